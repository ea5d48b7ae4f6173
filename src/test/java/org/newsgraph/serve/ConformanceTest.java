package org.newsgraph.serve;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.ResultSetFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.riot.rowset.RowSetReaderRegistry;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.exec.RowSetRewindable;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.sparql.util.IsoMatcher;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.newsgraph.serve.write.OpenWriting;

/**
 * Runs the W3C suite for SPARQL 1.1 through HTTP and prints passes and failures by section. Updates
 * go to the servlets that people's changes go to, less their bounds on which graphs and terms.
 */
class ConformanceTest {
  private static final List<String> QUERIES =
      List.of(
          "aggregates",
          "bind",
          "bindings",
          "cast",
          "construct",
          "csv-tsv-res",
          "exists",
          "functions",
          "grouping",
          "json-res",
          "negation",
          "project-expression",
          "property-path",
          "subquery",
          "syntax-query",
          "syntax-fed");

  private static final List<String> UPDATES =
      List.of(
          "add",
          "basic-update",
          "clear",
          "copy",
          "delete",
          "delete-data",
          "delete-insert",
          "delete-where",
          "drop",
          "move",
          "update-silent",
          "syntax-update-1",
          "syntax-update-2");

  /** The properties of the vocabulary of service descriptions. */
  private static final Set<String> KNOWN =
      Set.of(
          "endpoint",
          "feature",
          "defaultEntailmentRegime",
          "entailmentRegime",
          "defaultSupportedEntailmentProfile",
          "supportedEntailmentProfile",
          "extensionFunction",
          "extensionAggregate",
          "languageExtension",
          "supportedLanguage",
          "propertyFeature",
          "defaultDataset",
          "availableGraphs",
          "resultFormat",
          "inputFormat",
          "defaultGraph",
          "namedGraph",
          "name",
          "graph");

  private static Served strict() throws IOException {
    return Served.start(
        text -> text.replace("unionDefaultGraph true", "unionDefaultGraph false"), data -> {});
  }

  @Test
  void passesTheQueryTests() throws IOException {
    W3cSuite suite = W3cSuite.open();
    try (Served served = strict()) {
      QUERIES.forEach(section -> suite.run(section, test -> query(served, test)));
    }
    suite.check();
  }

  private static boolean query(Served served, Resource test) throws IOException {
    String type = W3cSuite.type(test);
    Resource action = test.getPropertyResourceValue(W3cSuite.mf("action"));
    if (type.contains("Syntax")) {
      int status = ask(served, W3cSuite.text(action), "*/*").statusCode();
      return status == (type.startsWith("Positive") ? 200 : 400);
    }
    W3cSuite.load(served.endpoint.data(), action);
    Resource file = action.getPropertyResourceValue(W3cSuite.qt("query"));
    String text = W3cSuite.text(file);
    chosen(served.endpoint.data(), file.getURI(), text);
    String expected = test.getPropertyResourceValue(W3cSuite.mf("result")).getURI();
    HttpResponse<String> answer =
        ask(served, "BASE <" + file.getURI() + ">\n" + text, accept(expected));
    if (answer.statusCode() == 200 && same(answer, expected)) {
      return true;
    }
    String body = answer.body().replaceAll("\\s+", " ");
    throw new IOException(
        answer.statusCode() + " " + body.substring(0, Math.min(900, body.length())));
  }

  /** Loads the graphs that FROM names: the endpoint reads none from elsewhere. */
  private static void chosen(DatasetGraph data, String base, String text) {
    Query query = QueryFactory.create(text, base, Syntax.syntaxSPARQL_11);
    Txn.executeWrite(
        data, () -> query.getGraphURIs().forEach(name -> W3cSuite.read(data, name, name)));
  }

  private static String accept(String expected) {
    return switch (expected.substring(expected.lastIndexOf('.'))) {
      case ".csv" -> "text/csv";
      case ".tsv" -> "text/tab-separated-values";
      case ".srj" -> "application/sparql-results+json";
      default -> "application/sparql-results+xml, text/turtle;q=0.9";
    };
  }

  private static HttpResponse<String> ask(Served served, String query, String accept)
      throws IOException {
    return served.send(
        served
            .to("/sparql")
            .header("Content-Type", "application/sparql-query")
            .header("Accept", accept)
            .POST(BodyPublishers.ofString(query)));
  }

  private static boolean same(HttpResponse<String> answer, String expected) throws IOException {
    String type = answer.headers().firstValue("content-type").orElse("").replaceAll(";.*", "");
    String wanted = W3cSuite.text(ResourceFactory.createResource(expected));
    if (type.equals("text/turtle")) {
      Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
      return graph.isIsomorphicWith(RDFDataMgr.loadGraph(expected));
    }
    if (type.equals("text/csv")) {
      return lines(answer.body()).equals(lines(wanted));
    }
    if (answer.body().contains("boolean")) {
      return yes(answer.body()) == yes(wanted);
    }
    RowSetRewindable got = rows(answer.body(), lang(type));
    RowSetRewindable rows =
        expected.endsWith(".ttl")
            ? RowSet.adapt(ResultSetFactory.makeResults(RDFDataMgr.loadModel(expected)))
                .rewindable()
            : rows(wanted, expectedLang(expected));
    return ResultsCompare.equalsByValue(rows, got);
  }

