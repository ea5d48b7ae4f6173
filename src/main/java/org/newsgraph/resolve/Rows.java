package org.newsgraph.resolve;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads the tables that ship with the program: tab-separated, a header line, {@code #} comments.
 */
public final class Rows {
  private Rows() {}

  /**
   * The rows of a resource beside {@code owner}, in order, without header and comments. A missing
   * or ragged table is a bug of the build and fails at once.
   */
  public static List<List<String>> of(Class<?> owner, String resource) {
    try (InputStream in = owner.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + resource + " beside " + owner.getName());
      }
      return read(resource, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<List<String>> read(String resource, InputStream in) {
    List<String> lines =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
            .lines()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .toList();
    int columns = lines.get(0).split("\t", -1).length;
    List<List<String>> rows =
        lines.stream().skip(1).map(line -> List.of(line.split("\t", -1))).toList();
    for (List<String> row : rows) {
      if (row.size() != columns) {
        throw new IllegalStateException(resource + ": not " + columns + " columns: " + row);
      }
    }
    return rows;
  }
}
