package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Block;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Temporality;

/** What a researcher must be able to rely on, in sentences of our own. */
class BehaviourTest {

  private static EventClaim only(Extracted e, String type) {
    List<EventClaim> found = Samples.of(e, type);
    assertEquals(1, found.size(), () -> type + " in " + e.events());
    return found.get(0);
  }

  private static void none(String type, String text) {
    assertEquals(List.of(), Samples.of(Samples.english(text), type), text);
  }

  @Test
  void aPlaneThatCrashesIsNotTheKiller() {
    Extracted e = Samples.english("The airliner crashed near the lake, killing 41 passengers.");
    assertEquals(List.of(), Samples.words(e, only(e, "Killing"), Role.AGENT));
    assertEquals(List.of("41 passengers"), Samples.words(e, only(e, "Killing"), Role.PATIENT));
  }

  @Test
  void thoseNamedAfterTheConjunctionDied() {
    Extracted e =
        Samples.english("Several were wounded, and the cousins, 31 and 44, died on the way.");
    assertEquals(List.of("the cousins"), Samples.words(e, only(e, "Death"), Role.PATIENT));
  }

  @Test
  void attacksInWordsAndByBirdsAreNotArmed() {
    none("Attack", "A senator launched an attack on the mayor over her reply to the strike.");
    none("Attack", "A bird strike broke the window of the jet.");
    none("AirStrike", "A bird strike broke the window of the jet.");
    none("Attack", "The old man suffered a heart attack in Paris.");
    none("Attack", "The two firms struck a deal in Paris.");
  }

  @Test
  void confusableVerbs() {
    none("Meeting", "The ministry failed to meet the requirements.");
    none("Shooting", "The crew shot a film in Rome.");
    none("Attack", "The company fired the accountant.");
    none("Charge", "She charged the battery of her car.");
    none("Raid", "The boys raided the fridge.");
    none("Charge", "Prosecutors dropped the charges against the banker.");
    none("Arrest", "The film arrests the eye.");
    none("Killing", "The senate killed the bill.");
  }

  @Test
  void defendersDoNotAttack() {
    Extracted e =
        Samples.english(
            "The general said that towns were being attacked by drones and air defence repelled"
                + " them.");
    assertFalse(Samples.words(e, only(e, "Attack"), Role.AGENT).contains("air defence"));
  }

  @Test
  void neitherHasConfirmed() {
    Extracted e =
        Samples.english(
            "Neither the Pentagon nor the Ministry of Health has confirmed that rebels killed the"
                + " doctor.");
    List<EventClaim> found = Samples.of(e, "Killing");
    assertEquals(2, found.size());
    for (EventClaim c : found) {
      assertEquals(Certainty.UNCONFIRMED, c.assertion().certainty());
    }
    assertTrue(Samples.credited(e, found.get(0)).get(0).contains("Pentagon"));
    assertTrue(Samples.credited(e, found.get(1)).get(0).contains("Ministry of Health"));
  }

  @Test
  void onlyParagraphsYieldClaims() {
    Annotated a = Samples.annotate("en", "Rebels killed two soldiers.");
    Sentence s = a.sentences().get(0);
    for (Block.Kind kind : Block.Kind.values()) {
      Annotated other =
          new Annotated(
              a.article(),
              List.of(new Sentence(s.index(), s.span(), kind, s.tokens())),
              a.mentions(),
              a.entities(),
              a.times(),
              a.quantities(),
              a.quotes());
      boolean read = !Extractor.load().extract(other).events().isEmpty();
      assertEquals(kind == Block.Kind.PARAGRAPH, read, kind.name());
    }
  }

  @Test
  void aQuoteOfSeveralParagraphsKeepsItsSpeaker() {
    Extracted e =
        Samples.english(
            """
            The general told reporters: “Our troops reached the river on Monday.
            “Rebels attacked the bridge at night.
            “They killed two guards.”
            """);
    assertEquals(List.of("The general"), Samples.credited(e, only(e, "Attack")));
    assertEquals(List.of("The general"), Samples.credited(e, only(e, "Killing")));
  }

  @Test
  void chainsOfSourcesAreNearestFirst() {
    Extracted e =
        Samples.english("Sources cited by Reuters claim that police arrested two editors.");
    List<String> credited = Samples.credited(e, only(e, "Arrest"));
    assertEquals(2, credited.size());
    assertTrue(credited.get(0).startsWith("Sources"));
    assertEquals("Reuters", credited.get(1));
  }

