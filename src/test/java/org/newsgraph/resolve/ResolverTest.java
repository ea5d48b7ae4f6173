package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.newsgraph.resolve.Digests.article;
import static org.newsgraph.resolve.Digests.at;
import static org.newsgraph.resolve.Digests.claim;
import static org.newsgraph.resolve.Digests.count;
import static org.newsgraph.resolve.Digests.patient;
import static org.newsgraph.resolve.Digests.with;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Count.Property;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Label;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Resolution.Discrepancy;
import org.newsgraph.model.Resolution.Entity;
import org.newsgraph.model.Resolution.Ref;

class ResolverTest {
  private static final List<Digest> CRASH =
      List.of(
          article("a")
              .published("2024-12-26", "Morning Post")
              .place("Aktau", "place/610612", "country/KZ")
              .country("Kazakhstan", "country/KZ")
              .person("Ilham Aliyev", "President")
              .event(
                  with(
                      claim(0, "AirCrash", "2024-12-25", at(0)),
                      count(Property.KILLED, 38),
                      count(Property.SURVIVORS, 29)))
              .digest(),
          article("b")
              .in("ru")
              .published("2024-12-27", "Вечер")
              .country("Казахстан", "country/KZ")
              .place("Актау", "place/610612", "country/KZ")
              .person("Ильхам Алиев")
              .event(with(claim(0, "AirCrash", "2024-12-25", at(1)), count(Property.KILLED, 29)))
              .digest(),
          article("c")
              .published("2025-07-02", "Herald")
              .person("Heydar Aliyev")
              .person("Ramil Safarov")
              .event(claim(0, "Detention", "2025-06-27", patient(1)))
              .digest());

  @Test
  void joinsNamesAcrossScripts() {
    Resolution resolution = resolve(CRASH, Curated.NONE);
    assertEquals("person/ilham-aliyev", idOf(resolution, "a", 2));
    assertEquals(idOf(resolution, "a", 2), idOf(resolution, "b", 2));
    assertNotEquals(idOf(resolution, "a", 2), idOf(resolution, "c", 0));
  }

  @Test
  void oneCrashWithTwoNumbersIsOneDiscrepancy() {
    Resolution resolution = resolve(CRASH, Curated.NONE);
    assertEquals(2, resolution.events().size());
    assertEquals("event/air-crash-2024-12-25-aktau", resolution.events().get(0).id());
    assertEquals(1, resolution.discrepancies().size());
    Discrepancy deaths = resolution.discrepancies().get(0);
    assertEquals("killed", deaths.property());
    assertEquals(List.of("38", "29"), deaths.positions().stream().map(p -> p.value()).toList());
  }

  @Test
  void orderOfInputDecidesNothing() {
    Resolution expected = resolve(CRASH, Curated.NONE);
    for (int seed = 0; seed < 20; seed++) {
      List<Digest> shuffled = new ArrayList<>(CRASH);
      Collections.shuffle(shuffled, new Random(seed));
      assertEquals(expected, resolve(shuffled, Curated.NONE));
    }
  }

  @Test
  void curatedRowsGiveTheirId() {
    Curated curated =
        new Curated(
            List.of(
                new Curated.Row(
                    "actors",
                    2,
                    "person/aliyev",
                    EntityType.PERSON,
                    List.of(new Label("Ilham Aliyev", "en"), new Label("İlham Əliyev", "az")),
                    null,
                    "country/AZ",
                    List.of(),
                    null,
                    null)),
            List.of());
    assertEquals("person/aliyev", idOf(resolve(CRASH, curated), "b", 2));
  }

  @Test
  void judgementsOfPeopleWin() {
    Curated apart =
        new Curated(
            List.of(),
            List.of(new Curated.Judgement(2, "Ilham Aliyev", "Ильхам Алиев", false, null)));
    Resolution resolution = resolve(CRASH, apart);
    assertNotEquals(idOf(resolution, "a", 2), idOf(resolution, "b", 2));
    Curated together =
        new Curated(
            List.of(),
            List.of(new Curated.Judgement(2, "Heydar Aliyev", "Ilham Aliyev", true, "a test")));
    Resolution joined = resolve(CRASH, together);
    assertEquals(idOf(joined, "a", 2), idOf(joined, "c", 0));
  }

  @Test
  void aJudgementChangesNoOtherId() {
    Resolution before = resolve(CRASH, Curated.NONE);
    Resolution after =
        resolve(
            CRASH,
            new Curated(
                List.of(),
                List.of(new Curated.Judgement(2, "Ilham Aliyev", "Ильхам Алиев", false, null))));
    Set<String> left = ids(before);
    left.removeAll(ids(after));
    assertEquals(Set.of(), left);
    assertEquals(ids(before).size() + 1, ids(after).size());
  }

  private static Set<String> ids(Resolution resolution) {
    return resolution.entities().stream().map(Entity::id).collect(Collectors.toSet());
  }

  @Test
  void aTieAffirmedAndDeniedIsADisagreement() {
    List<Digest> digests =
        List.of(
            article("x")
                .published("2025-01-01", "P")
                .person("Anna Keller")
                .person("Peter Braun")
                .relation("Kinship", 0, 1, null)
                .digest(),
            article("y")
                .published("2025-01-02", "Q")
                .person("Anna Keller")
                .person("Peter Braun")
                .denied("Kinship", 0, 1)
                .digest());
    Discrepancy found = resolve(digests, Curated.NONE).discrepancies().get(0);
    assertEquals("polarity", found.property());
    assertEquals(
        List.of("affirmed", "denied"),
        found.positions().stream().map(Resolution.Position::value).toList());
  }

  @Test
  void refusesTwoDigestsOfOneArticle() {
    List<Digest> twice = List.of(CRASH.get(0), CRASH.get(0));
    assertThrows(IllegalArgumentException.class, () -> resolve(twice, Curated.NONE));
  }

  private static Resolution resolve(List<Digest> digests, Curated curated) {
    return new Resolver().resolve(digests, curated);
  }

  private static String idOf(Resolution resolution, String article, int index) {
    return resolution.entities().stream()
        .filter(e -> e.members().stream().anyMatch(m -> m.ref().equals(new Ref(article, index))))
        .map(Entity::id)
        .findFirst()
        .orElseThrow();
  }
}
