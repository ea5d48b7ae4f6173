package org.newsgraph.model;

/**
 * A count of people or things.
 *
 * @param span the words of the number with its comparator ("more than fifty")
 * @param value the number
 * @param qualifier how the number bounds the count
 */
public record Quantity(Span span, long value, Qualifier qualifier) {

  /** How a number bounds what is counted. */
  public enum Qualifier {
    EXACTLY,
    ABOUT,
    MORE_THAN,
    AT_LEAST,
    LESS_THAN,
    AT_MOST
  }
}
