package org.newsgraph.resolve;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.Digest.Participant;
import org.newsgraph.model.Role;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Tsv;

/** Tells which kind of craft a claim is about: few are lost, so that it helps to know the event. */
final class Craft {
  private static final Map<String, String> LOSSES = new HashMap<>();

  static {
    for (Tsv.Row row : Tsv.resource(Craft.class, "craft.tsv").rows()) {
      if (!EventTypes.contains(row.need("loss"))) {
        throw row.error("loss", "no event type: " + row.need("loss"));
      }
      LOSSES.put(row.need("topic"), row.need("loss"));
    }
  }

  private Craft() {}

  /** The kinds of craft that something happened to; empty where none is named. */
  static Set<String> of(Claim claim) {
    Set<String> found = named(claim, Role.PATIENT);
    return found.isEmpty() && Outcomes.isHarm(claim) ? named(claim, Role.CAUSE) : found;
  }

  /**
   * The event type of the loss in which people came to harm, or null where the claim is of no harm
   * or names no craft as its cause: a ferry that sank killed them.
   */
  static String loss(Claim claim) {
    if (!Outcomes.isHarm(claim)) {
      return null;
    }
    Set<String> crafts = named(claim, Role.CAUSE);
    return crafts.size() == 1 ? LOSSES.get(crafts.iterator().next()) : null;
  }

  private static Set<String> named(Claim claim, Role role) {
    Set<String> found = new TreeSet<>();
    for (Participant p : claim.event().participants()) {
      if (p.role() == role) {
        found.addAll(Topics.CRAFT.of(p.words()));
      }
    }
    return found;
  }
}
