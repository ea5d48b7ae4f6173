package org.newsgraph.serve.page;

import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.vocab.Prov;

/**
 * Things that were served once and are not any more. Call inside a transaction.
 *
 * @param data the data set
 * @param history the graph that tells; what other graphs say does not count
 */
record Ended(DatasetGraph data, Node history) {

  /**
   * Things of a data set.
   *
   * @param base the base of its IRIs
   */
  static Ended in(DatasetGraph data, String base) {
    return new Ended(data, NodeFactory.createURI(base + "graph/history"));
  }

  /** The thing that stands for it now, or null; the last one where that was replaced in turn. */
  Node heir(Node thing) {
    Set<Node> seen = new HashSet<>();
    Node last = thing;
    while (seen.add(last)) {
      Iterator<Quad> found = data.find(history, last, DCTerms.isReplacedBy.asNode(), Node.ANY);
      if (!found.hasNext()) {
        return last.equals(thing) ? null : last;
      }
      last = found.next().getObject();
    }
    return null; // A circle: it stands for nothing.
  }

  /** Whether nothing stands for it now. */
  boolean is(Node thing) {
    return data.contains(history, thing, Prov.invalidatedAtTime.asNode(), Node.ANY);
  }
}
