package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.Span;

class IrisTest {
  private final Iris iris = new Iris("https://example.org/ng/");

  @Test
  void pathsKeepTheirSlashesAndNothingElse() {
    assertEquals(
        "https://example.org/ng/id/person/ramiz-mekhtiyev",
        iris.thing("person/ramiz-mekhtiyev").getURI());
    assertEquals(
        "https://example.org/ng/id/article/a%20b%2Fc%3Fd%23e", iris.article("a b/c?d#e").getURI());
  }

  @Test
  void lettersOfEveryScriptStay() {
    assertEquals("https://example.org/ng/id/article/Баку-1", iris.article("Баку-1").getURI());
  }

  @Test
  void passagesCountCodePoints() {
    String text = "😀 Baku";
    Span baku = new Span(3, 7);
    assertEquals(
        "https://example.org/ng/id/article/x#char=2,6",
        iris.passage("x", baku, new CodePoints(text)).getURI());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "ftp://example.org/", "https://example.org", "https://e x/", "a:b/"})
  void refusesWhatIsNoBase(String base) {
    assertThrows(IllegalArgumentException.class, () -> new Iris(base));
  }
}
