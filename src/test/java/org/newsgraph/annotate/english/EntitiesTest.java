package org.newsgraph.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;

class EntitiesTest {

  @Test
  void aSurnameAloneIsTheFullName() {
    Annotated a = SharedAnnotator.annotate("Maria Keller leads the bank. Keller said no.");
    assertEquals("Maria Keller", entity(a, "Keller", 0).name());
  }

  @Test
  void aMinistryBelongsToTheCountryThatOwnsIt() {
    Annotated a =
        SharedAnnotator.annotate(
            "Georgia's Defence Ministry denied it. The Ministry of Justice of the Republic of"
                + " Armenia did not.");
    assertEquals("country/GE", entity(a, "Defence Ministry", 0).country());
    assertEquals("country/AM", entity(a, "Ministry of Justice", 0).country());
  }

  @Test
  void aSharedSurnameStaysOpen() {
    Annotated a =
        SharedAnnotator.annotate(
            "Anna Keller sued Peter Keller in Bern. Keller declined to comment.");
    assertEquals(-1, mention(a, "Keller", 0).entity());
  }

  @Test
  void aFormOfAddressDecidesBetweenNamesakes() {
    Annotated a =
        SharedAnnotator.annotate(
            "Anna Keller sued Peter Keller in Bern. Mr. Keller declined to comment.");
    assertEquals("Peter Keller", entity(a, "Keller", 0).name());
  }

  @Test
  void himIsTheManAccusedAndNotThePresident() {
    Annotated a =
        SharedAnnotator.annotate(
            "Police arrested Anton Weber in May. President Karl Braun visited the region in June."
                + " Prosecutors charged him with fraud.");
    assertEquals("Anton Weber", entity(a, "him", 0).name());
  }

  @Test
  void aPronounIsTheNearestFittingSubject() {
    Annotated a =
        SharedAnnotator.annotate(
            "Maria Keller met Peter Braun in Oslo. She praised the talks. He did not.");
    assertEquals("Maria Keller", entity(a, "She", 0).name());
    assertEquals("Peter Braun", entity(a, "He", 0).name());
  }

  @Test
  void anObjectIsMorePlainThanAnOblique() {
    Annotated a =
        SharedAnnotator.annotate(
            "After a hint from Karl Braun, police detained Anton Weber over his alleged debts.");
    assertEquals("Anton Weber", entity(a, "his", 0).name());
  }

  @Test
  void relativesShareASurname() {
    Annotated a =
        SharedAnnotator.annotate(
            "Anna, Peter and Karl Weber left. The Braun sisters – 31-year-old Maria and 40-year-old"
                + " Eva – stayed.");
    assertEquals("Anna Weber", entity(a, "Anna", 0).name());
    assertEquals("Peter Weber", entity(a, "Peter", 0).name());
    assertEquals("Maria Braun", entity(a, "Maria", 0).name());
    assertEquals("Eva Braun", entity(a, "Eva", 0).name());
  }

  @Test
  void aKnownSurnameBeforeAFullNameIsNoGivenName() {
    Annotated a =
        SharedAnnotator.annotate("Maria Oliver won. Oliver and Peter Braun spoke afterwards.");
    assertEquals("Maria Oliver", entity(a, "Oliver", 0).name());
  }

  @Test
  void aRelativeClauseTellsOfItsHead() {
    Annotated a =
        SharedAnnotator.annotate(
            "Peter Novak blamed Karl Braun, who denied that he knew of the deal.");
    assertEquals("Karl Braun", entity(a, "he", 0).name());
  }

  @Test
  void theSpeakerIsNotTheManHeSpeaksOf() {
    Annotated a =
        SharedAnnotator.annotate("Karl Braun left the party. Peter Novak said: \"He lied to us.\"");
    assertEquals("Karl Braun", entity(a, "He", 0).name());
  }

  @Test
  void theyStaysOpenWhereTwoGroupsFit() {
    Annotated a =
        SharedAnnotator.annotate("Militants attacked Turkish soldiers. They fled after dark.");
    assertEquals(-1, mention(a, "They", 0).entity());
  }

  @Test
  void aTitleWithNationalityIsTheOneWhoBearsIt() {
    Annotated a =
        SharedAnnotator.annotate(
            "Russian President Vladimir Putin met Polish President Andrzej Duda on Monday."
                + " The Russian president left early.");
    LocalEntity putin = entity(a, "The Russian president", 0);
    assertEquals("Vladimir Putin", putin.name());
    assertEquals("country/RU", putin.country());
    assertEquals("Masc", putin.gender());
    assertTrue(putin.roles().contains("President"), putin.roles()::toString);
  }

  @Test
  void anAcronymInBracketsIsTheLongName() {
    Annotated a =
        SharedAnnotator.annotate(
            "The Norwegian Refugee Council (NRC) opened an office. NRC hired ten people.");
    assertEquals("Norwegian Refugee Council", entity(a, "NRC", 1).name());
  }

  @Test
  void anAppositionTellsTheRole() {
    Annotated a = SharedAnnotator.annotate("Peter Braun, the head of the water agency, resigned.");
    assertTrue(
        entity(a, "Peter Braun", 0).roles().contains("head of the water agency"),
        entity(a, "Peter Braun", 0).roles()::toString);
  }

  private static LocalEntity entity(Annotated a, String words, int occurrence) {
    Mention m = mention(a, words, occurrence);
    assertTrue(m.entity() >= 0, () -> words + " is unresolved");
    return a.entities().get(m.entity());
  }

  /** The mention with exactly these words, counted from 0. */
  private static Mention mention(Annotated a, String words, int occurrence) {
    return a.mentions().stream()
        .filter(m -> m.span().in(a.article().text()).equals(words))
        .skip(occurrence)
        .findFirst()
        .orElseThrow(() -> new AssertionError(words + " not in " + a.mentions()));
  }
}
