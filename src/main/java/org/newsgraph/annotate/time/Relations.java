package org.newsgraph.annotate.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import org.newsgraph.annotate.time.Meaning.Label;
import org.newsgraph.annotate.time.Meaning.Nothing;
import org.newsgraph.annotate.time.Operations.Arguments;

/** Operations for what is told from the time of writing, from the last date, or from another. */
final class Relations {
  /** How far off "two weeks ago" can be, in days. */
  private static final int ABOUT_A_WEEK = 3;

  private final Context context;

  Relations(Context context) {
    this.context = context;
  }

  /** Operations that ask the context. */
  Meaning relative(String operation, Arguments a) {
    return switch (operation) {
      case "now" -> shifted(context.now(a.grain(0)), a.number(1));
      case "focus" -> shifted(context.focus(a.grain(0)), a.number(1));
      case "ago" -> away(context.anchor(), a);
      case "around" -> around(a);
      case "then" -> away(context.focus(), a);
      default -> throw new IllegalStateException("no operation " + operation);
    };
  }

  private static Meaning shifted(Period base, int count) {
    return base == null ? Nothing.UNKNOWN : base.shift(count);
  }

  /** A number of units (0, 1) before (-1) or after (1) a time (2). */
  private static Meaning away(Period base, Arguments a) {
    int sign = a.number(2);
    if (a.text(0).equals("X")) {
      return new Label(sign < 0 ? "PAST_REF" : "FUTURE_REF");
    }
    Grain grain = a.grain(1);
    if (grain.ofClock() && (grain != Grain.HOUR || a.number(0) % 24 != 0)) {
      return null;
    }
    Grain needed = grain.ofClock() ? Grain.DAY : grain;
    if (base == null || base.grain().coarserThan(needed) || grain == Grain.SEASON) {
      return Nothing.UNKNOWN;
    }
    long count = (long) sign * a.number(0);
    if (grain == Grain.HOUR) {
      return base.grain() == Grain.DAY ? Period.day(base.first().plusDays(count / 24)) : null;
    }
    if (grain == Grain.WEEK) {
      LocalDate day = Period.move(base.first(), grain, count);
      return base.grain() == Grain.DAY
          ? Period.day(day).between(day.minusDays(ABOUT_A_WEEK), day.plusDays(ABOUT_A_WEEK))
          : Period.of(grain, day);
    }
    Grain unit = grain == Grain.DECADE || grain == Grain.CENTURY ? Grain.YEAR : grain;
    return Period.of(unit, Period.move(base.first(), grain, count));
  }

  /** From a number of units before (-1) now to now, or from now to as many after (1). */
  private Meaning around(Arguments a) {
    Grain grain = a.grain(1);
    Period now = context.now(grain);
    if (grain.ofClock()) {
      return null;
    }
    if (now == null) {
      return Nothing.UNKNOWN;
    }
    Period other = now.shift((long) a.number(2) * a.number(0));
    return a.number(2) < 0 ? Period.range(other, now) : Period.range(now, other);
  }

  /** Operations over other values alone. */
  Meaning derived(String operation, Arguments a) {
    return switch (operation) {
      case "after" -> after(a);
      case "nthWeekday" -> nthWeekday(a.number(0), DayOfWeek.of(a.number(1)), a.period(2));
      case "nthUnit" -> nthUnit(a.number(0), a.grain(1), a.period(2));
      case "nthAfter" -> nthAfter(a);
      case "containing" -> Period.of(a.grain(0), a.period(1).first());
      case "edge" -> edge(a.period(0), a.text(1));
      case "range" -> range(a.period(0), a.period(1));
      case "inMonth" -> inMonth(a);
      case "at" -> clock(a);
      default -> throw new IllegalStateException("no operation " + operation);
    };
  }

  /**
   * A number of units (1, 2) before or after (3) a time (0), counted to the day where it is one.
   */
  private static Meaning after(Arguments a) {
    Period base = a.period(0);
    Grain grain = a.grain(2);
    if (base.grain().coarserThan(grain) || grain.ofClock() || a.text(1).equals("X")) {
      return null;
    }
    LocalDate moved = Period.move(base.first(), grain, (long) a.number(1) * a.number(3));
    return Period.of(base.grain(), moved);
  }

  private static Meaning nthWeekday(int n, DayOfWeek weekday, Period in) {
    LocalDate day =
        n > 0
            ? in.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(n - 1L)
            : in.last().with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(n + 1L);
    return n != 0 && in.grain().coarserThan(Grain.WEEK) && in.holds(day) ? Period.day(day) : null;
  }

  /** The first week of a month is the one its first day lies in. */
  private static Meaning nthUnit(int n, Grain grain, Period in) {
    if (n == 0 || !in.grain().coarserThan(grain) || grain.ofClock()) {
      return null;
    }
    Period unit = Period.of(grain, n > 0 ? in.first() : in.last());
    Period found = unit.shift(n > 0 ? n - 1L : n + 1L);
    return in.holds(found.first()) || in.holds(found.last()) ? found : null;
  }

  private static Meaning nthAfter(Arguments a) {
    DayOfWeek weekday = DayOfWeek.of(a.number(1));
    LocalDate base = a.period(2).first();
    int n = a.number(0);
    return n > 0
        ? Period.day(base.with(TemporalAdjusters.next(weekday)).plusWeeks(n - 1L))
        : n < 0
            ? Period.day(base.with(TemporalAdjusters.previous(weekday)).plusWeeks(n + 1L))
            : null;
  }

  /** The value stays that of the whole; only the days are narrowed. */
  private static Meaning edge(Period whole, String part) {
    long days = ChronoUnit.DAYS.between(whole.first(), whole.last());
    long third = days / 3;
    if (days < 2) {
      return whole;
    }
    return switch (part) {
      case "START" -> whole.between(whole.first(), whole.first().plusDays(third));
      case "MID" -> whole.between(whole.first().plusDays(third), whole.last().minusDays(third));
      default -> whole.between(whole.last().minusDays(third), whole.last());
    };
  }

  private static Meaning range(Period from, Period to) {
    boolean ordered = !from.first().isAfter(to.first());
    return ordered && from.grain() == to.grain() ? Period.range(from, to) : null;
  }

  /** Two days (0, 1) of the month of the second as a range: "3 to 5 May". */
  private static Meaning inMonth(Arguments a) {
    Period to = a.period(1);
    Period from = Period.day(to.first().withDayOfMonth(a.number(0)));
    return range(to.dated() ? from.inText() : from, to);
  }

  /** An hour with or without minutes (0) of a day (1). */
  private static Meaning clock(Arguments a) {
    String[] parts = a.text(0).split("\\D+", -1);
    int hour = Integer.parseInt(parts[0]);
    int minute = parts.length > 1 ? Integer.parseInt(parts[1]) : 0;
    Period day = a.period(1);
    if (hour > 24 || minute > 59 || day.grain() != Grain.DAY) {
      return null;
    }
    return day.named(day.value() + "T" + Period.digits(hour, 2) + ":" + Period.digits(minute, 2));
  }
}
