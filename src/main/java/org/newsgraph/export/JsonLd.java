package org.newsgraph.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.XSD;

/**
 * Writes triples as flattened JSON-LD 1.1, one object for each run of triples with one subject, so
 * that only one subject is in memory. IRIs are whole but for {@code @context}'s prefixes in keys.
 * Jena's own writer needs everything in memory.
 */
final class JsonLd implements StreamRDF {
  private static final JsonFactory JSON = new JsonFactory();

  private final JsonGenerator json;
  private final Map<String, String> prefixes;
  private final Map<String, String> keys = new HashMap<>();
  private final List<Triple> run = new ArrayList<>();

  JsonLd(OutputStream out, Map<String, String> prefixes) throws IOException {
    json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.useDefaultPrettyPrinter();
    this.prefixes = new TreeMap<>(prefixes);
  }

  /** A step that writes. */
  private interface Step {
    void write() throws IOException;
  }

  private static void checked(Step step) {
    try {
      step.write();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void start() {
    checked(
        () -> {
          json.writeStartObject();
          json.writeObjectFieldStart("@context");
          for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
            json.writeStringField(prefix.getKey(), prefix.getValue());
          }
          json.writeEndObject();
          json.writeArrayFieldStart("@graph");
        });
  }

  @Override
  public void triple(Triple triple) {
    if (!run.isEmpty() && !run.get(0).getSubject().equals(triple.getSubject())) {
      checked(this::object);
    }
    run.add(triple);
  }

  @Override
  public void quad(Quad quad) {
    triple(quad.asTriple());
  }

  @Override
  public void base(String base) {
    // Every IRI is written whole.
  }

  @Override
  public void prefix(String prefix, String iri) {
    // They are given beforehand.
  }

  @Override
  public void finish() {
    checked(
        () -> {
          object();
          json.writeEndArray();
          json.writeEndObject();
          json.flush();
        });
  }

  private void object() throws IOException {
    if (run.isEmpty()) {
      return;
    }
    Map<String, List<Node>> properties = new TreeMap<>();
    for (Triple triple : run) {
      properties
          .computeIfAbsent(triple.getPredicate().getURI(), k -> new ArrayList<>())
          .add(triple.getObject());
    }
    json.writeStartObject();
    json.writeStringField("@id", run.get(0).getSubject().getURI());
    for (Map.Entry<String, List<Node>> property : properties.entrySet()) {
      boolean type = property.getKey().equals(RDF.type.getURI());
      json.writeArrayFieldStart(type ? "@type" : key(property.getKey()));
      for (Node value : property.getValue()) {
        if (type) {
          json.writeString(key(value.getURI()));
        } else {
          value(value);
        }
      }
      json.writeEndArray();
    }
    json.writeEndObject();
    run.clear();
  }

  /** The compact name of a property, class or datatype, of which there are few. */
  private String key(String iri) {
    return keys.computeIfAbsent(iri, this::shortened);
  }

  private String shortened(String iri) {
    for (Map.Entry<String, String> prefix : prefixes.entrySet()) {
      if (iri.startsWith(prefix.getValue())) {
        String rest = iri.substring(prefix.getValue().length());
        if (rest.matches("[A-Za-z][A-Za-z0-9]*")) {
          return prefix.getKey() + ":" + rest;
        }
      }
    }
    return iri;
  }

  private void value(Node value) throws IOException {
    json.writeStartObject();
    if (!value.isLiteral()) {
      json.writeStringField("@id", value.toString());
    } else {
      json.writeStringField("@value", value.getLiteralLexicalForm());
      if (!value.getLiteralLanguage().isEmpty()) {
        json.writeStringField("@language", value.getLiteralLanguage());
      } else if (!value.getLiteralDatatypeURI().equals(XSD.xstring.getURI())) {
        json.writeStringField("@type", key(value.getLiteralDatatypeURI()));
      }
    }
    json.writeEndObject();
  }
}
