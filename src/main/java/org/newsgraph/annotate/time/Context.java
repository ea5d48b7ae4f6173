package org.newsgraph.annotate.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.function.IntFunction;

/**
 * Where in time a text stands while it is read: the day it was written, the last time it spoke of,
 * and the direction of the words at hand.
 */
final class Context {
  /** A date nearly a year back would have its year; when the next is near, that one is meant. */
  private static final long LONG_AGO = 300;

  private static final long HALF = 200;

  private static final long NEAR = 45;

  /** What lies further ahead is told with its year or in the future tense. */
  private static final long FAR = 120;

  private final Period anchor;
  private Period focus;
  private Period focusDay;
  private Period dated;
  private Direction[] directions = {};

  /**
   * @param anchor the day, month or year the text was written, or null
   */
  Context(Period anchor) {
    this.anchor = anchor;
  }

  Period anchor() {
    return anchor;
  }

  /** Begins a sentence. */
  void directions(Direction[] ofWords) {
    directions = ofWords;
  }

  /** Begins a paragraph: a year is not inherited over its end. */
  void paragraph() {
    dated = null;
  }

  /**
   * Notes a time that the text spoke of. Its year holds for dates without one when it is a date
   * itself, or opens a sentence ("In 2019, ...").
   *
   * @param opening whether it stands at the beginning of its sentence
   */
  void mention(Period period, boolean opening) {
    focus = period;
    focusDay = period.grain() == Grain.DAY ? period : focusDay;
    boolean lends = opening || !period.grain().coarserThan(Grain.MONTH);
    dated = period.dated() && lends ? period : dated;
  }

  Direction at(int word) {
    return word < directions.length ? directions[word] : Direction.OPEN;
  }

  /** The unit that the text was written in, or null where the anchor is unknown or coarser. */
  Period now(Grain grain) {
    boolean known = anchor != null && !anchor.grain().coarserThan(grain);
    return known ? Period.of(grain, anchor.first()) : null;
  }

  /** The last time spoken of, at the grain or finer; the time of writing where there is none. */
  Period focus(Grain grain) {
    Period last = grain == Grain.DAY ? focusDay : focus;
    Period base = last == null ? anchor : last;
    return base == null || base.grain().coarserThan(grain) ? null : Period.of(grain, base.first());
  }

  /** The last time spoken of, else the time of writing, else null. */
  Period focus() {
    return focus == null ? anchor : focus;
  }

  /**
   * The one meant among what returns every year, such as "December 4" or a feast.
   *
   * @param ofYear the one of a year, or null where the year has none
   * @return the one meant, or null where the context does not tell
   */
  Period yearly(IntFunction<Period> ofYear, int word) {
    Direction direction = at(word);
    if (dated != null && direction != Direction.FUTURE) {
      Period inherited = nearest(ofYear, dated.first());
      if (inherited != null && (anchor == null || !inherited.first().isAfter(anchor.last()))) {
        return inherited;
      }
    }
    if (anchor == null || anchor.grain().coarserThan(Grain.MONTH)) {
      return null;
    }
    Period before = latest(ofYear, anchor.last());
    Period after = earliest(ofYear, anchor.first());
    if (before == null || after == null) {
      return before == null ? after : before;
    }
    long back = ChronoUnit.DAYS.between(before.last(), anchor.first());
    long ahead = ChronoUnit.DAYS.between(anchor.last(), after.first());
    return switch (direction) {
      case PAST ->
          (back > LONG_AGO && ahead < NEAR) || turned(before, after, back) ? after : before;
      case FUTURE -> ahead > LONG_AGO && back < NEAR ? before : after;
      case OPEN -> ahead < Math.min(back, FAR) ? after : before;
      case AGENDA -> after;
    };
  }

  /**
   * Whether the last day lies in the year before and long ago, the next in the year of writing:
   * news gives a date its year unless it is its own.
   */
  private boolean turned(Period before, Period after, long back) {
    int year = anchor.first().getYear();
    boolean apart = before.first().getYear() < year && after.first().getYear() == year;
    return before.grain() == Grain.DAY
        && apart
        && back > HALF
        && ChronoUnit.DAYS.between(anchor.last(), after.first()) < FAR;
  }

  private static Period latest(IntFunction<Period> ofYear, LocalDate day) {
    for (int year = day.getYear() + 1; year > day.getYear() - 9; year--) {
      Period p = tryYear(ofYear, year);
      if (p != null && !p.first().isAfter(day)) {
        return p;
      }
    }
    return null;
  }

  private static Period earliest(IntFunction<Period> ofYear, LocalDate day) {
    for (int year = day.getYear() - 1; year < day.getYear() + 9; year++) {
      Period p = tryYear(ofYear, year);
      if (p != null && !p.last().isBefore(day)) {
        return p;
      }
    }
    return null;
  }

  private static Period nearest(IntFunction<Period> ofYear, LocalDate day) {
    Period best = null;
    for (int year = day.getYear() - 1; year <= day.getYear() + 1; year++) {
      Period p = tryYear(ofYear, year);
      if (p != null && (best == null || distance(p, day) < distance(best, day))) {
        best = p;
      }
    }
    return best;
  }

  private static long distance(Period p, LocalDate day) {
    return Math.abs(ChronoUnit.DAYS.between(p.first(), day));
  }

  private static Period tryYear(IntFunction<Period> ofYear, int year) {
    try {
      return ofYear.apply(year);
    } catch (DateTimeException noSuchDay) {
      return null;
    }
  }
}
