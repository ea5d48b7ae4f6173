package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.ResultSetMgr;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.RowSet;
import org.apache.jena.sparql.resultset.ResultsCompare;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

/**
 * Runs the query tests of the W3C suite for SPARQL 1.1 through HTTP, from the folder that {@code
 * -Dw3c.tests} names, and prints passes and failures by section.
 */
class ConformanceTest {
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  private static final List<String> SECTIONS =
      List.of(
          "aggregates",
          "bind",
          "bindings",
          "cast",
          "construct",
          "exists",
          "functions",
          "grouping",
          "negation",
          "project-expression",
          "property-path",
          "subquery",
          "syntax-query");

  @Test
  void passesTheQueryTests() throws IOException {
    String folder = System.getProperty("w3c.tests");
    assumeTrue(folder != null, "-Dw3c.tests names no folder of the W3C suite");
    List<String> failed = new ArrayList<>();
    try (Served served =
        Served.start(
            text -> text.replace("unionDefaultGraph true", "unionDefaultGraph false"),
            data -> {})) {
      for (String section : SECTIONS) {
        int before = failed.size();
        int all = section(served, Path.of(folder, section, "manifest.ttl"), failed);
        int wrong = failed.size() - before;
        System.out.printf("%-20s %3d passed, %d failed%n", section, all - wrong, wrong);
      }
    }
    assertTrue(failed.isEmpty(), () -> String.join("\n", failed));
  }

  private static int section(Served served, Path file, List<String> failed) {
    Model manifest = ModelFactory.createDefaultModel();
    RDFDataMgr.read(manifest, file.toUri().toString());
    Statement entries = manifest.listStatements(null, p("entries"), (RDFNode) null).next();
    int count = 0;
    for (RDFNode node : entries.getObject().as(RDFList.class).asJavaList()) {
      Resource test = node.asResource();
      count++;
      try {
        if (!passes(served, test)) {
          failed.add(test.getURI());
        }
      } catch (IOException | RuntimeException e) {
        failed.add(test.getURI() + " " + e);
      }
    }
    return count;
  }

  private static boolean passes(Served served, Resource test) throws IOException {
    String type = test.getPropertyResourceValue(RDF.type).getLocalName();
    Resource action = test.getPropertyResourceValue(p("action"));
    if (type.startsWith("PositiveSyntax") || type.startsWith("NegativeSyntax")) {
      int status = served.post("/sparql", "application/sparql-query", text(action)).statusCode();
      return status == (type.startsWith("Positive") ? 200 : 400);
    }
    load(served.endpoint.data(), action);
    String query = text(action.getPropertyResourceValue(q("query")));
    HttpResponse<String> answer =
        served.send(
            served
                .to("/sparql")
                .header("Content-Type", "application/sparql-query")
                .header("Accept", "application/sparql-results+xml, text/turtle;q=0.9")
                .POST(java.net.http.HttpRequest.BodyPublishers.ofString(query)));
    return answer.statusCode() == 200
        && same(answer, test.getPropertyResourceValue(p("result")).getURI());
  }

  private static void load(DatasetGraph data, Resource action) {
    Txn.executeWrite(
        data,
        () -> {
          data.clear();
          action
              .listProperties(q("data"))
              .forEach(s -> read(data.getDefaultGraph(), s.getResource()));
          action
              .listProperties(q("graphData"))
              .forEach(
                  s -> {
                    Node name = s.getResource().asNode();
                    Graph graph = data.getGraph(name);
                    read(graph, s.getResource());
                  });
        });
  }

  private static void read(Graph graph, Resource file) {
    RDFDataMgr.read(graph, file.getURI());
  }

  private static String text(Resource file) throws IOException {
    return Files.readString(Path.of(java.net.URI.create(file.getURI())));
  }

  private static boolean same(HttpResponse<String> answer, String expected) throws IOException {
    if (answer.headers().firstValue("content-type").orElse("").startsWith("text/turtle")) {
      Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
      return graph.isIsomorphicWith(RDFDataMgr.loadGraph(expected));
    }
    if (answer.body().contains("<boolean>")) {
      boolean yes = answer.body().contains("<boolean>true");
      return text(ResourceFactory.createResource(expected))
              .replaceAll("\\s", "")
              .matches("(?is).*boolean[^a-z]+true.*")
          == yes;
    }
    RowSet got =
        RowSet.adapt(
            ResultSetMgr.read(
                new ByteArrayInputStream(answer.body().getBytes(StandardCharsets.UTF_8)),
                ResultSetLang.RS_XML));
    RowSet wanted = RowSet.adapt(ResultSetMgr.read(expected));
    return ResultsCompare.equalsByValue(wanted.rewindable(), got.rewindable());
  }

  private static org.apache.jena.rdf.model.Property p(String name) {
    return ResourceFactory.createProperty(MF + name);
  }

  private static org.apache.jena.rdf.model.Property q(String name) {
    return ResourceFactory.createProperty(QT + name);
  }
}
