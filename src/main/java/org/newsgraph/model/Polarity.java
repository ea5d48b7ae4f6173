package org.newsgraph.model;

/** Whether the source affirms or denies. */
public enum Polarity {
  AFFIRMED,
  DENIED
}
