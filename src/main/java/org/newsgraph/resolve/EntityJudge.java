package org.newsgraph.resolve;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.resolve.name.NameMatch;
import org.newsgraph.resolve.name.NameMatcher;
import org.newsgraph.resolve.name.OrgName;

/** Decides on two profiles by their names and by what else is known of them. */
final class EntityJudge {
  /** From here on names alone make two one. */
  static final double MERGE = 0.85;

  /** From here on a pair is worth a person's look. */
  static final double UNDECIDED = 0.6;

  /** An initial or a looser spelling needs the same office or country to reach the threshold. */
  private static final double OFFICE = 0.1;

  private static final double COUNTRY = 0.06;

  private EntityJudge() {}

  static Judgement judge(Profile a, Profile b) {
    Judgement hard = hard(a, b);
    if (hard != null) {
      return hard;
    }
    if (a.lone() || b.lone()) {
      return Judgement.different("lone-surname", "judged by other evidence");
    }
    NameMatch best = best(a, b);
    if (best.conflict()) {
      return Judgement.different(best.rule(), best.reason());
    }
    double score = best.score();
    String reason = a.title() + " = " + b.title() + ": " + best.reason();
    if (score >= UNDECIDED && score < MERGE) {
      if (Roles.share(a.roles(), b.roles())) {
        score += OFFICE;
        reason += ", the same office";
      }
      if (!Collections.disjoint(a.countries(), b.countries())) {
        score += COUNTRY;
        reason += ", the same country";
      }
    }
    if (score >= MERGE && namesake(a, b)) {
      score = UNDECIDED;
      reason += ", but every country has one, and one has no country";
    }
    if (score >= MERGE) {
      return Judgement.same(best.rule(), Math.min(1, score), reason);
    }
    return score >= UNDECIDED
        ? Judgement.undecided(best.rule(), score, reason)
        : new Judgement(Judgement.Outcome.DIFFERENT, "other-name", score, reason);
  }

  /** Whether both are called what many bodies are, and the country of one is not known. */
  private static boolean namesake(Profile a, Profile b) {
    return a.type() == EntityType.ORGANIZATION
        && (a.countries().isEmpty() != b.countries().isEmpty())
        && OrgName.of(a.name()).generic()
        && a.row() == null
        && b.row() == null;
  }

  /** What no likeness of names outweighs, or null. */
  private static Judgement hard(Profile a, Profile b) {
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
    if (!Collections.disjoint(a.known(), b.known())) {
      return Judgement.same(
          "known-organization", 0.98, a.title() + " and " + b.title() + " are names of one body");
    }
    if (conflict(a.known(), b.known())) {
      return Judgement.different("known-organization", "two well-known organizations");
    }
    if (a.type() != EntityType.PERSON && conflict(a.countries(), b.countries())) {
      return Judgement.different("other-country", "they belong to different countries");
    }
    return null;
  }

  /** Whether two profiles cannot be one, whatever other names connect them. */
  static boolean excluded(Profile a, Profile b) {
    Judgement hard = hard(a, b);
    if (hard != null) {
      return hard.outcome() == Judgement.Outcome.DIFFERENT;
    }
    return a.type() == EntityType.PERSON && best(a, b).conflict();
  }

  /** The best match of two names; of profiles from articles, only what is their own full name. */
  private static NameMatch best(Profile a, Profile b) {
    NameMatch best = match(a, a.name(), b, b.name());
    if (best.score() == 1) {
      return best;
    }
    for (String left : names(a)) {
      for (String right : names(b)) {
        NameMatch match = match(a, left, b, right);
        best = match.score() > best.score() ? match : best;
      }
    }
    return best;
  }

  private static NameMatch match(Profile a, String left, Profile b, String right) {
    return a.type() == EntityType.PERSON && left.equals(a.name()) && right.equals(b.name())
        ? NameMatcher.match(a.person(), b.person())
        : NameMatcher.match(a.type(), left, right);
  }

  private static Collection<String> names(Profile profile) {
    boolean all = profile.row() != null || profile.type() == EntityType.ORGANIZATION;
    return all ? profile.names() : List.of(profile.name());
  }

  static boolean conflict(Set<String> a, Set<String> b) {
    return !a.isEmpty() && !b.isEmpty() && Collections.disjoint(a, b);
  }
}
