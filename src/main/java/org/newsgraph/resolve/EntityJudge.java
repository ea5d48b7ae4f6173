package org.newsgraph.resolve;

import java.util.Collections;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.resolve.name.NameMatch;
import org.newsgraph.resolve.name.NameMatcher;

/** Decides on two profiles by their names and by what else is known of them. */
final class EntityJudge {
  /** From here on names alone make two one. */
  static final double MERGE = 0.85;

  /** From here on a pair is worth a person's look. */
  static final double UNDECIDED = 0.6;

  private EntityJudge() {}

  static Judgement judge(Profile a, Profile b) {
    if (a.type() != b.type()) {
      return Judgement.different("other-type", "one is a " + a.type() + ", one a " + b.type());
    }
    if (conflict(a.genders(), b.genders())) {
      return Judgement.different("other-gender", "different gender");
    }
    if (!Collections.disjoint(a.keys(), b.keys())) {
      return Judgement.same("gazetteer-key", 1, "the same entry of the gazetteer");
    }
    if (conflict(a.keys(), b.keys())) {
      return Judgement.different("gazetteer-key", "different entries of the gazetteer");
    }
    NameMatch best = best(a, b);
    if (best.conflict()) {
      return Judgement.different(best.rule(), best.reason());
    }
    double score = best.score();
    if (a.type() != EntityType.PERSON && conflict(a.countries(), b.countries())) {
      return Judgement.different("other-country", "they belong to different countries");
    }
    String reason = a.title() + " = " + b.title() + ": " + best.reason();
    if (score >= MERGE && !(a.lone() || b.lone())) {
      return Judgement.same(best.rule(), score, reason);
    }
    return score >= UNDECIDED
        ? Judgement.undecided(best.rule(), score, reason)
        : new Judgement(Judgement.Outcome.DIFFERENT, "other-name", score, reason);
  }

  private static NameMatch best(Profile a, Profile b) {
    NameMatch main = NameMatcher.match(a.type(), a.name(), b.name());
    if (a.row() == null && b.row() == null) {
      return main;
    }
    NameMatch best = main;
    for (String left : a.row() == null ? Set.of(a.name()) : a.names()) {
      for (String right : b.row() == null ? Set.of(b.name()) : b.names()) {
        NameMatch match = NameMatcher.match(a.type(), left, right);
        best = match.score() > best.score() ? match : best;
      }
    }
    return best;
  }

  private static boolean conflict(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
