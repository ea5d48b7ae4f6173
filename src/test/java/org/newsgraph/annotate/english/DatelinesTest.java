package org.newsgraph.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "KHARTOUM: |Rebels left.",
        "KUNDUZ - |Gunmen left.",
        "BEIRUT, March 3 (Reuters) - |Talks began.",
        "ABUJA, Nigeria (AP) \u2014 |Talks began.",
        "NEW DELHI/ISLAMABAD (Reuters) - |\u201cWe left.\u201d",
        "Geneva (AFP) \u2013 |Talks began.",
      })
  void found(String line) {
    String text = line.replace("|", "");
    assertEquals(line.indexOf('|'), Datelines.end(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NATO troops left Kabul.",
        "The town - Kunduz - fell.",
        "Rebels (ADF) - or so they say - left.",
        "He said: Rebels left.",
        "U.S.-backed troops left.",
      })
  void none(String text) {
    assertEquals(0, Datelines.end(text));
  }
}
