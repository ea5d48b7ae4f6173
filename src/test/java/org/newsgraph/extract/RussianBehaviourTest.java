package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Temporality;

/** What a researcher must be able to rely on in Russian, in sentences of our own. */
class RussianBehaviourTest {

  private static EventClaim only(Extracted e, String type) {
    List<EventClaim> found = Samples.of(e, type);
    assertEquals(1, found.size(), () -> type + " in " + e.events());
    return found.get(0);
  }

  @Test
  void whatIsDeniedIsDenied() {
    Extracted e = Samples.russian("Полиция опровергла, что задержала журналиста.");
    assertEquals(Polarity.DENIED, only(e, "Detention").assertion().polarity());
    assertEquals(List.of("Полиция"), Samples.credited(e, only(e, "Detention")));
  }

  @Test
  void whatIsNotConfirmedIsUnconfirmed() {
    Extracted e = Samples.russian("Министерство не подтвердило гибель двух солдат.");
    EventClaim death = only(e, "Death");
    assertEquals(Certainty.UNCONFIRMED, death.assertion().certainty());
    assertEquals(List.of("двух солдат"), Samples.words(e, death, Role.PATIENT));
  }

  @Test
  void whatDoubtfulReportsSayIsHedged() {
    Extracted doubt = Samples.russian("По предварительным данным, погибли двое солдат.");
    assertEquals(Certainty.HEDGED, only(doubt, "Death").assertion().certainty());
    Extracted sure = Samples.russian("По данным полиции, погибли двое солдат.");
    assertEquals(Certainty.ASSERTED, only(sure, "Death").assertion().certainty());
  }

  @Test
  void animateNounsOfNoListArePeople() {
    Extracted e = Samples.russian("Иван Ветров убил мельника.");
    assertEquals(List.of("мельника"), Samples.words(e, only(e, "Killing"), Role.PATIENT));
    assertEquals(List.of(), Samples.of(Samples.russian("Иван Ветров убил медведя."), "Killing"));
  }

  @Test
  void whoSpeaksOfADeedDidNotDoIt() {
    Extracted e = Samples.russian("Министр осудил убийство журналиста.");
    assertEquals(List.of(), Samples.words(e, only(e, "Killing"), Role.AGENT));
    Extracted doer = Samples.russian("Боевики совершили убийство журналиста.");
    assertEquals(List.of("Боевики"), Samples.words(doer, only(doer, "Killing"), Role.AGENT));
  }

  @Test
  void whatIsPreventedOrDemandedDidNotHappen() {
    Extracted e = Samples.russian("Полиция предотвратила убийство журналиста.");
    assertEquals(Temporality.HYPOTHETICAL, only(e, "Killing").assertion().temporality());
    Extracted demand = Samples.russian("Профсоюз потребовал отставки министра.");
    assertEquals(Temporality.PLANNED, only(demand, "Resignation").assertion().temporality());
  }

  @Test
  void theIndirectObjectReceives() {
    Extracted e = Samples.russian("Франция передала танки Украине.");
    assertEquals(
        List.of("Украине"), Samples.words(e, only(e, "MilitaryCooperation"), Role.RECIPIENT));
  }

  @Test
  void whatWillBeDoneIsPlanned() {
    Extracted e = Samples.russian("Министр будет снят с должности.");
    assertEquals(Temporality.PLANNED, only(e, "Dismissal").assertion().temporality());
  }

  @Test
  void aCaseBehindAPrepositionIsNotTheBareCase() {
    Extracted e = Samples.russian("По его словам, генерал угрожал журналисту.");
    assertEquals(List.of("журналисту"), Samples.words(e, only(e, "Threat"), Role.RECIPIENT));
  }

  @Test
  void notLessThanIsNoDenial() {
    Extracted e = Samples.russian("Полиция задержала не менее двадцати студентов.");
    assertEquals(Polarity.AFFIRMED, only(e, "Detention").assertion().polarity());
    Extracted none = Samples.russian("Полиция не задержала студентов.");
    assertEquals(Polarity.DENIED, only(none, "Detention").assertion().polarity());
  }

  @Test
  void whoCitesSourcesIsCreditedBehindThem() {
    Extracted e =
        Samples.russian("Газеты со ссылкой на источники в полиции писали, что мэра арестовали.");
    assertEquals(List.of("источники в полиции", "Газеты"), Samples.credited(e, only(e, "Arrest")));
  }

  @Test
  void aNameInTheCaseOfItsTitleSpeaks() {
    Extracted e = Samples.russian("По словам лидера оппозиции Ольги Ветровой, мэра арестовали.");
    assertEquals(List.of("Ольги Ветровой"), Samples.credited(e, only(e, "Arrest")));
  }

  @Test
  void whatSomebodyIsAccusedOfDoesNotSpeak() {
    Extracted e = Samples.russian("Ветрова обвиняют в организации беспорядков.");
    assertEquals(List.of(), Samples.credited(e, only(e, "Riot")));
  }

  @Test
  void aPrepositionWithItsNounIsOnePreposition() {
    Extracted e = Samples.russian("Двое солдат погибли в результате обстрела деревни.");
    assertEquals(List.of("деревни"), Samples.words(e, only(e, "Shelling"), Role.PATIENT));
    assertEquals(List.of("обстрела деревни"), Samples.words(e, only(e, "Death"), Role.CAUSE));
  }

