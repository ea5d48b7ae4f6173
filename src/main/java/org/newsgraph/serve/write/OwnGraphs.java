package org.newsgraph.serve.write;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.irix.IRIException;
import org.apache.jena.irix.IRIx;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.serve.http.Failure;

/**
 * A data set as one change sees it. Only the graphs of people's own, under {@code graph/note/}, can
 * be changed: what articles said, and what follows from it, changes by publishing alone. Statements
 * that a store takes without complaint but that nobody can use are refused: blank nodes, literals
 * that are none of their datatype, relative IRIs.
 */
class OwnGraphs extends DatasetGraphWrapper {
  private static final String FOLDER = "graph/note/";

  private final String prefix;
  private final Publisher publisher;
  private final int most;
  private final Set<Node> touched = new HashSet<>();
  private int added;

  /**
   * Makes the view for one change.
   *
   * @param publisher knows the shapes
   * @param most how many statements it may add
   */
  OwnGraphs(DatasetGraph data, String base, Publisher publisher, int most) {
    super(data);
    prefix = base + FOLDER;
    this.publisher = publisher;
    this.most = most;
  }

  /**
   * Checks the graphs that were changed against the shapes. Call at the end of the transaction.
   *
   * @throws Failure 422 with the first violation
   */
  void conform() {
    for (Node name : touched) {
      List<String> violations = publisher.violations(getGraph(name));
      if (!violations.isEmpty()) {
        throw new Failure(
            Failure.OVER_LIMIT,
            "The graph would violate " + violations.size() + " shapes: " + violations.get(0));
      }
    }
  }

  /**
   * Looks at a graph before it is changed.
   *
   * @throws Failure 403 where it is not people's own
   */
  void change(Node graph) {
    boolean own =
        graph != null
            && graph.isURI()
            && graph.getURI().startsWith(prefix)
            && graph.getURI().length() > prefix.length();
    if (!own) {
      throw new Failure(
          Failure.FORBIDDEN, "Only graphs whose names begin with " + prefix + " can be changed.");
    }
    touched.add(graph);
  }

  /**
   * Looks at a part of a statement before it is added.
   *
   * @throws Failure 400 where it could not be used
   */
  void term(Node node) {
    if (node.isBlank()) {
      throw new Failure(Failure.BAD, "Blank nodes are not kept here: give them names.");
    }
    if (node.isLiteral() && !node.getLiteral().isWellFormed()) {
      throw new Failure(Failure.BAD, "Not a value of its datatype: " + node);
    }
    if (node.isURI() && !absolute(node.getURI())) {
      throw new Failure(Failure.BAD, "Not an absolute IRI: " + node);
    }
    if (!node.isURI() && !node.isLiteral()) {
      throw new Failure(Failure.BAD, "Not a term of RDF 1.1: " + node);
    }
  }

  private static boolean absolute(String iri) {
    try {
      return IRIx.create(iri).isReference();
    } catch (IRIException e) {
      return false;
    }
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void add(Node g, Node s, Node p, Node o) {
    change(g);
    term(s);
    term(p);
    term(o);
    if (++added > most) {
      throw new Failure(Failure.OVER_LIMIT, "One change may add " + most + " statements at most.");
    }
    super.add(g, s, p, o);
  }

  @Override
  public void delete(Quad quad) {
    change(quad.getGraph());
    super.delete(quad);
  }

  @Override
  public void delete(Node g, Node s, Node p, Node o) {
    change(g);
    super.delete(g, s, p, o);
  }

  @Override
  public void deleteAny(Node g, Node s, Node p, Node o) {
    change(g);
    super.deleteAny(g, s, p, o);
  }

  @Override
  public void addGraph(Node name, Graph graph) {
    deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
    graph.find().forEachRemaining(t -> add(name, t.getSubject(), t.getPredicate(), t.getObject()));
  }

  @Override
  public void removeGraph(Node name) {
    change(name);
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
