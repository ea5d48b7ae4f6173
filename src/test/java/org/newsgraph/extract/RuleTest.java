package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Token;
import org.newsgraph.vocab.EventTypes;

/** Every row of the event lexicons fires in its examples and in none of its counterexamples. */
class RuleTest {

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void everyRowHasExamplesAndCounterexamples(String language) {
    for (Rule rule : Knowledge.load(language).rules()) {
      assertFalse(rule.examples().isEmpty(), rule.id() + " has no example");
      assertFalse(rule.counterexamples().isEmpty(), rule.id() + " has no counterexample");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void everyTypeButTheSevenTopConceptsHasRows(String language) {
    Set<String> types = new TreeSet<>(EventTypes.all());
    types.removeIf(t -> EventTypes.broader(t) == null);
    Knowledge.load(language).rules().forEach(r -> types.remove(r.type()));
    assertEquals(Set.of(), types);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void idsAreUnique(String language) {
    List<Rule> rules = Knowledge.load(language).rules();
    assertEquals(rules.size(), rules.stream().map(Rule::id).collect(Collectors.toSet()).size());
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void examplesMatchAndCounterexamplesDoNot(String language) {
    Extractor extractor = Extractor.load();
    List<String> wrong = new ArrayList<>();
    for (Rule rule : Knowledge.load(language).rules()) {
      for (String text : rule.examples()) {
        if (!fires(extractor, language, rule, text)) {
          wrong.add(rule.id() + " misses: " + text);
        }
      }
      for (String text : rule.counterexamples()) {
        if (fires(extractor, language, rule, text)) {
          wrong.add(rule.id() + " fires in: " + text);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void relationsMatchTheirExamplesOnly(String language) {
    Extractor extractor = Extractor.load();
    List<String> wrong = new ArrayList<>();
    for (RelationRule rule : Knowledge.load(language).relations()) {
      assertFalse(rule.examples().isEmpty(), rule.id() + " has no example");
      assertFalse(rule.counterexamples().isEmpty(), rule.id() + " has no counterexample");
      for (String text : rule.examples()) {
        if (!ties(extractor, language, rule, text)) {
          wrong.add(rule.id() + " misses: " + text);
        }
      }
      for (String text : rule.counterexamples()) {
        if (ties(extractor, language, rule, text)) {
          wrong.add(rule.id() + " fires in: " + text);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void cuesColourTheirExamplesOnly(String language) {
    Knowledge knowledge = Knowledge.load(language);
    List<String> wrong = new ArrayList<>();
    for (Cue cue : knowledge.cues()) {
      assertFalse(cue.examples().isEmpty(), cue.id() + " has no example");
      assertFalse(cue.counterexamples().isEmpty(), cue.id() + " has no counterexample");
      for (String text : cue.examples()) {
        if (!colours(knowledge, language, cue, text)) {
          wrong.add(cue.id() + " misses: " + text);
        }
      }
      for (String text : cue.counterexamples()) {
        if (colours(knowledge, language, cue, text)) {
          wrong.add(cue.id() + " colours: " + text);
        }
      }
    }
    assertEquals(List.of(), wrong);
  }

  private static boolean colours(Knowledge knowledge, String language, Cue cue, String text) {
    Reading reading = new Reading(Samples.annotate(language, text), knowledge);
    for (Clause clause : reading.clauses()) {
      for (Token t : clause.tree().tokens()) {
        boolean content = cue.content().stream().anyMatch(p -> !p.from(clause, t).isEmpty());
        if (knowledge.cues(t).contains(cue) && content && SpeechReader.required(clause, t, cue)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean ties(Extractor e, String language, RelationRule rule, String text) {
    return e.extract(Samples.annotate(language, text)).relations().stream()
        .anyMatch(r -> r.assertion().rule().equals(rule.id()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "ru"})
  void typesAreConceptsOfTheScheme(String language) {
    for (Rule rule : Knowledge.load(language).rules()) {
      assertTrue(EventTypes.contains(rule.type()), rule.id() + ": " + rule.type());
    }
  }

  private static boolean fires(Extractor extractor, String language, Rule rule, String text) {
    Annotated annotated = Samples.annotate(language, text);
    return extractor.extract(annotated).events().stream()
        .map(EventClaim::assertion)
        .anyMatch(a -> a.rule().equals(rule.id()));
  }

  @Test
  void aRowThatIsNoRuleIsRefused() {
    IllegalArgumentException e =
        org.junit.jupiter.api.Assertions.assertThrows(
            IllegalArgumentException.class, () -> Path.parse("obl[in"));
    assertTrue(e.getMessage().contains("obl[in"));
  }
}
