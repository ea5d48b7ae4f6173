package org.newsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * A CSV file for spreadsheets: RFC 4180, UTF-8 without byte order mark. A text that a spreadsheet
 * would run as a formula gets an apostrophe before it.
 */
final class Sheet {
  private static final Pattern FORMULA = Pattern.compile("[\\t\\r\\n]|[' ]*[=+\\-@＝＋－＠]");

  private final CSVPrinter csv;

  Sheet(OutputStream out, List<String> header) throws IOException {
    csv = new CSVPrinter(new OutputStreamWriter(out, StandardCharsets.UTF_8), CSVFormat.RFC4180);
    csv.printRecord(header);
  }

  /** Writes a row; null makes an empty cell, and numbers stay numbers. */
  void row(List<?> cells) throws IOException {
    csv.printRecord(
        cells.stream().map(c -> c instanceof String text ? guarded(text) : c).toArray());
  }

  void flush() throws IOException {
    csv.flush();
  }

  /**
   * The text, harmless: OWASP's page on CSV injection lists the characters. To get the text back,
   * take one apostrophe off wherever what follows it matches the same pattern.
   */
  static String guarded(String text) {
    return FORMULA.matcher(text).lookingAt() ? "'" + text : text;
  }
}
