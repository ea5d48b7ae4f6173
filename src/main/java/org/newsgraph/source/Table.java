package org.newsgraph.source;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

/**
 * A CSV file of RFC 4180 in UTF-8 with a header line.
 *
 * @param columns the header's names, in lower case
 * @param rows the rows that are well formed, in order
 */
record Table(List<String> columns, List<Row> rows) {

  /** A row: the line it begins on, and its values in the order of {@link Table#columns}. */
  record Row(long line, List<String> columns, List<String> values) {

    /** The trimmed value of a column, or null where it is empty or there is no such column. */
    String get(String column) {
      int i = columns.indexOf(column);
      String value = i < 0 ? "" : values.get(i).strip();
      return value.isEmpty() ? null : value;
    }
  }

  /**
   * Reads the file.
   *
   * @param required columns without which nothing can be read
   * @param known whether a column means something; others are reported and ignored
   * @param rejections told about every row and column that cannot be used
   * @throws BadInput if the file as a whole cannot be read
   */
  static Table read(
      Path file,
      String name,
      List<String> required,
      Predicate<String> known,
      Consumer<Rejection> rejections)
      throws BadInput {
    String text = FileText.utf8(file, name, FileText.LARGEST_TABLE);
    Reading reading = new Reading(name, rejections);
    try (CSVParser parser =
        CSVParser.builder()
            .setReader(new StringReader(text))
            .setFormat(CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get())
            .get()) {
      reading.readAll(parser);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reading.checkHeader(required, known);
    return new Table(reading.columns, reading.rows);
  }

  /** What is known in the middle of a file. */
  private static final class Reading {
    private final String name;
    private final Consumer<Rejection> rejections;
    private final List<Row> rows = new ArrayList<>();
    private List<String> columns;

    Reading(String name, Consumer<Rejection> rejections) {
      this.name = name;
      this.rejections = rejections;
    }

    void readAll(CSVParser parser) {
      Iterator<CSVRecord> records = parser.iterator();
      long line = 1;
      try {
        while (records.hasNext()) {
          add(records.next(), line);
          line = parser.getCurrentLineNumber() + 1;
        }
      } catch (UncheckedIOException | IllegalStateException e) {
        reject(line, null, Code.BAD_CSV, "not CSV from here on: " + e.getMessage());
      }
    }

    private void add(CSVRecord row, long line) {
      List<String> values = row.toList();
      if (values.size() == 1 && values.get(0).isBlank()) {
        return;
      }
      if (columns == null) {
        columns = values.stream().map(v -> v.strip().toLowerCase(Locale.ROOT)).toList();
      } else if (values.size() == columns.size()) {
        rows.add(new Row(line, columns, values));
      } else {
        String reason = values.size() + " values where the header has " + columns.size();
        reject(line, null, Code.BAD_CSV, reason);
      }
    }

    void checkHeader(List<String> required, Predicate<String> known) throws BadInput {
      if (columns == null) {
        throw new BadInput(name, Code.BAD_CSV, "no header line");
      }
      for (String column : required) {
        if (!columns.contains(column)) {
          throw new BadInput(name, 1, column, Code.MISSING_COLUMN, "the column is missing");
        }
      }
      for (int i = 0; i < columns.size(); i++) {
        String column = columns.get(i);
        if (columns.indexOf(column) < i) {
          reject(1, column, Code.BAD_CSV, "the column is there twice; the first is used");
        } else if (!known.test(column)) {
          reject(1, column, Code.UNKNOWN_COLUMN, "no such column is known; it is ignored");
        }
      }
    }

    private void reject(long line, String column, Code code, String reason) {
      rejections.accept(new Rejection(name, line, column, code, reason));
    }
  }
}
