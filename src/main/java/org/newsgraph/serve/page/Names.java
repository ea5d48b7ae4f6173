package org.newsgraph.serve.page;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Terms;
import org.newsgraph.vocab.OntologyFile;

/** Finds what things and terms are called. */
final class Names {
  private static final List<Property> NAMING = List.of(SKOS.prefLabel, DCTerms.title, RDFS.label);
  private static final Map<String, String> TERMS = terms();

  private final DatasetGraph data;
  private final Language language;

  /** Names within a transaction on the data. */
  Names(DatasetGraph data, Language language) {
    this.data = data;
    this.language = language;
  }

  /** Labels of the ontology's terms, by IRI and language tag with a space between. */
  private static Map<String, String> terms() {
    Map<String, String> labels = new HashMap<>();
    for (OntologyFile file :
        List.of(OntologyFile.TERMS, OntologyFile.EVENT_TYPES, OntologyFile.RELATION_TYPES)) {
      Model model = file.read();
      for (Property property : NAMING) {
        for (Statement s : model.listStatements(null, property, (String) null).toList()) {
          if (s.getSubject().isURIResource()) {
            labels.putIfAbsent(s.getSubject().getURI() + " " + s.getLanguage(), s.getString());
          }
        }
      }
    }
    return Map.copyOf(labels);
  }

  /** What a term of the ontology is called, or null. */
  static String term(Node term, Language language) {
    return TERMS.get(term.getURI() + " " + language.tag());
  }

  /** What a term or thing is called; its IRI, shortened, where it has no name. */
  String of(Node node) {
    if (!node.isURI()) {
      return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
    }
    String term = term(node, language);
    if (term != null) {
      return term;
    }
    for (Property property : NAMING) {
      String name = value(node, property);
      if (name != null) {
        return name;
      }
    }
    return Terms.shorten(node.getURI());
  }

  private String value(Node node, Property property) {
    String any = null;
    Iterator<Quad> quads = data.find(Node.ANY, node, property.asNode(), Node.ANY);
    while (quads.hasNext()) {
      Node object = quads.next().getObject();
      if (object.isLiteral()) {
        if (object.getLiteralLanguage().equals(language.tag())) {
          return object.getLiteralLexicalForm();
        }
        String text = object.getLiteralLexicalForm();
        any = any == null || text.compareTo(any) < 0 ? text : any;
      }
    }
    return any;
  }
}
