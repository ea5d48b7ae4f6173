package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.newsgraph.resolve.Digests.article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Label;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Resolution.Entity;
import org.newsgraph.model.Resolution.Link;
import org.newsgraph.model.Resolution.Ref;

class EntityResolverTest {

  @Test
  void loneSurnameJoinsItsOnlyBearerInCompany() {
    Resolution resolution =
        resolve(
            article("a").person("Vladimir Putin", "President").person("Ilham Aliyev").digest(),
            article("b")
                .in("ru")
                .person("Путин", "президент России")
                .person("Ильхам Алиев")
                .digest());
    assertEquals(id(resolution, "a", 0), id(resolution, "b", 0));
    Link link = link(resolution, "b", 0);
    assertEquals("lone-surname", link.rule());
    assertTrue(link.reason().contains("same office"), link.reason());
    assertTrue(link.score() < 1);
  }

  @Test
  void loneSurnameOfTwoBearersStaysUndecided() {
    Resolution resolution =
        resolve(
            article("a").person("Huseyn Safarov").digest(),
            article("b").person("Ziyaddin Safarov").digest(),
            article("c").person("Safarov").digest());
    assertEquals(3, resolution.entities().size());
  }

  @Test
  void womanIsNotHerHusband() {
    Resolution resolution =
        resolve(
            article("a").person("Aliyeva", "First Vice-President").digest(),
            article("b").person("Ilham Aliyev", "President").digest());
    assertNotEquals(id(resolution, "a", 0), id(resolution, "b", 0));
  }

  @Test
  void initialNeedsEvidence() {
    Resolution resolution =
        resolve(
            article("a").person("S. Lavrov", "Foreign Minister").digest(),
            article("b").person("Sergey Lavrov", "minister").digest(),
            article("c").person("R. Mehdiyev").digest(),
            article("d").person("Ramiz Mehdiyev").digest());
    assertNotEquals(id(resolution, "c", 0), id(resolution, "d", 0));
    assertEquals(
        List.of("person/r-mehdiyev", "person/ramiz-mehdiyev"),
        resolution.candidates().stream()
            .flatMap(c -> List.of(c.left(), c.right()).stream())
            .filter(id -> id.contains("mehdiyev"))
            .toList());
  }

  @Test
  void keptApartInOneArticleStayApart() {
    Resolution resolution =
        resolve(
            article("a").person("Alisher Karimow").person("Alisher Kerimov").digest(),
            article("b").in("ru").person("Ильхам Алиев").person("Ilham Aliyev").digest());
    assertNotEquals(id(resolution, "a", 0), id(resolution, "a", 1));
    assertEquals(id(resolution, "b", 0), id(resolution, "b", 1));
  }

  @Test
  void ministriesOfTwoCountriesAreTwo() {
    Resolution resolution =
        resolve(
            article("a").organization("Foreign Ministry", "country/AZ").digest(),
            article("b").organization("Foreign Ministry", "country/RU").digest(),
            article("c").in("ru").organization("МИД Азербайджана", null).digest(),
            article("d").organization("Foreign Ministry", null).digest());
    assertEquals(id(resolution, "a", 0), id(resolution, "c", 0));
    assertNotEquals(id(resolution, "a", 0), id(resolution, "b", 0));
    assertNotEquals(id(resolution, "a", 0), id(resolution, "d", 0));
    assertNotEquals(id(resolution, "b", 0), id(resolution, "d", 0));
  }

  @Test
  void curatedAliasesJoinAnAcronym() {
    Curated.Row row =
        new Curated.Row(
            "organizations",
            3,
            "organization/azal",
            EntityType.ORGANIZATION,
            List.of(new Label("Azerbaijan Airlines", "en"), new Label("AZAL", "en")),
            null,
            "country/AZ",
            List.of(),
            null,
            null);
    Resolution resolution =
        new Resolver()
            .resolve(
                List.of(
                    article("a").organization("Azal", null).digest(),
                    article("b").organization("Azerbaijan Airlines", null).digest(),
                    article("c").in("ru").organization("AZAL", null).digest()),
                new Curated(List.of(row), List.of()));
    assertEquals(
        List.of("organization/azal"), resolution.entities().stream().map(Entity::id).toList());
  }

