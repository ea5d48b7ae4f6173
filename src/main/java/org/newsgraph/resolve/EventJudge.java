package org.newsgraph.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Role;

/** Decides whether two claims are accounts of one happening. Reported numbers play no part. */
final class EventJudge {
  /** From here on two claims are one event. */
  static final double MERGE = 0.55;

  private final Geography geography;
  private final Families families;

  EventJudge(Geography geography, Families families) {
    this.geography = geography;
    this.families = families;
  }

  Judgement judge(Claim a, Claim b) {
    String typeA = a.event().eventType();
    String typeB = b.event().eventType();
    if (!families.of(typeA).equals(families.of(typeB))) {
      return Judgement.different("other-type", typeA + " and " + typeB);
    }
    List<String> reasons = new ArrayList<>();
    double score = typeA.equals(typeB) ? 0.2 : 0.1;
    reasons.add(typeA.equals(typeB) ? "both " + typeA : typeA + " and " + typeB + " are akin");
    double date = date(a, b, reasons);
    double place = place(a, b, reasons);
    double actors = actors(a, b, reasons);
    if (date < 0 || place < 0 || actors < 0) {
      return Judgement.different("conflict", String.join("; ", reasons));
    }
    if (families.recurring(typeA) && date < 0.3) {
      return Judgement.different("recurring-event", "no equal date");
    }
    if (a.real() != b.real() && date < 0.3) {
      return Judgement.different("planned", "one is planned or hypothetical, and no equal date");
    }
    boolean positive = actors > 0 || (date >= 0.3 && place >= 0.25);
    score += date + place + actors;
    return positive && score >= MERGE
        ? Judgement.same("same-event", Math.min(1, score), String.join("; ", reasons))
        : Judgement.undecided("too-little", Math.min(1, score), String.join("; ", reasons));
  }

  private static double date(Claim a, Claim b, List<String> reasons) {
    if (a.earliest() == null || b.earliest() == null || a.latest() == null || b.latest() == null) {
      return 0;
    }
    if (!a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest())) {
      boolean precise = days(a) <= 2 && days(b) <= 2;
      reasons.add(
          "dates " + a.event().time().value() + " and " + b.event().time().value() + " agree");
      return precise ? 0.35 : a.dated() && b.dated() ? 0.15 : 0.05;
    }
    long gap =
        a.earliest().isAfter(b.latest())
            ? ChronoUnit.DAYS.between(b.latest(), a.earliest())
            : ChronoUnit.DAYS.between(a.latest(), b.earliest());
    if (gap == 1 && days(a) <= 2 && days(b) <= 2) {
      reasons.add("dates a day apart");
      return 0.1;
    }
    reasons.add("dates differ");
    return -1;
  }

  private static long days(Claim claim) {
    return ChronoUnit.DAYS.between(claim.earliest(), claim.latest());
  }

  private double place(Claim a, Claim b, List<String> reasons) {
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return 0;
    }
    if (!Collections.disjoint(a.places(), b.places())) {
      reasons.add("same place");
      return 0.25;
    }
    for (String left : a.places()) {
      for (String right : b.places()) {
        if (geography.contains(left, right) || geography.contains(right, left)) {
          reasons.add("one place lies in the other");
          return 0.15;
        }
      }
    }
    reasons.add("places differ");
    return -1;
  }

  private static double actors(Claim a, Claim b, List<String> reasons) {
    double score = 0;
    for (Role role : List.of(Role.PATIENT, Role.AGENT, Role.RECIPIENT)) {
      Set<String> left = a.in(role);
      Set<String> right = b.in(role);
      if (left.isEmpty() || right.isEmpty()) {
        continue;
      }
      if (!Collections.disjoint(left, right)) {
        reasons.add("same " + role.name().toLowerCase(java.util.Locale.ROOT));
        score += role == Role.PATIENT ? 0.3 : 0.2;
      } else if (role == Role.PATIENT && persons(left) && persons(right)) {
        reasons.add("other persons");
        return -1;
      }
    }
    return score;
  }

  private static boolean persons(Set<String> ids) {
    return ids.stream().allMatch(id -> id.startsWith("person/"));
  }
}
