package org.newsgraph.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.Digest.Participant;
import org.newsgraph.model.Role;

/** Tells which kind of craft a claim is about: few are lost, so that it helps to know the event. */
final class Craft {
  private Craft() {}

  /** The kinds of craft that something happened to; empty where none is named. */
  static Set<String> of(Claim claim) {
    Set<String> found = new TreeSet<>();
    for (Participant p : claim.event().participants()) {
      if (p.role() == Role.PATIENT) {
        found.addAll(Topics.CRAFT.of(p.words()));
      }
    }
    return found;
  }
}