  @Test
  void someOfManyAreTheMany() {
    Extracted e = Samples.russian("Солдаты ликвидировали одного из боевиков.");
    assertEquals(List.of("одного из боевиков"), Samples.words(e, only(e, "Killing"), Role.PATIENT));
  }

  @Test
  void whoIsAccusedDoesNotAccuse() {
    Extracted e = Samples.russian("В организации теракта обвинили полковника Али Махмуда.");
    assertEquals(List.of(), Samples.credited(e, only(e, "Bombing")));
  }

  @Test
  void aDeniedReportIsHeldByOneAndDeniedByTheOther() {
    Extracted e = Samples.russian("Мэр опроверг заявление полиции о перестрелке с солдатами.");
    List<EventClaim> found = Samples.of(e, "Shooting");
    assertEquals(2, found.size());
    assertEquals(List.of("полиции"), Samples.credited(e, found.get(0)));
    assertEquals(Polarity.AFFIRMED, found.get(0).assertion().polarity());
    assertEquals(List.of("Мэр"), Samples.credited(e, found.get(1)));
    assertEquals(Polarity.DENIED, found.get(1).assertion().polarity());
  }

  @Test
  void aHedgeBeforeAParticipleIsItsOwn() {
    Extracted e =
        Samples.russian("Полиция сообщила о задержании украинца, якобы стрелявшего в солдат.");
    assertEquals(Certainty.HEDGED, only(e, "Shooting").assertion().certainty());
  }

  @Test
  void conditionsAreHypothetical() {
    Extracted e = Samples.russian("Если боевики нападут на город, армия уйдёт.");
    assertEquals(Temporality.HYPOTHETICAL, only(e, "Attack").assertion().temporality());
  }

  @Test
  void ordersArePlansOfNobodyNamed() {
    Extracted e = Samples.russian("Президент приказал убить журналиста.");
    EventClaim killing = only(e, "Killing");
    assertEquals(Temporality.PLANNED, killing.assertion().temporality());
    assertEquals(List.of(), Samples.words(e, killing, Role.AGENT));
    assertEquals(List.of("журналиста"), Samples.words(e, killing, Role.PATIENT));
  }

  @Test
  void theDeadAndTheInjuredAreApart() {
    Extracted e = Samples.russian("Двое рабочих погибли, трое ранены.");
    assertEquals(2, only(e, "Death").counts().get(0).quantity().value());
    assertEquals(3, only(e, "Injury").counts().get(0).quantity().value());
  }

  @Test
  void passivesTurnTheirRoles() {
    Extracted e = Samples.russian("Журналист был убит боевиками.");
    assertEquals(List.of("Журналист"), Samples.words(e, only(e, "Killing"), Role.PATIENT));
    assertEquals(List.of("боевиками"), Samples.words(e, only(e, "Killing"), Role.AGENT));
  }

  @Test
  void whoReportsThisBehindTheClauseIsCredited() {
    Extracted e = Samples.russian("В Вольске взорвался склад, об этом сообщила пресс-служба МЧС.");
    assertEquals(List.of("пресс-служба МЧС"), Samples.credited(e, only(e, "Explosion")));
  }

  @Test
  void whoReportsThisInItsOwnParagraphIsCreditedWithTheOneBefore() {
    Extracted e =
        Samples.russian(
            "Вольск обстреляли. Двое жителей погибли.\nОб этом сообщил мэр Иван Ветров.");
    assertEquals(List.of("Иван Ветров"), Samples.credited(e, only(e, "Shelling")));
    assertEquals(List.of("Иван Ветров"), Samples.credited(e, only(e, "Death")));
  }

  @Test
  void unnamedPeopleSpeakForTheirBody() {
    Extracted e = Samples.russian("Отряд уничтожил склад, сообщили в минобороны Эстонии.");
    assertEquals(List.of("минобороны Эстонии"), Samples.credited(e, e.events().get(0)));
  }

  @Test
  void quotationsGoOnBehindTheirSpeaker() {
    Extracted e =
        Samples.russian(
            "«Полиция приехала быстро, — сказал мэр Иван Ветров. — Двое мужчин арестованы».");
    assertEquals(List.of("Иван Ветров"), Samples.credited(e, only(e, "Arrest")));
  }

  @Test
  void officialsAreNamedBehindTheirTitles() {
    Extracted e = Samples.russian("В среду в Риге задержали главу союза пекарей Матушкина.");
    assertEquals(
        List.of("Матушкина"),
        only(e, "Detention").arguments().stream()
            .filter(a -> a.role() == Role.PATIENT)
            .map(a -> e.annotated().mentions().get(a.mention()).span())
            .map(s -> s.in(e.annotated().article().text()))
            .toList());
  }

  @Test
  void whoIsAppointedIsNoBearerOfTheTitleBefore() {
    Extracted e = Samples.russian("Президент назначил на пост министра Ивана Ветрова.");
    assertEquals(List.of("Ивана Ветрова"), Samples.words(e, only(e, "Appointment"), Role.PATIENT));
  }

  @Test
  void adjectivesTellNationality() {
    Extracted e = Samples.russian("Полиция задержала турецкого бизнесмена Ивана Ветрова.");
    assertEquals(
        1, e.relations().stream().filter(r -> r.relationType().equals("Nationality")).count());
    Extracted none = Samples.russian("Полиция задержала турецкого голубя и Ивана Ветрова.");
    assertEquals(
        0, none.relations().stream().filter(r -> r.relationType().equals("Nationality")).count());
  }
}
