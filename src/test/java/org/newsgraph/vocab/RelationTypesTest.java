package org.newsgraph.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;

class RelationTypesTest {

  @Test
  void everyTypeHasItsOwnDirectProperty() {
    Model terms = OntologyFile.TERMS.read();
    Set<Property> seen = new HashSet<>();
    for (String name : RelationTypes.all()) {
      Property property = RelationTypes.directProperty(name);
      assertTrue(terms.contains(property, RDF.type, OWL.ObjectProperty), name);
      assertTrue(seen.add(property), name);
    }
  }

  @Test
  void knowsTheTree() {
    assertEquals(Ng.holdsPositionIn, RelationTypes.directProperty("PositionHeld"));
    assertTrue(RelationTypes.isA("Sibling", "Kinship"));
    assertFalse(RelationTypes.isA("Kinship", "Sibling"));
    assertEquals("Родство", RelationTypes.label("Kinship", "ru"));
  }

  @Test
  void sharesNoNameWithEventTypes() {
    assertEquals(
        0, RelationTypes.all().stream().filter(EventTypes::contains).count(), "shared names");
    assertThrows(IllegalArgumentException.class, () -> RelationTypes.directProperty("Attack"));
  }
}
