package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Role;

/** What is claimed of an event: fact, denial or open question; who took part; when. */
class ClaimsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Killing  | The governor rejected claims that police had killed a student.
          Shelling | The army dismissed reports that its troops had shelled the clinic.
          Attack   | The mayor called the report that rebels had attacked the dam false.
          Attack   | The mayor called the report of an attack on the school false.
          Beating  | The claim that soldiers tortured him is untrue, the ministry said.
          Attack   | The mayor described the report that rebels had attacked the dam as a lie.
          """)
  void denied(String type, String text) {
    assertEquals(Polarity.DENIED, only(type, text).assertion().polarity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Beating   | Prosecutors opened an investigation into whether officers had beaten the boy.
          Attack    | It was not clear whether the rebels had attacked the convoy.
          Abduction | Police are investigating whether the men kidnapped the banker.
          Killing   | Officials said it was unclear who killed the priest.
          """)
  void open(String type, String text) {
    EventClaim claim = only(type, text);
    assertEquals(Certainty.UNCONFIRMED, claim.assertion().certainty());
    assertEquals(Polarity.AFFIRMED, claim.assertion().polarity());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Attack  | The mayor called the report that rebels had attacked the dam useful.
          Attack  | It was clear that the rebels had attacked the convoy.
          Killing | The governor welcomed reports that police had killed a gunman.
          """)
  void told(String type, String text) {
    EventClaim claim = only(type, text);
    assertEquals(Certainty.ASSERTED, claim.assertion().certainty());
    assertEquals(Polarity.AFFIRMED, claim.assertion().polarity());
  }

  @Test
  void whoIsAskedForIsNoParticipant() {
    Extracted e = Samples.english("It was unclear who killed the priest.");
    EventClaim killing = Samples.of(e, "Killing").get(0);
    assertEquals(List.of(), Samples.words(e, killing, Role.AGENT));
    assertEquals(List.of("the priest"), Samples.words(e, killing, Role.PATIENT));
  }

  @Test
  void aDateBehindWhoActsIsNoPartOfHim() {
    Extracted e = Samples.english("Minister Keller on Monday met his Dutch counterpart.");
    EventClaim meeting = Samples.of(e, "Meeting").get(0);
    assertEquals(List.of("Minister Keller"), Samples.words(e, meeting, Role.AGENT));
  }

  @Test
  void aDateBehindWhomItBefellIsTheVerbs() {
    Extracted e = Samples.english("Norway summoned the ambassador on Monday.");
    EventClaim summons = Samples.of(e, "SummonAmbassador").get(0);
    assertEquals(List.of("the ambassador"), Samples.words(e, summons, Role.PATIENT));
  }

  @Test
  void peopleAreNamedWithoutWhatTheyDo() {
    Extracted e = Samples.english("Police detained three men carrying flags.");
    EventClaim detention = Samples.of(e, "Detention").get(0);
    assertEquals(List.of("three men"), Samples.words(e, detention, Role.PATIENT));
  }

  @Test
  void aTotalOfThingsIsOfTheirKind() {
    Extracted e = Samples.english("A total of 24 drones were launched at Kyiv.");
    EventClaim attack = Samples.of(e, "Attack").get(0);
    assertEquals(List.of("A total of 24 drones"), Samples.words(e, attack, Role.MEANS));
  }

  @Test
  void whoClaimsResponsibilityActed() {
    Extracted e = Samples.english("The rebels claimed responsibility for the ambush.");
    EventClaim ambush = Samples.of(e, "Attack").get(0);
    assertEquals(List.of("The rebels"), Samples.words(e, ambush, Role.AGENT));
    Extracted other = Samples.english("The family claimed compensation for the attack on Oslo.");
    EventClaim attack = Samples.of(other, "Attack").get(0);
    assertEquals(List.of(), Samples.words(other, attack, Role.AGENT));
  }

  @Test
  void whoFoilsAPlotDidNotPlanIt() {
    Extracted e = Samples.english("Security forces foiled a plot to bomb the embassy.");
    EventClaim bombing = Samples.of(e, "Bombing").get(0);
    assertEquals(List.of(), Samples.words(e, bombing, Role.AGENT));
  }

  @Test
  void whatHappenedAndWhenIsTold() {
    Extracted e = Samples.english("The blast occurred on 3 May 2019.");
    assertEquals("2019-05-03", Samples.of(e, "Explosion").get(0).time().value());
    assertEquals(
        List.of(), Samples.of(Samples.english("The blast occurred as expected."), "Explosion"));
  }

  @Test
  void aDateOfWhatComesAfterIsNotThisEvents() {
    Extracted e = Samples.english("The party held talks ahead of the 18 March 2019 election.");
    assertEquals(null, Samples.of(e, "Negotiation").get(0).time());
  }

  @Test
  void sinceIsNoDateOfItsEvents() {
    Extracted e = Samples.english("The gang has killed forty people since May 2019.");
    assertEquals(null, Samples.of(e, "Killing").get(0).time());
  }

  @Test
  void shotDeadIsKilled() {
    Extracted e = Samples.english("They shot dead six people at the bridge.");
    EventClaim killing = Samples.of(e, "Killing").get(0);
    assertEquals(List.of("six people"), Samples.words(e, killing, Role.PATIENT));
    assertEquals(List.of(), Samples.of(e, "Shooting"));
  }

  private static EventClaim only(String type, String text) {
    List<EventClaim> found = Samples.of(Samples.english(text), type);
    assertEquals(1, found.size(), text);
    return found.get(0);
  }
}
