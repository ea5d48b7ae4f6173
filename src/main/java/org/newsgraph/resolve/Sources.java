package org.newsgraph.resolve;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Resolution.Position;
import org.newsgraph.resolve.Discrepancies.Held;

/** Tells who holds a claim, counts independent holders, and notices an outlet's own correction. */
final class Sources {
  private final Entities entities;

  Sources(Entities entities) {
    this.entities = entities;
  }

  /** Positions with their claims and numbers of independent sources. */
  <T> List<Position> positions(List<List<Held<T>>> positions) {
    return positions.stream().map(held -> position(held, positions)).toList();
  }

  private <T> Position position(List<Held<T>> held, List<List<Held<T>>> all) {
    Set<String> independent = new TreeSet<>();
    held.forEach(h -> independent.add(source(h.claim())));
    boolean superseded =
        held.stream()
            .allMatch(
                h ->
                    all.stream()
                        .filter(other -> other != held)
                        .flatMap(List::stream)
                        .anyMatch(later -> corrects(later.claim(), h.claim())));
    return new Position(
        held.get(0).value(),
        held.get(0).entity(),
        held.stream().map(h -> h.claim().ref()).distinct().toList(),
        independent.size(),
        superseded);
  }

  /** Whether the same outlet says something else in a later article. */
  private static boolean corrects(Claim later, Claim earlier) {
    String publisher = earlier.digest().publisher();
    PartialDate before = earlier.digest().published();
    PartialDate after = later.digest().published();
    if (publisher == null || before == null || after == null) {
      return false;
    }
    LocalDate last = before.latest();
    return publisher.equals(later.digest().publisher()) && after.earliest().isAfter(last);
  }

  /**
   * Who answers for a claim: the last one credited, else the publisher, else the article itself. An
   * agency that five outlets credit is one source; a voice without a name ("the examination",
   * "sources") is one in its outlet only.
   */
  String source(Claim claim) {
    List<Integer> chain = claim.event().sources();
    String outlet =
        Objects.requireNonNullElse(claim.digest().publisher(), claim.digest().article());
    if (chain.isEmpty()) {
      return outlet;
    }
    String last = entities.id(claim.digest().article(), chain.get(chain.size() - 1));
    String voice = Objects.requireNonNullElse(claim.event().voice(), "anonymous");
    return last == null ? voice.toLowerCase(Locale.ROOT) + ", in " + outlet : last;
  }
}
