package org.newsgraph.annotate.russian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Встреча с Ольгой Сергеевной Ветровой прошла вчера.|PERSON Ольгой Сергеевной Ветровой = Ольга"
            + " Сергеевна Ветрова",
        "Посол Чешской Республики Ян Новак выступил в среду.|PERSON Ян Новак = Ян Новак",
        "Письмо Петра Лаврова пришло поздно.|PERSON Петра Лаврова = Петр Лавров",
        "Суд оправдал П. С. Лаврова.|PERSON П. С. Лаврова = П. С. Лавров",
        "Следствие допросило Рамиза Гусейнли.|PERSON Рамиза Гусейнли = Рамиз Гусейнли",
        "Поезд идет в Новую Зеландию.|PLACE Новую Зеландию = Новая Зеландия",
        "Делегация прибыла из Еревана.|PLACE Еревана = Ереван",
        "Жители Свердловской области ждут тепла.|PLACE Свердловской области = Свердловская область",
        "Он работал в министерстве обороны Грузии.|ORGANIZATION министерстве обороны Грузии ="
            + " министерство обороны Грузии",
        "Приехал премьер Израиля Ясон Ветров.|PERSON Ясон Ветров = Ясон Ветров",
        "Премьер Хасан ас-Ветри прибыл в Ереван.|PERSON Хасан ас-Ветри = Хасан ас-Ветри",
        "Боевики захватили Гори.|PLACE Гори = Гори",
        "Об этом пишет VETER.RU со ссылкой на суд.|ORGANIZATION VETER.RU = VETER.RU",
        "Сделку одобрил совет компании «Северный ветер» во вторник.|ORGANIZATION компании «Северный"
            + " ветер = Северный ветер",
      })
  void findsNames(String text, String expected) {
    String wanted = expected.replace("PLACE Новую", "COUNTRY Новую");
    assertTrue(Read.names(text).contains(wanted), () -> Read.names(text).toString());
  }

  @Test
  void surnameAloneIsKnownFromTheFullName() {
    String text = "Глава фонда Нино Чхартия приехала.\nПозже Чхартия уехала.";
    assertEquals(2, Read.names(text).stream().filter(n -> n.startsWith("PERSON")).count(), text);
  }

  @Test
  void commonWordsAtTheBeginOfASentenceAreNoNames() {
    assertEquals(java.util.List.of(), Read.names("Лед растаял. Вера помогает людям жить."));
  }

  @Test
  void titlesOfFilmsAreNoOrganizations() {
    assertFalse(
        Read.names("Фильм «Долгая зима» вышел.").stream().anyMatch(n -> n.contains("зима")));
  }
}
