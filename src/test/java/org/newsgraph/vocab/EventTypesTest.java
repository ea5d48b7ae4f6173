package org.newsgraph.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.Test;
import org.newsgraph.vocab.EventTypes.CodeScheme;

class EventTypesTest {

  @Test
  void everyTypeLiesUnderOneOfSevenTopConcepts() {
    Model model = OntologyFile.EVENT_TYPES.read();
    Set<String> tops = new TreeSet<>();
    model
        .listObjectsOfProperty(Ng.EventTypeScheme, SKOS.hasTopConcept)
        .forEach(t -> tops.add(t.asResource().getLocalName()));
    assertEquals(7, tops.size());
    assertTrue(EventTypes.all().size() >= 55 + 7);
    for (String name : EventTypes.all()) {
      assertEquals(1, tops.stream().filter(t -> EventTypes.isA(name, t)).count(), name);
      assertEquals(tops.contains(name), EventTypes.broader(name) == null, name);
    }
  }

  @Test
  void knowsTheTree() {
    assertEquals("Detention", EventTypes.broader("Arrest"));
    assertTrue(EventTypes.isA("Arrest", "CoercionAndLaw"));
    assertTrue(EventTypes.isA("Arrest", "Arrest"));
    assertFalse(EventTypes.isA("Detention", "Arrest"));
    assertNull(EventTypes.broader("Economy"));
  }

  @Test
  void relatedTypesAreReadBothWays() {
    assertTrue(EventTypes.related("Shootdown").contains("AirCrash"));
    assertTrue(EventTypes.related("AirCrash").contains("Shootdown"));
    assertEquals(Set.of(), EventTypes.related("Birth"));
  }

  @Test
  void relatedTypesAreNeverAboveOrBelowEachOther() {
    for (String name : EventTypes.all()) {
      for (String other : EventTypes.related(name)) {
        assertFalse(EventTypes.isA(name, other) || EventTypes.isA(other, name), name + " " + other);
      }
    }
  }

  @Test
  void carriesCodesOfOtherSchemes() {
    assertEquals(
        Map.of(CodeScheme.PLOVER, "ASSAULT", CodeScheme.CAMEO, "19", CodeScheme.ACLED, "Battles"),
        EventTypes.codes("Battle"));
    assertEquals(Map.of(), EventTypes.codes("Birth"));
  }

  @Test
  void coversEveryPloverTypeAndCameoRoot() {
    Set<String> plover = new TreeSet<>();
    Set<String> cameo = new TreeSet<>();
    for (String name : EventTypes.all()) {
      Map<CodeScheme, String> codes = EventTypes.codes(name);
      plover.add(codes.getOrDefault(CodeScheme.PLOVER, ""));
      cameo.add(codes.getOrDefault(CodeScheme.CAMEO, ""));
    }
    assertTrue(
        plover.containsAll(
            Set.of(
                "AGREE",
                "CONSULT",
                "SUPPORT",
                "CONCEDE",
                "COOPERATE",
                "AID",
                "RETREAT",
                "REQUEST",
                "ACCUSE",
                "REJECT",
                "THREATEN",
                "PROTEST",
                "SANCTION",
                "MOBILIZE",
                "COERCE",
                "ASSAULT")),
        plover::toString);
    for (int root = 1; root <= 20; root++) {
      assertTrue(cameo.contains(String.format("%02d", root)), "CAMEO " + root);
    }
  }

  @Test
  void labelsInBothLanguages() {
    assertEquals("Air crash", EventTypes.label("AirCrash", "en"));
    assertEquals("Авиакатастрофа", EventTypes.label("AirCrash", "ru"));
    assertEquals("AirCrash", EventTypes.label("AirCrash", "fr"));
  }

  @Test
  void anUnknownNameIsRefused() {
    assertFalse(EventTypes.contains("Teleportation"));
    assertThrows(IllegalArgumentException.class, () -> EventTypes.broader("Teleportation"));
    assertThrows(IllegalArgumentException.class, () -> EventTypes.isA("Arrest", "Teleportation"));
  }
}
