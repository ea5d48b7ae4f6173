package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Role;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Tsv;

/**
 * Finds the incident that a number of dead, injured, saved or detained belongs to: the one told of
 * in the same sentence or just before, as {@code outcomes.tsv} pairs their types.
 */
final class Outcomes {
  /** Sentences that may lie between an incident and what came of it. */
  private static final int NEAR = 2;

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

  /** The pairs of one article's claims; an outcome has one incident at most. */
  List<Found> of(List<Claim> claims) {
    List<Found> found = new ArrayList<>();
    for (Claim claim : claims) {
      if (isOutcome(claim)) {
        Claim incident = null;
        for (Claim other : claims) {
          if (belongs(claim, other) && (incident == null || nearer(claim, other, incident))) {
            incident = other;
          }
        }
        if (incident != null) {
          found.add(new Found(incident, claim));
        }
      }
    }
    return found;
  }

  private boolean isOutcome(Claim claim) {
    return !claim.event().counts().isEmpty()
        && claim.real()
        && claim.in(Role.PATIENT).stream().noneMatch(id -> geography.type(id) == EntityType.PERSON);
  }

  private static boolean belongs(Claim outcome, Claim incident) {
    int gap = outcome.event().sentence() - incident.event().sentence();
    return gap >= 0
        && gap <= NEAR
        && incident.real()
        && incident.event().counts().isEmpty()
        && PAIRINGS.stream()
            .anyMatch(
                p ->
                    EventTypes.isA(outcome.event().eventType(), p.outcome())
                        && EventTypes.isA(incident.event().eventType(), p.incident()));
  }

  private static boolean nearer(Claim outcome, Claim a, Claim b) {
    return outcome.event().sentence() - a.event().sentence()
        < outcome.event().sentence() - b.event().sentence();
  }
}
