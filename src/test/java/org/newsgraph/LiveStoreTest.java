package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Iris;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.write.Publisher.Receipt;
import org.newsgraph.serve.write.Publisher.Submission;
import org.newsgraph.vocab.Prov;

class LiveStoreTest {
  private static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  private static final Instant NOON = Instant.parse("2026-01-02T12:00:00Z");

  private static final String FIRST =
      json("one", "Полиция задержала Ивана Лаврова в Ереване 3 марта 2025 года.");
  private static final String SECOND =
      json("two", "Как сообщает агентство «Вестник», Иван Лавров задержан в Ереване 3 марта.");
  private static final String SECOND_AGAIN =
      json("two", "Агентство «Вестник» исправило сообщение: Олег Ветров уволен в Гяндже.");

  private final Pipeline pipeline = new Pipeline(Path.of("target/no-models-needed"));
  private @TempDir Path folder;
  private DatasetGraph data;
  private LiveStore live;

  @BeforeEach
  void build() throws IOException {
    data = built(FIRST);
    live = new LiveStore(pipeline, data, IRIS.base(), Clock.fixed(NOON, ZoneOffset.UTC));
  }

  @Test
  void aPublishedArticleLeavesTheStoreAsAFreshBuildWould() throws IOException {
    Receipt receipt = live.publish(submission(SECOND, false));
    assertEquals("two", receipt.id());
    assertFalse(receipt.replaced());
    assertTrue(receipt.claims() > 0);
    assertEquals(lines(built(FIRST, SECOND)), lines(data));
  }

  @Test
  void aReplacedArticleLeavesNothingOfTheOldOne() throws IOException {
    live.publish(submission(SECOND, false));
    assertTrue(live.publish(submission(SECOND_AGAIN, true)).replaced());
    assertEquals(lines(built(FIRST, SECOND_AGAIN)), lines(data));
  }

  @Test
  void aWithdrawnArticleIsGoneAndIsRememberedAsGone() throws IOException {
    live.publish(submission(SECOND, false));
    assertTrue(live.withdraw("two"));
    assertEquals(lines(built(FIRST)), lines(data));
    Node ended = Prov.invalidatedAtTime.asNode();
    assertTrue(data.contains(IRIS.historyGraph(), IRIS.article("two"), ended, Node.ANY));
    assertFalse(live.withdraw("two"));
    live.publish(submission(SECOND, false));
    assertFalse(data.contains(IRIS.historyGraph(), IRIS.article("two"), Node.ANY, Node.ANY));
  }

  @Test
  void aThingWhoseClaimsMovedOnIsReplacedByWhatTheyAreAboutNow() {
    String before = ids(data);
    live.publish(submission(FIRST.replace("3 марта", "9 апреля"), true));
    List<Quad> replaced = new ArrayList<>();
    Txn.executeRead(
        data,
        () ->
            data.find(IRIS.historyGraph(), Node.ANY, DCTerms.isReplacedBy.asNode(), Node.ANY)
                .forEachRemaining(replaced::add));
    assertEquals(1, replaced.size());
    assertTrue(replaced.get(0).getSubject().getURI().contains("detention-2025-03-03"));
    assertTrue(replaced.get(0).getObject().getURI().contains("detention-2025-04-09"));
    for (Quad q : replaced) {
      assertTrue(before.contains(q.getSubject().getURI()));
      assertTrue(ids(data).contains(q.getObject().getURI()));
    }
  }

  @Test
  void anIdThatIsTakenIsRefusedUnlessItIsToBeReplaced() throws IOException {
    Failure failure = assertThrows(Failure.class, () -> live.publish(submission(FIRST, false)));
    assertEquals(Failure.CONFLICT, failure.status());
    assertEquals(lines(built(FIRST)), lines(data));
  }

  @Test
  void whatCannotBeReadChangesNothing() throws IOException {
    Submission bad = new Submission("x", "application/json", bytes("{\"text\":7}"), Map.of(), true);
    assertEquals(Failure.BAD, assertThrows(Failure.class, () -> live.publish(bad)).status());
    assertEquals(lines(built(FIRST)), lines(data));
  }

  private static Submission submission(String json, boolean replace) {
    String sent = json.replace("\"lang\"", "\"language\"").replace("\"date\"", "\"published\"");
    return new Submission(null, "application/json", bytes(sent), Map.of(), replace);
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String json(String id, String text) {
    return "{\"id\":\"%s\",\"lang\":\"ru\",\"date\":\"2025-03-04\",\"title\":\"Т\",\"text\":\"%s\"}"
        .formatted(id, text);
  }

  private DatasetGraph built(String... articles) throws IOException {
    Path input = folder.resolve("articles.jsonl");
    Files.write(input, List.of(articles));
    DatasetGraph target = DatasetGraphFactory.createTxnMem();
    Txn.executeWrite(
        target,
        () -> {
          try {
            pipeline.build(List.of(input), IRIS, Progress.SILENT, StreamRDFLib.dataset(target));
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    return target;
  }

  private static Set<String> lines(DatasetGraph data) {
    TreeSet<String> lines = new TreeSet<>();
    Txn.executeRead(
        data,
        () ->
            data.find()
                .forEachRemaining(
                    q -> {
                      if (!q.getGraph().equals(IRIS.historyGraph())) {
                        lines.add(NodeFmtLib.str(q));
                      }
                    }));
    return lines;
  }

  private static String ids(DatasetGraph data) {
    return String.join("\n", lines(data));
  }
}
