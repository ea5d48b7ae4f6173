package org.newsgraph.model;

/**
 * A number of people reported of an event.
 *
 * @param property what was counted
 * @param quantity the number with its bound and place
 */
public record Count(Property property, Quantity quantity) {

  /** What happened to the people counted. */
  public enum Property {
    KILLED,
    INJURED,
    SURVIVORS,
    DETAINED,
    MISSING
  }
}
