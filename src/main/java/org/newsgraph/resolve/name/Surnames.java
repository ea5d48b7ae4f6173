package org.newsgraph.resolve.name;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.resolve.name.PersonName.Word;
import org.newsgraph.vocab.Tsv;

/** What the endings of surnames tell: the class of the suffix and the bearer's gender. */
final class Surnames {
  /** By last letter. */
  private static final Map<Character, List<Suffix>> SUFFIXES =
      Tsv.resource(Surnames.class, "surname-suffixes.tsv").rows().stream()
          .map(row -> new Suffix(row.need("ending"), row.need("family"), row.get("gender")))
          .collect(Collectors.groupingBy(s -> s.ending().charAt(s.ending().length() - 1)));

  /** A stem that an ending hides entirely tells nothing. */
  private static final int SHORTEST_STEM = 2;

  private Surnames() {}

  /**
   * A surname's ending.
   *
   * @param ending in romanised letters, w written as v
   * @param family the class: endings of one class may stand for each other
   * @param gender {@code Masc}, {@code Fem} or an empty string
   */
  record Suffix(String ending, String family, String gender) {

    boolean otherGender(Suffix other) {
      return !gender.isEmpty() && !other.gender.isEmpty() && !gender.equals(other.gender);
    }
  }

  /** The longest known ending of a romanised surname, or null. */
  static Suffix suffix(String surname) {
    String roman = surname.replace('w', 'v');
    Suffix best = null;
    List<Suffix> known =
        roman.isEmpty()
            ? List.of()
            : SUFFIXES.getOrDefault(roman.charAt(roman.length() - 1), List.of());
    for (Suffix suffix : known) {
      if (roman.length() >= suffix.ending().length() + SHORTEST_STEM
          && roman.endsWith(suffix.ending())
          && (best == null || suffix.ending().length() > best.ending().length())) {
        best = suffix;
      }
    }
    return best;
  }

  /** The skeleton of a surname without its ending. */
  static String stem(Word surname, Suffix suffix) {
    String roman = surname.roman();
    return Skeleton.of(roman.substring(0, roman.length() - suffix.ending().length()));
  }
}
