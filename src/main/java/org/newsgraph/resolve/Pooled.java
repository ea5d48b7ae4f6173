package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.model.Role;
import org.newsgraph.model.TimeExpression;

/**
 * Gives each claim of an article about one event what the others tell of it: where, and when where
 * they agree. Who did it and to whom stays each claim's own.
 */
final class Pooled {
  private Pooled() {}

  static List<Claim> of(List<Claim> group) {
    if (group.size() < 2) {
      return group;
    }
    Set<String> places = new TreeSet<>();
    group.forEach(claim -> places.addAll(claim.places()));
    TimeExpression time = time(group);
    List<Claim> pooled = new ArrayList<>();
    for (Claim claim : group) {
      Map<Role, Set<String>> roles = new EnumMap<>(Role.class);
      roles.putAll(claim.roles());
      if (claim.places().isEmpty() && !places.isEmpty()) {
        roles.put(Role.LOCATION, places);
      }
      pooled.add(claim.told(roles, claim.time() == null ? time : claim.time()));
    }
    return pooled;
  }

  /** The one day that the claims give, or null. */
  private static TimeExpression time(List<Claim> group) {
    List<Claim> timed = group.stream().filter(Claim::dated).collect(Collectors.toList());
    Set<Object> days = new HashSet<>();
    timed.forEach(claim -> days.add(List.of(claim.earliest(), claim.latest())));
    return days.size() == 1 ? timed.get(0).time() : null;
  }
}
