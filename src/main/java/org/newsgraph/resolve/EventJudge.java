package org.newsgraph.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Role;

/**
 * Decides whether two claims are accounts of one happening, by type, date, place and participants.
 * Certainty, polarity and numbers that differ play no part: they are what sources differ on.
 */
final class EventJudge {
  /** From here on two claims are one event. */
  static final double MERGE = 0.55;

  private static final double SAME_DAY = 0.35;
  private static final double SAME_MONTH = 0.15;
  private static final double NEXT_DAY = 0.1;
  private static final double SAME_PLACE = 0.25;
  private static final double SAME_CRAFT = 0.3;
  private static final double SAME_NUMBER = 0.15;
  private static final double WIDER_PLACE = 0.12;

  /** Reports of one happening that differ by a day appear within so many days. */
  private static final long CLOSE = 10;

  private final Geography geography;

  EventJudge(Geography geography) {
    this.geography = geography;
  }

  Judgement judge(Claim a, Claim b) {
    String type = a.kind();
    boolean sameType = type.equals(b.kind());
    if (!TypeKinship.akin(type, b.kind())) {
      return Judgement.different("other-type", type + " and " + b.kind());
    }
    List<String> reasons = new ArrayList<>();
    reasons.add(sameType ? "both " + type : type + " and " + b.kind() + " are akin");
    Evidence evidence = evidence(a, b, reasons);
    String conflict = conflict(a, b, evidence, true);
    if (conflict != null) {
      return Judgement.different(conflict, String.join("; ", reasons));
    }
    double score = Math.min(1, score(a, b, evidence, reasons));
    String reason = String.join("; ", reasons);
    return score >= MERGE && positive(evidence)
        ? Judgement.same("same-event", score, reason)
        : Judgement.undecided("too-little", score, reason);
  }

  /** Whether the claims cannot be one event even if a third claim links them; types aside. */
  boolean excluded(Claim a, Claim b) {
    return conflict(a, b, evidence(a, b, new ArrayList<>()), false) != null;
  }

  private Evidence evidence(Claim a, Claim b, List<String> reasons) {
    Recurrence recurrence = Recurrence.of(a.kind());
    double craft = craft(a, b, reasons);
    return new Evidence(
        a.kind().equals(b.kind()),
        craft > 0
            ? Recurrence.RARE
            : recurrence == Recurrence.of(b.kind()) ? recurrence : Recurrence.FREQUENT,
        craft,
        date(a, b, reasons),
        place(a, b, reasons),
        actors(a, b, reasons),
        person(a, b),
        Numbers.coincide(a, b));
  }

  /**
   * What two claims have in common.
   *
   * @param sameType whether their types are equal
   * @param recurrence how often such events happen
   * @param craft whether the same kind of craft is lost, negative where another
   * @param date how well the dates agree, negative where they exclude each other
   * @param place likewise
   * @param actors weight of shared actors in the same role, negative where persons exclude
   * @param person whether the same person is affected
   * @param number whether both give the same large number of people, which is no coincidence; other
   *     numbers play no part
   */
  private record Evidence(
      boolean sameType,
      Recurrence recurrence,
      double craft,
      double date,
      double place,
      double actors,
      boolean person,
      boolean number) {}

  private static double score(Claim a, Claim b, Evidence e, List<String> reasons) {
    double score = (e.sameType() ? 0.2 : 0.1) + Math.max(0, e.date()) + Math.max(0, e.place());
    score += e.actors() + Math.max(0, e.craft());
    if (e.number() && e.place() >= SAME_PLACE) {
      reasons.add("the same number of people");
      score += SAME_NUMBER;
    }
    if (e.person() && e.recurrence() == Recurrence.ONCE && e.date() >= 0) {
      reasons.add("it happens to a person once");
      score += 0.1;
    }
    if (a.digest().article().equals(b.digest().article())) {
      reasons.add("in one article");
      score += 0.1;
    }
    return score;
  }

  /** Something must speak for it: a shared actor, or day and place. */
  private static boolean positive(Evidence e) {
    boolean day = e.date() >= SAME_DAY;
    return switch (e.recurrence()) {
      case RECURRING -> e.actors() > 0 && day;
      case FREQUENT, ONCE ->
          e.actors() > 0 || ((day || (e.number() && e.date() > 0)) && e.place() >= SAME_PLACE);
      case RARE ->
          e.actors() > 0 || (e.place() > 0 && e.date() > 0) || (e.craft() > 0 && e.date() > 0);
    };
  }

