package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineRulesTest {

  static Stream<LineRules.Rule> rules() {
    return LineRules.bundled().rules().stream();
  }

  @ParameterizedTest
  @MethodSource("rules")
  void matchesItsExamplesAndNotItsCounterexamples(LineRules.Rule rule) {
    assertFalse(rule.matching().isEmpty() || rule.others().isEmpty(), rule.id());
    for (String line : rule.matching()) {
      assertTrue(rule.matches(line), () -> rule.id() + " must match: " + line);
    }
    for (String line : rule.others()) {
      assertFalse(rule.matches(line), () -> rule.id() + " must not match: " + line);
    }
  }

  @Test
  void sentencesOfOneRuleAreNotTakenByAnother() {
    for (LineRules.Rule rule : LineRules.bundled().rules()) {
      for (String line : rule.others()) {
        if (line.endsWith(".")) {
          LineRules.Rule other = LineRules.bundled().first(line);
          assertEquals(null, other, () -> line + " is taken by " + other.id());
        }
      }
    }
  }

  @Test
  void idsAreUnique() {
    Set<String> seen = new HashSet<>();
    List<LineRules.Rule> rules = LineRules.bundled().rules();
    assertTrue(rules.size() > 30);
    rules.forEach(rule -> assertTrue(seen.add(rule.id()), rule.id()));
  }

  @Test
  void cutsTheAddressOfTheSourceBeforeText() {
    assertEquals(
        "The minister left.",
        LineRules.bundled().cut("Source: https://example.org/a The minister left."));
    assertEquals("The minister left.", LineRules.bundled().cut("The minister left."));
  }
}
