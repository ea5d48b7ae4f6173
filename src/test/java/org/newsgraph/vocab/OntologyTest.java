package org.newsgraph.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OntologyTest {

  private static final Model TERMS = OntologyFile.TERMS.read();

  @Test
  void constantsAreTheTermsOfTheFiles() throws IllegalAccessException {
    Set<String> constants = new TreeSet<>();
    for (Field field : Ng.class.getDeclaredFields()) {
      if (Resource.class.isAssignableFrom(field.getType())) {
        Resource value = (Resource) field.get(null);
        assertEquals(Ng.NS + field.getName(), value.getURI());
        constants.add(field.getName());
      }
    }
    Set<String> terms = defined(TERMS);
    terms.add("EventTypeScheme");
    terms.add("RelationTypeScheme");
    assertEquals(terms, constants);
  }

  @Test
  void propertiesAreTypedAsConstantsAre() throws IllegalAccessException {
    for (Field field : Ng.class.getDeclaredFields()) {
      if (!Resource.class.isAssignableFrom(field.getType())) {
        continue;
      }
      Resource term = TERMS.createResource(Ng.NS + field.getName());
      boolean property =
          term.hasProperty(RDF.type, OWL.ObjectProperty)
              || term.hasProperty(RDF.type, OWL.DatatypeProperty)
              || term.hasProperty(RDF.type, RDF.Property);
      assertEquals(property, field.getType() == Property.class, field.getName());
    }
  }

  @Test
  void everyTermIsLabelledAndDefinedInBothLanguages() {
    List<String> missing = new ArrayList<>();
    for (String name : defined(TERMS)) {
      Resource term = TERMS.getResource(Ng.NS + name);
      check(term, RDFS.label, missing);
      check(term, SKOS.definition, missing);
    }
    for (OntologyFile scheme : List.of(OntologyFile.EVENT_TYPES, OntologyFile.RELATION_TYPES)) {
      Model model = scheme.read();
      for (String name : defined(model)) {
        check(model.getResource(Ng.NS + name), SKOS.prefLabel, missing);
        check(model.getResource(Ng.NS + name), SKOS.definition, missing);
      }
    }
    assertEquals(List.of(), missing);
  }

  @ParameterizedTest
  @EnumSource(OntologyFile.class)
  void namesOnlyTermsThatExist(OntologyFile file) {
    Set<String> known = new TreeSet<>();
    for (OntologyFile f : OntologyFile.values()) {
      known.addAll(defined(f.read()));
    }
    Model model = file.read();
    assertFalse(model.isEmpty());
    List<String> unknown = new ArrayList<>();
    model
        .listStatements()
        .forEach(
            s -> {
              for (RDFNode node : List.of(s.getSubject(), s.getPredicate(), s.getObject())) {
                String iri = iri(node);
                if (iri != null && iri.startsWith(Ng.NS)) {
                  if (!known.contains(iri.substring(Ng.NS.length()))) {
                    unknown.add(iri);
                  }
                }
              }
            });
    assertEquals(List.of(), unknown);
  }

  @Test
  void theFilesShareThePrefixesOfQueries() {
    for (OntologyFile file : OntologyFile.values()) {
      file.read()
          .getNsPrefixMap()
          .forEach(
              (prefix, namespace) -> {
                String ours = Prefixes.ALL.getNsPrefixURI(prefix);
                assertTrue(ours == null || ours.equals(namespace), prefix + " in " + file.file());
              });
    }
  }

  /** What a file defines: subjects in our namespace that it gives a type. */
  private static Set<String> defined(Model model) {
    Set<String> names = new TreeSet<>();
    model
        .listSubjectsWithProperty(RDF.type)
        .filterKeep(s -> s.isURIResource() && s.getURI().startsWith(Ng.NS))
        .forEach(s -> names.add(s.getURI().substring(Ng.NS.length())));
    return names;
  }

  private static String iri(RDFNode node) {
    return node.isLiteral() ? node.asLiteral().getDatatypeURI() : node.asResource().getURI();
  }

  private static void check(Resource term, Property property, List<String> missing) {
    for (String language : List.of("en", "ru")) {
      List<RDFNode> found =
          ConceptTree.values(term, property).stream()
              .filter(n -> n.asLiteral().getLanguage().equals(language))
              .filter(n -> !n.asLiteral().getString().isBlank())
              .toList();
      if (found.size() != 1) {
        missing.add(term.getLocalName() + " " + property.getLocalName() + "@" + language);
      }
    }
  }
}
