package org.newsgraph.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.EntityType;

class WordListsTest {
  private final GivenNames names = GivenNames.bundled();
  private final HeadNouns nouns = HeadNouns.bundled();
  private final KnownOrganizations organizations = KnownOrganizations.bundled();

  @ParameterizedTest
  @CsvSource({
    "Ильхам, Ilham",
    "Владимир, Volodymyr",
    "Гусейн, Huseyn",
    "Hüseyn, Husein",
    "Алёша, Alexei",
    "Фёдор, Федор",
    "Mohammad, Магомед",
  })
  void spellingsOfOneNameAreEquivalent(String left, String right) {
    assertTrue(names.equivalent(left, right));
    assertTrue(names.equivalent(right, left));
  }

  @ParameterizedTest
  @CsvSource({"Ramil, Ramiz", "Huseyn, Ziyaddin", "Heydar, Ilham", "Hasan, Huseyn", "Ivan, Igor"})
  void differentNamesAreNot(String left, String right) {
    assertTrue(names.contains(left));
    assertTrue(names.contains(right));
    assertFalse(names.equivalent(left, right));
  }

  @Test
  void namesHaveGender() {
    assertEquals(GivenNames.Gender.FEMALE, names.find("Mehriban").get(0).gender());
    assertEquals(GivenNames.Gender.MALE, names.find("Рамиз").get(0).gender());
    assertEquals(List.of(), names.find("Table"));
  }

  @ParameterizedTest
  @CsvSource({
    "Prime Minister, en, POSITION, PERSON",
    "spokesman, en, POSITION, PERSON",
    "officials, en, POSITION, GROUP",
    "пресс-секретарь, ru, POSITION, PERSON",
    "глава МИД, ru, POSITION, PERSON",
    "Mr., en, HONORIFIC, PERSON",
    "генерал-майор, ru, RANK, PERSON",
    "учёный, ru, PROFESSION, PERSON",
    "uncle, en, KINSHIP, PERSON",
    "братья, ru, KINSHIP, GROUP",
  })
  void titlesTellKindAndType(String words, String language, HeadNouns.Kind kind, EntityType type) {
    HeadNouns.Title title = nouns.titles(words, language).get(0);
    assertEquals(kind, title.kind());
    assertEquals(type, title.type());
  }

  @Test
  void aTitleMayHaveSeveralKinds() {
    assertEquals(2, nouns.titles("captain", "en").size());
    assertEquals(List.of(), nouns.titles("президент", "en"));
  }

  @Test
  void headNounsOfOrganizations() {
    assertEquals("government", nouns.organizationHead("Ministry", "en").kind());
    assertEquals("judiciary", nouns.organizationHead("суд", "ru").kind());
    assertEquals("education", nouns.organizationHead("университет", "ru").kind());
    assertNull(nouns.organizationHead("table", "en"));
  }

  @ParameterizedTest
  @CsvSource({
    "UN, en, organization/un",
    "ООН, ru, organization/un",
    "ЕС, ru, organization/eu",
    "FSB, en, organization/fsb",
    "ОДКБ, ru, organization/csto",
    "ТАСС, ru, media/tass",
    "APA, en, media/apa",
    "Azerbaijan Airlines, en, organization/azal",
    "AZAL, en, organization/azal",
    "Azal, en, organization/azal",
    "МИД, ru, organization/mid-generic",
  })
  void organizationsAreFoundByNameAndAcronym(String name, String language, String key) {
    assertEquals(key, organizations.find(name, language).get(0).key());
    assertNotNull(organizations.byKey(key));
  }

  @Test
  void acronymsMatchOnlyInCapitals() {
    assertEquals(List.of(), organizations.find("who", "en"));
    assertEquals(List.of(), organizations.find("ice", "en"));
    assertEquals("organization/who", organizations.find("WHO", "en").get(0).key());
  }

  @Test
  void genericBodiesHaveNoCountry() {
    assertTrue(organizations.find("Foreign Ministry", "en").get(0).generic());
    assertNull(organizations.find("Foreign Ministry", "en").get(0).country());
    assertEquals("country/RU", organizations.find("ФСБ", "ru").get(0).country());
    assertTrue(organizations.find("Reuters", "en").get(0).media());
  }

  @Test
  void countriesOfOrganizationsAreInTheGazetteer() {
    for (String file : List.of("organizations.tsv", "media.tsv")) {
      for (Tsv.Row row : Tsv.resource(Tsv.class, file).rows()) {
        String country = row.get("country");
        assertTrue(
            country.isEmpty() || Gazetteer.bundled().country(country) != null,
            file + ":" + row.line());
      }
    }
  }
}
