package org.newsgraph.serve.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.serve.http.Language;
import org.newsgraph.vocab.OntologyFile;

/** The ontology's terms as the web app wants them: label, definition and kind by IRI. */
final class TermsFile {
  private static final Map<Resource, String> KINDS =
      Map.of(
          OWL.Class, "class",
          OWL.ObjectProperty, "property",
          OWL.DatatypeProperty, "property",
          SKOS.Concept, "concept",
          OWL2.NamedIndividual, "individual");

  private static final Map<Language, String> FILES =
      Map.of(Language.EN, render(Language.EN), Language.RU, render(Language.RU));

  private TermsFile() {}

  /** The terms in one language, a JSON object. */
  static String write(Language language) {
    return FILES.get(language);
  }

  private static String render(Language language) {
    Map<String, ObjectNode> terms = new TreeMap<>();
    for (OntologyFile file :
        List.of(OntologyFile.TERMS, OntologyFile.EVENT_TYPES, OntologyFile.RELATION_TYPES)) {
      Model model = file.read();
      for (Statement s : model.listStatements(null, RDF.type, (Resource) null).toList()) {
        String kind = KINDS.get(s.getResource());
        if (kind != null && s.getSubject().isURIResource()) {
          terms.put(s.getSubject().getURI(), term(s.getSubject(), kind, language));
        }
      }
    }
    ObjectNode all = JsonNodeFactory.instance.objectNode();
    terms.forEach(all::set);
    return all.toString();
  }

  private static ObjectNode term(Resource term, String kind, Language language) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("kind", kind);
    String label = text(term, SKOS.prefLabel, language);
    node.put("label", label == null ? text(term, RDFS.label, language) : label);
    node.put("definition", text(term, SKOS.definition, language));
    Statement broader = term.getProperty(SKOS.broader);
    if (broader != null) {
      node.put("broader", broader.getResource().getURI());
    }
    return node;
  }

  private static String text(Resource term, Property property, Language language) {
    Statement statement = term.getProperty(property, language.tag());
    return statement == null ? null : statement.getString();
  }
}
