package org.newsgraph.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.Rejection.Code;

/**
 * A table of coded events of a known {@link Provider}, read row by row: comma or tab separated,
 * UTF-8. Which provider's it is, its first line tells.
 */
final class EventTable {
  private static final int LONGEST_FIRST_LINE = 1 << 16;

  private final Provider provider;
  private final String name;
  private final SourceSink sink;
  private final CodedPlaces places;
  private final Map<String, Integer> header = new HashMap<>();

  private EventTable(Provider provider, Path file, String name, SourceSink sink) {
    this.provider = provider;
    this.name = name;
    this.sink = sink;
    places = new CodedPlaces(Input.fileName(file).replaceAll("\\.[^.]*$", ""), sink);
  }

  /** Takes an event; refuses it by throwing. */
  interface Receiver {
    void event(CodedEvent event) throws BadInput;
  }

  /** Whether the file's first line is that of a known provider's table. */
  static boolean isOne(Path file) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = parser(reader)) {
      Iterator<CSVRecord> rows = parser.iterator();
      return rows.hasNext() && Provider.of(rows.next().toList()) != null;
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      return false; // Nothing that can be read as a table: its format stays unknown.
    }
  }

  /** Reads the rows; one that cannot be used is reported, and the rest is read. */
  static void read(Path file, String name, Receiver receiver, SourceSink sink) throws BadInput {
    long line = 1;
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8);
        CSVParser parser = parser(reader)) {
      Iterator<CSVRecord> rows = parser.iterator();
      CSVRecord first = rows.hasNext() ? rows.next() : null;
      Provider provider = first == null ? null : Provider.of(first.toList());
      if (provider == null) {
        throw new BadInput(name, Code.UNKNOWN_FORMAT, "the first line is of no known event table");
      }
      EventTable table = new EventTable(provider, file, name, sink);
      if (provider.width() == 0) {
        table.head(first.toList());
      } else {
        table.row(first, line, receiver);
      }
      line = parser.getCurrentLineNumber() + 1;
      while (rows.hasNext()) {
        table.row(rows.next(), line, receiver);
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (IOException | UncheckedIOException | IllegalStateException e) {
      throw new BadInput(name, line, null, Code.BAD_CSV, "not CSV from here on: " + e.getMessage());
    }
  }

  private static CSVParser parser(BufferedReader reader) throws IOException {
    reader.mark(1);
    if (reader.read() != '\uFEFF') {
      reader.reset();
    }
    reader.mark(LONGEST_FIRST_LINE);
    char[] start = new char[LONGEST_FIRST_LINE];
    int length = Math.max(0, reader.read(start));
    reader.reset();
    String first = new String(start, 0, length).split("\n", 2)[0];
    CSVFormat format =
        first.indexOf('\t') >= 0
            ? CSVFormat.TDF.builder().setQuote(null).setIgnoreSurroundingSpaces(false).get()
            : CSVFormat.RFC4180;
    return CSVParser.builder()
        .setReader(reader)
        .setFormat(format.builder().setIgnoreEmptyLines(true).get())
        .get();
  }

  private void head(List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      header.putIfAbsent(names.get(i).strip().toLowerCase(Locale.ROOT), i);
    }
  }

  private void row(CSVRecord row, long line, Receiver receiver) {
    try {
      int expected = provider.width() == 0 ? header.size() : provider.width();
      if (row.size() != expected) {
        String reason = row.size() + " values where the table has " + expected + " columns";
        throw new BadInput(name, line, null, Code.BAD_CSV, reason);
      }
      receiver.event(new EventRow(provider, header, row, name, line, sink).event(places));
    } catch (BadInput e) {
      sink.reject(e.rejection());
    }
  }
}
