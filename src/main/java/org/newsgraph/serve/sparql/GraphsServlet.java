package org.newsgraph.serve.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.vocab.Prefixes;

/**
 * The reading half of the SPARQL 1.1 Graph Store Protocol: {@code ?graph=IRI} gives a named graph,
 * {@code ?default} the default graph, which is the union of all.
 */
public class GraphsServlet extends HttpServlet {
  /** Where it is served. */
  public static final String PATH = "/graphs";

  private static final long serialVersionUID = 1L;
  private static final String ALL = "CONSTRUCT WHERE { ?s ?p ?o }";

  private final transient DatasetGraph data;
  private final transient QueryRunner runner;

  /** The graphs of a data set. */
  public GraphsServlet(DatasetGraph data, QueryRunner runner) {
    this.data = data;
    this.runner = runner;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    throw new Failure(Failure.METHOD, "Graphs are read only here.");
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters parameters = Parameters.of(request.getQueryString());
    List<String> named = parameters.all("graph");
    boolean defaultGraph = !parameters.all("default").isEmpty();
    if (named.size() + (defaultGraph ? 1 : 0) != 1) {
      throw new Failure(Failure.BAD, "Name one graph: ?graph=IRI, or ?default.");
    }
    Format format =
        parameters.first("format") == null
            ? Format.accepted(true, request.getHeader("Accept"))
            : Format.named(true, parameters.first("format"));
    if (!defaultGraph) {
      Node graph = NodeFactory.createURI(named.get(0));
      if (!runner.read(request, data, d -> d.containsGraph(graph))) {
        throw new Failure(Failure.NOT_FOUND, "There is no such graph here.");
      }
    }
    response.setHeader("Vary", "Accept, Accept-Encoding");
    Query query = QueryFactory.create(ALL);
    query.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    DatasetDescription chosen = DatasetDescription.create(named, List.of());
    runner.send(request, response, data, defaultGraph ? null : chosen, query, format, 0);
  }
}
