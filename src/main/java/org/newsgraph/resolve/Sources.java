package org.newsgraph.resolve;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.Resolution.Position;
import org.newsgraph.resolve.Discrepancies.Held;

/** Counts who independently holds a position. */
final class Sources {
  private final Entities entities;

  Sources(Entities entities) {
    this.entities = entities;
  }

  /** The position with its claims and the number of independent sources. */
  <T> Position position(Positions.Position<T> position) {
    List<Held<T>> held = position.held();
    Set<String> independent = new TreeSet<>();
    held.forEach(h -> independent.add(source(h.claim())));
    return new Position(
        held.get(0).value(),
        held.get(0).entity(),
        held.stream().map(h -> h.claim().ref()).distinct().toList(),
        independent.size(),
        false);
  }

  /** The last one credited, else the publisher, else the article itself. */
  String source(Claim claim) {
    List<Integer> chain = claim.event().sources();
    for (int i = chain.size() - 1; i >= 0; i--) {
      String id = entities.id(claim.digest().article(), chain.get(i));
      if (id != null) {
        return id;
      }
    }
    return Objects.requireNonNullElse(claim.digest().publisher(), claim.digest().article());
  }
}
