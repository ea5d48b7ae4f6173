package org.newsgraph.model;

/** Where the event stands relative to the text. */
public enum Temporality {
  PAST,
  ONGOING,
  PLANNED,
  HYPOTHETICAL
}
