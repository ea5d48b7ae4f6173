package org.newsgraph.vocab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/** The concepts of one SKOS scheme by local name; each has at most one broader concept. */
final class ConceptTree {

  private final Map<String, Resource> concepts = new TreeMap<>();
  private final Map<String, String> broader = new TreeMap<>();

  ConceptTree(Model model, Resource scheme) {
    model
        .listSubjectsWithProperty(SKOS.inScheme, scheme)
        .forEach(c -> concepts.put(c.getLocalName(), c));
    concepts.forEach(
        (name, c) -> {
          List<RDFNode> parents = values(c, SKOS.broader);
          if (parents.size() > 1) {
            throw new IllegalStateException(name + " has several broader concepts");
          }
          parents.forEach(p -> broader.put(name, p.asResource().getLocalName()));
        });
  }

  /** Local names in alphabetical order. */
  List<String> all() {
    return List.copyOf(concepts.keySet());
  }

  boolean contains(String name) {
    return concepts.containsKey(name);
  }

  Resource concept(String name) {
    Resource found = concepts.get(name);
    if (found == null) {
      throw new IllegalArgumentException("no such concept: " + name);
    }
    return found;
  }

  /** The broader concept, or null for a top concept. */
  String broader(String name) {
    concept(name);
    return broader.get(name);
  }

  /** Whether {@code name} is {@code other} or lies below it. */
  boolean isA(String name, String other) {
    concept(other);
    for (String at = name; at != null; at = broader(at)) {
      if (at.equals(other)) {
        return true;
      }
    }
    return false;
  }

  /** The preferred label in a language, or the local name where there is none. */
  String label(String name, String language) {
    return values(concept(name), SKOS.prefLabel).stream()
        .map(RDFNode::asLiteral)
        .filter(l -> l.getLanguage().equals(language))
        .map(Literal::getString)
        .findFirst()
        .orElse(name);
  }

  static List<RDFNode> values(Resource of, Property property) {
    List<RDFNode> found = new ArrayList<>();
    of.listProperties(property).forEach(s -> found.add(s.getObject()));
    found.sort((a, b) -> a.toString().compareTo(b.toString()));
    return Collections.unmodifiableList(found);
  }
}
