package org.newsgraph.vocab;

import java.util.List;
import java.util.Map;

/**
 * A place known beforehand.
 *
 * @param key {@code country/AZ}, {@code place/587084} (GeoNames id), {@code region/crimea} or
 *     {@code institution/kremlin}
 * @param kind what it is
 * @param feature GeoNames feature code of a place, kind of a region ({@code state}, {@code sea}),
 *     or empty
 * @param country key of its country, of itself for a country, or null where it lies in none or
 *     several
 * @param standsFor for an institution the key of what it speaks for, or null: {@code country/RU}
 * @param names its names by ISO 639-1 code; the first of a language is preferred
 * @param population inhabitants, or 0 where unknown
 * @param latitude degrees north of its centre, or NaN
 * @param longitude degrees east of its centre, or NaN
 * @param ambiguous whether a name of it is also a common word, a person's name or another country
 */
public record GazetteerEntry(
    String key,
    Kind kind,
    String feature,
    String country,
    String standsFor,
    Map<String, List<String>> names,
    long population,
    double latitude,
    double longitude,
    boolean ambiguous) {

  /** What an entry is. In a list of candidates they come in this order. */
  public enum Kind {
    COUNTRY,
    /** A building or seat that stands for a government or institution. */
    INSTITUTION,
    /** A part of a country, or a part of the world larger than one; seas and mountains too. */
    REGION,
    /** A populated place. */
    PLACE
  }

  /** Its preferred name in a language, or in English, or in any. */
  public String name(String language) {
    List<String> wanted = names.get(language);
    if (wanted == null) {
      wanted = names.get("en");
    }
    return (wanted == null ? names.values().iterator().next() : wanted).get(0);
  }
}