  /**
   * Id of the rule by which the claims cannot be one event, or null.
   *
   * @param direct whether the two are compared with each other, and not as parts of two events that
   *     others of their claims connect
   */
  private static String conflict(Claim a, Claim b, Evidence e, boolean direct) {
    boolean nextDay = e.date() == NEXT_DAY;
    if (e.actors() < 0) {
      return "other-persons";
    }
    if (e.craft() < 0) {
      return "other-craft";
    }
    if (e.date() < 0) {
      return "other-date";
    }
    // The same person on the same day in two places is a disagreement about the place.
    if (e.place() < 0 && !(e.person() && e.date() >= SAME_DAY)) {
      return "other-place";
    }
    if (nextDay && (e.place() < SAME_PLACE || !near(a, b, CLOSE))) {
      return "other-date";
    }
    if (nextDay && direct && !e.sameType() && !e.number()) {
      return "other-date";
    }
    if (nextDay && direct && !e.number() && e.recurrence() != Recurrence.RARE && !e.person()) {
      return "other-date";
    }
    if (a.real() != b.real() && e.date() < SAME_DAY) {
      return "planned";
    }
    if (e.recurrence() == Recurrence.RECURRING && !sameCompany(a, b)) {
      return "other-company";
    }
    return null;
  }

  /** Whether the actors of one are all among those of the other. */
  private static boolean sameCompany(Claim a, Claim b) {
    Set<String> left = a.actors();
    Set<String> right = b.actors();
    return left.containsAll(right) || right.containsAll(left);
  }

  /** Whether two claims were published within so many days, as far as known. */
  static boolean near(Claim a, Claim b, long days) {
    PartialDate left = a.digest().published();
    PartialDate right = b.digest().published();
    return left == null
        || right == null
        || (!left.earliest().minusDays(days).isAfter(right.latest())
            && !right.earliest().minusDays(days).isAfter(left.latest()));
  }

  private static double date(Claim a, Claim b, List<String> reasons) {
    if (!a.timed() || !b.timed()) {
      return 0;
    }
    String values = a.time().value() + " and " + b.time().value();
    if (!a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest())) {
      reasons.add("dates agree: " + values);
      return a.days() <= 2 && b.days() <= 2 ? SAME_DAY : a.dated() && b.dated() ? SAME_MONTH : 0.05;
    }
    long gap =
        a.earliest().isAfter(b.latest())
            ? ChronoUnit.DAYS.between(b.latest(), a.earliest())
            : ChronoUnit.DAYS.between(a.latest(), b.earliest());
    reasons.add("dates differ: " + values);
    return gap == 1 && a.days() <= 2 && b.days() <= 2 ? NEXT_DAY : -1;
  }

  private double place(Claim a, Claim b, List<String> reasons) {
    if (a.places().isEmpty() || b.places().isEmpty()) {
      return 0;
    }
    Set<String> shared = new HashSet<>(a.places());
    shared.retainAll(b.places());
    if (shared.stream().anyMatch(id -> !geography.wide(id))) {
      reasons.add("the same place");
      return SAME_PLACE;
    }
    for (String left : a.places()) {
      for (String right : b.places()) {
        if (geography.overlap(left, right)) {
          reasons.add("one place lies in the other");
          return WIDER_PLACE;
        }
      }
    }
    reasons.add("places differ");
    return -1;
  }

  private double actors(Claim a, Claim b, List<String> reasons) {
    if (Recurrence.of(a.kind()) == Recurrence.RECURRING) {
      return company(a, b, reasons);
    }
    double score = 0;
    for (Role role : List.of(Role.PATIENT, Role.AGENT, Role.RECIPIENT)) {
      Set<String> shared = new HashSet<>(a.in(role));
      shared.retainAll(b.in(role));
      if (!shared.isEmpty()) {
        reasons.add("the same " + role.name().toLowerCase(Locale.ROOT));
        score += shared.stream().mapToDouble(id -> weight(role, id)).max().orElseThrow();
      } else if (role == Role.PATIENT && persons(a.in(role)) && persons(b.in(role))) {
        reasons.add("other persons");
        return -1;
      }
    }
    return score;
  }

  private static double craft(Claim a, Claim b, List<String> reasons) {
    Set<String> left = Craft.of(a);
    Set<String> right = Craft.of(b);
    if (left.isEmpty() || right.isEmpty()) {
      return 0;
    }
    if (Collections.disjoint(left, right)) {
      reasons.add("other craft");
      return -1;
    }
    reasons.add("the same kind of craft");
    return SAME_CRAFT;
  }

  /** Who met or called whom is told from either side: roles are not compared. */
  private double company(Claim a, Claim b, List<String> reasons) {
    Set<String> shared = new HashSet<>(a.actors());
    shared.retainAll(b.actors());
    if (!shared.isEmpty()) {
      reasons.add(shared.size() + " participants in common");
    }
    return shared.stream().mapToDouble(id -> weight(Role.AGENT, id)).sum();
  }

  /** A country takes part in too much to tell events apart. */
  private double weight(Role role, String id) {
    EntityType type = geography.type(id);
    double weight = type == EntityType.PERSON ? 0.3 : type == EntityType.COUNTRY ? 0.1 : 0.2;
    return role == Role.PATIENT ? weight : weight * 0.7;
  }

  private boolean person(Claim a, Claim b) {
    return a.in(Role.PATIENT).stream()
        .anyMatch(id -> geography.type(id) == EntityType.PERSON && b.in(Role.PATIENT).contains(id));
  }

  private boolean persons(Set<String> ids) {
    return !ids.isEmpty() && ids.stream().allMatch(id -> geography.type(id) == EntityType.PERSON);
  }
}
