package org.newsgraph.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.update.UpdateAction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShapesTest {

  private static final String SH = "http://www.w3.org/ns/shacl#";
  private static final Shapes SHAPES = Shapes.parse(OntologyFile.SHAPES.read());

  @ParameterizedTest
  @ValueSource(strings = {"good-article.ttl", "good-resolution.ttl"})
  void acceptsAGoodGraph(String file) throws IOException {
    assertEquals(List.of(), violations(read(file)));
  }

  /** Each row spoils one thing of the good article graph by an update. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          article   | DELETE {:article ng:text ?t} WHERE {:article ng:text ?t}
          article   | INSERT DATA {:article ng:text 'a second text'}
          article   | INSERT DATA {:article ng:language 'English'}
          article   | INSERT DATA {:article ng:published 'yesterday'}
          sentence  | DELETE {:sentence ng:text ?t} WHERE {:sentence ng:text ?t}
          sentence  | DELETE DATA {:sentence ng:end 64}
          sentence  | DELETE {:sentence ng:start 0} INSERT {:sentence ng:start 64} WHERE {}
          sentence  | DELETE {:sentence ng:start 0} INSERT {:sentence ng:start -1} WHERE {}
          mention   | DELETE {:mention ng:start 49} INSERT {:mention ng:start 60} WHERE {}
          mention   | DELETE DATA {:mention ng:mentionForm ng:NameMention}
          mention   | INSERT DATA {:mention ng:refersTo :envoy}
          mention   | DELETE DATA {:mention ng:confidence 0.9}
          lomar     | DELETE DATA {:lomar ng:name 'Lomar'}
          lomar     | DELETE {:lomar ng:entityType ng:Place} INSERT {:lomar ng:entityType ng:Event} WHERE {}
          speech    | DELETE DATA {:speech ng:cue :cue}
          speech    | DELETE DATA {:speech ng:content :sentence}
          part      | DELETE DATA {:part ng:inRole ng:LocationRole}
          part      | INSERT DATA {:part ng:inRole ng:AgentRole}
          part      | DELETE DATA {:part ng:words 'in Lomar'}
          claim     | DELETE DATA {:claim ng:eventType ng:Detention}
          claim     | INSERT DATA {:claim ng:eventType ng:Arrest}
          claim     | INSERT DATA {:claim ng:relationType ng:Kinship}
          tie       | DELETE DATA {:tie ng:relationType ng:PositionHeld}
          claim     | DELETE DATA {:claim ng:inArticle :article}
          claim     | INSERT DATA {:claim ng:inArticle :other}
          claim     | DELETE DATA {:claim ng:evidence :sentence}
          claim     | INSERT DATA {:claim ng:evidence :lomar}
          claim     | DELETE DATA {:claim ng:rule 'en.detain.v'}
          claim     | DELETE {:claim ng:certainty ng:Asserted} INSERT {:claim ng:certainty ng:Denied} WHERE {}
          claim     | DELETE DATA {:claim ng:polarity ng:Affirmed}
          claim     | INSERT DATA {:claim ng:polarity ng:Denied}
          claim     | DELETE {:claim ng:temporality ng:Past} INSERT {:claim ng:temporality ng:Asserted} WHERE {}
          claim     | INSERT DATA {:claim ng:anonymousSource 'perhaps'}
          claim     | INSERT DATA {:claim ng:date '2021-13-45'^^xsd:date}
          claim     | INSERT DATA {:claim ng:date '2021-05-03'}
          claim     | INSERT DATA {:claim ng:date '2021-05-03T10:00:00'^^xsd:dateTime}
          claim     | DELETE {:claim ng:latest ?d} INSERT {:claim ng:latest '2021-05-01'^^xsd:date} WHERE {:claim ng:latest ?d}
          claim     | DELETE {:claim ng:earliest ?d} INSERT {:claim ng:earliest '2021'^^xsd:gYear} WHERE {:claim ng:earliest ?d}
          claim     | INSERT DATA {:claim ng:killed -1}
          claim     | INSERT DATA {:claim ng:injured 'many'}
          claim     | INSERT DATA {:claim ng:survivors 2.5}
          claim     | INSERT DATA {:claim ng:detained -3}
          claim     | INSERT DATA {:claim ng:missing 'x'^^xsd:integer}
          claim     | INSERT DATA {:claim ng:countQualifier ng:Hedged}
          claim     | INSERT DATA {:claim ng:missingQualifier ng:Hedged}
          claim     | DELETE DATA {:claim ng:confidence 0.8}
          claim     | DELETE {:claim ng:confidence 0.8} INSERT {:claim ng:confidence 1.2} WHERE {}
          claim     | DELETE {:claim ng:confidence 0.8} INSERT {:claim ng:confidence 'high'} WHERE {}
          """)
  void rejectsABadArticleGraph(String focus, String update) throws IOException {
    assertRejected("good-article.ttl", focus, update);
  }

  /** Each row spoils one thing of the good resolved graph by an update. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          event       | DELETE DATA {:event ng:eventType ng:Detention}
          event       | INSERT DATA {:event ng:killed -5}
          event       | INSERT DATA {:event ng:date '2021-02-30'^^xsd:date}
          relation    | DELETE DATA {:relation ng:subject :envoy}
          relation    | INSERT DATA {:relation ng:relationType ng:Kinship}
          relation    | DELETE DATA {:relation ng:title 'envoy'}
          relation    | INSERT DATA {:relation ng:since 'long ago'}
          relation    | INSERT DATA {:relation ng:until '2021-14'^^xsd:gYearMonth}
          link        | DELETE DATA {:link ng:linkOf :claim}
          link        | INSERT DATA {:link ng:linkTo :relation}
          link        | DELETE DATA {:link ng:rule 'event.same-day'}
          link        | DELETE {:link ng:confidence 0.7} INSERT {:link ng:confidence -0.1} WHERE {}
          candidates  | DELETE DATA {:candidates ng:candidate :envoy}
          candidates  | INSERT DATA {:candidates ng:candidate :consul}
          discrepancy | DELETE DATA {:discrepancy ng:position :ten}
          discrepancy | DELETE DATA {:discrepancy ng:onEvent :event}
          discrepancy | DELETE DATA {:discrepancy ng:onProperty ng:detained}
          ten         | DELETE DATA {:ten ng:value 10}
          ten         | INSERT DATA {:ten ng:value 11}
          ten         | DELETE DATA {:ten ng:heldBy :claim}
          ten         | DELETE {:ten ng:independentSources 1} INSERT {:ten ng:independentSources 0} WHERE {}
          twelve      | INSERT DATA {:twelve ng:superseded 'no'}
          """)
  void rejectsABadResolvedGraph(String focus, String update) throws IOException {
    assertRejected("good-resolution.ttl", focus, update);
  }

  @Test
  void everyShapeOfAPropertySpeaksBothLanguages() {
    Model model = OntologyFile.SHAPES.read();
    List<String> silent = new ArrayList<>();
    model
        .listSubjectsWithProperty(model.createProperty(SH, "message"))
        .forEach(shape -> assertEquals(Set.of("en", "ru"), languages(shape)));
    model
        .listStatements(null, model.createProperty(SH, "property"), (RDFNode) null)
        .forEach(
            s -> {
              boolean named = s.getSubject().isURIResource();
              if (named && languages(s.getResource()).isEmpty()) {
                silent.add(s.toString());
              }
            });
    assertEquals(List.of(), silent);
  }

  private static void assertRejected(String file, String focus, String update) throws IOException {
    Model model = read(file);
    Model before = ModelFactory.createDefaultModel().add(model);
    UpdateAction.parseExecute(
        "PREFIX : <http://example.org/id/> " + Prefixes.prologue() + update, model);
    assertTrue(!model.isIsomorphicWith(before), "the update changed nothing");
    List<String> found = violations(model);
    assertTrue(
        found.contains("http://example.org/id/" + focus), () -> focus + " not among " + found);
  }

  private static List<String> violations(Model model) {
    ValidationReport report = ShaclValidator.get().validate(SHAPES, model.getGraph());
    return report.getEntries().stream().map(e -> e.focusNode().toString()).toList();
  }

  private static Set<String> languages(Resource shape) {
    Set<String> found = new TreeSet<>();
    shape
        .listProperties(shape.getModel().createProperty(SH, "message"))
        .forEach(s -> found.add(s.getLanguage()));
    return found;
  }

  private static Model read(String file) throws IOException {
    try (InputStream in = ShapesTest.class.getResourceAsStream(file)) {
      assertNotNull(in, file);
      Model model = ModelFactory.createDefaultModel();
      RDFDataMgr.read(model, in, Lang.TURTLE);
      return model;
    }
  }
}
