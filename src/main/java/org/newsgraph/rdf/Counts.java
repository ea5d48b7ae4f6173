package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.newsgraph.model.Count;
import org.newsgraph.model.Quantity;
import org.newsgraph.vocab.Ng;

/** Writes numbers of people, with their bound where they have one. */
final class Counts {
  private Counts() {}

  static void write(GraphOut graph, Node subject, List<Count> counts) {
    for (Count count : counts) {
      graph.integer(subject, property(count.property()), count.quantity().value());
      if (count.quantity().qualifier() != Quantity.Qualifier.EXACTLY) {
        graph.add(subject, Ng.countQualifier, qualifier(count.quantity().qualifier()).asNode());
      }
    }
  }

  private static Resource qualifier(Quantity.Qualifier qualifier) {
    return switch (qualifier) {
      case EXACTLY -> Ng.Exactly;
      case ABOUT -> Ng.Approximately;
      case MORE_THAN -> Ng.MoreThan;
      case AT_LEAST -> Ng.AtLeast;
      case LESS_THAN -> Ng.LessThan;
      case AT_MOST -> Ng.AtMost;
    };
  }

  private static Property property(Count.Property property) {
    return switch (property) {
      case KILLED -> Ng.killed;
      case INJURED -> Ng.injured;
      case SURVIVORS -> Ng.survivors;
      case DETAINED -> Ng.detained;
      case MISSING -> Ng.missing;
    };
  }
}
