package org.newsgraph.serve.write;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.JsonLdOptions;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.Supplier;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.lang.LangJSONLD11;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.sparql.GraphsServlet;
import org.newsgraph.serve.sparql.QueryRunner;

/**
 * The writing half of the SPARQL 1.1 Graph Store Protocol, on people's own graphs: {@code PUT},
 * {@code POST} and {@code DELETE /graphs?graph=IRI}. Nothing that a body names is fetched, and
 * blank nodes are refused, since data here have none.
 */
final class OwnGraphsServlet extends GraphsServlet {
  private static final long serialVersionUID = 1L;
  private static final Set<Lang> LANGUAGES =
      Set.of(Lang.TURTLE, Lang.NTRIPLES, Lang.JSONLD, Lang.RDFXML);

  private final transient Supplier<OwnGraphs> graphs;
  private final transient Access access;
  private final transient Audit audit;
  private final int limit;

  OwnGraphsServlet(
      DatasetGraph data,
      QueryRunner runner,
      Supplier<OwnGraphs> graphs,
      Access access,
      Audit audit,
      int limit) {
    super(data, runner);
    this.graphs = graphs;
    this.access = access;
    this.audit = audit;
    this.limit = limit;
  }

  @Override
  protected void doPut(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(request, response, true);
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    write(request, response, false);
  }

  @Override
  protected void doDelete(HttpServletRequest request, HttpServletResponse response) {
    String user = access.user(request, Users.Role.UPDATE);
    Node name = name(request);
    audit.begun(user, "delete graph", name.getURI());
    OwnGraphs data = graphs.get();
    boolean there =
        Txn.calculateWrite(
            data,
            () -> {
              boolean found = data.containsGraph(name);
              data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
              return found;
            });
    if (!there) {
      throw new Failure(Failure.NOT_FOUND, "There is no such graph.");
    }
    audit.done(user, "delete graph", name.getURI());
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  private void write(HttpServletRequest request, HttpServletResponse response, boolean replace)
      throws IOException {
    String user = access.user(request, Users.Role.UPDATE);
    Node name = name(request);
    Lang language = RDFLanguages.contentTypeToLang(Body.type(request));
    if (language == null || !LANGUAGES.contains(language)) {
      throw new Failure(
          Failure.MEDIA_TYPE, "A graph is sent as Turtle, N-Triples, JSON-LD or RDF/XML.");
    }
    Graph graph = parse(Body.bytes(request, limit), language, name.getURI());
    String action = replace ? "replace graph" : "add to graph";
    audit.begun(user, action, name.getURI());
    OwnGraphs data = graphs.get();
    boolean there =
        Txn.calculateWrite(
            data,
            () -> {
              boolean found = data.containsGraph(name);
              if (replace) {
                data.deleteAny(name, Node.ANY, Node.ANY, Node.ANY);
              }
              graph
                  .find()
                  .forEachRemaining(
                      t -> data.add(name, t.getSubject(), t.getPredicate(), t.getObject()));
              data.conform();
              return found;
            });
    audit.done(user, action, name.getURI());
    response.setStatus(there ? HttpServletResponse.SC_NO_CONTENT : HttpServletResponse.SC_CREATED);
  }

  private static Node name(HttpServletRequest request) {
    String name = Parameters.of(request.getQueryString()).first("graph");
    if (name == null || !name.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
      throw new Failure(Failure.BAD, "graph: the absolute name of a graph is needed.");
    }
    return NodeFactory.createURI(name);
  }

  private static Graph parse(byte[] body, Lang language, String base) {
    Graph graph = GraphFactory.createDefaultGraph();
    String text = Body.text(body);
    if (language.equals(Lang.RDFXML) && text.contains("<!DOCTYPE")) {
      throw new Failure(Failure.BAD, "A document type declaration is not taken in RDF/XML.");
    }
    JsonLdOptions offline = new JsonLdOptions();
    offline.setDocumentLoader(
        (url, options) -> {
          throw new JsonLdError(
              JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "remote contexts are not fetched");
        });
    try {
      RDFParser.fromString(text, language)
          .base(base)
          .errorHandler(ErrorHandlerFactory.errorHandlerSimple())
          .set(LangJSONLD11.JSONLD_OPTIONS, offline)
          .parse(graph);
    } catch (RiotException e) {
      throw new Failure(Failure.BAD, "The body can't be read: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw new Failure(Failure.BAD, "The body is nested too deeply.");
    }
    return graph;
  }
}
