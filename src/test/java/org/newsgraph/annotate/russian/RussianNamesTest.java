package org.newsgraph.annotate.russian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;

class RussianNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Следователь допросил Петра Иванова в среду.; Петра Иванова|PERSON|Петр Иванов",
        "Журналист встретился с Ольгой Петровой.; Ольгой Петровой|PERSON|Ольга Петрова",
        "Суд арестовал Рамиля Гусейнзаде.; Рамиля Гусейнзаде|PERSON|Рамиль Гусейнзаде",
        "Об этом сказал И. П. Сидоров.; И. П. Сидоров|PERSON|И. П. Сидоров",
        "Награду вручили Анне Сергеевне Котовой.;"
            + " Анне Сергеевне Котовой|PERSON|Анна Сергеевна Котова",
        "Делегация прибыла в Баку.; Баку|PLACE|Баку",
        "Он живет в Нижнем Новгороде.; Нижнем Новгороде|PLACE|Нижний Новгород",
        "Посол уехал из Азербайджана.; Азербайджана|COUNTRY|Азербайджан",
        "Делегация посетила министерство обороны Грузии.;"
            + " министерство обороны Грузии|ORGANIZATION|министерство обороны Грузии",
        "Он вступил в партию «Новая сила» весной.;"
            + " партию «Новая сила|ORGANIZATION|партия «Новая сила",
        "По данным ФСБ, груз задержали.; ФСБ|ORGANIZATION|Федеральная служба безопасности",
        "Пожар начался на Садовой улице ночью.; Садовой улице|PLACE|Садовая улица",
      })
  void findsNamesInTheNominative(String text, String name) {
    assertTrue(Russian.names(text).contains(name), () -> Russian.names(text).toString());
  }

  @Test
  void readsLoneSurnamesThatTheArticleHasInFull() {
    Annotated a = Russian.annotate("Прибыл Вагиф Кемальзод. Позже Кемальзода видели в порту.");
    List<Mention> names = a.mentions().stream().filter(m -> m.form() == Mention.Form.NAME).toList();
    assertEquals(2, names.size(), names::toString);
    assertEquals(names.get(0).entity(), names.get(1).entity());
    assertEquals("Вагиф Кемальзод", a.entities().get(0).name());
  }

  @Test
  void leavesASharedSurnameUnresolved() {
    Annotated a =
        Russian.annotate("Иван Орлов спорил с Петром Орловым. После этого Орлов ушел из зала.");
    assertEquals(-1, a.mentions().get(2).entity());
  }

  @Test
  void genderDecidesASharedSurname() {
    Annotated a =
        Russian.annotate("Иван Громов спорил с Ольгой Громовой. Позже Громова ушла из зала.");
    assertEquals(a.mentions().get(1).entity(), a.mentions().get(2).entity());
  }

  @Test
  void abbreviationsAndInitialsEndNoSentence() {
    List<Sentence> sentences =
        Russian.annotate("В 2011 г. завод им. А. С. Петрова, т. е. ЗИП, закрыли. Людей уволили.")
            .sentences();
    assertEquals(2, sentences.size());
  }

  @Test
  void ordinaryWordsAtTheBeginAreNoNames() {
    assertFalse(
        Russian.names("Вечером шел дождь. Прокуратура молчит.").stream().anyMatch(n -> true));
  }
}
