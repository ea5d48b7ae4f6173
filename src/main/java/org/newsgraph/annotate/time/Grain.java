package org.newsgraph.annotate.time;

/** Units of the calendar, from fine to coarse; and those of the clock, which only lengths have. */
enum Grain {
  SECOND("S"),
  MINUTE("M"),
  HOUR("H"),
  DAY("D"),
  WEEKEND("WE"),
  WEEK("W"),
  MONTH("M"),
  SEASON("S"),
  QUARTER("Q"),
  HALF("H"),
  YEAR("Y"),
  DECADE("Y"),
  CENTURY("Y");

  private final String code;

  Grain(String code) {
    this.code = code;
  }

  boolean ofClock() {
    return compareTo(DAY) < 0;
  }

  boolean coarserThan(Grain other) {
    return compareTo(other) > 0;
  }

  /** The duration of {@code amount} of these, in the notation of TIMEX3: {@code P3D}. */
  String duration(String amount) {
    return switch (this) {
      case SECOND, MINUTE, HOUR -> "PT" + amount + code;
      case DECADE -> "P" + times(amount, 10, "DE");
      case CENTURY -> "P" + times(amount, 100, "CE");
      case HALF -> "P" + times(amount, 6, "M").replace("Y", "M");
      default -> "P" + amount + code;
    };
  }

  private static String times(String amount, int factor, String code) {
    return amount.equals("X") ? amount + code : Long.parseLong(amount) * factor + "Y";
  }
}
