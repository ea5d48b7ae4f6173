package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.resolve.Digests.agent;
import static org.newsgraph.resolve.Digests.article;
import static org.newsgraph.resolve.Digests.at;
import static org.newsgraph.resolve.Digests.claim;
import static org.newsgraph.resolve.Digests.count;
import static org.newsgraph.resolve.Digests.crediting;
import static org.newsgraph.resolve.Digests.patient;
import static org.newsgraph.resolve.Digests.with;
import static org.newsgraph.resolve.Digests.words;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Count;
import org.newsgraph.model.Count.Property;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest.EventDigest;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Quantity.Qualifier;
import org.newsgraph.model.Resolution.Discrepancy;
import org.newsgraph.model.Resolution.Position;
import org.newsgraph.model.Role;

class DiscrepanciesTest {
  private static final String DAY = "2024-12-25";

  private static Digests base(String id) {
    return article(id)
        .place("Aktau", "place/610612", "country/KZ")
        .country("Kazakhstan", "country/KZ")
        .country("Russia", "country/RU")
        .organization("Russian Defense Ministry", "country/RU")
        .organization("Azerbaijan Airlines", "country/AZ")
        .organization("Interfax", "country/RU")
        .person("Huseyn Safarov")
        .person("Ilham Aliyev");
  }

  private static EventDigest crash(int index, Count... counts) {
    return with(claim(index, "AirCrash", DAY, at(0)), counts);
  }

  @Test
  void deathsDiffer() {
    List<Discrepancy> found =
        find(
            base("a").event(crash(0, count(Property.KILLED, 38), count(Property.SURVIVORS, 29))),
            base("b").event(crash(0, count(Property.KILLED, 29))),
            base("c").event(crash(0, count(Property.KILLED, 38))));
    assertEquals(List.of("killed"), properties(found));
    assertEquals(List.of("38", "29"), values(found.get(0)));
    assertEquals(2, found.get(0).positions().get(0).sources());
  }

  @Test
  void overFiftyAndFiftyOneAgree() {
    assertEquals(
        List.of(),
        find(
            base("a").event(crash(0, count(Property.DETAINED, 50, Qualifier.MORE_THAN))),
            base("b").event(crash(0, count(Property.DETAINED, 51)))));
  }

  @Test
  void aVagueNumberTakesNoSide() {
    List<Discrepancy> found =
        find(
            base("a").event(crash(0, count(Property.KILLED, 20, Qualifier.AT_LEAST))),
            base("b").event(crash(0, count(Property.KILLED, 38))),
            base("c").event(crash(0, count(Property.KILLED, 29))));
    assertEquals(List.of("38", "29"), values(found.get(0)));
  }

  @Test
  void numbersOfPartsAreNotComparedAndHideNoOthers() {
    EventDigest pilots =
        claim(0, "AirCrash", DAY, at(0), patient(4), words(Role.PATIENT, "two pilots"));
    EventDigest crew =
        claim(0, "AirCrash", DAY, at(0), patient(4), words(Role.PATIENT, "three of the crew"));
    List<Discrepancy> found =
        find(
            base("a").event(with(pilots, count(Property.KILLED, 2))),
            base("b").event(with(crew, count(Property.KILLED, 3))),
            base("c").event(crash(0, count(Property.KILLED, 38))),
            base("d").event(crash(0, count(Property.KILLED, 29))));
    assertEquals(1, found.size());
    assertEquals(List.of("38", "29"), values(found.get(0)));
  }

  @Test
  void aMonthAgreesWithItsDay() {
    assertEquals(
        List.of(),
        find(
            base("a").event(claim(0, "AirCrash", DAY, at(0), patient(4))),
            base("b").event(claim(0, "AirCrash", "2024-12", at(0), patient(4)))));
  }

  @Test
  void aCityAgreesWithItsCountry() {
    assertEquals(
        List.of(),
        find(
            base("a").event(claim(0, "AirCrash", DAY, at(0), patient(4))),
            base("b").event(claim(0, "AirCrash", DAY, at(1), patient(4)))));
  }

