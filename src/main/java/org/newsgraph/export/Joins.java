package org.newsgraph.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.vocab.Ng;

/** Which actors an event joins. */
final class Joins {
  private Joins() {}

  /**
   * Two actors that an event joins.
   *
   * @param left the one who acts; of two on the same side, the one whose IRI comes first
   * @param right the one acted on, or the other of the same side
   * @param acts whether the left one acts on the right one; otherwise both act or both are acted on
   */
  record Join(String left, String right, boolean acts) implements Comparable<Join> {
    @Override
    public int compareTo(Join other) {
      int order = left.compareTo(other.left);
      order = order == 0 ? right.compareTo(other.right) : order;
      return order == 0 ? Boolean.compare(other.acts, acts) : order;
    }

    /** How files call it. */
    String direction() {
      return acts ? "acts on" : "together";
    }
  }

  /** All who take part in an event. */
  static Set<String> actors(Subject event) {
    Set<String> actors = new TreeSet<>();
    Content.ACTORS.forEach(role -> actors.addAll(event.iris(role)));
    return actors;
  }

  /** Every pair of an event's actors: agents act on all others, the rest are together. */
  static List<Join> of(Subject event) {
    Set<String> agents = new TreeSet<>(event.iris(Ng.agent));
    Set<String> others = new TreeSet<>(event.iris(Ng.patient));
    others.addAll(event.iris(Ng.recipient));
    List<String> actors = List.copyOf(actors(event));
    List<Join> joins = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      for (int j = i + 1; j < actors.size(); j++) {
        pair(actors.get(i), actors.get(j), agents, others, joins);
      }
    }
    return joins;
  }

  private static void pair(
      String one, String two, Set<String> agents, Set<String> others, List<Join> joins) {
    boolean there = agents.contains(one) && others.contains(two);
    boolean back = agents.contains(two) && others.contains(one);
    if (there) {
      joins.add(new Join(one, two, true));
    }
    if (back) {
      joins.add(new Join(two, one, true));
    }
    if (!there && !back) {
      joins.add(new Join(one, two, false));
    }
  }
}
