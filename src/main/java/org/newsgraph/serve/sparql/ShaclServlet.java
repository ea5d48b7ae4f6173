package org.newsgraph.serve.sparql;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.QueryException;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.vocabulary.SHACL;
import org.apache.jena.shared.JenaException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.http.Reply;

/**
 * Validates the data against shapes that a client posts, by SHACL Core, within the limits of
 * queries: all data, or the graph of {@code ?graph=}. The answer is the report as a graph.
 */
public final class ShaclServlet extends HttpServlet {
  /** Where it is served. */
  public static final String PATH = "/shacl";

  private static final long serialVersionUID = 1L;

  private static final Map<String, Lang> TYPES =
      Map.of(
          "text/turtle", Lang.TURTLE,
          "application/n-triples", Lang.NTRIPLES,
          "application/rdf+xml", Lang.RDFXML);

  private final transient DatasetGraph data;
  private final transient QueryRunner runner;
  private final transient Limits limits;

  /** The validation of a data set. */
  public ShaclServlet(DatasetGraph data, QueryRunner runner, Limits limits) {
    this.data = data;
    this.runner = runner;
    this.limits = limits;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response) {
    throw new Failure(
        Failure.METHOD, "POST a shapes graph (SHACL Core) as Turtle, N-Triples or RDF/XML.");
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Parameters parameters = Parameters.of(request.getQueryString());
    Format format = Format.accepted(true, request.getHeader("Accept"));
    Graph posted = posted(request);
    Graph report =
        runner.read(request, data, d -> validate(posted, graph(d, parameters.first("graph"))));
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(report).lang(format.lang()).output(out);
    response.setContentType(format.contentType());
    response.setHeader("Cache-Control", "no-store");
    Reply.send(request, response, HttpServletResponse.SC_OK, out.toByteArray());
  }

  private static Graph graph(DatasetGraph data, String name) {
    if (name == null || name.equals("union") || name.equals("default")) {
      return GraphView.createNamedGraph(data, Quad.unionGraph);
    }
    Node graph = NodeFactory.createURI(name);
    if (!data.containsGraph(graph)) {
      throw new Failure(Failure.NOT_FOUND, "There is no such graph here.");
    }
    return GraphView.createNamedGraph(data, graph);
  }

  private static Graph validate(Graph posted, Graph checked) {
    try {
      Shapes shapes = Shapes.parse(posted);
      StoppablePattern.putInto(shapes, checked);
      return ShaclValidator.get().validate(shapes, checked).getGraph();
    } catch (QueryException e) {
      throw e;
    } catch (JenaException | IllegalArgumentException e) {
      throw new Failure(Failure.BAD, "These are no shapes: " + e.getMessage());
    }
  }

  private Graph posted(HttpServletRequest request) throws IOException {
    String header = request.getContentType() == null ? "" : request.getContentType();
    String type = header.split(";", -1)[0].strip().toLowerCase(Locale.ROOT);
    if (!TYPES.containsKey(type) || request.getHeader("Content-Encoding") != null) {
      throw new Failure(
          Failure.MEDIA_TYPE, "Shapes are wanted as one of " + String.join(", ", TYPES.keySet()));
    }
    byte[] body = request.getInputStream().readNBytes(limits.bodyBytes() + 1);
    if (body.length > limits.bodyBytes()) {
      throw new Failure(
          Failure.TOO_LARGE, "The body is larger than " + limits.bodyBytes() + " bytes.");
    }
    Graph graph = parse(body, TYPES.get(type));
    graph.find().forEachRemaining(ShaclServlet::check);
    return graph;
  }

  private static Graph parse(byte[] body, Lang lang) {
    try {
      return RDFParser.source(new ByteArrayInputStream(body))
          .lang(lang)
          .base("urn:x-shapes:")
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .toGraph();
    } catch (RiotException e) {
      throw new Failure(Failure.BAD, "The shapes can't be read: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw QueryReader.tooDeep();
    }
  }

  /** SHACL-SPARQL would run queries past every limit of the endpoint. */
  private static void check(Triple triple) {
    Node property = triple.getPredicate();
    for (Node refused :
        new Node[] {
          SHACL.sparql,
          SHACL.select,
          SHACL.ask,
          SHACL.target,
          SHACL.validator,
          SHACL.nodeValidator,
          SHACL.propertyValidator
        }) {
      if (property.equals(refused)) {
        throw new Failure(Failure.FORBIDDEN, "Constraints in SPARQL are not run here.");
      }
    }
  }
}
