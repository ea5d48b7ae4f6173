package org.newsgraph.resolve.name;

import java.util.List;
import org.newsgraph.resolve.Rows;

/** What the endings of surnames tell: the class of the suffix and the bearer's gender. */
final class Surnames {
  private static final List<Suffix> SUFFIXES =
      Rows.of(Surnames.class, "surname-suffixes.tsv").stream()
          .map(row -> new Suffix(row.get(0), row.get(1), row.get(2)))
          .toList();

  private Surnames() {}

  /**
   * A surname's ending.
   *
   * @param ending in romanised letters
   * @param family the class: endings of one class may stand for each other
   * @param gender {@code Masc}, {@code Fem} or an empty string
   */
  record Suffix(String ending, String family, String gender) {}

  /** The longest known ending of a romanised surname, or null. */
  static Suffix suffix(String roman) {
    Suffix best = null;
    for (Suffix suffix : SUFFIXES) {
      if (roman.length() > suffix.ending().length() + 1
          && roman.endsWith(suffix.ending())
          && (best == null || suffix.ending().length() > best.ending().length())) {
        best = suffix;
      }
    }
    return best;
  }
}
