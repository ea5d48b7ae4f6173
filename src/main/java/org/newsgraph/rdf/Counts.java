package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.newsgraph.model.Count;
import org.newsgraph.model.Quantity;
import org.newsgraph.vocab.ModelTerms;
import org.newsgraph.vocab.Ng;

/** Writes numbers of people, with their bound where they have one. */
final class Counts {
  private Counts() {}

  static void write(GraphOut graph, Node subject, List<Count> counts) {
    for (Count count : counts) {
      Quantity quantity = count.quantity();
      graph.integer(subject, ModelTerms.property(count.property()), quantity.value());
      if (quantity.qualifier() != Quantity.Qualifier.EXACTLY) {
        Node bound = ModelTerms.of(quantity.qualifier()).asNode();
        graph.add(subject, ModelTerms.qualifier(count.property()), bound);
        graph.add(subject, Ng.countQualifier, bound);
      }
    }
  }
}
