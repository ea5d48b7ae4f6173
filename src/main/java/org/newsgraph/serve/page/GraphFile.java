package org.newsgraph.serve.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;
import org.newsgraph.serve.http.Terms;
import org.newsgraph.serve.sparql.Format;
import org.newsgraph.vocab.Ng;

/** Writes graphs as files. JSON-LD names its context by address, and keeps to the terms in it. */
final class GraphFile {
  private GraphFile() {}

  static byte[] write(Graph graph, Format format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    switch (format) {
      case JSONLD -> jsonld(graph, out);
      case RDF -> RDFWriter.source(graph).format(RDFFormat.RDFXML_PLAIN).output(out);
      case NT -> RDFWriter.source(graph).format(RDFFormat.NTRIPLES_UTF8).output(out);
      default -> RDFWriter.source(graph).format(RDFFormat.TURTLE_PRETTY).output(out);
    }
    return out.toByteArray();
  }

  private static void jsonld(Graph graph, ByteArrayOutputStream out) throws IOException {
    Map<String, List<Triple>> subjects =
        graph.find().toList().stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.getSubject().toString(), TreeMap::new, Collectors.toList()));
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("@context", Context.PATH);
      json.writeArrayFieldStart("@graph");
      for (Map.Entry<String, List<Triple>> subject : subjects.entrySet()) {
        json.writeStartObject();
        json.writeStringField("@id", subject.getKey());
        properties(json, subject.getValue());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    }
  }

  private static void properties(JsonGenerator json, List<Triple> triples) throws IOException {
    Map<String, List<Node>> properties =
        triples.stream()
            .collect(
                Collectors.groupingBy(
                    t -> t.getPredicate().getURI(),
                    TreeMap::new,
                    Collectors.mapping(Triple::getObject, Collectors.toList())));
    for (Map.Entry<String, List<Node>> property : properties.entrySet()) {
      boolean type = property.getKey().equals(RDF.type.getURI());
      json.writeArrayFieldStart(type ? "@type" : key(property.getKey()));
      for (Node value : property.getValue()) {
        if (type) {
          json.writeString(Terms.shorten(value.getURI()));
        } else {
          value(json, value);
        }
      }
      json.writeEndArray();
    }
  }

  private static String key(String property) {
    return property.startsWith(Ng.NS)
        ? property.substring(Ng.NS.length())
        : Terms.shorten(property);
  }

  private static void value(JsonGenerator json, Node value) throws IOException {
    json.writeStartObject();
    if (!value.isLiteral()) {
      json.writeStringField("@id", value.toString());
    } else {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      if (!value.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", value.getLiteralLanguage());
      } else if (!value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        json.writeStringField("@type", value.getLiteralDatatypeURI());
      }
    }
    json.writeEndObject();
  }
}
