package org.newsgraph.resolve.name;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.resolve.name.NamePairs.Pair;

class NamePairsTest {

  @Test
  void heldOutRegionalNames() throws IOException {
    Figures figures = measure("held-out-pairs.tsv");
    assertTrue(figures.precision() >= 0.97, figures.toString());
    assertTrue(figures.recall() >= 0.90, figures.toString());
  }

  @Test
  void regionalNames() throws IOException {
    Figures figures = measure("regional-pairs.tsv");
    assertTrue(figures.precision() >= 0.98, figures.toString());
    assertTrue(figures.recall() >= 0.96, figures.toString());
  }

  @Test
  void organizations() throws IOException {
    Figures figures = measure("organization-pairs.tsv");
    assertEquals(1, figures.precision(), figures.toString());
    assertEquals(1, figures.recall(), figures.toString());
  }

  @Test
  void orderOfThePairDecidesNothing() throws IOException {
    for (Pair pair : read("regional-pairs.tsv")) {
      assertEquals(
          NameMatcher.score(pair.left(), pair.right()),
          NameMatcher.score(pair.right(), pair.left()),
          1e-9,
          pair.toString());
    }
  }

  @Test
  void writesScoreInThePlaceOfTheLabel() {
    Pair pair = NamePairs.read(List.of("label\tleft\tright", "", "1\tA B\tA B")).get(0);
    assertEquals("1.0000\tA B\tA B", NamePairs.scored(pair));
  }

  @Test
  void refusesALineWithoutLabel() {
    List<String> lines = List.of("same\tA\tB");
    assertThrows(IllegalArgumentException.class, () -> NamePairs.read(lines));
  }

  private record Figures(int right, int wrong, int missed) {
    double precision() {
      return (double) right / (right + wrong);
    }

    double recall() {
      return (double) right / (right + missed);
    }
  }

  private static Figures measure(String resource) throws IOException {
    int right = 0;
    int wrong = 0;
    int missed = 0;
    for (Pair pair : read(resource)) {
      boolean same = NameMatcher.score(pair.left(), pair.right()) >= 0.5;
      right += same && pair.same() ? 1 : 0;
      wrong += same && !pair.same() ? 1 : 0;
      missed += !same && pair.same() ? 1 : 0;
    }
    return new Figures(right, wrong, missed);
  }

  private static List<Pair> read(String resource) throws IOException {
    try (InputStream in = NamePairsTest.class.getResourceAsStream(resource)) {
      return NamePairs.read(new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList());
    }
  }
}
