package org.newsgraph.rdf;

import java.time.DateTimeException;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.PartialDate;
import org.newsgraph.vocab.Ng;

/** Writes the value that claims hold in the datatype of the property they differ on. */
final class PositionValues {
  private PositionValues() {}

  static void write(GraphOut graph, Node position, String property, String value) {
    switch (property) {
      case "killed", "injured", "survivors", "detained", "missing" ->
          number(graph, position, value);
      case "date", "since", "until" -> date(graph, position, value);
      default -> graph.text(position, Ng.value, value);
    }
  }

  /** The term of a property that claims differ on; a place is what {@code ng:location} holds. */
  static Node property(String property) {
    return NodeFactory.createURI(Ng.NS + ("place".equals(property) ? "location" : property));
  }

  /** A plain number becomes one; a bounded one ("more than 50") stays words. */
  private static void number(GraphOut graph, Node position, String value) {
    if (value.matches("\\d{1,18}")) {
      graph.integer(position, Ng.value, Long.parseLong(value));
    } else {
      graph.text(position, Ng.value, value);
    }
  }

  private static void date(GraphOut graph, Node position, String value) {
    try {
      graph.date(position, Ng.value, PartialDate.parse(value));
    } catch (DateTimeException e) {
      graph.text(position, Ng.value, value); // A week or an interval.
    }
  }
}
