package org.newsgraph.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of the Gregorian calendar known to the day, the month or the year.
 *
 * @param year the year
 * @param month 1 to 12, or 0 where unknown
 * @param day 1 to 31, or 0 where unknown; 0 where {@code month} is
 */
public record PartialDate(int year, int month, int day) {
  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  /**
   * Checks that such a date exists.
   *
   * @throws DateTimeException if it does not
   */
  public PartialDate {
    if (month == 0 && day != 0) {
      throw new DateTimeException("a day without a month");
    }
    LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /**
   * Reads {@code 2025}, {@code 2025-07} or {@code 2025-07-01}.
   *
   * @throws DateTimeException if the text is no such date, or the date does not exist
   */
  public static PartialDate parse(String iso) {
    Matcher m = ISO.matcher(iso);
    if (!m.matches()) {
      throw new DateTimeException("'" + iso + "' is not a date (YYYY, YYYY-MM or YYYY-MM-DD)");
    }
    return new PartialDate(number(m.group(1)), number(m.group(2)), number(m.group(3)));
  }

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  private static int number(String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /** The first day that it can be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == 0 ? 1 : month, day == 0 ? 1 : day);
  }

  /** The last day that it can be. */
  public LocalDate latest() {
    if (day != 0) {
      return earliest();
    }
    return YearMonth.of(year, month == 0 ? 12 : month).atEndOfMonth();
  }

  /** The ISO 8601 form, as long as what is known. */
  @Override
  public String toString() {
    String text = String.format("%04d", year);
    if (month != 0) {
      text += String.format("-%02d", month);
    }
    return day == 0 ? text : text + String.format("-%02d", day);
  }
}
