package org.newsgraph.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.serve.http.Accept;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.http.Reply;
import org.newsgraph.vocab.Prefixes;

/** Tells what the service is: SPARQL 1.1 Service Description, and a form for people. */
final class ServiceDescription {
  private static final String SD = "http://www.w3.org/ns/sparql-service-description#";
  private static final String FORMATS = "http://www.w3.org/ns/formats/";
  private static final List<String> RESULTS =
      List.of(
          "SPARQL_Results_JSON",
          "SPARQL_Results_XML",
          "SPARQL_Results_CSV",
          "SPARQL_Results_TSV",
          "Turtle",
          "JSON-LD",
          "RDF_XML",
          "N-Triples");

  private final String base;

  ServiceDescription(String base) {
    this.base = base;
  }

  void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String accept = request.getHeader("Accept");
    if (accept != null
        && "text/html".equals(Accept.choose(accept, List.of("text/turtle", "text/html")))) {
      Reply.document(request, response, "text/html", form(Language.of(request)));
      return;
    }
    Format format = Format.accepted(true, accept);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    RDFWriter.source(graph()).lang(format.lang()).output(out);
    Reply.document(request, response, format.contentType(), out.toByteArray());
  }

  private Graph graph() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefix("sd", SD);
    Node service = NodeFactory.createURI(base + "sparql#service");
    Node dataset = NodeFactory.createURI(base + "sparql#dataset");
    Node defaultGraph = NodeFactory.createURI(base + "sparql#default-graph");
    add(graph, service, RDF.type.asNode(), sd("Service"));
    add(graph, service, sd("endpoint"), NodeFactory.createURI(base + "sparql"));
    add(graph, service, sd("supportedLanguage"), sd("SPARQL11Query"));
    add(graph, service, sd("feature"), sd("UnionDefaultGraph"));
    for (String format : RESULTS) {
      add(graph, service, sd("resultFormat"), NodeFactory.createURI(FORMATS + format));
    }
    add(graph, service, sd("defaultDataset"), dataset);
    add(graph, dataset, RDF.type.asNode(), sd("Dataset"));
    add(graph, dataset, sd("defaultGraph"), defaultGraph);
    add(graph, defaultGraph, RDF.type.asNode(), sd("Graph"));
    return graph;
  }

  private static void add(Graph graph, Node subject, Node property, Node object) {
    graph.add(Triple.create(subject, property, object));
  }

  private static Node sd(String name) {
    return NodeFactory.createURI(SD + name);
  }

  private static String form(Language language) {
    Html html = Layout.page(language, "SPARQL", "/sparql");
    html.open("form", "action", "/sparql", "method", "post");
    html.element("label", language.of("Query (SPARQL 1.1)", "Запрос (SPARQL 1.1)"), "for", "query");
    html.open("textarea", "id", "query", "name", "query", "rows", "14", "spellcheck", "false");
    html.text("SELECT ?type (COUNT(*) AS ?things) WHERE { ?thing a ?type }\n");
    html.text("GROUP BY ?type\nORDER BY DESC(?things)").end();
    html.element("button", language.of("Run", "Выполнить"), "type", "submit").end();
    html.element(
        "p",
        language.of(
            "These prefixes need not be declared; other formats: format=json, xml, csv, tsv.",
            "Эти префиксы можно не объявлять; другие форматы: format=json, xml, csv, tsv."));
    html.element("pre", Prefixes.prologue());
    return html.toString();
  }
}
