package org.newsgraph.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.function.IntFunction;
import org.newsgraph.annotate.time.Meaning.Atom;
import org.newsgraph.annotate.time.Meaning.Nothing;
import org.newsgraph.annotate.time.Operations.Arguments;

/** Operations for what has a name or number on the calendar: dates, weekdays, feasts, seasons. */
final class Dates {
  private static final int WINDOW_OF_SHORT_YEARS = 20;

  private final Context context;

  Dates(Context context) {
    this.context = context;
  }

  /** A named unit, of the year given last where one is given. */
  Meaning named(String operation, Arguments a) {
    return switch (operation) {
      case "day" ->
          a.size() == 3
              ? date(year(a, 0), a.number(1), a.number(2)).inText()
              : yearly(y -> date(y, a.number(0), a.number(1)), a);
      case "month" -> ofYear(a, y -> Period.of(Grain.MONTH, LocalDate.of(y, a.number(0), 1)));
      case "year" -> Period.year(year(a, 0)).inText();
      case "decade" -> decade(a.number(0));
      case "century" -> Period.of(Grain.CENTURY, LocalDate.of(a.number(0) * 100 - 99, 1, 1));
      case "season" -> ofYear(a, y -> Period.season(y, a.text(0)));
      case "quarter" ->
          ofYear(a, y -> part(4, a.number(0)) ? Period.quarter(y, a.number(0)) : null);
      case "half" -> ofYear(a, y -> part(2, a.number(0)) ? Period.half(y, a.number(0)) : null);
      case "holiday" -> ofYear(a, y -> Holidays.of(a.text(0), y));
      case "numeric" -> numeric(a);
      case "years" -> years(a.text(0));
      default -> throw new IllegalStateException("no operation " + operation);
    };
  }

  private static boolean part(int parts, int number) {
    return number >= 1 && number <= parts;
  }

  private static Period date(int year, int month, int day) {
    return Period.day(LocalDate.of(year, month, day));
  }

  private Meaning ofYear(Arguments a, IntFunction<Period> ofYear) {
    if (a.size() == 1) {
      return yearly(ofYear, a);
    }
    Period period = ofYear.apply(year(a, 1));
    boolean dated = !(a.at(1) instanceof Period p) || p.dated();
    return period == null ? null : dated ? period.inText() : period;
  }

  private Meaning yearly(IntFunction<Period> ofYear, Arguments a) {
    Period period = context.yearly(ofYear, a.word());
    return period == null ? Nothing.UNKNOWN : period;
  }

  private int year(Arguments a, int i) {
    return a.at(i) instanceof Atom atom ? fullYear(atom.text()) : a.period(i).first().getYear();
  }

  /** Two digits are a year near the text's own; three or more are the year itself. */
  private int fullYear(String written) {
    String digits = written.replaceAll("\\D.*", "");
    int year = Integer.parseInt(digits);
    if (digits.length() > 2) {
      return year;
    }
    int now = context.anchor() == null ? 2000 : context.anchor().first().getYear();
    int near = now / 100 * 100 + year;
    return near > now + WINDOW_OF_SHORT_YEARS ? near - 100 : near;
  }

  private Period decade(int year) {
    int full = year >= 100 ? year : (year < 30 ? 2000 : 1900) + year;
    return Period.of(Grain.DECADE, LocalDate.of(full, 1, 1));
  }

  /** Two years in digits, of which the second may be short: {@code 2014-16}. */
  private static Meaning years(String digits) {
    String[] parts = digits.split("\\D+", -1);
    Period from = Period.year(Integer.parseInt(parts[0])).inText();
    String second = parts[0].substring(0, 4 - parts[1].length()) + parts[1];
    Period to = Period.year(Integer.parseInt(second)).inText();
    return from.first().isBefore(to.first()) ? Period.range(from, to) : null;
  }

  /** A date in digits; the second argument says their order: {@code dmy}. */
  private Meaning numeric(Arguments a) {
    String[] digits = a.text(0).replaceAll("^\\D+|\\D+$", "").split("\\D+", -1);
    String order = a.text(1);
    int month = Integer.parseInt(digits[order.indexOf('m')]);
    int d = order.indexOf('d');
    int y = order.indexOf('y');
    if (y < 0) {
      return yearly(each -> date(each, month, Integer.parseInt(digits[d])), a);
    }
    int year = fullYear(digits[y]);
    Period period =
        d < 0
            ? Period.of(Grain.MONTH, LocalDate.of(year, month, 1))
            : date(year, month, Integer.parseInt(digits[d]));
    return period.inText();
  }

