package org.newsgraph.serve.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.vocab.Prefixes;

/** Reads what the data say of one thing. To be used within a transaction. */
final class Thing {
  /** How many of the statements that point to a thing are read. */
  static final int INVERSE = 1000;

  private static final Comparator<Node> BY_TEXT = Comparator.comparing(Node::toString);

  private final DatasetGraph data;
  private final Node node;

  Thing(DatasetGraph data, Node node) {
    this.data = data;
    this.node = node;
  }

  /** Its properties with their values, in order. */
  Map<Node, List<Node>> properties() {
    Map<Node, List<Node>> map = new TreeMap<>(BY_TEXT);
    data.findNG(Node.ANY, node, Node.ANY, Node.ANY)
        .forEachRemaining(q -> add(map, q.getPredicate(), q.getObject()));
    map.values().forEach(list -> list.sort(BY_TEXT));
    return map;
  }

  /** The properties that point to it, with their subjects: {@value #INVERSE} statements at most. */
  Map<Node, List<Node>> inverse() {
    Map<Node, List<Node>> map = new TreeMap<>(BY_TEXT);
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, node);
    for (int i = 0; i < INVERSE && quads.hasNext(); i++) {
      Quad quad = quads.next();
      add(map, quad.getPredicate(), quad.getSubject());
    }
    map.values().forEach(list -> list.sort(BY_TEXT));
    return map;
  }

  private static void add(Map<Node, List<Node>> map, Node key, Node value) {
    List<Node> values = map.computeIfAbsent(key, k -> new ArrayList<>());
    if (!values.contains(value)) {
      values.add(value);
    }
  }

  /** What is said of it and of its parts, and what points to it. */
  Graph description() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    Deque<Node> open = new ArrayDeque<>(List.of(node));
    Set<Node> seen = new HashSet<>(open);
    while (!open.isEmpty()) {
      Node part = open.remove();
      Iterator<Quad> out = data.findNG(Node.ANY, part, Node.ANY, Node.ANY);
      out.forEachRemaining(
          q -> {
            graph.add(q.asTriple());
            queue(q.getObject(), seen, open);
          });
      Iterator<Quad> in = data.findNG(Node.ANY, Node.ANY, Node.ANY, part);
      for (int i = 0; i < INVERSE && in.hasNext(); i++) {
        Quad quad = in.next();
        graph.add(quad.asTriple());
        queue(quad.getSubject(), seen, open);
      }
    }
    return graph;
  }

  private void queue(Node other, Set<Node> seen, Deque<Node> open) {
    if (other.isURI() && other.getURI().startsWith(node.getURI() + "#") && seen.add(other)) {
      open.add(other);
    }
  }
}
