package org.newsgraph.annotate.russian;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;

/** A man's genitive and a woman's nominative are spelled alike: the context decides. */
class NameCasesTest {

  private static List<String> persons(String text) {
    return Read.text(text).entities().stream()
        .filter(e -> e.type() == EntityType.PERSON)
        .map(LocalEntity::name)
        .sorted()
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Стороны поспорили на переговорах Петра Лаврова и Ильхама Валиева.|Ильхам Валиев",
        "Эксперты обсудили визит Ильхама Валиева.|Ильхам Валиев",
        "Суд заслушал Александра Орлова.|Александр Орлов",
        "На съезд приехали Лейла Орлова и Ильхама Валиева.|Ильхама Валиева",
        "Ильхама Валиева подписала письмо.|Ильхама Валиева",
        "Накануне Александра Орлова выступила в суде.|Александра Орлова",
        "Судьи Анна Ветрова и Александра Орлова ушли.|Александра Орлова",
      })
  void contextDecides(String text, String name) {
    assertEquals(1, persons(text).stream().filter(name::equals).count(), () -> "" + persons(text));
  }

  @Test
  void anUnambiguousFormElsewhereDecides() {
    assertEquals(
        List.of("Александр Орлов"),
        persons("С Александром Орловым говорили долго.\nПотом, Александра Орлова, увы, забыли."));
    assertEquals(
        List.of("Александра Орлова"),
        persons("С Александрой Орловой говорили долго.\nПотом, Александра Орлова, увы, ушла."));
  }
}
