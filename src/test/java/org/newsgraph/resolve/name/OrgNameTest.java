package org.newsgraph.resolve.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrgNameTest {

  @ParameterizedTest
  @CsvSource({
    "МИД Беларуси, country/BY",
    "Belarusian Foreign Ministry, country/BY",
    "Министерство иностранных дел Российской Федерации, country/RU",
    "МИД Южной Кореи, country/KR",
    "South Korean Foreign Ministry, country/KR",
    "МИД Саудовской Аравии, country/SA",
    "Ministry of Foreign Affairs of the Republic of Azerbaijan, country/AZ"
  })
  void aForeignMinistryIsTheSameBodyOfItsCountry(String text, String country) {
    OrgName name = OrgName.of(text);
    assertEquals(OrgName.of("Foreign Ministry").key(), name.key());
    assertEquals(Set.of(country), name.countries());
    assertTrue(name.generic());
  }
}
