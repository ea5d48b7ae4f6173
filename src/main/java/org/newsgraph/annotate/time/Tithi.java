package org.newsgraph.annotate.time;

import java.time.LocalDate;

/**
 * The lunisolar calendar by which Hindu, Jain, Buddhist and Sikh feasts are set: a day is named by
 * the tithi, a thirtieth of the lunar month, that runs at an hour of the day in Ujjain. Months run
 * from new moon to new moon, counted from Chaitra (1).
 *
 * <p>Positions after J. Meeus, Astronomical Algorithms, chapters 25 and 47, the largest terms only:
 * good to some minutes of time over the 20th and 21st centuries. A feast whose tithi changes within
 * those minutes can come out a day off.
 */
final class Tithi {
  private static final double J2000 = 2451545.0;
  private static final double EPOCH_DAY = 2440587.5;
  private static final double DEGREES_A_DAY = 12.1907;

  /** Local mean time of Ujjain is ahead of Greenwich by this part of a day. */
  private static final double UJJAIN = 5.05 / 24;

  /** Coefficient in degrees, and multiples of D, M, M' and F: the largest terms of the moon. */
  private static final double[][] MOON = {
    {6.288774, 0, 0, 1, 0},
    {1.274027, 2, 0, -1, 0},
    {0.658314, 2, 0, 0, 0},
    {0.213618, 0, 0, 2, 0},
    {-0.185116, 0, 1, 0, 0},
    {-0.114332, 0, 0, 0, 2},
    {0.058793, 2, 0, -2, 0},
    {0.057066, 2, -1, -1, 0},
    {0.053322, 2, 0, 1, 0},
    {0.045758, 2, -1, 0, 0},
    {-0.040923, 0, 1, -1, 0},
    {-0.034720, 1, 0, 0, 0},
    {-0.030383, 0, 1, 1, 0},
  };

  private Tithi() {}

  /**
   * The first day of a year on which a tithi of a month runs at an hour; where it is skipped, the
   * day it falls in.
   *
   * @param month 1 (Chaitra) to 12
   * @param tithi 1 to 30, 15 the full moon and 30 the new moon
   * @param hour local hour, 6 for sunrise
   * @return the day, or null where the year has none
   */
  static LocalDate find(int year, int month, int tithi, int hour) {
    for (LocalDate day = LocalDate.of(year, 1, 1); day.getYear() == year; day = day.plusDays(1)) {
      double moment = day.toEpochDay() + EPOCH_DAY + hour / 24.0 - UJJAIN;
      double age = elongation(moment) / 12;
      double next = elongation(moment + 1) / 12;
      boolean runs = age >= tithi - 1 && age < tithi;
      boolean skipped = age < tithi - 1 && next >= tithi;
      if ((runs || skipped) && month(moment) == month) {
        return day;
      }
    }
    return null;
  }

  /** The month that a moment lies in, or 0 for an intercalary one. */
  private static int month(double moment) {
    double newMoon = newMoonNear(moment - elongation(moment) / DEGREES_A_DAY);
    int sign = sign(newMoon);
    return sign == sign(newMoonNear(newMoon + 29.53)) ? 0 : (sign + 1) % 12 + 1;
  }

  private static double newMoonNear(double guess) {
    double moment = guess;
    for (int i = 0; i < 4; i++) {
      double off = elongation(moment);
      moment -= (off > 180 ? off - 360 : off) / DEGREES_A_DAY;
    }
    return moment;
  }

  /** The sidereal sign that the sun stands in, 0 for Aries. */
  private static int sign(double moment) {
    double ayanamsha = 23.853 + (moment - J2000) / 365.25 * 0.013969;
    return (int) (turn(sun(moment) - ayanamsha) / 30);
  }

  /** Degrees by which the moon is ahead of the sun. */
  private static double elongation(double moment) {
    return turn(moon(moment) - sun(moment));
  }

  private static double sun(double moment) {
    double t = (moment - J2000) / 36525;
    double anomaly = 357.52911 + 35999.05029 * t;
    return 280.46646
        + 36000.76983 * t
        + (1.914602 - 0.004817 * t) * sine(anomaly)
        + 0.019993 * sine(2 * anomaly);
  }

  private static double moon(double moment) {
    double t = (moment - J2000) / 36525;
    double d = 297.8501921 + 445267.1114034 * t;
    double m = 357.5291092 + 35999.0502909 * t;
    double mm = 134.9633964 + 477198.8675055 * t;
    double f = 93.2720950 + 483202.0175233 * t;
    double longitude = 218.3164477 + 481267.88123421 * t;
    for (double[] term : MOON) {
      longitude += term[0] * sine(term[1] * d + term[2] * m + term[3] * mm + term[4] * f);
    }
    return longitude;
  }

  private static double sine(double degrees) {
    return StrictMath.sin(StrictMath.toRadians(degrees));
  }

  private static double turn(double degrees) {
    return degrees - 360 * StrictMath.floor(degrees / 360);
  }
}
