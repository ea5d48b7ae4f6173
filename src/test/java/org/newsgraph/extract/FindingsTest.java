package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Role;

/** What examinations of the dead found is a claim about the cause of death. */
class FindingsTest {

  private static List<String> causes(Extracted e) {
    return Samples.of(e, "Death").stream()
        .filter(c -> !Samples.words(e, c, Role.CAUSE).isEmpty())
        .map(c -> Samples.credited(e, c) + " " + Samples.words(e, c, Role.CAUSE))
        .toList();
  }

  @Test
  void twoAutopsiesHoldTwoCauses() {
    Extracted e =
        Samples.english(
            "A miner died in the camp. The Danish autopsy cited heart failure as the cause of death,"
                + " while the Finnish examination revealed broken bones and wounds.");
    assertEquals(
        List.of(
            "[The Danish autopsy] [heart failure]",
            "[the Finnish examination] [broken bones and wounds]"),
        causes(e));
  }

  @Test
  void anExaminationOfTheLivingTellsNoCauseOfDeath() {
    Extracted e = Samples.english("An examination of the striker revealed a fracture of the foot.");
    assertEquals(List.of(), causes(e));
  }

  @Test
  void whatAnAutopsyDidNotFindIsDenied() {
    Extracted e = Samples.english("The autopsy did not reveal any injuries.");
    List<EventClaim> deaths = Samples.of(e, "Death");
    assertEquals("DENIED", deaths.get(0).assertion().polarity().name());
  }

  @Test
  void russian() {
    Extracted e = Samples.russian("Двое рабочих погибли. Вскрытие показало множественные травмы.");
    assertEquals(1, causes(e).size(), () -> causes(e).toString());
  }
}
