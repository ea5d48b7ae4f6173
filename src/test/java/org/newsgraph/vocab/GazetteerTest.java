package org.newsgraph.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {
  private static final CSVFormat CSV_FORMAT =
      CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();

  private final Gazetteer gazetteer = Gazetteer.bundled();

  @ParameterizedTest
  @CsvSource({
    "Baku, en, place/587084",
    "Баку, ru, place/587084",
    "Bakı, az, place/587084",
    "BAKU, en, place/587084",
    "Azerbaijan, en, country/AZ",
    "Азербайджан, ru, country/AZ",
    "Azərbaycan, az, country/AZ",
    "Georgia, en, country/GE",
    "Грузия, ru, country/GE",
    "Moscow, en, place/524901",
    "Москва, ru, place/524901",
    "Yekaterinburg, en, place/1486209",
    "Ekaterinburg, en, place/1486209",
    "Екатеринбург, ru, place/1486209",
    "Kiev, en, place/703448",
    "Київ, uk, place/703448",
    "Aktau, en, place/610612",
    "US, en, country/US",
    "U.S., en, country/US",
    "США, ru, country/US",
    "Объединённые Арабские Эмираты, ru, country/AE",
    "Crimea, en, region/crimea",
    "Кремль, ru, institution/kremlin",
    "Brussels, en, place/2800866",
    "Washington, en, place/4140963",
    "Texas, en, region/texas-us",
    "Свердловская область, ru, region/sverdlovsk-oblast",
    "Middle East, en, region/middle-east",
    "Чечня, ru, region/chechnya",
    "Grozny, en, place/558418",
    "Xəzər dənizi, az, region/caspian-sea",
    "Аляска, ru, region/alaska-us",
  })
  void findsTheLikeliestEntryFirst(String name, String language, String key) {
    assertEquals(key, gazetteer.find(name, language).get(0).key());
  }

  @Test
  void acronymsMatchOnlyInCapitals() {
    assertEquals(List.of(), gazetteer.find("us", "en"));
    assertEquals(List.of(), gazetteer.find("Us", "en"));
    assertNull(gazetteer.countryAdjective("us", "en"));
    assertNull(gazetteer.countryAdjective("Us", "en"));
    assertEquals("country/US", gazetteer.countryAdjective("US", "en"));
  }

  @Test
  void namesThatMeanOtherThingsTooAreFlagged() {
    List<GazetteerEntry> georgias = gazetteer.find("Georgia", "en");
    assertTrue(georgias.get(0).ambiguous());
    assertTrue(georgias.stream().anyMatch(entry -> entry.key().equals("region/georgia-us")));
    assertTrue(gazetteer.find("Reading", "en").get(0).ambiguous());
    assertFalse(gazetteer.find("Baku", "en").get(0).ambiguous());
  }

  @ParameterizedTest
  @CsvSource({
    "Azerbaijanis, en, country/AZ",
    "Azeri, en, country/AZ",
    "Turk, en, country/TR",
    "Frenchmen, en, country/FR",
    "азербайджанцы, ru, country/AZ",
    "россиянин, ru, country/RU",
    "чеченцы, ru, region/chechnya",
  })
  void demonymsNameTheirCountry(String word, String language, String key) {
    assertEquals(key, gazetteer.demonym(word, language));
  }

  @ParameterizedTest
  @CsvSource({
    "Turkish, en, country/TR",
    "RUSSIAN, en, country/RU",
    "AZERI, en, country/AZ",
    "азербайджанский, ru, country/AZ",
    "британский, ru, country/GB",
    "Crimean, en, region/crimea",
  })
  void adjectivesNameTheirCountry(String word, String language, String key) {
    assertEquals(key, gazetteer.countryAdjective(word, language));
  }

  @Test
  void otherWordsAreNoPeople() {
    assertNull(gazetteer.countryAdjective("polish", "en"));
    assertNull(gazetteer.demonym("Turkish", "en"));
    assertNull(gazetteer.demonym("стол", "ru"));
  }

  @Test
  void containmentClimbsDivisionsAndPartsOfTheWorld() {
    assertTrue(gazetteer.contains("country/AZ", "place/587084"));
    assertTrue(gazetteer.contains("region/south-caucasus", "place/587084"));
    assertTrue(gazetteer.contains("region/caucasus", "place/587084"));
    assertTrue(gazetteer.contains("region/chechnya", "place/558418"));
    assertTrue(gazetteer.contains("region/north-caucasus", "place/558418"));
    assertTrue(gazetteer.contains("region/sverdlovsk-oblast", "place/1486209"));
    assertTrue(gazetteer.contains("region/europe", "country/FR"));
    assertTrue(gazetteer.contains("region/texas-us", gazetteer.find("Houston", "en").get(0).key()));
    assertTrue(gazetteer.contains("country/KZ", "place/610612"));
    assertFalse(gazetteer.contains("country/RU", "place/610612"));
    assertFalse(gazetteer.contains("place/587084", "country/AZ"));
    assertFalse(gazetteer.contains("country/AZ", "place/unknown"));
  }

  @Test
  void countriesAreFoundByCode() {
    assertEquals("country/AZ", gazetteer.country("AZ").key());
    assertEquals("country/AZ", gazetteer.country("aze").key());
    assertNull(gazetteer.country("ZZ"));
    assertEquals("place/587084", gazetteer.capitalOf("country/AZ"));
    assertNull(gazetteer.byKey(null));
  }

  @Test
  void namesByLanguageFallBackToEnglish() {
    GazetteerEntry baku = gazetteer.byKey("place/587084");
    assertEquals("Баку", baku.name("ru"));
    assertEquals("Baku", baku.name("de"));
    assertEquals(40.4, baku.latitude(), 0.1);
    assertEquals("country/RU", gazetteer.byKey("institution/kremlin").standsFor());
  }

  @Test
  void whatAnInstitutionStandsForIsKnown() {
    for (Tsv.Row row : Tsv.resource(Gazetteer.class, "institutions.tsv").rows()) {
      String key = row.get("stands_for");
      assertTrue(
          gazetteer.byKey(key) != null || KnownOrganizations.bundled().byKey(key) != null, key);
    }
  }

  @Test
  void curatedSeedsUseKnownKeys() throws IOException {
    for (String table : List.of("actors.csv", "organizations.csv", "places.csv")) {
      try (CSVParser rows =
          CSVParser.parse(Path.of("seeds", table), StandardCharsets.UTF_8, CSV_FORMAT)) {
        for (CSVRecord row : rows) {
          String key = row.get("key");
          assertTrue(
              key.isEmpty()
                  || gazetteer.byKey(key) != null
                  || KnownOrganizations.bundled().byKey(key) != null,
              key);
          String country = row.get("country");
          assertTrue(country.isEmpty() || gazetteer.byKey(country) != null, country);
        }
      }
    }
  }
}
