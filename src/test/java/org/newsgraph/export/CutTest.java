package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {

  private static Set<String> names(Collection<String> iris) {
    return iris.stream().map(i -> i.substring(Sample.BASE.length())).collect(Collectors.toSet());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          type=Arrest             | arrest
          type=CoercionAndLaw     | arrest
          type=Diplomacy          | talks
          actor=guards            | arrest
          actor=ivan sedov        | arrest
          actor=Анна Линд         | arrest talks
          actor=person/anna-lind  | arrest talks
          place=Perm              | arrest
          place=Россия            | arrest
          place=country/RU        | arrest
          place=Baku              | talks
          from=2025-04            | talks
          from=2025-04-15         | talks
          to=2025-03              | arrest
          from=2025               | arrest talks
          """)
  void keepsTheEventsThatMeetACriterion(String criterion, String events) {
    assertEquals(
        Set.of(events.split(" ")),
        Sample.cut(criterion).events().stream()
            .map(Subject::localName)
            .collect(Collectors.toSet()));
  }

  @Test
  void severalKeysNarrowAndSeveralValuesWiden() {
    assertEquals(2, Sample.cut("place=Perm", "place=Baku").events().size());
    assertEquals(1, Sample.cut("actor=Анна Линд", "type=Meeting").events().size());
    SelectionException e =
        assertThrows(SelectionException.class, () -> Sample.cut("place=Perm", "type=Meeting"));
    assertTrue(e.isEmpty());
  }

  @Test
  void bringsTheClaimsTheirArticlesAndWhomeverTheyName() {
    Content cut = Sample.cut("type=Arrest");
    assertEquals(Set.of("claim/one-e0", "claim/two-e0"), names(cut.claims()));
    assertEquals(Set.of("article/one", "article/two"), names(cut.articles()));
    assertEquals(
        Set.of(
            "person/anna-lind",
            "person/oleg-sedov",
            "person/ivan-sedov",
            "group/guards",
            "place/perm"),
        names(cut.entities()));
    assertEquals(Set.of("discrepancy/arrest-detained"), names(cut.discrepancies()));
    assertEquals(Set.of(), names(cut.relations()));
  }

  @Test
  void bringsTheTiesOfActorsOnlyWhereNothingElseIsAsked() {
    assertEquals(Set.of("relation/mayor"), names(Sample.cut("actor=Анна Линд").relations()));
    assertEquals(Set.of(), names(Sample.cut("actor=Анна Линд", "from=2025").relations()));
  }

  @Test
  void aNameOfTwoIsRefusedWithBothTheirIris() {
    SelectionException e = assertThrows(SelectionException.class, () -> Sample.cut("actor=Sedov"));
    assertFalse(e.isEmpty());
    for (String iri : List.of("person/oleg-sedov", "person/ivan-sedov")) {
      assertTrue(e.getMessage().contains(Sample.BASE + iri), e.getMessage());
    }
  }

  @Test
  void anUnknownNameIsRefusedWithALikeOne() {
    SelectionException e = assertThrows(SelectionException.class, () -> Sample.cut("actor=Lind"));
    assertTrue(e.getMessage().contains("did you mean Anna Lind?"), e.getMessage());
    assertThrows(SelectionException.class, () -> Sample.cut("actor=Perm"));
    assertThrows(
        SelectionException.class, () -> Sample.cut("actor=" + Sample.BASE + "event/talks"));
  }
}
