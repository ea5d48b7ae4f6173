package org.newsgraph.annotate.russian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Mention;

class RussianTreeTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "Полиция задержала семерых сотрудников завода.; Полиция nsubj задержала",
        "Полиция задержала семерых сотрудников завода.; сотрудников obj задержала",
        "Полиция задержала семерых сотрудников завода.; семерых nummod сотрудников",
        "Полиция задержала семерых сотрудников завода.; завода nmod сотрудников",
        "Водители были избиты силовиками у ворот.; Водители nsubj:pass избиты",
        "Водители были избиты силовиками у ворот.; силовиками obl:agent избиты",
        "Водители были избиты силовиками у ворот.; ворот obl избиты",
        "Водители были избиты силовиками у ворот.; у case ворот",
        "Суд отказал бывшему министру в пересмотре дела.; министру iobj отказал",
        "Суд отказал бывшему министру в пересмотре дела.; бывшему amod министру",
        "Иван Орлов сказал, что армия не стреляла.; стреляла ccomp сказал",
        "Иван Орлов сказал, что армия не стреляла.; не advmod стреляла",
        "Иван Орлов сказал, что армия не стреляла.; Орлов flat:name Иван",
        "Иван Орлов и Ольга Котова убили сторожа.; Ольга conj Иван",
        "Сгорел дом, который построил сторож.; построил acl:relcl дом",
        "Министр намерен посетить завод.; посетить xcomp намерен",
        "Арестован министр обороны Иван Орлов.; Иван appos министр",
      })
  void attaches(String text, String edge) {
    assertTrue(Russian.edges(text).contains(edge), () -> Russian.edges(text).toString());
  }

  @Test
  void everyTreeHasOneRoot() {
    List<String> edges =
        Russian.edges("Вчера, сообщает полиция, в порту, где шел ремонт, нашли склад.");
    assertEquals(1, edges.stream().filter(e -> e.endsWith(" root -")).count(), edges::toString);
  }

  @Test
  void aPronounMeansTheOnePersonOfItsGender() {
    Annotated a = Russian.annotate("Ольга Котова прилетела в Баку. Позже она дала интервью.");
    Mention pronoun =
        a.mentions().stream()
            .filter(m -> m.form() == Mention.Form.PRONOUN)
            .findFirst()
            .orElseThrow();
    assertEquals("Ольга Котова", a.entities().get(pronoun.entity()).name());
  }

  @Test
  void readsTitleAndCountryBeforeAName() {
    Annotated a = Russian.annotate("Об этом заявил президент Грузии Иван Орлов.");
    var person = a.entities().stream().filter(e -> e.name().equals("Иван Орлов")).findFirst();
    assertEquals(List.of("президент Грузии"), person.orElseThrow().roles());
    assertEquals("country/GE", person.orElseThrow().country());
  }

  @Test
  void findsTimesAndCounts() {
    Annotated a = Russian.annotate("Шесть человек погибли 5 марта 2021 года.");
    assertEquals("2021-03-05", a.times().get(0).value());
    assertEquals(6, a.quantities().get(0).value());
  }
}
