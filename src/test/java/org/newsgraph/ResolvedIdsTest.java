package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;

class ResolvedIdsTest {
  private @TempDir Path folder;

  @Test
  void onePersonHasOneIdAndEveryActionHasOne() throws IOException {
    Path input =
        Files.write(
            folder.resolve("two.jsonl"),
            List.of(
                json("one", "Полиция задержала Ивана Лаврова в Ереване. Иван Лавров красит забор."),
                json("two", "Иван Лавров задержан в Ереване.")));
    List<Extracted> articles = new ArrayList<>();
    new Pipeline(Path.of("target/no-models-needed"))
        .annotate(
            List.of(input),
            Pipeline.Scheme.newsgraph,
            Progress.SILENT,
            articles::add,
            rejection -> {
              throw new AssertionError(rejection.toString());
            });
    ResolvedIds ids = ResolvedIds.of(articles);
    assertEquals(
        ids.entity("one", person(articles.get(0))), ids.entity("two", person(articles.get(1))));
    List<EventClaim> actions = articles.get(0).events();
    assertTrue(actions.stream().anyMatch(e -> e.eventType().equals("Action")), actions.toString());
    actions.forEach(e -> assertNotNull(ids.event("one", e.index())));
  }

  private static int person(Extracted article) {
    return article.annotated().entities().stream()
        .filter(e -> e.name().equals("Иван Лавров"))
        .findFirst()
        .orElseThrow()
        .index();
  }

  private static String json(String id, String text) {
    return "{\"id\":\"%s\",\"lang\":\"ru\",\"date\":\"2025-03-04\",\"title\":\"Т\",\"text\":\"%s\"}"
        .formatted(id, text);
  }
}
