package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.Digest.Participant;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Role;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Tsv;

/**
 * Finds the incident that a number of dead, injured, saved or detained belongs to: the one told of
 * in the same sentence or just before, as {@code outcomes.tsv} pairs their types, or the one that
 * its cause names.
 */
final class Outcomes {
  /** Sentences that may lie between an incident and what came of it. */
  private static final int NEAR = 2;

  private static final List<String> HARM = List.of("Killing", "Death", "Injury");

  private record Pairing(String outcome, String incident) {}

  private static final List<Pairing> PAIRINGS =
      Tsv.resource(Outcomes.class, "outcomes.tsv").rows().stream()
          .map(row -> new Pairing(type(row, "outcome"), type(row, "incident")))
          .toList();

  private final Geography geography;

  Outcomes(Geography geography) {
    this.geography = geography;
  }

  /**
   * An outcome with its incident.
   *
   * @param incident the claim of the incident
   * @param outcome the claim of what came of it, in the same article
   */
  record Found(Claim incident, Claim outcome) {}

  private static String type(Tsv.Row row, String column) {
    String type = row.need(column);
    if (!EventTypes.contains(type)) {
      throw row.error(column, "no event type: " + type);
    }
    return type;
  }

  /** Whether a claim is of people who came to harm, with their number. */
  static boolean isHarm(Claim claim) {
    return !claim.event().counts().isEmpty() && isHarmful(claim);
  }

  /** The pairs of one article's claims; an outcome has one incident at most. */
  List<Found> of(List<Claim> claims) {
    Map<Integer, Claim> named = new TreeMap<>();
    for (Claim claim : claims) {
      Claim incident = isOutcome(claim) ? named(claim, claims) : null;
      if (incident != null) {
        named.put(claim.event().sentence(), incident);
      }
    }
    List<Found> found = new ArrayList<>();
    for (Claim claim : claims) {
      if (isOutcome(claim)) {
        Claim own = named(claim, claims);
        Claim incident = own != null ? own : named.get(claim.event().sentence());
        if (incident == null && incidents(claim).isEmpty()) {
          incident = near(claim, claims);
        }
        if (incident != null && !incident.equals(claim)) {
          found.add(new Found(incident, claim));
        }
      }
    }
    return found;
  }

  private static Claim near(Claim outcome, List<Claim> claims) {
    Claim incident = null;
    for (Claim other : claims) {
      if (belongs(outcome, other) && (incident == null || nearer(outcome, other, incident))) {
        incident = other;
      }
    }
    return incident;
  }

  /** The nearest claim of the incident that an outcome names as its cause, or null. */
  private static Claim named(Claim outcome, List<Claim> claims) {
    Set<String> types = incidents(outcome);
    Claim incident = null;
    for (Claim other : claims) {
      if (!other.equals(outcome)
          && isIncident(other)
          && types.stream().anyMatch(type -> isKind(other, type))
          && (incident == null || nearer(outcome, other, incident))) {
        incident = other;
      }
    }
    return incident;
  }

  private static Set<String> incidents(Claim outcome) {
    Set<String> types = new TreeSet<>();
    for (Participant p : outcome.event().participants()) {
      if (p.role() == Role.CAUSE) {
        types.addAll(Topics.INCIDENTS.of(p.words()));
      }
    }
    return types;
  }

  private static boolean isKind(Claim claim, String type) {
    return EventTypes.isA(claim.kind(), type)
        || EventTypes.related(claim.kind()).stream().anyMatch(r -> EventTypes.isA(r, type));
  }

  private boolean isOutcome(Claim claim) {
    return !claim.event().counts().isEmpty()
        && claim.real()
        && claim.in(Role.PATIENT).stream().noneMatch(id -> geography.type(id) == EntityType.PERSON);
  }

  private static boolean isIncident(Claim claim) {
    boolean bare = claim.event().counts().isEmpty() && !isHarmful(claim);
    return claim.real() && (bare || Craft.loss(claim) != null);
  }

  private static boolean isHarmful(Claim claim) {
    return HARM.stream().anyMatch(harm -> EventTypes.isA(claim.event().eventType(), harm));
  }

  private static boolean belongs(Claim outcome, Claim incident) {
    int gap = outcome.event().sentence() - incident.event().sentence();
    return gap >= 0
        && gap <= NEAR
        && !outcome.equals(incident)
        && isIncident(incident)
        && PAIRINGS.stream()
            .anyMatch(
                p ->
                    EventTypes.isA(outcome.event().eventType(), p.outcome())
                        && EventTypes.isA(incident.kind(), p.incident()));
  }

  private static boolean nearer(Claim outcome, Claim a, Claim b) {
    return distance(outcome, a) < distance(outcome, b);
  }

  /** Sentences between; what is told later is farther than what was told before. */
  private static int distance(Claim outcome, Claim incident) {
    int gap = outcome.event().sentence() - incident.event().sentence();
    return gap >= 0 ? 2 * gap : -2 * gap + 1;
  }
}
