package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;

/** Who says what: inverted, parenthetical, nested and anonymous speech in both languages. */
class SpeakerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          “We will not leave,” said Maria Keller, the mayor of Tallinn. | Maria Keller: We will not leave,
          The committee's chairman, John Reed, said talks had failed. | John Reed: talks had failed
          According to a report by Oxfam, police beat two detainees. | Oxfam: police beat two detainees
          The talks, the minister said, would resume. | the minister: The talks, the minister said, would resume
          Sources cited by Reuters said rebels shelled the town. | Sources: rebels shelled the town
          The army, officials confirmed, had left. | officials: The army, officials confirmed, had left
          Mary Reed, the chair of the panel, said that funds were missing. | Mary Reed: funds were missing
          They took the town and killed two guards, according to the mayor. | the mayor: They took the town and killed two guards
          KHARTOUM: Rebels shelled the port, the army said. | the army: Rebels shelled the port
          Agencies quoted a Polish envoy as saying they would meet again. | a Polish envoy: they would meet again
          The 43-year-old said rebels had killed his brother. | The 43-year-old: rebels had killed his brother
          Army spokesman Col Delio Karandi said rebels had fled. | Delio Karandi: rebels had fled
          Reed, a reporter, said a week later that he saw the police. | Reed: he saw the police
          The two met on Friday, reported the press service of the ministry. | the press service of the ministry: The two met on Friday
          The Keller administration said that talks had failed. | The Keller administration: talks had failed
          Norway denied that it sent drones and vowed to respond. | Norway: it sent drones
          “Who did this?” Mayor Ada Reyes said. | Ada Reyes: Who did this?
          Victims of the blast included a nurse, said a witness. | a witness: Victims of the blast included a nurse
          """)
  void english(String text, String expected) {
    assertEquals(List.of(expected), Samples.speech(Samples.english(text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          По словам министра, боевики атаковали базу. | министра: боевики атаковали базу
          «Мы не уйдём», — сказал мэр Таллина Иван Котов. | Иван Котов: Мы не уйдём
          Губернатор Иван Котов заявил, что боевики атаковали базу. | Иван Котов: боевики атаковали базу
          Как сообщает агентство Reuters, боевики атаковали базу. | агентство Reuters: боевики атаковали базу
          Боевики атаковали базу, сообщил министр Иван Котов. | Иван Котов: Боевики атаковали базу
          По данным полиции, боевики атаковали базу. | полиции: боевики атаковали базу
          """)
  void russian(String text, String expected) {
    assertEquals(List.of(expected), Samples.speech(Samples.russian(text)));
  }

  @Test
  void thisIsTheSentenceBefore() {
    Extracted e =
        Samples.russian("Боевики атаковали базу. Об этом сообщил министр обороны Иван Котов.");
    EventClaim attack = Samples.of(e, "Attack").get(0);
    assertEquals(List.of("Иван Котов"), Samples.credited(e, attack));
  }

  @Test
  void aSpokesmanSpeaksForHisOrganization() {
    Extracted e =
        Samples.english("Ann Reed, a spokeswoman for Siemens, said that police arrested two men.");
    EventClaim arrest = Samples.of(e, "Arrest").get(0);
    assertEquals(List.of("Ann Reed", "Siemens"), Samples.credited(e, arrest));
  }

  @Test
  void whatOneCanSayIsNobodysWord() {
    assertEquals(
        List.of(), Samples.speech(Samples.english("You can say that rebels shelled the town.")));
  }

  @Test
  void whoSaysItComesBeforeWhoReportsThat() {
    Extracted e =
        Samples.english("A doctor and a nurse say rebels attacked the clinic, Reuters reports.");
    List<EventClaim> attacks = Samples.of(e, "Attack");
    assertEquals(List.of("A doctor", "Reuters"), Samples.credited(e, attacks.get(0)));
    assertEquals(List.of("a nurse", "Reuters"), Samples.credited(e, attacks.get(1)));
  }

  @Test
  void whoSpeaksComesBeforeWhoReportsIt() {
    Extracted e =
        Samples.english(
            "According to the news agency Belta, the governor, Paul Reed, told reporters: “Police"
                + " arrested two men. They had shelled the old town and the port of Riga for months,"
                + " and they had killed a soldier.”");
    EventClaim arrest = Samples.of(e, "Arrest").get(0);
    assertEquals(List.of("Paul Reed", "Belta"), Samples.credited(e, arrest));
  }

  @Test
  void anAsideAfterANounIsOfItsClause() {
    Extracted e =
        Samples.english(
            "The raid, according to the military blogger Paul Reed, killed two men in Riga.");
    EventClaim killing = Samples.of(e, "Killing").get(0);
    assertEquals(List.of("Paul Reed"), Samples.credited(e, killing));
  }

  @Test
  void whoIsCitedComesBeforeWhoCites() {
    Extracted e =
        Samples.russian(
            "Как сообщает агентство Reuters со ссылкой на полицию, боевики убили двух солдат.");
    EventClaim killing = Samples.of(e, "Killing").get(0);
    assertEquals(List.of("полицию", "агентство Reuters"), Samples.credited(e, killing));
  }

  @Test
  void theArticleItselfIsNoSpeaker() {
    Extracted e = Samples.english("Police arrested two men in Oslo. The mayor said nothing.");
    assertEquals(List.of(), Samples.credited(e, Samples.of(e, "Arrest").get(0)));
    assertEquals(List.of(), e.speech());
  }

  @Test
  void wishesAndRefusalsOfThingsAreNoSpeech() {
    assertEquals(List.of(), Samples.speech(Samples.english("The visitors were denied visas.")));
    assertEquals(
        List.of(), Samples.speech(Samples.english("She refused to say that talks had failed.")));
    assertEquals(
        List.of(), Samples.speech(Samples.english("The cold suggests that winter is near.")));
  }

  @Test
  void iInsideAQuotationIsItsSpeaker() {
    Extracted e =
        Samples.english("“I think that rebels shelled the town,” said Maria Keller, the mayor.");
    EventClaim shelling = Samples.of(e, "Shelling").get(0);
    assertEquals(List.of("Maria Keller"), Samples.credited(e, shelling));
  }

  @Test
  void aPronounSpeakerIsTheOneNamedBefore() {
    Extracted e =
        Samples.english("John Reed visited Oslo. He said police had arrested three activists.");
    EventClaim arrest = Samples.of(e, "Arrest").get(0);
    int mention = arrest.assertion().attribution().get(0).mention();
    int entity = e.annotated().mentions().get(mention).entity();
    assertTrue(entity >= 0);
    assertEquals("John Reed", e.annotated().entities().get(entity).name());
  }
}
