package org.newsgraph.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.Count;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Quantity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Temporality;

class ModelTermsTest {

  private static final Model TERMS = OntologyFile.TERMS.read();

  @Test
  void valuesAreAllTheIndividualsOfTheirClass() {
    covers(Ng.Certainty, Certainty.values(), ModelTerms::of);
    covers(Ng.Polarity, Polarity.values(), ModelTerms::of);
    covers(Ng.Temporality, Temporality.values(), ModelTerms::of);
    covers(Ng.MentionForm, Mention.Form.values(), ModelTerms::of);
    covers(Ng.CountQualifier, Quantity.Qualifier.values(), ModelTerms::of);
    covers(Ng.ParticipantRole, Role.values(), ModelTerms::of);
  }

  @Test
  void entityTypesAreClasses() {
    for (EntityType type : EntityType.values()) {
      assertTrue(TERMS.contains(ModelTerms.of(type), RDF.type, OWL.Class), type.name());
    }
  }

  @Test
  void rolesAndCountsHaveTheirOwnProperties() {
    for (Role role : Role.values()) {
      assertEquals(role.name().toLowerCase(Locale.ROOT), ModelTerms.property(role).getLocalName());
    }
    for (Count.Property counted : Count.Property.values()) {
      String name = counted.name().toLowerCase(Locale.ROOT);
      assertEquals(name, ModelTerms.property(counted).getLocalName());
      assertEquals(name + "Qualifier", ModelTerms.qualifier(counted).getLocalName());
      assertTrue(
          TERMS.contains(
              ModelTerms.qualifier(counted), RDFS.subPropertyOf, (Resource) Ng.countQualifier));
    }
  }

  private static <T> void covers(Resource type, T[] values, Function<T, Resource> term) {
    Set<Resource> terms = new HashSet<>(Arrays.stream(values).map(term).toList());
    assertEquals(values.length, terms.size(), "two values share a term");
    assertEquals(TERMS.listSubjectsWithProperty(RDF.type, type).toSet(), terms);
  }
}
