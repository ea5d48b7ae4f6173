package org.newsgraph.model;

/** How sure the source is. */
public enum Certainty {
  ASSERTED,
  /** Said with reserve: "reportedly", "якобы". */
  HEDGED,
  /** Said to lack confirmation. */
  UNCONFIRMED
}
