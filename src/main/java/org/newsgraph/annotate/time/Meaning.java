package org.newsgraph.annotate.time;

/** What a part of a time expression means. */
sealed interface Meaning
    permits Meaning.Atom, Meaning.Length, Meaning.Label, Period, Meaning.Nothing {

  /** A word of a table, or a number, that only its rule gives a meaning. */
  record Atom(String text) implements Meaning {
    int number() {
      return Integer.parseInt(text);
    }

    boolean vague() {
      return text.equals("X");
    }
  }

  /**
   * A stretch of time that is not placed on the calendar.
   *
   * @param amount digits, or X where vague
   * @param grain its unit
   */
  record Length(String amount, Grain grain) implements Meaning {}

  /** A value that stands for itself: {@code PRESENT_REF}. */
  record Label(String value) implements Meaning {}

  /** Words without a value. */
  enum Nothing implements Meaning {
    /** They tell a time that the context does not let us compute. */
    UNKNOWN,
    /** They look like a time expression and are none. */
    NONE
  }
}
