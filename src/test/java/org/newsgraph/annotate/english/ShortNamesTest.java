package org.newsgraph.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;

class ShortNamesTest {

  @ParameterizedTest
  @CsvSource({
    "Norlair, Northern Lights Airways, true",
    "Estoil, Estonian Oil, true",
    "LATA, Lapland Air Transport Agency, true",
    "NATA, Northern Air and Transport Agency, true",
    "Northern, Northern Lights Airways, false",
    "Baku, Bank of Norway, false",
    "Oslo, Oslo Lines, false",
    "Nordair, Northern Lights Airways, false",
    "Norlar, Northern Lights Airways, true",
    "Ghal, Ghana Airlines, true",
    "Ghana, Ghana Airlines, false",
    "NORAD, Norwegian Airlines, false",
  })
  void isMadeOfBeginnings(String word, String name, boolean expected) {
    assertEquals(expected, ShortNames.shortens(word, name));
  }

  @Test
  void theShortNameInBracketsIsTheOrganization() {
    Annotated a =
        SharedAnnotator.annotate(
            "The merger of Northern Lights Airways (Norlair) and a rival failed on Monday."
                + " Shares of Norlair fell.");
    LocalEntity airline =
        a.entities().stream()
            .filter(e -> e.name().equals("Northern Lights Airways"))
            .findFirst()
            .orElseThrow();
    long named =
        a.mentions().stream()
            .filter(m -> m.entity() == airline.index() && m.form() == Mention.Form.NAME)
            .count();
    assertEquals(3, named, () -> a.mentions().toString());
  }
}
