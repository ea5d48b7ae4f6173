package org.newsgraph.annotate.time;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads the tab-separated tables beside this package: a header, rows, {@code #} comments. */
final class Table {
  private Table() {}

  /**
   * The rows of a table without its header; every row has as many fields as the header.
   *
   * @throws IllegalStateException if a row has not: the tables are part of the program
   */
  static List<List<String>> read(String name) {
    List<List<String>> rows = new ArrayList<>();
    try (InputStream in = Table.class.getResourceAsStream(name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      int width = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> row = List.of(line.split("\t", -1));
        if (width == 0) {
          width = row.size();
        } else if (row.size() == width) {
          rows.add(row);
        } else {
          throw new IllegalStateException(name + ": not " + width + " fields: " + line);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return rows;
  }
}
