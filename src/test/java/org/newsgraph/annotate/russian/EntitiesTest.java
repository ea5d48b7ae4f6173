package org.newsgraph.annotate.russian;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;

class EntitiesTest {

  private static LocalEntity entity(Annotated annotated, String name) {
    return annotated.entities().stream()
        .filter(e -> e.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError(name + " not in " + annotated.entities()));
  }

  private static List<String> mentions(Annotated annotated, String name) {
    return entity(annotated, name).mentions().stream()
        .map(i -> annotated.mentions().get(i).span().in(annotated.article().text()))
        .toList();
  }

  @Test
  void personByTitleSurnameDescriptionAndPronoun() {
    Annotated read =
        Read.text(
            "Президент Латвии Петр Лавров приехал в Ереван.\n"
                + "Он рад встрече. Визит Лаврова продлится день. Латвийский лидер посетит музей.");
    assertEquals(
        List.of("Петр Лавров", "Он", "Лаврова", "Латвийский лидер"), mentions(read, "Петр Лавров"));
    LocalEntity person = entity(read, "Петр Лавров");
    assertEquals("Masc", person.gender());
    assertEquals("country/LV", person.country());
    assertEquals(List.of("Президент Латвии"), person.roles());
  }

  @Test
  void titleAfterTheName() {
    Annotated read = Read.text("Анна Ветрова, глава МИД Грузии, подала в отставку.");
    assertEquals(List.of("глава МИД Грузии"), entity(read, "Анна Ветрова").roles());
    assertEquals("Fem", entity(read, "Анна Ветрова").gender());
  }

  @Test
  void initialsJoinTheFullName() {
    Annotated read = Read.text("Петр Лавров выступил.\nСуд допросил П. Лаврова и С. Лаврова.");
    assertEquals(List.of("Петр Лавров", "П. Лаврова"), mentions(read, "Петр Лавров"));
  }

  @Test
  void sharedSurnameStaysUnresolved() {
    Annotated read = Read.text("Петр Лавров и Иван Лавров приехали.\nПозже Лавров уехал.");
    Mention lone =
        read.mentions().stream().filter(m -> m.name().equals("Лавров")).findFirst().orElseThrow();
    assertEquals(-1, lone.entity());
  }

  @Test
  void acronymJoinsTheFullName() {
    Annotated read =
        Read.text("Союз журналистов Латвии (СЖЛ) подал жалобу.\nВ пятницу СЖЛ ее отозвал.");
    assertEquals(
        List.of("Союз журналистов Латвии", "СЖЛ", "СЖЛ"),
        mentions(read, "Союз журналистов Латвии"));
  }

  @Test
  void placesAreKnownInEveryCase() {
    Annotated read = Read.text("Поезд из Баку опоздал. Поезд в Баку ушел. Баку ждет.");
    assertEquals(3, entity(read, "Баку").mentions().size());
    assertEquals("place/587084", entity(read, "Баку").key());
  }

  @Test
  void groupsAreNominal() {
    Annotated read = Read.text("Утром полицейские задержали студента.");
    assertTrue(
        read.mentions().stream()
            .anyMatch(m -> m.type() == EntityType.GROUP && m.form() == Mention.Form.NOMINAL));
  }

  @Test
  void pronounBetweenTwoPersonsStaysUnread() {
    Annotated read = Read.text("Встречу Петра Лаврова и Ивана Ветрова отменили.\nОн болен.");
    assertTrue(read.mentions().stream().noneMatch(m -> m.form() == Mention.Form.PRONOUN));
  }

  @Test
  void indeclinableSurnameAloneTellsNoGender() {
    assertNull(entity(Read.text("По словам Чхартишвили, суд прав."), "Чхартишвили").gender());
  }
}
