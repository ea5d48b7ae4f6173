package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.resolve.Digests.agent;
import static org.newsgraph.resolve.Digests.article;
import static org.newsgraph.resolve.Digests.at;
import static org.newsgraph.resolve.Digests.claim;
import static org.newsgraph.resolve.Digests.count;
import static org.newsgraph.resolve.Digests.inSentence;
import static org.newsgraph.resolve.Digests.patient;
import static org.newsgraph.resolve.Digests.voiced;
import static org.newsgraph.resolve.Digests.with;
import static org.newsgraph.resolve.Digests.words;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Count.Property;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Resolution.Event;
import org.newsgraph.model.Role;
import org.newsgraph.model.Temporality;

class EventResolverTest {
  private static Digests base(String id) {
    return article(id)
        .place("Yekaterinburg", "place/1486209", "country/RU")
        .country("Russia", "country/RU")
        .place("Voronezh", "place/472045", "country/RU")
        .person("Huseyn Safarov")
        .person("Ziyaddin Safarov")
        .person("Vladimir Putin", "President")
        .person("Nikol Pashinyan", "Prime Minister")
        .person("Ilham Aliyev", "President")
        .organization("Azerbaijan Airlines", "country/AZ");
  }

  @Test
  void raidsInTwoCitiesOnTwoDaysAreTwo() {
    assertEquals(
        2,
        events(
            base("a").event(claim(0, "Raid", "2025-06-27", at(0))),
            base("b").event(claim(0, "Raid", "2025-06-30", at(2))),
            base("c").event(claim(0, "Raid", "2025-06-27", at(0)))));
  }

  @Test
  void whatOneSaysAndAnotherDeniesIsOneEvent() {
    Digest.EventDigest told = claim(0, "Shelling", null, words(Role.PATIENT, "the town"));
    Digest.EventDigest again =
        inSentence(claim(1, "Shelling", null, words(Role.PATIENT, "the town")), 0);
    assertEquals(
        1, events(base("a").event(voiced(told, "the rebels")).event(voiced(again, "the mayor"))));
    assertEquals(2, events(base("a").event(told).event(again)));
  }

  @Test
  void aDeathIsNotTheCrashThatAnotherDeathNames() {
    assertEquals(
        2,
        events(
            base("a")
                .event(claim(0, "Death", "2025-06-27", patient(3)))
                .event(
                    with(
                        claim(1, "Killing", null, words(Role.CAUSE, "the crash")),
                        count(Property.KILLED, 2)))));
  }

  @Test
  void aDayApartInOneCityIsOneRaidWithTwoDates() {
    Resolution resolution =
        resolve(
            base("a").published("2025-07-01", "P").event(claim(0, "Raid", "2025-06-27", at(0))),
            base("b").published("2025-07-02", "Q").event(claim(0, "Raid", "2025-06-28", at(0))));
    assertEquals(1, resolution.events().size());
    assertEquals(
        List.of("date"), resolution.discrepancies().stream().map(d -> d.property()).toList());
    assertTrue(resolution.events().get(0).claims().get(0).reason().contains("dates differ"));
  }

  @Test
  void protestsOnTwoDaysAreTwo() {
    assertEquals(
        2,
        events(
            base("a").event(claim(0, "Protest", "2025-06-27", at(0))),
            base("b").event(claim(0, "Protest", "2025-06-28", at(0)))));
  }

  @Test
  void placeInCountryIsContained() {
    assertEquals(
        1,
        events(
            base("a").event(claim(0, "Raid", "2025-06-27", at(0))),
            base("b").event(claim(0, "Raid", "2025-06-27", at(1)))));
  }

  @Test
  void twoAttacksInOneCountryOnOneDayAreTwo() {
    assertEquals(
        2,
        events(
            base("a").event(claim(0, "Attack", "2025-06-27", at(1))),
            base("b").event(claim(0, "Attack", "2025-06-27", at(1)))));
  }

  @Test
  void deathsOfTwoBrothersAreTwoAndOneDeathIsOne() {
    assertEquals(
        2,
        events(
            base("a")
                .event(claim(0, "Death", "2025-06-27", at(0), patient(3)))
                .event(claim(1, "Death", "2025-06-27", at(0), patient(4))),
            base("b").event(claim(0, "Death", null, patient(4)))));
  }

  @Test
  void statementsOfTwoDaysAreTwo() {
    assertEquals(
        2,
        events(
            base("a").event(claim(0, "Statement", "2025-06-27", agent(5))),
            base("b").event(claim(0, "Statement", "2025-06-28", agent(5))),
            base("c").event(claim(0, "Statement", "2025-06-27", agent(5)))));
  }

  @Test
  void meetingsWithTwoGuestsOnOneDayAreTwo() {
    assertEquals(
        2,
        events(
            base("a").event(claim(0, "Meeting", "2025-10-09", agent(5), patient(7))),
            base("b").event(claim(0, "Meeting", "2025-10-09", agent(5), patient(6))),
            base("c").event(claim(0, "PhoneCall", "2025-10-09", agent(7), patient(5)))));
  }

  @Test
  void crashRecalledLaterJoinsIt() {
    Resolution resolution =
        resolve(
            base("a").event(claim(0, "AirCrash", "2024-12-25", patient(8), at(0))),
            base("b").event(claim(0, "AirCrash", null, patient(8))),
            base("c").event(claim(0, "AirCrash", "2024-12", patient(8))));
    assertEquals(1, resolution.events().size());
    Event crash = resolution.events().get(0);
    assertEquals("event/air-crash-2024-12-25-yekaterinburg", crash.id());
    assertEquals("2024-12-25", crash.time().value());
  }

