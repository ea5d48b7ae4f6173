package org.newsgraph.model;

/** The part an argument plays in an event. */
public enum Role {
  AGENT,
  PATIENT,
  RECIPIENT,
  LOCATION,
  /** What the event is said to result from. */
  CAUSE,
  /** By what way or instrument: a phone call, a missile. */
  MEANS
}
