package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Resolution.Discrepancy;

class RelationDiscrepanciesTest {

  /** An article that names Ona Petrauskas, Jonas Kazlauskas and Latvia, in this order. */
  private static Digests article(String id, String published, String publisher) {
    return Digests.article(id)
        .published(published, publisher)
        .person("Ona Petrauskas")
        .person("Jonas Kazlauskas")
        .country("Latvia", "country/LV");
  }

  private static Resolution resolve(Digests... articles) {
    List<Digest> digests = Stream.of(articles).map(Digests::digest).toList();
    return new Resolver().resolve(digests, Curated.NONE);
  }

  private static List<String> found(Digests... articles) {
    return resolve(articles).discrepancies().stream().map(Discrepancy::property).toList();
  }

  @Test
  void twoHoldersOfOneOfficeAreADisagreement() {
    Resolution resolution =
        resolve(
            article("a", "2025-03-01", "A").office(0, 2, "Foreign Minister", null, false),
            article("b", "2025-03-01", "B")
                .office(1, 2, "minister of foreign affairs", null, false));
    Discrepancy d = resolution.discrepancies().get(0);
    assertEquals("subject", d.property());
    assertEquals(
        List.of("person/ona-petrauskas", "person/jonas-kazlauskas"),
        d.positions().stream().map(Resolution.Position::value).toList());
  }

  @Test
  void aSuccessorIsNone() {
    Digests first = article("a", "2025-03-01", "A").office(0, 2, "president", null, false);
    assertEquals(
        List.of(),
        found(first, article("b", "2025-05-01", "B").office(1, 2, "president", null, false)));
    assertEquals(
        List.of(),
        found(
            first,
            article("b", "2025-03-01", "B")
                .office(1, 2, "president", null, false)
                .office(0, 2, "president", null, true)));
    assertEquals(
        List.of(),
        found(
            first,
            article("b", "2025-03-01", "B")
                .office(1, 2, "president", null, false)
                .office(0, 2, "president", null, false)));
  }

  @Test
  void brothersAreOneTieWhoeverIsNamedFirst() {
    Resolution resolution =
        resolve(
            article("a", "2025-03-01", "A").relation("Sibling", 0, 1, null),
            article("b", "2025-03-01", "B")
                .relation("Sibling", 1, 0, null)
                .relation("Parent", 0, 1, null)
                .relation("Parent", 1, 0, null));
    assertEquals(
        List.of("Parent 1", "Parent 1", "Sibling 2"),
        resolution.relations().stream()
            .map(r -> r.relationType() + " " + r.claims().size())
            .sorted()
            .toList());
  }

  @Test
  void aCandidateIsNoHolder() {
    assertEquals(
        List.of(),
        found(
            article("a", "2025-03-01", "A").relation("PositionHeld", 0, 2, "president"),
            article("b", "2025-03-01", "B").relation("Nomination", 1, 2, "president")));
  }

  @Test
  void manyHoldOneRank() {
    assertEquals(
        List.of(),
        found(
            article("a", "2025-03-01", "A").office(0, 2, "deputy minister", null, false),
            article("b", "2025-03-01", "B").office(1, 2, "deputy minister", null, false)));
  }

  @Test
  void beginningsDifferWhereNeitherHoldsTheOther() {
    assertEquals(
        List.of("since"),
        found(
            article("a", "2025-03-01", "A").office(0, 2, "mayor", "2019", false),
            article("b", "2025-03-01", "B").office(0, 2, "mayor", "2021-05", false)));
    assertEquals(
        List.of(),
        found(
            article("a", "2025-03-01", "A").office(0, 2, "mayor", "2021", false),
            article("b", "2025-03-01", "B").office(0, 2, "mayor", "2021-05", false)));
  }

  @Test
  void theAdjectiveOfATitleIsWhatTheOfficeIsOf() {
    Resolution resolution =
        resolve(
            article("a", "2025-03-01", "A").office(0, -1, "Latvian President", null, false),
            article("b", "2025-03-02", "B").office(0, 2, "president", null, false));
    assertEquals(1, resolution.relations().size());
    assertEquals("country/latvia", resolution.relations().get(0).object());
  }
}
