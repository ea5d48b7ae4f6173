package org.newsgraph.resolve;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Digest.EventDigest;
import org.newsgraph.model.Digest.Participant;
import org.newsgraph.model.Resolution.Ref;
import org.newsgraph.model.Role;
import org.newsgraph.model.Temporality;
import org.newsgraph.model.TimeExpression;

/**
 * An event claim with its participants as resolved entities.
 *
 * @param number its place among all event claims
 * @param digest its article
 * @param event what is claimed
 * @param roles entity ids of each role that is filled by an entity
 * @param time when, or null; the claim's own, or that of the same article's other claims about it
 */
record Claim(
    int number,
    Digest digest,
    EventDigest event,
    Map<Role, Set<String>> roles,
    TimeExpression time) {
  private static final List<Role> ACTORS = List.of(Role.AGENT, Role.PATIENT, Role.RECIPIENT);

  static List<Claim> of(Corpus corpus, Entities entities) {
    List<Claim> claims = new ArrayList<>();
    for (Digest digest : corpus.digests()) {
      for (EventDigest event : digest.events()) {
        Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
        for (Participant participant : event.participants()) {
          String id = entities.id(digest.article(), participant.entity());
          if (id != null) {
            roles.computeIfAbsent(participant.role(), k -> new TreeSet<>()).add(id);
          }
        }
        claims.add(new Claim(claims.size(), digest, event, roles, event.time()));
      }
    }
    return claims;
  }

  /** The same claim with what its article tells elsewhere of the event. */
  Claim told(Map<Role, Set<String>> moreRoles, TimeExpression otherTime) {
    return new Claim(number, digest, event, moreRoles, otherTime);
  }

  /**
   * Local name of the type of what happened. A loss of life in the loss of a craft is told of the
   * latter: "a plane crash killed 40".
   */
  String kind() {
    String loss = Craft.loss(this);
    return loss == null ? event.eventType() : loss;
  }

  Ref ref() {
    return new Ref(digest.article(), event.claim());
  }

  Set<String> in(Role role) {
    return roles.getOrDefault(role, Set.of());
  }

  /** Who takes part, in whatever role. */
  Set<String> actors() {
    Set<String> all = new TreeSet<>();
    ACTORS.forEach(role -> all.addAll(in(role)));
    return all;
  }

  Set<String> places() {
    return in(Role.LOCATION);
  }

  /** The first day it can be, or null. */
  LocalDate earliest() {
    return time == null ? null : time.earliest();
  }

  /** The last day it can be, or null. */
  LocalDate latest() {
    return time == null ? null : time.latest();
  }

  /** Whether its time is known at all. */
  boolean timed() {
    return earliest() != null && latest() != null;
  }

  /** Days between the first and the last day it can be; only where {@link #timed()}. */
  long days() {
    return ChronoUnit.DAYS.between(earliest(), latest());
  }

  /** Whether its time is known to about a month. */
  boolean dated() {
    return timed() && days() <= 31;
  }

  /** Whether it speaks of what has happened or is happening. */
  boolean real() {
    return event.temporality() == Temporality.PAST || event.temporality() == Temporality.ONGOING;
  }
}
