package org.newsgraph.resolve.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;

/**
 * Finds the country that words of an organization's name mean: "Azerbaijani", "Франции", "Южной
 * Кореи".
 */
final class CountryWords {
  private static final Map<String, String> KNOWN = new ConcurrentHashMap<>();

  /** How a Russian country name in the genitive reads in the nominative. */
  private static final String[][] GENITIVES = {
    {"ии", "ия"}, {"ы", "а"}, {"и", "я"}, {"и", "ь"}, {"а", ""}
  };

  /** The longest name of a country, in words, that is looked for. */
  static final int LONGEST = 3;

  /** "Южной Кореи": the adjective before a country's noun. */
  private static final Pattern FEMININE = Pattern.compile("(\\p{IsCyrillic})(?:ой|ей) ");

  private CountryWords() {}

  /**
   * The country's key, or null.
   *
   * @param words one word, or several with one space between
   */
  static String key(String words) {
    String key = KNOWN.computeIfAbsent(words, CountryWords::find);
    return key.isEmpty() ? null : key;
  }

  private static String find(String word) {
    if (word.length() < 3 || !Character.isUpperCase(word.codePointAt(0))) {
      return "";
    }
    Gazetteer gazetteer = Gazetteer.bundled();
    for (String language : List.of("en", "ru")) {
      String adjective = gazetteer.countryAdjective(word, language);
      if (adjective != null && adjective.startsWith("country/")) {
        return adjective;
      }
    }
    String nominative = FEMININE.matcher(word).replaceAll("$1ая ");
    return genitive(nominative);
  }

  private static String genitive(String word) {
    String country = country(word);
    for (int i = 0; country.isEmpty() && i < GENITIVES.length; i++) {
      String ending = GENITIVES[i][0];
      if (word.toLowerCase(Locale.ROOT).endsWith(ending)) {
        country = country(word.substring(0, word.length() - ending.length()) + GENITIVES[i][1]);
      }
    }
    return country;
  }

  private static String country(String name) {
    GazetteerEntry country = Gazetteer.bundled().countryNamed(name, null);
    return country == null ? "" : country.key();
  }
}
