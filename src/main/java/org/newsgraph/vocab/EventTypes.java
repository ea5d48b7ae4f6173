package org.newsgraph.vocab;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.SKOS;

/**
 * The concepts of {@code ontology/event-types.ttl}, named by their local names. Every method throws
 * {@link IllegalArgumentException} for a name that is no concept, but for {@link #contains}.
 */
public final class EventTypes {

  /** A scheme that the concepts carry codes of; also the local name of the codes' datatype. */
  public enum CodeScheme {
    PLOVER("ploverCode"),
    CAMEO("cameoRoot"),
    ACLED("acledCode");

    private final String datatype;

    CodeScheme(String datatype) {
      this.datatype = datatype;
    }
  }

  private static final ConceptTree TREE =
      new ConceptTree(OntologyFile.EVENT_TYPES.read(), Ng.EventTypeScheme);

  private EventTypes() {}

  /** All local names, in alphabetical order. */
  public static List<String> all() {
    return TREE.all();
  }

  public static boolean contains(String name) {
    return TREE.contains(name);
  }

  /** The concept itself. */
  public static Resource concept(String name) {
    return TREE.concept(name);
  }

  /** The broader type, or null for one of the seven top concepts. */
  public static String broader(String name) {
    return TREE.broader(name);
  }

  /** Whether {@code name} is {@code other} or lies below it in the tree. */
  public static boolean isA(String name, String other) {
    return TREE.isA(name, other);
  }

  /**
   * The types that sources may use of the same happening although neither is the other's kind: a
   * crash and a shootdown. Read in both directions.
   */
  public static Set<String> related(String name) {
    Set<String> found = new TreeSet<>();
    Resource concept = TREE.concept(name);
    ConceptTree.values(concept, SKOS.related)
        .forEach(r -> found.add(r.asResource().getLocalName()));
    concept
        .getModel()
        .listSubjectsWithProperty(SKOS.related, concept)
        .forEach(r -> found.add(r.getLocalName()));
    return Set.copyOf(found);
  }

  /** The preferred label in the language, or the local name where there is none. */
  public static String label(String name, String language) {
    return TREE.label(name, language);
  }

  /** The codes that the concept itself carries; a scheme without a fitting code is absent. */
  public static Map<CodeScheme, String> codes(String name) {
    Map<CodeScheme, String> found = new TreeMap<>();
    ConceptTree.values(TREE.concept(name), SKOS.notation)
        .forEach(
            n -> {
              Literal code = n.asLiteral();
              for (CodeScheme s : CodeScheme.values()) {
                if (code.getDatatypeURI().equals(Ng.NS + s.datatype)) {
                  found.put(s, code.getLexicalForm());
                }
              }
            });
    return Map.copyOf(found);
  }
}