  @Test
  void anAdverbialClauseIsNotTheSpeakers() {
    Extracted e =
        Samples.english("Norway said police arrested two men, while Sweden denied the report.");
    assertEquals(List.of("Norway"), Samples.credited(e, only(e, "Arrest")));
    assertEquals(List.of(), Samples.credited(e, only(e, "Denial")));
  }

  @Test
  void whatIsDeniedIsDenied() {
    Extracted e = Samples.english("Norway denied shooting down the jet.");
    EventClaim c = only(e, "Shootdown");
    assertEquals(Polarity.DENIED, c.assertion().polarity());
    assertEquals(List.of("Norway"), Samples.words(e, c, Role.AGENT));
    assertEquals(List.of("Norway"), Samples.credited(e, c));
  }

  @Test
  void suspicionsAreHedgedAndTheirObjectActs() {
    Extracted e = Samples.english("Police suspected the brothers of two murders.");
    EventClaim c = only(e, "Killing");
    assertEquals(Certainty.HEDGED, c.assertion().certainty());
    assertEquals(List.of("the brothers"), Samples.words(e, c, Role.AGENT));
    assertEquals(List.of("Police"), Samples.credited(e, c));
  }

  @Test
  void aHedgeBeforeTheAgentHedgesTheAgent() {
    Extracted e = Samples.english("A jet was downed, allegedly by Norwegian missiles.");
    EventClaim c = only(e, "Shootdown");
    assertEquals(Certainty.ASSERTED, c.assertion().certainty());
    assertEquals(
        List.of(Certainty.HEDGED),
        c.arguments().stream()
            .filter(a -> a.role() == Role.MEANS)
            .map(a -> a.certainty())
            .toList());
  }

  @Test
  void whatDoubtfulReportsSayIsHedged() {
    Extracted doubt = Samples.english("According to unconfirmed reports, rebels shelled the town.");
    assertEquals(Certainty.HEDGED, only(doubt, "Shelling").assertion().certainty());
    Extracted sure = Samples.english("According to the ministry, rebels shelled the town.");
    assertEquals(Certainty.ASSERTED, only(sure, "Shelling").assertion().certainty());
  }

  @Test
  void participlesInFrontArePassive() {
    Extracted e = Samples.english("Wounded in the raid, Peter Braun died in Oslo.");
    assertEquals(List.of("Peter Braun"), Samples.words(e, only(e, "Injury"), Role.PATIENT));
    assertEquals(List.of(), Samples.words(e, only(e, "Injury"), Role.AGENT));
  }

  @Test
  void whoIsMetByOthersMeetsThem() {
    Extracted e = Samples.english("The minister was met by protesters.");
    assertEquals(List.of("protesters"), Samples.words(e, only(e, "Meeting"), Role.AGENT));
    assertEquals(List.of("The minister"), Samples.words(e, only(e, "Meeting"), Role.RECIPIENT));
  }

  @Test
  void whatIsJudgedInGeneralDidNotHappen() {
    none("Killing", "Killing civilians is a crime.");
    none("Crime", "Bribing officials is common in Norway.");
  }

  @Test
  void aNameWithCommasIsOneParticipant() {
    Extracted e = Samples.english("The Ministry of Trade, Energy and Mines condemned the raid.");
    assertEquals(
        List.of("The Ministry of Trade, Energy and Mines"),
        Samples.words(e, only(e, "Criticism"), Role.AGENT));
  }

  @Test
  void theSecondPassiveNeedsNoHelpingVerb() {
    Extracted e = Samples.english("Three soldiers were killed and two injured in the blast.");
    assertEquals(List.of("two"), Samples.words(e, only(e, "Injury"), Role.PATIENT));
    assertEquals(2, only(e, "Injury").counts().get(0).quantity().value());
  }

  @Test
  void aDeniedReportIsHeldByOneAndDeniedByTheOther() {
    Extracted e =
        Samples.english("The mayor denied the rebels' claim that the army had shelled the town.");
    List<EventClaim> found = Samples.of(e, "Shelling");
    assertEquals(2, found.size());
    assertEquals(List.of("the rebels"), Samples.credited(e, found.get(0)));
    assertEquals(Polarity.AFFIRMED, found.get(0).assertion().polarity());
    assertEquals(List.of("The mayor"), Samples.credited(e, found.get(1)));
    assertEquals(Polarity.DENIED, found.get(1).assertion().polarity());
  }

  @Test
  void noConfirmationIsNoDenial() {
    Extracted e = Samples.english("The army has not issued confirmation of the attack on Oslo.");
    assertEquals(Certainty.UNCONFIRMED, only(e, "Attack").assertion().certainty());
    assertEquals(Polarity.AFFIRMED, only(e, "Attack").assertion().polarity());
  }

