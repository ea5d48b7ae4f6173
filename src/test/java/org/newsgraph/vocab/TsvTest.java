package org.newsgraph.vocab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;

class TsvTest {
  private static Tsv read(String text) throws IOException {
    return Tsv.read("test.tsv", new BufferedReader(new StringReader(text)));
  }

  @Test
  void readsCellsListsNumbersAndFlags() throws IOException {
    Tsv tsv = read("# note\nname\tvalues\tn\tf\n\nfirst\ta| b |\t1.5\t1\nsecond\n");
    Tsv.Row first = tsv.rows().get(0);
    assertEquals(4, first.line());
    assertEquals(List.of("a", "b"), first.list("values"));
    assertEquals(1.5, first.number("n", 0));
    assertTrue(first.flag("f"));
    Tsv.Row second = tsv.rows().get(1);
    assertEquals("", second.get("values"));
    assertEquals(List.of(), second.list("values"));
    assertEquals(7, second.number("n", 7));
    assertFalse(second.flag("f"));
    assertTrue(second.has("n"));
    assertFalse(second.has("m"));
  }

  @Test
  void errorsNameFileAndLine() throws IOException {
    Tsv.Row row = read("a\tb\nx\ty\n").rows().get(0);
    assertMessage("test.tsv:2: column 'c'", () -> row.get("c"));
    assertMessage("test.tsv:2: column 'b': not a number", () -> row.number("b", 0));
    assertMessage("test.tsv:2: column 'b': neither 1", () -> row.flag("b"));
    assertMessage("test.tsv:2: 3 cells", () -> read("a\tb\nx\ty\tz\n"));
    assertMessage("test.tsv:1: column 'a' twice", () -> read("a\ta\n"));
    assertMessage("test.tsv: no header", () -> read("# nothing\n"));
    assertMessage("missing.tsv", () -> Tsv.resource(TsvTest.class, "missing.tsv"));
  }

  private static void assertMessage(
      String expected, org.junit.jupiter.api.function.Executable action) {
    String message = assertThrows(IllegalStateException.class, action).getMessage();
    assertTrue(message.startsWith(expected), message);
  }
}