  @Test
  void numbersDecideNothing() {
    assertEquals(
        1,
        events(
            base("a")
                .event(with(claim(0, "AirCrash", "2024-12-25", at(0)), count(Property.KILLED, 38))),
            base("b")
                .event(
                    with(claim(0, "AirCrash", "2024-12-25", at(0)), count(Property.KILLED, 2)))));
  }

  @Test
  void plannedVisitIsNotThePastOne() {
    assertEquals(
        2,
        events(
            base("a").event(claim(0, "Visit", "2025-06-27", agent(5), at(0))),
            base("b")
                .event(with(claim(0, "Visit", "2025-06", agent(5), at(0)), Temporality.PLANNED))));
  }

  @Test
  void aRaidToldAgainWithoutItsDateLendsItsPlace() {
    Resolution resolution =
        resolve(
            base("a")
                .published("2025-07-01", "P")
                .event(claim(0, "Raid", "2025-06-27"))
                .event(claim(20, "Raid", null, at(0))),
            base("b").published("2025-07-02", "Q").event(claim(0, "Raid", "2025-06-28", at(0))));
    assertEquals(1, resolution.events().size());
    assertEquals(
        List.of("date"), resolution.discrepancies().stream().map(d -> d.property()).toList());
  }

  @Test
  void twoRaidsOfOneArticleInTwoCitiesStayTwo() {
    assertEquals(
        2,
        events(
            base("a")
                .event(claim(0, "Raid", "2025-06-27", at(0)))
                .event(claim(20, "Raid", null, at(2)))));
  }

  @Test
  void thoseKilledInTheLossOfACraftBelongToItsLoss() {
    Resolution resolution =
        resolve(
            base("a")
                .event(
                    with(
                        claim(0, "Killing", null, words(Role.CAUSE, "the ferry disaster")),
                        count(Property.KILLED, 40)))
                .event(claim(9, "Shipwreck", "2025-03", words(Role.PATIENT, "the ferry"))),
            base("b")
                .event(claim(0, "Shipwreck", "2025-03-04", words(Role.PATIENT, "a ferry")))
                .event(with(claim(1, "Death", null), count(Property.KILLED, 33))));
    assertEquals(1, resolution.events().size());
    assertEquals(
        List.of("killed"), resolution.discrepancies().stream().map(d -> d.property()).toList());
  }

  @Test
  void theDeadOfAnotherIncidentThatTheCauseNamesAreNotOfTheNearest() {
    Resolution resolution =
        resolve(
            base("a")
                .event(claim(0, "AirStrike", "2025-03-04", at(0)))
                .event(
                    with(
                        claim(1, "Death", null, words(Role.CAUSE, "the crash")),
                        count(Property.KILLED, 3)))
                .event(claim(9, "AirCrash", "2025-03-01", at(2))));
    assertEquals(2, resolution.events().size());
    assertTrue(
        resolution.events().stream()
            .anyMatch(e -> e.eventType().equals("AirCrash") && e.claims().size() == 2));
  }

  @Test
  void theCauseOfDeathIsThatOfTheDeathToldOf() {
    Resolution resolution =
        resolve(
            base("a")
                .event(claim(0, "Death", null, patient(3)))
                .event(voiced(claim(1, "Death", null, words(Role.CAUSE, "a stroke")), "doctors"))
                .event(
                    voiced(claim(2, "Death", null, words(Role.CAUSE, "a blow")), "the autopsy")));
    assertEquals(1, resolution.events().size());
    assertEquals(
        List.of("cause"), resolution.discrepancies().stream().map(d -> d.property()).toList());
  }

  @Test
  void anArrestOfAsManyInOneCityADayApartIsOneWithTwoDates() {
    Digests first =
        base("a")
            .published("2025-07-01", "P")
            .event(claim(0, "Raid", "2025-06-27", at(0)))
            .event(with(claim(1, "Detention", "2025-06-27"), count(Property.DETAINED, 50)));
    Digests second =
        base("b")
            .published("2025-07-02", "Q")
            .event(with(claim(0, "Arrest", "2025-06-28", at(0)), count(Property.DETAINED, 50)));
    Digests other =
        base("c")
            .published("2025-07-02", "Q")
            .event(with(claim(0, "Arrest", "2025-06-28", at(0)), count(Property.DETAINED, 3)));
    assertEquals(1, events(first, second));
    assertEquals(2, events(first, other));
  }

  @Test
  void shufflingChangesNothing() {
    Random random = new Random(3);
    List<String> types = List.of("Raid", "Detention", "Attack", "Death", "AirCrash", "Statement");
    List<String> dates = new ArrayList<>(List.of("2025-06-27", "2025-06-28", "2025-06", "2025"));
    dates.add(null);
    List<Digest> digests = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      Digests digest = base("n" + i);
      for (int k = 0; k < 4; k++) {
        digest.event(
            claim(
                k,
                types.get(random.nextInt(types.size())),
                dates.get(random.nextInt(dates.size())),
                at(random.nextInt(3)),
                patient(3 + random.nextInt(6)),
                agent(3 + random.nextInt(6))));
      }
      digests.add(digest.digest());
    }
    Resolution expected = new Resolver().resolve(digests, Curated.NONE);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(digests, random);
      assertEquals(expected, new Resolver().resolve(digests, Curated.NONE));
    }
    assertTrue(expected.events().stream().allMatch(e -> e.claims().size() < 25), "no mega-cluster");
  }

  private static int events(Digests... digests) {
    return resolve(digests).events().size();
  }

  private static Resolution resolve(Digests... digests) {
    return new Resolver()
        .resolve(Arrays.stream(digests).map(Digests::digest).toList(), Curated.NONE);
  }
}
