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
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.junit.jupiter.api.Test;

/**
 * Runs the W3C suite for SPARQL 1.1 and prints passes and failures by section: queries and their
 * protocol through HTTP, updates through Jena on a store as it is opened for writing, with its text
 * index.
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
    try (Served served = strict()) {
      UPDATES.forEach(section -> suite.run(section, test -> update(served, test)));
    }
    suite.check();
  }

  private static boolean update(Served served, Resource test) throws IOException {
    String type = W3cSuite.type(test);
    Resource action = test.getPropertyResourceValue(W3cSuite.mf("action"));
    if (type.contains("Syntax")) {
      return parses(W3cSuite.text(action)) == type.startsWith("Positive");
    }
    DatasetGraph data = served.endpoint.data();
    W3cSuite.load(data, action);
    UpdateRequest request =
        UpdateFactory.create(
            W3cSuite.text(action.getPropertyResourceValue(W3cSuite.ut("request"))),
            Syntax.syntaxSPARQL_11);
    Txn.executeWrite(
        data, () -> org.apache.jena.sparql.exec.UpdateExec.dataset(data).update(request).execute());
    DatasetGraph wanted = DatasetGraphFactory.create();
    W3cSuite.fill(wanted, test.getPropertyResourceValue(W3cSuite.mf("result")));
    return Txn.calculateRead(data, () -> IsoMatcher.isomorphic(data, wanted));
  }

  private static boolean parses(String update) {
    try {
      UpdateFactory.create(update, Syntax.syntaxSPARQL_11);
      return true;
    } catch (org.apache.jena.query.QueryException | UpdateException e) {
      return false;
    }
  }

  @Test
  void passesTheProtocolTests() throws IOException {
    W3cSuite suite = W3cSuite.open();
    try (Served served = strict()) {
      suite.run("protocol", test -> protocol(served, test));
    }
    suite.check();
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
