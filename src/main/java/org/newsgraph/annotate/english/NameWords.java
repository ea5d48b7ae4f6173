package org.newsgraph.annotate.english;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.vocab.GivenNames;
import org.newsgraph.vocab.GivenNames.Gender;
import org.newsgraph.vocab.GivenNames.GivenName;

/**
 * Knowledge about words in names, from {@code name-words.tsv} and {@code given-names.tsv}, which
 * adds to the shared {@link GivenNames}.
 */
final class NameWords {
  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "this", "that");

  final Set<String> organizationHeads;
  final Set<String> eitherHeads;
  final Set<String> placeHeads;
  final Set<String> bodies;
  final Set<String> titles;
  final Set<String> titleModifiers;
  final Set<String> suffixes;
  final Set<String> particles;
  final Set<String> organizations;
  final Set<String> others;
  final Set<String> productNouns;
  final Set<String> times;
  final Set<String> undertakings;
  final Set<String> bodyModifiers;
  final Set<String> undertakingFirst;
  final Set<String> sport;
  final Set<String> sportVerbs;
  final Set<String> sportNouns;
  final Set<String> buildings;
  final Set<String> famous;
  final Set<String> lands;
  private final Map<String, String> genders = new HashMap<>();

  NameWords() {
    WordList words = WordList.read("name-words.tsv");
    organizationHeads = words.of("organization");
    eitherHeads = words.of("either");
    placeHeads = words.of("place");
    bodies = words.of("body");
    titles = words.of("title");
    titleModifiers = words.of("title-modifier");
    suffixes = words.of("suffix");
    particles = words.of("particle");
    organizations = words.of("known");
    others = words.of("other");
    productNouns = words.of("product-noun");
    times = words.of("time");
    undertakings = words.of("undertaking");
    bodyModifiers = words.of("body-modifier");
    undertakingFirst = words.of("undertaking-first");
    sport = words.of("sport");
    sportVerbs = words.of("sport-verb");
    sportNouns = words.of("sport-noun");
    buildings = words.of("building");
    famous = words.of("person");
    lands = words.of("land");
    WordList given = WordList.read("given-names.tsv");
    given.of("neutral").forEach(n -> genders.put(n, ""));
    given.of("Masc").forEach(n -> genders.put(n, "Masc"));
    given.of("Fem").forEach(n -> genders.put(n, "Fem"));
  }

  boolean isGivenName(String word) {
    return genders.containsKey(word) || !listed(word).isEmpty();
  }

  /** {@code Masc}, {@code Fem} or null where the name is unknown or borne by both. */
  String genderOf(String givenName) {
    String own = genders.get(givenName);
    if (own != null) {
      return own.isEmpty() ? null : own;
    }
    List<Gender> found = listed(givenName).stream().map(GivenName::gender).distinct().toList();
    return found.size() != 1 ? null : found.get(0) == Gender.MALE ? "Masc" : "Fem";
  }

  private static List<GivenName> listed(String word) {
    return isCapitalised(word) ? GivenNames.bundled().find(word) : List.of();
  }

  static boolean isArticle(String word) {
    return ARTICLES.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether the word begins with a capital letter. */
  static boolean isCapitalised(String word) {
    return !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
  }

  /** Whether the word is an acronym: two to eight capitals, perhaps with dots or digits. */
  static boolean isAcronym(String word) {
    int capitals = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if (Character.isUpperCase(c)) {
        capitals++;
      } else if (c != '.' && c != '-' && !Character.isDigit(c)) {
        return false;
      }
    }
    return capitals >= 2 && capitals <= 8;
  }
}
