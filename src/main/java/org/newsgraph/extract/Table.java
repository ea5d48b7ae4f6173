package org.newsgraph.extract;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A tab-separated resource with a header line; lines that start with {@code #} are comments. */
final class Table {
  private final String name;
  private final List<String> columns;
  private final List<Row> rows = new ArrayList<>();

  private Table(String name, List<String> columns) {
    this.name = name;
    this.columns = columns;
  }

  /**
   * Reads a resource of this package.
   *
   * @throws IllegalStateException if it is missing or a row has more cells than the header
   */
  static Table read(String name) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
      Table table = null;
      int number = 0;
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (table == null) {
          table = new Table(name, cells);
        } else {
          table.add(cells, number);
        }
      }
      return table == null ? new Table(name, List.of()) : table;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void add(List<String> cells, int line) {
    if (cells.size() > columns.size()) {
      throw new IllegalStateException(
          name + ":" + line + ": " + cells.size() + " cells, " + columns.size() + " columns");
    }
    rows.add(new Row(line, cells));
  }

  List<Row> rows() {
    return rows;
  }

  /** A line of the table. */
  final class Row {
    private final int line;
    private final List<String> cells;

    private Row(int line, List<String> cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell under a column, trimmed; empty where the row ends before it or has none. */
    String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalStateException(name + ": no column " + column);
      }
      return at < cells.size() ? cells.get(at).strip() : "";
    }

    /** The cell's items, which stand apart by {@code separator}. */
    List<String> list(String column, String separator) {
      String cell = get(column);
      return cell.isEmpty() ? List.of() : List.of(cell.split(separator, -1));
    }

    /** What to say of a bad row. */
    IllegalStateException bad(String why) {
      return new IllegalStateException(name + ":" + line + ": " + why);
    }
  }
}
