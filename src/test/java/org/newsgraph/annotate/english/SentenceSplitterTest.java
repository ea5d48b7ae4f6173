package org.newsgraph.annotate.english;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.Span;

class SentenceSplitterTest {
  private final SentenceSplitter splitter = new SentenceSplitter();

  /** Sentences are separated by a bar in the examples. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Brown met Gen. Lee in the U.S. Senate on Oct. 3.|He left early.",
        "It moved to the U.S.|The move failed.",
        "J. R. Smith and George W. Bush spoke.|Nobody came.",
        "\"Is it true?\" she asked.|\"Yes.\"|He nodded.",
        "Acme Inc. sold it.|Prices rose 3.5 percent.",
        "They met at 5 p.m. Friday.|It rained.",
        "Rebels attacked at 9 a.m.|Ministry spokesman Lee confirmed it.",
        "Wait...|He came!|Really?|Yes.",
        "He said: \u201cWe won.\u201d|The crowd cheered.",
        "A firm, e.g. Acme, pays."
      })
  void splits(String marked) {
    String[] expected = marked.split("\\|", -1);
    String text = String.join(" ", expected);
    List<String> found =
        splitter.split(text, new Span(0, text.length())).stream().map(s -> s.in(text)).toList();
    assertEquals(List.of(expected), found);
  }
}