  /** The unit of a name nearest before (-1) or after (1) the time of writing; 0 this year's. */
  Meaning nearest(String operation, Arguments a) {
    int n = a.number(1);
    IntFunction<Period> ofYear =
        switch (operation) {
          case "nearestMonth" -> y -> Period.of(Grain.MONTH, LocalDate.of(y, a.number(0), 1));
          case "nearestSeason" -> y -> Period.season(y, a.text(0));
          default -> y -> Holidays.of(a.text(0), y);
        };
    if (context.anchor() == null) {
      return Nothing.UNKNOWN;
    }
    Period now = context.anchor();
    int year = now.first().getYear() - 2 * n;
    if (n == 0) {
      return ofYear.apply(year);
    }
    for (int found = 0, tries = 0; tries < 12; tries++, year += Integer.signum(n)) {
      Period p = ofYear.apply(year);
      boolean beyond =
          p != null && (n < 0 ? p.last().isBefore(now.first()) : p.first().isAfter(now.last()));
      if (beyond && ++found == Math.abs(n)) {
        return p;
      }
    }
    return Nothing.UNKNOWN;
  }

  /** Operations on weekdays, weekends and days of a month. */
  Meaning weekly(String operation, Arguments a) {
    return switch (operation) {
      case "weekday" -> weekday(a);
      case "weekdayOn" -> weekdayOn(DayOfWeek.of(a.number(0)), a.period(1));
      case "weekdayIn" ->
          Period.day(
              a.period(1).first().with(TemporalAdjusters.nextOrSame(DayOfWeek.of(a.number(0)))));
      case "weekend" -> weekend(a.word());
      case "dayOfMonth" -> dayOfMonth(a);
      default -> throw new IllegalStateException("no operation " + operation);
    };
  }

  private Meaning weekday(Arguments a) {
    Period now = context.now(Grain.DAY);
    if (now == null) {
      return Nothing.UNKNOWN;
    }
    DayOfWeek weekday = DayOfWeek.of(a.number(0));
    LocalDate today = now.first();
    int n = a.size() > 1 ? a.number(1) : 0;
    if (n > 0) {
      return Period.day(today.with(TemporalAdjusters.next(weekday)).plusWeeks(n - 1L));
    }
    if (n < 0) {
      return Period.day(today.with(TemporalAdjusters.previous(weekday)).plusWeeks(n + 1L));
    }
    boolean coming = a.size() > 1;
    return Period.day(
        today.with(
            switch (context.at(a.word())) {
              case PAST -> TemporalAdjusters.previousOrSame(weekday);
              case OPEN ->
                  coming
                      ? TemporalAdjusters.nextOrSame(weekday)
                      : TemporalAdjusters.previousOrSame(weekday);
              case FUTURE -> TemporalAdjusters.nextOrSame(weekday);
              case AGENDA -> TemporalAdjusters.next(weekday);
            }));
  }

  /** A weekday with a date: where they disagree, the date of the nearest year where they agree. */
  private Meaning weekdayOn(DayOfWeek weekday, Period day) {
    if (day.grain() != Grain.DAY) {
      return null;
    }
    LocalDate date = day.first();
    if (day.dated() || date.getDayOfWeek() == weekday || context.anchor() == null) {
      return day;
    }
    LocalDate best = date;
    long distance = Long.MAX_VALUE;
    for (int years = -6; years <= 6; years++) {
      LocalDate other = date.plusYears(years);
      long off = Math.abs(ChronoUnit.DAYS.between(context.anchor().first(), other));
      if (other.getDayOfWeek() == weekday && off < distance) {
        best = other;
        distance = off;
      }
    }
    return Period.day(best);
  }

  private Meaning weekend(int word) {
    Period now = context.now(Grain.DAY);
    if (now == null) {
      return Nothing.UNKNOWN;
    }
    Period weekend = Period.of(Grain.WEEKEND, now.first());
    boolean begun = !weekend.first().isAfter(now.first());
    return context.at(word) == Direction.PAST && !begun ? weekend.shift(-1) : weekend;
  }

  /** A day of the month given second; without one, of the month that the direction asks for. */
  private Meaning dayOfMonth(Arguments a) {
    int day = a.number(0);
    if (a.size() > 1) {
      Period month = a.period(1);
      return month.grain() == Grain.MONTH
          ? Period.day(YearMonth.from(month.first()).atDay(day))
          : null;
    }
    Period now = context.now(Grain.DAY);
    if (now == null) {
      return Nothing.UNKNOWN;
    }
    boolean past = context.at(a.word()) == Direction.PAST || context.at(a.word()) == Direction.OPEN;
    YearMonth month = YearMonth.from(now.first());
    for (int i = 0; i < 3; i++, month = month.plusMonths(past ? -1 : 1)) {
      if (day <= month.lengthOfMonth()) {
        LocalDate date = month.atDay(day);
        if (past ? !date.isAfter(now.first()) : !date.isBefore(now.first())) {
          return Period.day(date);
        }
      }
    }
    return null;
  }
}
