package org.newsgraph.annotate.time;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.ChineseCalendar;
import com.ibm.icu.util.HebrewCalendar;
import com.ibm.icu.util.IslamicCalendar;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.IsoChronology;
import java.time.temporal.TemporalAdjusters;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The days of feasts. A row of {@code holidays.tsv} says how a feast is found:
 *
 * <ul>
 *   <li>{@code fixed M D}: the same day every year
 *   <li>{@code shifted M D W K ...}: a fixed day, moved by K days where it falls on weekday W
 *   <li>{@code nth N W M}: the Nth (from the end where negative) weekday W (1 Monday) of month M
 *   <li>{@code after N W M K}: K days after the Nth weekday of a month
 *   <li>{@code before W M D}: the last weekday W before a day
 *   <li>{@code easter N}, {@code pascha N}: N days after western or orthodox Easter
 *   <li>{@code hijri M D}, {@code hebrew M D}, {@code chinese M D}: a day of that calendar
 *   <li>{@code before-hijri W M D}: the last weekday W before a day of the Islamic calendar
 *   <li>{@code days365 Y M D}: a calendar without leap years that once began on a day
 *   <li>{@code tithi M T H K}: K days after the tithi T of the lunar month M at hour H: see {@link
 *       Tithi}
 * </ul>
 *
 * and how many days it lasts.
 */
final class Holidays {
  private static final Map<String, Rule> RULES = new HashMap<>();

  /** Some calendars cost milliseconds a year. */
  private static final Map<String, Optional<Period>> KNOWN = new ConcurrentHashMap<>();

  static {
    for (List<String> row : Table.read("holidays.tsv")) {
      RULES.put(
          row.get(0), new Rule(List.of(row.get(1).split(" ", -1)), Integer.parseInt(row.get(2))));
    }
  }

  private Holidays() {}

  private record Rule(List<String> fields, int days) {
    int number(int i) {
      return Integer.parseInt(fields.get(i));
    }
  }

  /** Adds the names of feasts in a language to a lexicon, as category {@code holiday}. */
  static void addNames(Lexicon lexicon, String language) {
    int column = language.equals("ru") ? 4 : 3;
    for (List<String> row : Table.read("holidays.tsv")) {
      if (!row.get(column).isBlank()) {
        lexicon.add("holiday", row.get(0), row.get(column));
      }
    }
  }

  /** The feast in a year, or null where the year has none. */
  static Period of(String id, int year) {
    return KNOWN
        .computeIfAbsent(id + " " + year, k -> Optional.ofNullable(find(id, year)))
        .orElse(null);
  }

  private static Period find(String id, int year) {
    Rule rule = RULES.get(id);
    LocalDate first = first(rule, year);
    if (first == null) {
      return null;
    }
    Period day = Period.day(first);
    return rule.days == 1 ? day : Period.range(day, Period.day(first.plusDays(rule.days - 1L)));
  }

  private static LocalDate first(Rule rule, int year) {
    return switch (rule.fields.get(0)) {
      case "fixed" -> fixed(year, rule.number(1), rule.number(2));
      case "shifted" -> shifted(fixed(year, rule.number(1), rule.number(2)), rule);
      case "nth" -> nth(year, rule.number(3), DayOfWeek.of(rule.number(2)), rule.number(1));
      case "after" ->
          nth(year, rule.number(3), DayOfWeek.of(rule.number(2)), rule.number(1))
              .plusDays(rule.number(4));
      case "before" ->
          LocalDate.of(year, rule.number(2), rule.number(3))
              .with(TemporalAdjusters.previous(DayOfWeek.of(rule.number(1))));
      case "easter" -> easter(year).plusDays(rule.number(1));
      case "pascha" -> pascha(year).plusDays(rule.number(1));
      case "hijri" -> in(new IslamicCalendar(), year, rule.number(1), rule.number(2));
      case "before-hijri" -> beforeHijri(year, rule);
      case "days365" -> days365(year, rule);
      case "tithi" -> tithi(year, rule);
      case "hebrew" -> in(new HebrewCalendar(), year, rule.number(1), rule.number(2));
      case "chinese" -> in(new ChineseCalendar(), year, rule.number(1), rule.number(2));
      default -> throw new IllegalStateException("holidays.tsv: " + rule.fields.get(0));
    };
  }

