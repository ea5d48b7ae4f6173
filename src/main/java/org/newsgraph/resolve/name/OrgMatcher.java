package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Compares two organizations' names by the concepts and proper words that they are made of. */
final class OrgMatcher {
  private static final double WORD = 0.72;

  /** A name without the word that tells its sort. */
  private static final double SORT = 0.86;

  private OrgMatcher() {}

  static NameMatch match(OrgName a, OrgName b) {
    if (a.words().isEmpty() || b.words().isEmpty()) {
      boolean same = a.roman().equals(b.roman());
      return NameMatch.of(same ? 1 : 0, "same-name", "only legal forms or empty words");
    }
    if (!a.countries().isEmpty()
        && !b.countries().isEmpty()
        && Collections.disjoint(a.countries(), b.countries())) {
      return NameMatch.conflict("other-country", "they name different countries");
    }
    if (acronym(a, b) || acronym(b, a)) {
      return NameMatch.of(0.8, "acronym", "one is made of the other's initials");
    }
    NameMatch match = words(a, b);
    if (match.score() > 0.5
        && !a.legal().isEmpty()
        && !b.legal().isEmpty()
        && Collections.disjoint(a.legal(), b.legal())
        && !a.legal().contains("company")
        && !b.legal().contains("company")) {
      return NameMatch.of(0.4, "legal-form", "their legal forms differ");
    }
    return match;
  }

  private static NameMatch words(OrgName a, OrgName b) {
    if (a.key().equals(b.key())) {
      return a.countries().equals(b.countries())
          ? NameMatch.of(1, "same-name", "the same words")
          : NameMatch.of(
              a.generic() ? 0.4 : 0.6,
              "country-missing",
              "the same words, but one names a country");
    }
    String left = String.join("", a.words());
    String right = String.join("", b.words());
    if (left.equals(right)) {
      return NameMatch.of(0.95, "words-joined", "equal but for the spaces");
    }
    List<String> rest = new ArrayList<>(b.words());
    List<String> open = new ArrayList<>();
    for (String word : a.words()) {
      if (!rest.remove(word)) {
        open.add(word);
      }
    }
    double worst = 1;
    for (String word : List.copyOf(open)) {
      String best = closest(word, rest);
      if (best != null) {
        worst = Math.min(worst, likeness(word, best));
        open.remove(word);
        rest.remove(best);
      }
    }
    if (open.isEmpty() != rest.isEmpty() && sortOnly(open.isEmpty() ? b : a, open, rest)) {
      return NameMatch.of(
          worst == 1 ? SORT : 0.3, "sort-left-out", "one leaves out what sort of body it is");
    }
    if (!open.isEmpty() || !rest.isEmpty()) {
      return NameMatch.of(
          0.3, "other-words", "one has " + String.join(", ", open.isEmpty() ? rest : open));
    }
    return NameMatch.of(
        PersonMatcher.grade(worst),
        "similar-name",
        String.format(Locale.ROOT, "words at least %.2f alike", worst));
  }

  /** Whether what is left over tells the sort of body, and the rest of the name is its own. */
  private static boolean sortOnly(OrgName longer, List<String> open, List<String> rest) {
    OrgWords dictionary = OrgWords.shipped();
    return Stream.concat(open.stream(), rest.stream()).allMatch(dictionary::sort)
        && longer.words().stream().anyMatch(word -> word.length() > 2 && proper(word));
  }

  private static boolean proper(String word) {
    return !OrgWords.shipped().ordinary(word) && !word.startsWith("country/");
  }

  private static String closest(String word, List<String> rest) {
    String best = null;
    for (String other : rest) {
      double likeness = likeness(word, other);
      if (likeness >= WORD && (best == null || likeness > likeness(word, best))) {
        best = other;
      }
    }
    return best;
  }

  /** Numbers and dictionary words are equal or not; other words may be spelled differently. */
  private static double likeness(String a, String b) {
    boolean fixed =
        OrgWords.shipped().ordinary(a)
            || OrgWords.shipped().ordinary(b)
            || a.chars().anyMatch(Character::isDigit)
            || b.chars().anyMatch(Character::isDigit);
    return fixed ? (a.equals(b) ? 1 : 0) : Distance.similarity(a, b);
  }

  private static boolean acronym(OrgName a, OrgName b) {
    if (a.roman().size() != 1 || b.roman().size() < 3) {
      return false;
    }
    String letters = a.roman().get(0);
    String upper = a.text().strip();
    if (letters.length() < 3 || !upper.equals(upper.toUpperCase(Locale.ROOT))) {
      return false;
    }
    StringBuilder all = new StringBuilder();
    StringBuilder telling = new StringBuilder();
    for (String word : b.roman()) {
      all.append(word.charAt(0));
      List<String> concept = OrgWords.shipped().concept(word);
      if (concept == null || !concept.isEmpty() || word.equals("affairs")) {
        telling.append(word.charAt(0));
      }
    }
    return letters.contentEquals(all) || letters.contentEquals(telling);
  }
}