  @Test
  void unchangedClustersKeepTheirIds() {
    List<Digest> before =
        List.of(
            article("a").published("2025-01-01", "P").person("Elchin Mammadov").digest(),
            article("b").published("2025-01-02", "P").person("Zakir Hasanov").digest());
    List<Digest> after = new ArrayList<>(before);
    after.add(article("0").published("2025-02-01", "P").person("Elman Mammadov").digest());
    after.add(article("1").published("2025-02-01", "P").person("Nazim Bagirov").digest());
    Resolution old = new Resolver().resolve(before, Curated.NONE);
    Resolution now = new Resolver().resolve(after, Curated.NONE);
    for (Entity entity : old.entities()) {
      assertTrue(now.entities().contains(entity), entity.id());
    }
  }

  @Test
  void shufflingChangesNothing() {
    List<String> names =
        List.of(
            "Ilham Aliyev",
            "Ильхам Алиев",
            "I. Aliyev",
            "Aliyev",
            "Алиев",
            "Heydar Aliyev",
            "Ramil Safarov",
            "Ramiz Safarov",
            "Safarov",
            "Сафаров",
            "Рамиль Сафаров",
            "Putin",
            "Vladimir Putin",
            "Владимир Путин",
            "Vladimir Vladimirovich Putin",
            "Путин");
    Random random = new Random(7);
    List<Digest> digests = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      Digests digest = article("n" + i);
      for (int k = 0; k < 3; k++) {
        digest.person(names.get(random.nextInt(names.size())), k == 0 ? "President" : "minister");
      }
      digests.add(digest.digest());
    }
    Resolution expected = new Resolver().resolve(digests, Curated.NONE);
    for (int i = 0; i < 10; i++) {
      Collections.shuffle(digests, random);
      assertEquals(expected, new Resolver().resolve(digests, Curated.NONE));
    }
    for (Entity entity : expected.entities()) {
      String all = entity.labels().toString();
      assertTrue(!(all.contains("Heydar") && all.contains("Ilham")), all);
      assertTrue(!(all.contains("Ramil ") && all.contains("Ramiz")), all);
    }
  }

  @Test
  void aWellKnownBodyIsOneUnderAllItsNames() {
    Resolution resolution =
        resolve(
            article("a").organization("Turkish Airlines", null).digest(),
            article("b").in("ru").organization("Турецкие авиалинии", null).digest(),
            article("c").organization("THY", null).digest(),
            article("d").organization("Uzbekistan Airways", null).digest());
    assertEquals(id(resolution, "a", 0), id(resolution, "b", 0));
    assertEquals(id(resolution, "a", 0), id(resolution, "c", 0));
    assertNotEquals(id(resolution, "a", 0), id(resolution, "d", 0));
    assertEquals("known-organization", link(resolution, "c", 0).rule());
  }

  @Test
  void aKindOfBodyThatEveryCountryHasIsNotOne() {
    Resolution resolution =
        resolve(
            article("a").organization("Foreign Ministry", "country/EE").digest(),
            article("b").organization("Ministry of Foreign Affairs", "country/LV").digest());
    assertNotEquals(id(resolution, "a", 0), id(resolution, "b", 0));
  }

  @Test
  void theSortOfBodyMayBeLeftOut() {
    Resolution resolution =
        resolve(
            article("a").in("ru").organization("агентство VNX", null).digest(),
            article("b").organization("VNX", null).digest(),
            article("c").organization("Bank VNX", null).digest());
    assertEquals(id(resolution, "a", 0), id(resolution, "b", 0));
    assertNotEquals(id(resolution, "b", 0), id(resolution, "c", 0));
  }

  private static Resolution resolve(Digest... digests) {
    return new Resolver().resolve(Arrays.asList(digests), Curated.NONE);
  }

  private static Link link(Resolution resolution, String article, int index) {
    return resolution.entities().stream()
        .flatMap(e -> e.members().stream())
        .filter(m -> m.ref().equals(new Ref(article, index)))
        .findFirst()
        .orElseThrow();
  }

  private static String id(Resolution resolution, String article, int index) {
    return resolution.entities().stream()
        .filter(e -> e.members().stream().anyMatch(m -> m.ref().equals(new Ref(article, index))))
        .map(Entity::id)
        .findFirst()
        .orElseThrow();
  }
}
