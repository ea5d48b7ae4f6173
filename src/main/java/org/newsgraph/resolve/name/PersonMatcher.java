package org.newsgraph.resolve.name;

import java.util.Collections;
import java.util.Set;
import org.newsgraph.resolve.name.PersonName.Word;
import org.newsgraph.resolve.name.Surnames.Suffix;

/** Compares two persons' names. */
final class PersonMatcher {
  /** A surname alone stays below any merge threshold: relatives and namesakes share it. */
  static final double LONE = 0.45;

  private PersonMatcher() {}

  static NameMatch match(PersonName a, PersonName b) {
    double surname = surname(a.surname(), b.surname());
    if (surname < 0) {
      return NameMatch.conflict(
          "surname-suffix",
          a.surname().text() + " and " + b.surname().text() + " have different endings");
    }
    if (a.lone() || b.lone()) {
      return lone(a, b, surname);
    }
    double given = given(a.given(), b.given());
    if (given < 0) {
      return NameMatch.conflict(
          "given-names-differ", a.given().text() + " and " + b.given().text() + " are two names");
    }
    double score =
        surname < 0.7 || given < 0.6 ? Math.min(surname, given) / 2 : (surname + given) / 2;
    return NameMatch.of(
        score,
        score == 1 ? "same-name" : "similar-name",
        String.format(
            java.util.Locale.ROOT, "given names %.2f, surnames %.2f alike", given, surname));
  }

  private static NameMatch lone(PersonName a, PersonName b, double surname) {
    boolean both = a.lone() && b.lone();
    return NameMatch.of(
        both ? surname : surname * LONE, "lone-surname", "only a surname to compare");
  }

  private static double surname(Word a, Word b) {
    Suffix left = Surnames.suffix(a.roman());
    Suffix right = Surnames.suffix(b.roman());
    if (left != null && right != null) {
      if (!left.family().equals(right.family())) {
        return -1;
      }
      if (!left.gender().isEmpty()
          && !right.gender().isEmpty()
          && !left.gender().equals(right.gender())) {
        return -1;
      }
    }
    return Distance.similarity(a.skeleton(), b.skeleton());
  }

  private static double given(Word a, Word b) {
    if (a.initial() || b.initial()) {
      return a.skeleton().charAt(0) == b.skeleton().charAt(0) ? 0.75 : -1;
    }
    Set<String> left = GivenNames.SHIPPED.ids(a);
    Set<String> right = GivenNames.SHIPPED.ids(b);
    if (!left.isEmpty() && !right.isEmpty()) {
      return Collections.disjoint(left, right) ? -1 : 1;
    }
    return Distance.similarity(a.skeleton(), b.skeleton());
  }
}
