package org.newsgraph.source;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVRecord;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Rejection.Code;

/**
 * The reading of one row of a table of coded events.
 *
 * @param provider whose table it is
 * @param header where each column is, by its name in lower case; empty where there is no header
 * @param cells the row
 * @param file the file's name, for messages
 * @param line the row's line
 * @param sink told about values that cannot be used while the row can
 */
record EventRow(
    Provider provider,
    Map<String, Integer> header,
    CSVRecord cells,
    String file,
    long line,
    SourceSink sink) {
  private static final Pattern COMPACT = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");
  private static final Pattern ISO =
      Pattern.compile("(\\d{4}(?:-\\d{2}(?:-\\d{2})?)?)(?:[ T]\\d.*)?");
  private static final DateTimeFormatter IN_WORDS =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH)
          .withResolverStyle(ResolverStyle.STRICT);

  /**
   * The event that the row codes.
   *
   * @throws BadInput if it has no id, no type or no readable date
   */
  CodedEvent event(CodedPlaces places) throws BadInput {
    List<CodedEvent.Field> fields = fields();
    if (fields.stream().noneMatch(f -> f.part() == CodedEvent.Part.TYPE)) {
      throw bad("TYPE", Code.MISSING_VALUE, "the row tells no type of event");
    }
    String id = value("ID");
    if (id == null) {
      throw bad("ID", Code.MISSING_VALUE, "the value is missing");
    }
    boolean own = provider.name().equals(Provider.OWN);
    PartialDate from = date("DATE");
    PartialDate until = date("UNTIL");
    String url = value("URL");
    return new CodedEvent(
        own ? id : provider.name().toLowerCase(Locale.ROOT) + "-" + id,
        own ? null : provider.name(),
        fields,
        from,
        until == null ? from : until,
        places.key(fields, degrees("LATITUDE", 90), degrees("LONGITUDE", 180), line),
        oneOf("CERTAINTY", Certainty.class, Certainty.ASSERTED),
        oneOf("POLARITY", Polarity.class, Polarity.AFFIRMED),
        url != null && Catalogue.isWebAddress(url) ? url : null,
        file,
        line);
  }

  private List<CodedEvent.Field> fields() {
    List<CodedEvent.Field> fields = new ArrayList<>();
    for (Provider.Column column : provider.columns()) {
      CodedEvent.Part part = column.eventPart();
      String value = part == null ? null : value(column);
      if (value != null && (!part.isCount() || isNumber(column, value))) {
        fields.add(new CodedEvent.Field(part, column.name(), value));
      }
    }
    return fields;
  }

  private boolean isNumber(Provider.Column column, String value) {
    if (value.length() < 10 && value.chars().allMatch(c -> c >= '0' && c <= '9')) {
      return true;
    }
    sink.reject(
        bad(column.part(), Code.BAD_NUMBER, "'" + value + "' is no whole number").rejection());
    return false;
  }

  /** A date as {@code 2025-06-27}, {@code 20250627} or {@code 27 June 2025}. */
  private PartialDate date(String part) throws BadInput {
    String value = value(part);
    if (value == null) {
      return null;
    }
    Matcher compact = COMPACT.matcher(value);
    Matcher iso = ISO.matcher(value);
    try {
      if (compact.matches()) {
        return PartialDate.parse(
            compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3));
      }
      return iso.matches()
          ? PartialDate.parse(iso.group(1))
          : PartialDate.of(LocalDate.parse(value, IN_WORDS));
    } catch (DateTimeException e) {
      throw bad(part, Code.BAD_DATE, "'" + value + "' is no date");
    }
  }

  private Double degrees(String part, double limit) {
    String value = value(part);
    try {
      if (value == null || Math.abs(Double.parseDouble(value)) <= limit) {
        return value == null ? null : Double.valueOf(value);
      }
    } catch (NumberFormatException e) {
      // Told below, as a number out of range is.
    }
    sink.reject(bad(part, Code.BAD_NUMBER, "'" + value + "' is no number of degrees").rejection());
    return null;
  }

  private <E extends Enum<E>> E oneOf(String part, Class<E> type, E otherwise) throws BadInput {
    String value = value(part);
    try {
      return value == null ? otherwise : Enum.valueOf(type, value.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw bad(part, Code.BAD_VALUE, "'" + value + "' is no " + part.toLowerCase(Locale.ROOT));
    }
  }

  /** The value of the first column that tells the part, or null. */
  private String value(String part) {
    for (Provider.Column column : provider.columns()) {
      String value = column.part().equals(part) ? value(column) : null;
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  private String value(Provider.Column column) {
    int i = column.index() >= 0 ? column.index() : header.getOrDefault(column.name(), -1);
    String value = i < 0 || i >= cells.size() ? "" : ArticleText.clean(cells.get(i));
    return value.isEmpty() ? null : value;
  }

  private BadInput bad(String part, Code code, String reason) {
    String column =
        provider.columns().stream()
            .filter(c -> c.part().equals(part))
            .map(Provider.Column::name)
            .findFirst()
            .orElse(part);
    return new BadInput(file, line, column, code, reason);
  }
}
