package org.newsgraph.resolve.name;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.resolve.name.PersonName.Word;
import org.newsgraph.resolve.name.PersonName.Word.Kind;
import org.newsgraph.resolve.name.Surnames.Suffix;

/**
 * Compares two persons' names: the surname by stem, class of suffix and gender, the given name by
 * the list of equivalents or by its skeleton, then patronymics and second names.
 */
final class PersonMatcher {
  /** A surname alone stays below any threshold: relatives and namesakes share it. */
  static final double LONE = 0.45;

  /** An initial fits many given names. */
  static final double INITIAL = 0.7;

  /** Likeness of the least alike part from which on the score passes one half. */
  private static final double HALF = 0.76;

  private static final double CONFLICT = -1;

  private static final Pattern FATHER =
      Pattern.compile("(ovich|evich|ovych|evych|ovna|evna|ivna|oglu)$");

  private PersonMatcher() {}

  static NameMatch match(PersonName a, PersonName b) {
    NameMatch best = ordered(a, b);
    if (best.score() < 1 && !a.lone() && !b.lone()) {
      if (!a.sure() || !b.sure()) {
        best = better(best, turned(a.sure() ? a : a.reversed(), a.sure() ? b.reversed() : b));
      }
      best = better(best, CaseForms.match(a, b));
      best = better(best, Glued.match(a, b));
    }
    return a.lone() != b.lone() ? better(best, Glued.lone(a, b)) : best;
  }

  private static NameMatch better(NameMatch a, NameMatch b) {
    return b.score() > a.score() ? b : a;
  }

  private static NameMatch turned(PersonName a, PersonName b) {
    NameMatch match = ordered(a, b);
    return match.score() == 0
        ? match
        : NameMatch.of(match.score() * 0.95, match.rule(), "in reversed order, " + match.reason());
  }

  /** Compares given name with given name and surname with surname. */
  static NameMatch ordered(PersonName a, PersonName b) {
    double surname = surname(a.surname(), b.surname());
    if (surname == CONFLICT) {
      return NameMatch.conflict(
          "surname-form",
          a.surname().text() + " and " + b.surname().text() + " are different surnames");
    }
    if (a.lone() || b.lone()) {
      double score = grade(surname) * (a.lone() && b.lone() ? 1 : LONE);
      return NameMatch.of(score, "lone-surname", "only one word to compare");
    }
    double given = given(a.given(), b.given());
    if (given == CONFLICT) {
      return NameMatch.conflict(
          "given-names-differ", a.given().text() + " and " + b.given().text() + " are two names");
    }
    if (middlesDiffer(a.middle(), b.middle())) {
      return NameMatch.conflict("middle-names-differ", "patronymics or second names differ");
    }
    return graded(a, b, surname, given);
  }

  private static NameMatch graded(PersonName a, PersonName b, double surname, double given) {
    boolean initial = a.given().isInitial() != b.given().isInitial();
    double low = grade(Math.min(surname, given));
    double high = grade(Math.max(surname, given));
    double score = low < 0.5 ? low : 0.6 * low + 0.4 * high;
    if (a.middle().isEmpty() != b.middle().isEmpty()) {
      score *= 0.98;
    }
    String reason =
        String.format(Locale.ROOT, "given names %.2f alike, surnames %.2f", given, surname);
    return initial
        ? NameMatch.of(score * INITIAL, "initial", "an initial only; surnames alike")
        : NameMatch.of(score, score >= 0.97 ? "same-name" : "similar-name", reason);
  }

  /** Stretches likeness so that 0.5 is where names more likely are one. */
  static double grade(double likeness) {
    return likeness >= HALF
        ? 0.5 + 0.5 * (likeness - HALF) / (1 - HALF)
        : Math.max(0, 0.5 * (likeness - 0.4) / (HALF - 0.4));
  }

  /** How alike two surnames are, or {@link #CONFLICT}. */
  static double surname(Word a, Word b) {
    Suffix left = Surnames.suffix(a.roman());
    Suffix right = Surnames.suffix(b.roman());
    if (left == null || right == null) {
      boolean stem =
          (left != null && Surnames.stem(a, left).equals(b.skeleton()))
              || (right != null && Surnames.stem(b, right).equals(a.skeleton()));
      return stem ? CONFLICT : Distance.similarity(a.skeleton(), b.skeleton());
    }
    if (!left.family().equals(right.family())) {
      return a.skeleton().equals(b.skeleton()) ? 1 : CONFLICT;
    }
    if (left.otherGender(right)) {
      return CONFLICT;
    }
    double stem = Distance.similarity(Surnames.stem(a, left), Surnames.stem(b, right));
    return Math.max(stem, a.skeleton().equals(b.skeleton()) ? 1 : 0);
  }

  private static double given(Word a, Word b) {
    if (a.isInitial() || b.isInitial()) {
      char left = a.skeleton().charAt(0);
      char right = b.skeleton().charAt(0);
      return left == right
              || a.text().charAt(0) == b.text().charAt(0)
              || (left == 'h' && right == 'g')
              || (left == 'g' && right == 'h')
          ? 1
          : CONFLICT;
    }
    if (a.skeleton().equals(b.skeleton())) {
      return 1;
    }
    Set<Integer> left = GivenNames.SHIPPED.ids(a);
    Set<Integer> right = GivenNames.SHIPPED.ids(b);
    if (!left.isEmpty() && !right.isEmpty()) {
      return Collections.disjoint(left, right) ? CONFLICT : 1;
    }
    return Distance.similarity(a.skeleton(), b.skeleton());
  }

  /** Whether both have middle names and the shorter list has one that the longer lacks. */
  private static boolean middlesDiffer(List<Word> a, List<Word> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return false;
    }
    List<Word> fewer = a.size() <= b.size() ? a : b;
    List<Word> more = fewer == a ? b : a;
    return fewer.stream().anyMatch(word -> more.stream().noneMatch(other -> middle(word, other)));
  }

  private static boolean middle(Word a, Word b) {
    if (a.kind() == Kind.PATRONYMIC && b.kind() == Kind.PATRONYMIC) {
      return Distance.similarity(patronymicStem(a), patronymicStem(b)) >= 0.7;
    }
    return given(a, b) >= HALF;
  }

  private static String patronymicStem(Word word) {
    return Skeleton.of(FATHER.matcher(word.roman()).replaceAll(""));
  }
}
