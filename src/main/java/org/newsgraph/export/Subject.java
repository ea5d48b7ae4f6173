package org.newsgraph.export;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.SKOS;

/**
 * A thing of the graph with what is said of it.
 *
 * @param iri its IRI
 * @param properties values by the IRI of the property, each list in a fixed order
 */
record Subject(String iri, Map<String, List<Node>> properties) {

  /** The values of a property; empty where it has none. */
  List<Node> all(Property property) {
    return properties.getOrDefault(property.getURI(), List.of());
  }

  /** The things that a property leads to. */
  List<String> iris(Property property) {
    return all(property).stream().filter(Node::isURI).map(Node::getURI).toList();
  }

  /** The first value as text, or null where there is none. */
  String text(Property property) {
    return all(property).stream().map(Subject::text).findFirst().orElse(null);
  }

  /** The values as texts. */
  List<String> texts(Property property) {
    return all(property).stream().map(Subject::text).toList();
  }

  /** The local name of the first thing that a property leads to, or null. */
  String name(Property property) {
    List<String> found = iris(property);
    return found.isEmpty() ? null : localName(found.get(0));
  }

  /** What to call it: its preferred name in English, in any language, or the end of its IRI. */
  String label() {
    return all(SKOS.prefLabel).stream()
        .min(Comparator.comparing((Node n) -> n.getLiteralLanguage().equals("en") ? 0 : 1))
        .map(Node::getLiteralLexicalForm)
        .orElseGet(() -> localName(iri));
  }

  /** All its names. */
  Set<String> names() {
    Set<String> names = new TreeSet<>(texts(SKOS.prefLabel));
    names.addAll(texts(SKOS.altLabel));
    return names;
  }

  /** What follows the last slash or number sign. */
  static String localName(String iri) {
    return iri.substring(Math.max(iri.lastIndexOf('/'), iri.lastIndexOf('#')) + 1);
  }

  /** Several texts as one. */
  static String joined(Collection<String> texts) {
    return String.join(" | ", texts);
  }

  private static String text(Node node) {
    return node.isURI() ? node.getURI() : node.getLiteralLexicalForm();
  }
}
