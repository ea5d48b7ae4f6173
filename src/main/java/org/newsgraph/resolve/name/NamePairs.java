package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Scores a table of name pairs: label, left, right, separated by tabs. */
public final class NamePairs {
  private NamePairs() {}

  /**
   * A judged pair.
   *
   * @param same whether the names are one thing's
   * @param left a name
   * @param right another
   */
  public record Pair(boolean same, String left, String right) {}

  /**
   * Reads pairs. A header line, blank lines and lines that start with {@code #} are skipped.
   *
   * @throws IllegalArgumentException if a line has fewer than three columns or no 0 or 1 as label
   */
  public static List<Pair> read(List<String> lines) {
    List<Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#") || line.startsWith("label\t")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length < 3 || !cells[0].matches("[01]")) {
        throw new IllegalArgumentException("line " + (i + 1) + ": not label (0 or 1), left, right");
      }
      pairs.add(new Pair(cells[0].equals("1"), cells[1], cells[2]));
    }
    return pairs;
  }

  /** The line of a pair with its score in the place of the label. */
  public static String scored(Pair pair) {
    double score = NameMatcher.score(pair.left(), pair.right());
    return String.format(Locale.ROOT, "%.4f\t%s\t%s", score, pair.left(), pair.right());
  }
}
