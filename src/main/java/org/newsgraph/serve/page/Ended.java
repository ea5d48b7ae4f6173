package org.newsgraph.serve.page;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.vocab.Prov;

/**
 * Things that were served once and are not any more. Call inside a transaction.
 *
 * @param data the data set, whose history tells
 */
record Ended(DatasetGraph data) {

  /** The thing that stands for it now, or null. */
  Node heir(Node thing) {
    Node last = null;
    Node at = thing;
    for (int steps = 0; steps < 100; steps++) {
      Iterator<Quad> found = data.find(Node.ANY, at, DCTerms.isReplacedBy.asNode(), Node.ANY);
      if (!found.hasNext()) {
        return last;
      }
      last = found.next().getObject();
      at = last;
    }
    return null; // A circle: it stands for nothing.
  }

  /** Whether nothing stands for it now. */
  boolean is(Node thing) {
    return data.contains(Node.ANY, thing, Prov.invalidatedAtTime.asNode(), Node.ANY);
  }
}