  private static Lang lang(String type) {
    return switch (type) {
      case "application/sparql-results+json" -> ResultSetLang.RS_JSON;
      case "text/tab-separated-values" -> ResultSetLang.RS_TSV;
      default -> ResultSetLang.RS_XML;
    };
  }

  private static Lang expectedLang(String file) {
    return file.endsWith(".srj")
        ? ResultSetLang.RS_JSON
        : file.endsWith(".tsv") ? ResultSetLang.RS_TSV : ResultSetLang.RS_XML;
  }

  private static RowSetRewindable rows(String text, Lang lang) {
    return RowSetReaderRegistry.getFactory(lang)
        .create(lang)
        .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null)
        .rewindable();
  }

  /** The rows of a table; labels of blank nodes mean nothing. */
  private static Set<String> lines(String csv) {
    return csv.lines()
        .map(line -> line.strip().replaceAll("_:\\w+", "_:"))
        .filter(l -> !l.isEmpty())
        .collect(Collectors.toSet());
  }

  private static boolean yes(String result) {
    return result.replaceAll("\\s", "").matches("(?is).*boolean[^a-z]+true.*");
  }

  @Test
  void passesTheUpdateTests() throws IOException {
    W3cSuite suite = W3cSuite.open();
    try (Served served = writable()) {
      UPDATES.forEach(section -> suite.run(section, test -> update(served, test)));
    }
    suite.check();
  }

  private static Served writable() throws IOException {
    return Served.withServlets(
        text -> text.replace("unionDefaultGraph true", "unionDefaultGraph false"),
        OpenWriting::servlets);
  }

  private static boolean update(Served served, Resource test) throws IOException {
    String type = W3cSuite.type(test);
    Resource action = test.getPropertyResourceValue(W3cSuite.mf("action"));
    boolean syntax = type.contains("Syntax");
    DatasetGraph data = served.endpoint.data();
    Resource request = syntax ? action : action.getPropertyResourceValue(W3cSuite.ut("request"));
    if (!syntax) {
      W3cSuite.load(data, action);
    }
    HttpResponse<String> answer =
        served.post(
            "/update",
            "application/sparql-update",
            "BASE <" + request.getURI() + ">\n" + W3cSuite.text(request),
            "Authorization",
            "Bearer " + OpenWriting.TOKEN);
    boolean wrong = type.startsWith("Negative");
    // Well written, but the graph it names is not there: 409.
    boolean fine = answer.statusCode() == 204 || (syntax && answer.statusCode() == 409);
    if (wrong ? answer.statusCode() != 400 : !fine) {
      throw new IOException(answer.statusCode() + " " + answer.body());
    }
    DatasetGraph wanted = DatasetGraphFactory.create();
    if (!syntax) {
      W3cSuite.fill(wanted, test.getPropertyResourceValue(W3cSuite.mf("result")));
    }
    return syntax || Txn.calculateRead(data, () -> IsoMatcher.isomorphic(data, wanted));
  }

  @Test
  void passesTheProtocolTests() throws IOException {
    W3cSuite suite = W3cSuite.open();
    try (Served served = writable()) {
      suite.run("protocol", test -> protocol(served, test));
    }
    suite.check();
  }

  @Test
  void passesTheGraphStoreTests() throws IOException {
    W3cSuite suite = W3cSuite.open();
    try (Served served = writable()) {
      for (String kind : List.of("indirect", "direct")) {
        suite.run(
            "graph-store-protocol", "manifest-" + kind + ".ttl", test -> protocol(served, test));
      }
    }
    suite.check();
  }

  @Test
  void passesTheServiceDescriptionTests() throws IOException {
    W3cSuite suite = W3cSuite.open();
    try (Served served = strict()) {
      suite.run("service-description", test -> described(served, test));
    }
    suite.check();
  }

  /** The suite tells what to look for in words alone. */
  private static boolean described(Served served, Resource test) throws IOException {
    HttpResponse<String> answer = served.get("/sparql");
    if (test.getURI().endsWith("returns-rdf")) {
      return answer.statusCode() == 200
          && answer.headers().firstValue("content-type").orElse("").startsWith("text/turtle");
    }
    Graph graph =
        RDFParser.fromString(answer.body(), Lang.TURTLE).base(served.url("/sparql")).toGraph();
    String sd = "http://www.w3.org/ns/sparql-service-description#";
    Node service =
        graph
            .find(Node.ANY, RDF.type.asNode(), NodeFactory.createURI(sd + "Service"))
            .next()
            .getSubject();
    // By the data's base, which is what clients see, also behind a proxy.
    Node address = NodeFactory.createURI("http://localhost:3030/sparql");
    if (test.getURI().endsWith("has-endpoint-triple")) {
      return graph.contains(service, NodeFactory.createURI(sd + "endpoint"), address);
    }
    return graph.stream()
        .filter(t -> t.getPredicate().getURI().startsWith(sd))
        .allMatch(t -> KNOWN.contains(t.getPredicate().getURI().substring(sd.length())));
  }

  private static boolean protocol(Served served, Resource test) throws IOException {
    W3cSuite.load(served.endpoint.data(), test);
    for (ProtocolRequest request : ProtocolRequest.of(test)) {
      if (!request.passes(served)) {
        return false;
      }
    }
    return true;
  }
}
