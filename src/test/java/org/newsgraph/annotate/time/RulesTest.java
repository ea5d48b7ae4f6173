package org.newsgraph.annotate.time;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Every row of the grammars: its example, and the sentence it must leave alone. */
class RulesTest {

  @TestFactory
  Stream<DynamicTest> russian() {
    return rows("ru");
  }

  @TestFactory
  Stream<DynamicTest> english() {
    return rows("en");
  }

  private static Stream<DynamicTest> rows(String language) {
    return Table.read(language + "-rules.tsv").stream()
        .map(row -> DynamicTest.dynamicTest(row.get(0), () -> check(language, row)));
  }

  private static void check(String language, List<String> row) {
    String id = row.get(0);
    String anchor = row.get(4);
    List<TimeTagger.Tagged> made = trace(language, anchor, row.get(5));
    assertAll(
        () -> assertFalse(made.isEmpty(), "nothing found in: " + row.get(5)),
        () -> assertEquals(row.get(6), made.get(0).expression().value(), row.get(5)),
        () ->
            assertTrue(
                id.startsWith("none-") || made.stream().anyMatch(t -> t.rules().contains(id)),
                "not made by the rule: " + row.get(5) + " " + made),
        () ->
            assertTrue(
                trace(language, anchor, row.get(7)).stream().noneMatch(t -> t.rules().contains(id)),
                "made by the rule: " + row.get(7)));
  }

  private static List<TimeTagger.Tagged> trace(String language, String anchor, String text) {
    return TimeTagger.of(language)
        .trace(Texts.article(language, anchor, text), Texts.sentences(text));
  }
}
