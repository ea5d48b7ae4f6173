package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.EventClaim;
import org.newsgraph.vocab.EventTypes;

/** Claims in terms of PLOVER. */
class PloverTest {
  private static final Plover PLOVER = Plover.load();

  private static List<String> codes(String text) {
    return PLOVER.code(Samples.english(text)).events().stream().map(EventClaim::eventType).toList();
  }

  @Test
  void intentionsAreEventsOfTheirOwn() {
    assertEquals(List.of("AID"), codes("Japan sent food to Laos."));
    assertEquals(List.of("AGREE"), codes("Japan will send food to Laos."));
    assertEquals(List.of("THREATEN"), codes("Norway will attack the port."));
  }

  @Test
  void theTopicOfADemandIsNotCoded() {
    assertEquals(List.of("DEMAND"), codes("Norway urged Mali to withdraw its troops from Chad."));
  }

  @Test
  void everyTypeOfTheMappingIsInTheScheme() {
    for (Table.Row row : Table.read("plover.tsv").rows()) {
      assertTrue(EventTypes.contains(row.get("type")), row.get("type"));
    }
  }
}
