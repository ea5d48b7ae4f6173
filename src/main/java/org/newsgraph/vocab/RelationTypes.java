package org.newsgraph.vocab;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;

/**
 * The concepts of {@code ontology/relation-types.ttl}, named by their local names. Every method
 * throws {@link IllegalArgumentException} for a name that is no concept, but for {@link #contains}.
 */
public final class RelationTypes {

  private static final ConceptTree TREE =
      new ConceptTree(OntologyFile.RELATION_TYPES.read(), Ng.RelationTypeScheme);

  private static final Set<String> MUTUAL =
      OntologyFile.TERMS
          .read()
          .listSubjectsWithProperty(RDF.type, OWL2.SymmetricProperty)
          .mapWith(Resource::getURI)
          .toList()
          .stream()
          .collect(Collectors.toUnmodifiableSet());

  private RelationTypes() {}

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

  /** The broader type, or null for a top concept. */
  public static String broader(String name) {
    return TREE.broader(name);
  }

  /** Whether {@code name} is {@code other} or lies below it in the tree. */
  public static boolean isA(String name, String other) {
    return TREE.isA(name, other);
  }

  /** The preferred label in the language, or the local name where there is none. */
  public static String label(String name, String language) {
    return TREE.label(name, language);
  }

  /** The property that states such a relation in one triple, from subject to object. */
  public static Property directProperty(String name) {
    Resource property = TREE.concept(name).getRequiredProperty(Ng.directProperty).getResource();
    return ResourceFactory.createProperty(property.getURI());
  }

  /** Whether who is tied to another in this way is so tied by the other too, as siblings are. */
  public static boolean mutual(String name) {
    return MUTUAL.contains(directProperty(name).getURI());
  }
}