  private static LocalDate fixed(int year, int month, int day) {
    boolean leapDay = month == 2 && day == 29 && !IsoChronology.INSTANCE.isLeapYear(year);
    return leapDay ? null : LocalDate.of(year, month, day);
  }

  private static LocalDate shifted(LocalDate day, Rule rule) {
    for (int i = 3; i < rule.fields.size(); i += 2) {
      if (day.getDayOfWeek().getValue() == rule.number(i)) {
        return day.plusDays(rule.number(i + 1));
      }
    }
    return day;
  }

  private static LocalDate beforeHijri(int year, Rule rule) {
    LocalDate day = in(new IslamicCalendar(), year, rule.number(2), rule.number(3));
    return day == null ? null : day.with(TemporalAdjusters.previous(DayOfWeek.of(rule.number(1))));
  }

  private static LocalDate days365(int year, Rule rule) {
    return LocalDate.of(rule.number(1), rule.number(2), rule.number(3))
        .plusDays(365L * (year - rule.number(1)));
  }

  private static LocalDate tithi(int year, Rule rule) {
    LocalDate day = Tithi.find(year, rule.number(1), rule.number(2), rule.number(3));
    return day == null ? null : day.plusDays(rule.number(4));
  }

  private static LocalDate nth(int year, int month, DayOfWeek weekday, int n) {
    return LocalDate.of(year, month, 1).with(TemporalAdjusters.dayOfWeekInMonth(n, weekday));
  }

  /** Easter by the Gregorian computus (Meeus, Jones and Butcher). */
  static LocalDate easter(int year) {
    int a = year % 19;
    int b = year / 100;
    int c = year % 100;
    int d = (19 * a + b - b / 4 - (b - (b + 8) / 25 + 1) / 3 + 15) % 30;
    int e = (32 + 2 * (b % 4) + 2 * (c / 4) - d - c % 4) % 7;
    int f = d + e - 7 * ((a + 11 * d + 22 * e) / 451) + 114;
    return LocalDate.of(year, f / 31, f % 31 + 1);
  }

  /** Easter by the Julian computus (Meeus), as a Gregorian date. */
  static LocalDate pascha(int year) {
    int d = (19 * (year % 19) + 15) % 30;
    int e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7;
    int f = d + e + 114;
    int shift = year / 100 - year / 400 - 2;
    return LocalDate.of(year, f / 31, f % 31 + 1).plusDays(shift);
  }

  /** The first day within a year on which a calendar shows the month and day. */
  private static LocalDate in(Calendar calendar, int year, int month, int monthDay) {
    if (calendar instanceof IslamicCalendar islamic) {
      islamic.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_UMALQURA);
    }
    GregorianCalendar utc = new GregorianCalendar(java.util.TimeZone.getTimeZone("UTC"));
    utc.clear();
    calendar.setTimeZone(com.ibm.icu.util.TimeZone.getTimeZone("UTC"));
    LocalDate day = LocalDate.of(year, 1, 1);
    while (day.getYear() == year) {
      utc.set(year, day.getMonthValue() - 1, day.getDayOfMonth(), 12, 0);
      calendar.setTimeInMillis(utc.getTimeInMillis());
      int date = calendar.get(Calendar.DAY_OF_MONTH);
      if (date == monthDay
          && calendar.get(Calendar.MONTH) == month - 1
          && calendar.get(Calendar.IS_LEAP_MONTH) == 0) {
        return day;
      }
      // A month has 29 or 30 days: the day looked for is no nearer than this.
      day = day.plusDays(date < monthDay ? monthDay - date : 1);
    }
    return null;
  }
}
