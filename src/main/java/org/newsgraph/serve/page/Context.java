package org.newsgraph.serve.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.OntologyFile;
import org.newsgraph.vocab.Prefixes;

/** The JSON-LD context: the prefixes, and the ontology's properties by their bare names. */
final class Context {
  /** Where it is served. */
  static final String PATH = "/context.jsonld";

  private Context() {}

  static String write() throws IOException {
    Model model = OntologyFile.TERMS.read();
    Map<String, Boolean> properties = new TreeMap<>();
    for (Resource kind : List.of(OWL.DatatypeProperty, OWL.ObjectProperty)) {
      model
          .listSubjectsWithProperty(RDF.type, kind)
          .filterKeep(r -> r.isURIResource() && r.getURI().startsWith(Ng.NS))
          .forEach(r -> properties.put(r.getLocalName(), kind.equals(OWL.ObjectProperty)));
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeObjectFieldStart("@context");
      for (Map.Entry<String, String> e : new TreeMap<>(Prefixes.ALL.getNsPrefixMap()).entrySet()) {
        json.writeStringField(e.getKey(), e.getValue());
      }
      for (Map.Entry<String, Boolean> e : properties.entrySet()) {
        json.writeObjectFieldStart(e.getKey());
        json.writeStringField("@id", Ng.NS + e.getKey());
        if (e.getValue()) {
          json.writeStringField("@type", "@id");
        }
        json.writeEndObject();
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }
}
