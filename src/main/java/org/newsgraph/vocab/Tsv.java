package org.newsgraph.vocab;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A knowledge file: UTF-8, one record a line, cells separated by tabs. The first line that is
 * neither empty nor a comment names the columns; lines starting with {@code #} are comments.
 * Several values in a cell are separated by {@code |}. Cells missing at the end of a line are
 * empty.
 *
 * <p>These files are part of the program, so an error in one is a bug: every problem is an {@link
 * IllegalStateException} that names file and line.
 *
 * @param file name for messages
 * @param rows its records, in the file's order
 */
public record Tsv(String file, List<Row> rows) {

  public Tsv {
    rows = List.copyOf(rows);
  }

  /**
   * Reads a resource that lies beside a class.
   *
   * @param beside a class of the resource's package
   * @param name the resource's file name
   */
  public static Tsv resource(Class<?> beside, String name) {
    InputStream in = beside.getResourceAsStream(name);
    if (in == null) {
      throw new IllegalStateException(name + ": no such resource beside " + beside.getName());
    }
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return read(name, reader);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  static Tsv read(String file, BufferedReader reader) throws IOException {
    Map<String, Integer> columns = null;
    List<Row> rows = new ArrayList<>();
    long number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (columns == null) {
        columns = header(file, number, cells);
      } else if (cells.length > columns.size()) {
        throw new IllegalStateException(
            file + ":" + number + ": " + cells.length + " cells, " + columns.size() + " columns");
      } else {
        rows.add(new Row(file, number, columns, Arrays.asList(cells)));
      }
    }
    if (columns == null) {
      throw new IllegalStateException(file + ": no header line");
    }
    return new Tsv(file, rows);
  }

  private static Map<String, Integer> header(String file, long line, String[] names) {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : names) {
      if (columns.put(name, columns.size()) != null) {
        throw new IllegalStateException(file + ":" + line + ": column '" + name + "' twice");
      }
    }
    return Map.copyOf(columns);
  }

  /** One record. */
  public static final class Row {
    private final String file;
    private final long line;
    private final Map<String, Integer> columns;
    private final List<String> cells;

    private Row(String file, long line, Map<String, Integer> columns, List<String> cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
    }

    /** Line number from 1. */
    public long line() {
      return line;
    }

    /** Whether the file has such a column. */
    public boolean has(String column) {
      return columns.containsKey(column);
    }

    /** The cell without surrounding space, or the empty string. */
    public String get(String column) {
      Integer index = columns.get(column);
      if (index == null) {
        throw error(column, "no such column");
      }
      return index < cells.size() ? cells.get(index).strip() : "";
    }

    /** The cell, which must not be empty. */
    public String need(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw error(column, "empty");
      }
      return value;
    }

    /** The cell's values, separated by {@code |}; none for an empty cell. */
    public List<String> list(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        return List.of();
      }
      return Arrays.stream(value.split("\\|"))
          .map(String::strip)
          .filter(part -> !part.isEmpty())
          .toList();
    }

    /** The cell as a number, or the given value where it is empty. */
    public double number(String column, double otherwise) {
      String value = get(column);
      try {
        return value.isEmpty() ? otherwise : Double.parseDouble(value);
      } catch (NumberFormatException e) {
        throw error(column, "not a number: " + value);
      }
    }

    /** Whether the cell is {@code 1}; it may be empty for no. */
    public boolean flag(String column) {
      String value = get(column);
      if (!value.isEmpty() && !value.equals("1")) {
        throw error(column, "neither 1 nor empty: " + value);
      }
      return !value.isEmpty();
    }

    /** An exception that names file, line and column; for callers that find a value wrong. */
    public IllegalStateException error(String column, String reason) {
      return new IllegalStateException(file + ":" + line + ": column '" + column + "': " + reason);
    }
  }
}
