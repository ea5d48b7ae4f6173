package org.newsgraph.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Mention;

class NamesTest {

  /** Expected names as type:name, separated by semicolons. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The European Commission fined Siemens.| ORGANIZATION:European Commission;ORGANIZATION:Siemens
          President Vladimir Putin flew to Astana.| PERSON:Vladimir Putin;PLACE:Astana
          Mr. Brown denied it.| PERSON:Brown
          Norway's prime minister resigned.| COUNTRY:Norway
          He bought an iPhone in Italy.| COUNTRY:Italy
          Russian troops left.| ''
          The Ministry of Trade, Energy and Mines closed.| ORGANIZATION:Ministry of Trade, Energy and Mines
          The Ministry of Defence, Norway and Siemens agreed.| ORGANIZATION:Ministry of Defence;COUNTRY:Norway;ORGANIZATION:Siemens
          """)
  void marksBareNames(String text, String expected) {
    List<String> found =
        SharedAnnotator.annotate(text.strip()).mentions().stream()
            .filter(m -> m.form() == Mention.Form.NAME)
            .map(m -> m.type() + ":" + m.name())
            .toList();
    assertEquals(expected, String.join(";", found));
  }

  @ParameterizedTest
  @CsvSource({"Zora Hume", "Hume"})
  void aSurnameAfterTheFullNameIsAPerson(String name) {
    Annotated a = SharedAnnotator.annotate("Zora Hume runs the mill. On Monday Hume closed it.");
    assertTrue(a.mentions().stream().anyMatch(m -> m.name().equals(name)), a.mentions()::toString);
  }

  @Test
  void severalThreadsReadTheSame() {
    String text = "Maria Keller of Siemens met Peter Braun in Oslo. She left Norway on Monday.";
    List<Mention> alone = SharedAnnotator.annotate(text).mentions();
    assertTrue(
        IntStream.range(0, 40)
            .parallel()
            .allMatch(i -> SharedAnnotator.annotate(text).mentions().equals(alone)));
  }
}