  @Test
  void plansAndConditions() {
    Extracted plan = Samples.english("Norway plans to withdraw its troops from Mali.");
    assertEquals(Temporality.PLANNED, only(plan, "Withdrawal").assertion().temporality());
    Extracted condition = Samples.english("If rebels attack the town, the army will leave.");
    assertEquals(Temporality.HYPOTHETICAL, only(condition, "Attack").assertion().temporality());
  }

  @Test
  void bothWhoMeetAreThere() {
    Extracted e = Samples.english("Merkel and Macron met in Berlin.");
    assertEquals(List.of("Merkel", "Macron"), Samples.words(e, only(e, "Meeting"), Role.AGENT));
    assertEquals(List.of("Berlin"), Samples.words(e, only(e, "Meeting"), Role.LOCATION));
  }

  @Test
  void carriedNounsBorrowTheSubject() {
    Extracted e = Samples.english("Police conducted a series of raids on two offices in Oslo.");
    assertEquals(List.of("Police"), Samples.words(e, only(e, "Raid"), Role.AGENT));
  }

  @Test
  void speechIsTheWholeClause() {
    Extracted e = Samples.english("The talks, she said, would resume on Monday.");
    assertEquals(1, e.speech().size());
    assertTrue(Samples.speech(e).get(0).endsWith("would resume on Monday"));
    Extracted according = Samples.english("According to the agency, police detained three men.");
    assertEquals(List.of("the agency: police detained three men"), Samples.speech(according));
  }

  @Test
  void chargedIsTheOneAccusedBefore() {
    Extracted e =
        Samples.english(
            "Police accused John Reed of fraud. The president visited the court. Prosecutors"
                + " charged him with murder on Friday.");
    EventClaim charge = only(e, "Charge");
    assertFalse(Samples.words(e, charge, Role.PATIENT).contains("The president"));
    assertEquals(List.of("him"), Samples.words(e, charge, Role.PATIENT));
  }

  @Test
  void aSharedSurnameStaysAmbiguous() {
    Extracted e =
        Samples.english(
            "Ivan Petrov and Oleg Petrov were arrested in Sofia. Petrov attacked a guard.");
    EventClaim attack = only(e, "Attack");
    int mention = attack.arguments().get(0).mention();
    assertEquals(-1, e.annotated().mentions().get(mention).entity());
  }

  @Test
  void namedAsSomethingElseIsNoAppointment() {
    none("Appointment", "Detectives named the man as the organizer of the robbery.");
  }

  @Test
  void aPassiveLendsItsAgentNotItsSubject() {
    Extracted e = Samples.english("The village was shelled by rebels, killing three civilians.");
    assertEquals(List.of("rebels"), Samples.words(e, only(e, "Killing"), Role.AGENT));
  }

  @Test
  void casualtiesTakeTheDateOfTheSentenceBefore() {
    Extracted e = Samples.english("The plant exploded on 3 May 2019. Two workers died.");
    assertEquals("2019-05-03", only(e, "Death").time().value());
    Extracted other = Samples.english("The plant exploded on 3 May 2019. Norway built a port.");
    assertEquals(null, only(other, "Construction").time());
  }

  @Test
  void aNounDoesNotTakeTheDateOfWhatCameAfterIt() {
    Extracted e =
        Samples.english("The governor resigned on 3 May 2019 after the arrest of two editors.");
    assertEquals("2019-05-03", only(e, "Resignation").time().value());
    assertEquals(null, only(e, "Arrest").time());
  }

  @Test
  void aDateThatTellsWhichThingIsMeantIsNotTheEvents() {
    Extracted e =
        Samples.english("Police arrested three men accused of robbing a bank on 3 May 2019.");
    assertEquals(null, only(e, "Arrest").time());
  }

  @Test
  void whatAWarForcesHappens() {
    Extracted e = Samples.english("The war forced the army to withdraw from Goma.");
    assertEquals(Temporality.PAST, only(e, "Withdrawal").assertion().temporality());
    Extracted order = Samples.english("The mayor ordered the army to withdraw from Goma.");
    assertEquals(Temporality.PLANNED, only(order, "Withdrawal").assertion().temporality());
  }

  @Test
  void whoOpensACaseDidNotDoIt() {
    Extracted e =
        Samples.english("The prosecutor opened a case regarding torture of citizens in Serbia.");
    assertEquals(List.of(), Samples.words(e, only(e, "Beating"), Role.AGENT));
  }
}
