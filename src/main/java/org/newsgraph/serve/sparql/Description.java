package org.newsgraph.serve.sparql;

import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.syntax.ElementGroup;
import org.newsgraph.serve.http.Failure;

/**
 * Answers DESCRIBE by the triples, of every graph of the data set, that have the thing as their
 * subject. The data hold no blank nodes, so nothing dangles.
 */
final class Description {
  private Description() {}

  /** The SELECT query that finds what a DESCRIBE query describes. */
  static Query selection(Query describe) {
    Query select = describe.cloneQuery();
    select.setQuerySelectType();
    if (select.getQueryPattern() == null) {
      select.setQueryPattern(new ElementGroup());
    }
    if (select.getProject().isEmpty()) {
      select.setQueryResultStar(true);
    }
    return select;
  }

  /**
   * Describes what a query names and what its selection finds.
   *
   * @param bound how many triples the description may have
   */
  static Graph of(Query describe, RowSet rows, DatasetGraph data, int bound) {
    Set<Node> things = new LinkedHashSet<>(describe.getResultURIs());
    rows.forEachRemaining(row -> row.forEach((variable, value) -> things.add(value)));
    Graph graph = GraphFactory.createDefaultGraph();
    for (Node thing : things) {
      Iterator<Quad> quads = data.findNG(Node.ANY, thing, Node.ANY, Node.ANY);
      while (quads.hasNext()) {
        graph.add(quads.next().asTriple());
        if (graph.size() > bound) {
          throw new Failure(
              Failure.OVER_LIMIT, "The description has more than " + bound + " triples.");
        }
      }
    }
    return graph;
  }
}