  @Test
  void aCountryAgreesWithItsOrgan() {
    assertEquals(
        List.of(),
        find(
            base("a").event(claim(0, "Shootdown", DAY, agent(2), patient(4), at(0))),
            base("b").event(claim(0, "Shootdown", DAY, agent(3), patient(4), at(0)))));
  }

  @Test
  void agentsOfTwoCountriesDiffer() {
    List<Discrepancy> found =
        find(
            base("a").event(claim(0, "Shootdown", DAY, agent(2), patient(4), at(0))),
            base("b").event(claim(0, "Shootdown", DAY, agent(1), patient(4), at(0))));
    assertEquals(List.of("agent"), properties(found));
    assertTrue(found.get(0).positions().stream().allMatch(Position::entity));
  }

  @Test
  void causesDiffer() {
    List<Discrepancy> found =
        find(
            base("a").event(claim(0, "Death", DAY, patient(6), words(Role.CAUSE, "heart failure"))),
            base("b")
                .event(claim(0, "Death", DAY, patient(6), words(Role.CAUSE, "multiple injuries"))),
            base("c").event(claim(0, "Death", DAY, patient(6), words(Role.CAUSE, "травмы"))));
    assertEquals(List.of("cause"), properties(found));
    assertEquals(List.of("heart failure", "multiple injuries"), values(found.get(0)));
    assertEquals(2, found.get(0).positions().get(1).heldBy().size());
  }

  @Test
  void callOrMeeting() {
    List<Discrepancy> found =
        find(
            base("a").event(claim(0, "PhoneCall", DAY, agent(6), patient(7))),
            base("b").event(claim(0, "Meeting", DAY, agent(6), patient(7))));
    assertEquals(List.of("means"), properties(found));
    assertEquals(List.of("PhoneCall", "Meeting"), values(found.get(0)));
  }

  @Test
  void affirmedAndDenied() {
    List<Discrepancy> found =
        find(
            base("a").event(claim(0, "Shootdown", DAY, agent(2), patient(4), at(0))),
            base("b")
                .event(
                    crediting(
                        with(
                            claim(0, "Shootdown", DAY, agent(2), patient(4), at(0)),
                            Polarity.DENIED),
                        3)));
    assertEquals(List.of("polarity"), properties(found));
    assertEquals(List.of("affirmed", "denied"), values(found.get(0)));
  }

  @Test
  void outletsThatCreditOneAgencyAreOneSource() {
    List<Discrepancy> found =
        find(
            base("a").published("2024-12-26", "P").event(crediting(crash(0, killed(38)), 5)),
            base("b").published("2024-12-26", "Q").event(crediting(crash(0, killed(38)), 5)),
            base("c").published("2024-12-26", "R").event(crediting(crash(0, killed(38)), 7, 5)),
            base("d").published("2024-12-26", "S").event(crash(0, killed(29))));
    Map<String, Integer> sources =
        found.get(0).positions().stream()
            .collect(Collectors.toMap(Position::value, Position::sources));
    assertEquals(Map.of("38", 1, "29", 1), sources);
  }

  @Test
  void laterCorrectionOfTheOutletSupersedes() {
    List<Discrepancy> found =
        find(
            base("a").published("2024-12-25", "P").event(crash(0, killed(42))),
            base("b").published("2024-12-27", "P").event(crash(0, killed(38))));
    assertTrue(found.get(0).positions().get(0).superseded());
    assertFalse(found.get(0).positions().get(1).superseded());
  }

  @Test
  void oneSourceDoesNotContradictItselfInOneArticle() {
    assertEquals(List.of(), find(base("a").event(crash(0, killed(38))).event(crash(1, killed(3)))));
  }

  private static Count killed(long value) {
    return count(Property.KILLED, value);
  }

  private static List<String> properties(List<Discrepancy> found) {
    return found.stream().map(Discrepancy::property).toList();
  }

  private static List<String> values(Discrepancy discrepancy) {
    return discrepancy.positions().stream().map(Position::value).toList();
  }

  private static List<Discrepancy> find(Digests... digests) {
    return new Resolver()
        .resolve(Arrays.stream(digests).map(Digests::digest).toList(), Curated.NONE)
        .discrepancies();
  }
}
