package org.newsgraph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A graph as graph tools know it: directed, its nodes and edges carrying attributes. Between two
 * nodes there is at most one edge of a kind in one direction, since tools merge those. It is handed
 * over piece by piece and never whole in memory.
 */
interface Net {

  /** Takes the pieces one after the other. */
  interface Sink<T> {
    void take(T piece) throws IOException;
  }

  /** The attributes that a node can have. */
  Set<Column> nodeColumns();

  /** The attributes that an edge can have. */
  Set<Column> edgeColumns();

  /** Hands over all nodes; each id comes once. */
  void nodes(Sink<Vertex> sink) throws IOException;

  /** Hands over all edges; each id comes once, and both ends are nodes. */
  void edges(Sink<Edge> sink) throws IOException;

  /**
   * A node.
   *
   * @param id its IRI
   * @param kind local name of its class
   * @param label what to call it, on one line
   * @param spells when it is there; empty where that is unknown or always
   * @param values attributes
   */
  record Vertex(
      String id, String kind, String label, List<Spell> spells, Map<Column, Object> values) {}

  /**
   * An edge.
   *
   * @param source id of the node it begins at
   * @param target id of the node it ends at
   * @param kind what it says
   * @param weight how much stands behind it: numbers of claims or events, 1 or more
   * @param spells as of a node
   * @param values attributes
   */
  record Edge(
      String source,
      String target,
      String kind,
      int weight,
      List<Spell> spells,
      Map<Column, Object> values) {

    /** Source, kind and target: the same in every file that holds the edge. */
    String id() {
      return source + " " + kind + " " + target;
    }
  }

  /**
   * A time in which something is there.
   *
   * @param start first day, ISO 8601
   * @param end last day, included
   */
  record Spell(String start, String end) {

    /** The days of several, in order, none twice: tools refuse spells that overlap. */
    static List<Spell> merged(Stream<Spell> spells) {
      List<Spell> merged = new ArrayList<>();
      for (Spell next : spells.sorted(Comparator.comparing(Spell::start)).toList()) {
        Spell last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
        if (last != null && next.start().compareTo(last.end()) <= 0) {
          String end = next.end().compareTo(last.end()) > 0 ? next.end() : last.end();
          merged.set(merged.size() - 1, new Spell(last.start(), end));
        } else {
          merged.add(next);
        }
      }
      return List.copyOf(merged);
    }
  }
}
