package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An organization's name taken apart.
 *
 * @param text as given
 * @param words its words: concepts of the dictionary, else skeletons; without legal forms and
 *     countries
 * @param countries gazetteer keys of the countries it names
 * @param roman its words romanised, legal forms included
 * @param legal classes of its legal forms
 */
public record OrgName(
    String text, List<String> words, Set<String> countries, List<String> roman, Set<String> legal) {
  private static final Pattern SPACE =
      Pattern.compile("[^\\p{L}\\p{N}%'’]+|(?<=\\p{L})['’](?=s\\b)");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");
  private static final Pattern LETTERS =
      Pattern.compile("\\b(\\p{L})\\.\\s?(?=\\p{L}(?:\\.|\\b))", Pattern.UNICODE_CHARACTER_CLASS);

  public OrgName {
    words = List.copyOf(words);
    countries = Set.copyOf(countries);
    roman = List.copyOf(roman);
    legal = Set.copyOf(legal);
  }

  /** Takes a name apart. */
  public static OrgName of(String text) {
    List<String> written =
        Arrays.stream(SPACE.split(joined(text), -1)).filter(w -> !plain(w).isEmpty()).toList();
    List<String> parts = written.stream().map(OrgName::plain).toList();
    List<String> words = new ArrayList<>();
    Set<String> countries = new TreeSet<>();
    Set<String> legal = new TreeSet<>();
    for (int i = 0; i < parts.size(); ) {
      int used = country(written, i, 2, words);
      if (used == 0) {
        used = phrase(parts, i, words, legal);
      }
      if (used == 0) {
        used = country(written, i, 1, words);
      }
      if (used == 0) {
        words.add(Skeleton.of(parts.get(i).replace(" ", "")));
        used = 1;
      }
      i += used;
    }
    words.stream().filter(OrgName::isCountry).forEach(countries::add);
    words.removeIf(word -> isCountry(word) && words.size() > 1);
    return new OrgName(text, words, countries, parts, legal);
  }

  /**
   * Reads the longest name of a country from {@code at} that has at least so many words; returns
   * how many it took, or 0.
   */
  private static int country(List<String> written, int at, int least, List<String> words) {
    for (int n = Math.min(CountryWords.LONGEST, written.size() - at); n >= least; n--) {
      String key = CountryWords.key(String.join(" ", written.subList(at, at + n)));
      if (key != null) {
        words.add(key);
        return n;
      }
    }
    return 0;
  }

  private static boolean isCountry(String word) {
    return word.startsWith("country/");
  }

  /** Reads the longest known phrase from {@code at}; returns how many words it took, or 0. */
  private static int phrase(List<String> parts, int at, List<String> words, Set<String> legal) {
    OrgWords dictionary = OrgWords.shipped();
    for (int n = Math.min(OrgWords.LONGEST_PHRASE, parts.size() - at); n > 0; n--) {
      String phrase = String.join(" ", parts.subList(at, at + n));
      String form = dictionary.legalForm(phrase);
      if (form != null && (at > 0 || parts.size() > n)) {
        legal.add(form);
        return n;
      }
      List<String> concept = dictionary.concept(phrase);
      if (concept != null) {
        words.addAll(concept);
        return n;
      }
    }
    return 0;
  }

  private static String joined(String text) {
    return LETTERS
        .matcher(text.replace("&", " and ").replace("'s ", " s ").replace("’s ", " s "))
        .replaceAll("$1");
  }

  /** Romanised lower-case words with one space between; letters with dots are joined. */
  static String plain(String text) {
    return NOT_WORD
        .matcher(Romanizer.romanize(joined(text)).toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip();
  }

  /** Whether its words or legal form show that it names an organization. */
  public boolean telling() {
    return !legal.isEmpty() || generic() || words.stream().anyMatch(OrgWords.shipped()::head);
  }

  /** Whether it is made of ordinary words only, so that many bodies are called so. */
  public boolean generic() {
    return !words.isEmpty() && words.stream().allMatch(OrgWords.shipped()::ordinary);
  }

  /** Equal for names of the same words, whatever their language and order. */
  public String key() {
    return String.join(" ", new TreeSet<>(words));
  }
}
