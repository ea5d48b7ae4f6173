package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SelectionTest {

  @Test
  void nothingGivenIsEverything() {
    assertTrue(Selection.parse(List.of()).isAll());
    assertTrue(Selection.parse(List.of("?")).isAll());
  }

  @Test
  void anAddressSaysTheSameAsSingleCriteria() {
    Selection expected =
        new Selection(
            List.of("Johnson & Johnson", "Анна"),
            Set.of("Arrest"),
            List.of(),
            "2025-03-01",
            "2025-12-31");
    assertEquals(
        expected,
        Selection.parse(
            List.of(
                "actor=Johnson & Johnson",
                "actor=Анна",
                "type=Arrest",
                "from=2025-03",
                "to=2025")));
    assertEquals(
        expected,
        Selection.parse(
            List.of(
                "?actor=Johnson+%26+Johnson&actor=%D0%90%D0%BD%D0%BD%D0%B0&type=Arrest"
                    + "&from=2025-03&to=2025")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Arrest", "arrest", "https://w3id.org/newsgraph/ontology#Arrest", "АРЕСТ"})
  void aTypeGoesByNameIriOrLabel(String type) {
    assertEquals(Set.of("Arrest"), Selection.parse(List.of("type=" + type)).types());
  }

  @ParameterizedTest
  @CsvSource({
    "who=Anna, keys are",
    "Anna, KEY=VALUE",
    "actor=, KEY=VALUE",
    "type=Arrrest, no event type",
    "from=yesterday, is not a date",
    "from=2025-02-30, FEBRUARY",
    "?actor=%zz, query part",
  })
  void tellsWhatIsWrong(String criterion, String told) {
    SelectionException e =
        assertThrows(SelectionException.class, () -> Selection.parse(List.of(criterion)));
    assertTrue(e.getMessage().contains(told), e.getMessage());
  }

  @Test
  void aPeriodMustNotEndBeforeItBegins() {
    assertThrows(
        SelectionException.class, () -> Selection.parse(List.of("from=2025-04", "to=2025-03")));
    assertThrows(SelectionException.class, () -> Selection.parse(List.of("to=2025", "to=2026")));
  }
}
