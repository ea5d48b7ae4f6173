package org.newsgraph.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;

/**
 * A stretch of the calendar.
 *
 * @param grain the unit it is, or that it was counted in
 * @param value its TIMEX3 value
 * @param first its first day
 * @param last its last day
 * @param dated whether the text itself says the year
 */
record Period(Grain grain, String value, LocalDate first, LocalDate last, boolean dated)
    implements Meaning {

  static Period day(LocalDate date) {
    return new Period(Grain.DAY, date.toString(), date, date, false);
  }

  /** The unit of the calendar that a day lies in. */
  static Period of(Grain grain, LocalDate day) {
    int year = day.getYear();
    return switch (grain) {
      case SECOND, MINUTE, HOUR, DAY -> day(day);
      case WEEKEND -> weekend(day);
      case WEEK -> week(day);
      case MONTH -> months(grain, YearMonth.from(day), 1, YearMonth.from(day).toString());
      case SEASON -> season(day);
      case QUARTER -> quarter(year, day.get(IsoFields.QUARTER_OF_YEAR));
      case HALF -> half(year, day.getMonthValue() <= 6 ? 1 : 2);
      case YEAR -> year(year);
      case DECADE -> span(grain, year / 10 * 10, 10);
      case CENTURY -> span(grain, year / 100 * 100, 100);
    };
  }

  /** Some years at once: TIMEX3's own "196" would be read as a year. */
  private static Period span(Grain grain, int first, int count) {
    String value = digits(first, 4) + "-01-01/" + digits(first + count - 1, 4) + "-12-31";
    return years(grain, first, count, value);
  }

  static Period year(int year) {
    return years(Grain.YEAR, year, 1, digits(year, 4));
  }

  static Period quarter(int year, int number) {
    String value = digits(year, 4) + "-Q" + number;
    return months(Grain.QUARTER, YearMonth.of(year, number * 3 - 2), 3, value);
  }

  static Period half(int year, int number) {
    String value = digits(year, 4) + "-H" + number;
    return months(Grain.HALF, YearMonth.of(year, number * 6 - 5), 6, value);
  }

  /** A season by its TIMEX3 code; the winter of a year ends in the next one. */
  static Period season(int year, String code) {
    int month =
        switch (code) {
          case "SP" -> 3;
          case "SU" -> 6;
          case "FA" -> 9;
          default -> 12;
        };
    return months(Grain.SEASON, YearMonth.of(year, month), 3, digits(year, 4) + "-" + code);
  }

  private static Period season(LocalDate day) {
    int month = day.getMonthValue();
    String code = month < 3 || month == 12 ? "WI" : month < 6 ? "SP" : month < 9 ? "SU" : "FA";
    return season(month < 3 ? day.getYear() - 1 : day.getYear(), code);
  }

  private static Period week(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return new Period(Grain.WEEK, weekValue(monday), monday, monday.plusDays(6), false);
  }

  private static Period weekend(LocalDate day) {
    LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    String value = weekValue(monday) + "-WE";
    return new Period(Grain.WEEKEND, value, monday.plusDays(5), monday.plusDays(6), false);
  }

  private static String weekValue(LocalDate monday) {
    int year = monday.get(IsoFields.WEEK_BASED_YEAR);
    int week = monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    return digits(year, 4) + "-W" + digits(week, 2);
  }

  private static Period months(Grain grain, YearMonth first, int count, String value) {
    LocalDate last = first.plusMonths(count - 1L).atEndOfMonth();
    return new Period(grain, value, first.atDay(1), last, false);
  }

  private static Period years(Grain grain, int first, int count, String value) {
    LocalDate last = LocalDate.of(first + count - 1, 12, 31);
    return new Period(grain, value, LocalDate.of(Math.max(first, 1), 1, 1), last, false);
  }

  /** From the beginning of one to the end of another. */
  static Period range(Period from, Period to) {
    boolean dated = from.dated && to.dated;
    return new Period(from.grain, from.value + "/" + to.value, from.first, to.last, dated);
  }

  /** The unit of the same grain that is {@code count} after this one; negative for before. */
  Period shift(long count) {
    return of(grain, move(first, grain, count));
  }

  /** A day moved by units of a grain. */
  static LocalDate move(LocalDate day, Grain grain, long count) {
    return switch (grain) {
      case SECOND, MINUTE, HOUR -> day;
      case DAY -> day.plusDays(count);
      case WEEKEND, WEEK -> day.plusWeeks(count);
      case MONTH -> day.plusMonths(count);
      case SEASON, QUARTER -> day.plusMonths(3 * count);
      case HALF -> day.plusMonths(6 * count);
      case YEAR -> day.plusYears(count);
      case DECADE -> day.plusYears(10 * count);
      case CENTURY -> day.plusYears(100 * count);
    };
  }

  /** The same, known to be dated by the text. */
  Period inText() {
    return new Period(grain, value, first, last, true);
  }

  /** The same, with a narrower or wider idea of the days it can mean. */
  Period between(LocalDate from, LocalDate to) {
    return new Period(grain, value, from, to, dated);
  }

  /** The same days under another value. */
  Period named(String other) {
    return new Period(grain, other, first, last, dated);
  }

  boolean holds(LocalDate day) {
    return !day.isBefore(first) && !day.isAfter(last);
  }

  static String digits(int number, int width) {
    return String.format(Locale.ROOT, "%0" + width + "d", number);
  }
}
