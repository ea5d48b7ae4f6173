package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Extracted;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.RelationTypes;

/** Our ties and events in terms of re3d. */
class Re3dTest {

  private static List<String> ties(String text) {
    Extracted e = Re3d.load().code(Samples.english(text));
    return e.relations().stream()
        .map(
            r ->
                r.relationType()
                    + ": "
                    + e.annotated().mentions().get(r.subject()).span().in(text)
                    + " - "
                    + e.annotated().mentions().get(r.object()).span().in(text))
        .toList();
  }

  @Test
  void participantsOfEventsAreTied() {
    List<String> found = ties("Rebels attacked Siemens in Oslo.");
    assertTrue(found.contains("FightingAgainst: Rebels - Siemens"), found.toString());
    assertTrue(found.contains("CoLocated: Rebels - Oslo"), found.toString());
  }

  @Test
  void neighboursOfOneEntityAreSynonyms() {
    List<String> found = ties("The World Bank (WB) lent money to Peru.");
    assertTrue(found.contains("IsSynonymOf: World Bank - WB"), found.toString());
  }

  @Test
  void everyTypeIsOurs() {
    for (Table.Row row : Table.read("re3d.tsv").rows()) {
      String type = row.get("type");
      boolean known = type.equals("*") || EventTypes.contains(type) || RelationTypes.contains(type);
      assertTrue(known, type);
      assertEquals(EventTypes.contains(type) || type.equals("*"), !row.get("from").isEmpty(), type);
    }
  }
}
