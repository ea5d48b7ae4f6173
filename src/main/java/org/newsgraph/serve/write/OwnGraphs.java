package org.newsgraph.serve.write;

import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.serve.http.Failure;

/**
 * A data set of which only the graphs of people's own, under {@code graph/note/}, can be changed:
 * what articles said, and what follows from it, changes by publishing alone.
 */
final class OwnGraphs extends DatasetGraphWrapper {
  private static final String FOLDER = "graph/note/";

  private final String prefix;

  OwnGraphs(DatasetGraph data, String base) {
    super(data);
    prefix = base + FOLDER;
  }

  /** The prefix of the names of graphs that may be changed. */
  String prefix() {
    return prefix;
  }

  private void check(Node graph) {
    boolean own =
        graph != null
            && graph.isURI()
            && graph.getURI().startsWith(prefix)
            && graph.getURI().length() > prefix.length();
    if (!own) {
      throw new Failure(
          Failure.FORBIDDEN, "Only graphs whose names begin with " + prefix + " can be changed.");
    }
  }

  @Override
  public void add(Quad quad) {
    check(quad.getGraph());
    super.add(quad);
  }

  @Override
  public void add(Node g, Node s, Node p, Node o) {
    check(g);
    super.add(g, s, p, o);
  }

  @Override
  public void delete(Quad quad) {
    check(quad.getGraph());
    super.delete(quad);
  }

  @Override
  public void delete(Node g, Node s, Node p, Node o) {
    check(g);
    super.delete(g, s, p, o);
  }

  @Override
  public void deleteAny(Node g, Node s, Node p, Node o) {
    check(g);
    super.deleteAny(g, s, p, o);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    check(name);
    super.addGraph(name, graph);
  }

  @Override
  public void removeGraph(Node name) {
    check(name);
    super.removeGraph(name);
  }

  @Override
  public void clear() {
    throw new Failure(Failure.FORBIDDEN, "Not everything can be cleared; name a graph.");
  }

  /** A view that writes through this data set, so that its checks hold. */
  @Override
  public Graph getGraph(Node name) {
    return GraphView.createNamedGraph(this, name);
  }

  @Override
  public Graph getDefaultGraph() {
    return GraphView.createDefaultGraph(this);
  }
}
