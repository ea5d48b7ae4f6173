package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.vocab.Tsv;

class TopicsTest {

  @ParameterizedTest
  @ValueSource(strings = {"wording.tsv", "craft.tsv", "parts.tsv", "incident-words.tsv"})
  void everyRowFitsItsExampleAndNotTheOther(String table) {
    Topics topics =
        switch (table) {
          case "craft.tsv" -> Topics.CRAFT;
          case "parts.tsv" -> Topics.PARTS;
          case "incident-words.tsv" -> Topics.INCIDENTS;
          default -> Topics.CAUSES;
        };
    List<Tsv.Row> rows = Tsv.resource(Topics.class, table).rows();
    assertFalse(rows.isEmpty());
    for (Tsv.Row row : rows) {
      String topic = row.need("topic");
      assertTrue(topics.of(row.need("example")).contains(topic), topic);
      assertFalse(topics.of(row.need("other")).contains(topic), topic);
    }
  }

  @Test
  void whatIsAgainstSomethingIsAnother() {
    assertEquals(Set.of(), Topics.CRAFT.of("20 anti-aircraft systems"));
  }
}
