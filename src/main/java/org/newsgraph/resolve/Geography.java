package org.newsgraph.resolve;

import org.newsgraph.model.Resolution.Entity;

/** What lies in what, over resolved places and countries. */
final class Geography {
  private final Entities entities;

  Geography(Entities entities) {
    this.entities = entities;
  }

  /** Whether the place {@code outer} contains the place {@code inner}; both are entity ids. */
  boolean contains(String outer, String inner) {
    Entity whole = entities.all().get(outer);
    Entity part = entities.all().get(inner);
    return whole != null
        && part != null
        && whole.key() != null
        && whole.key().equals(part.country())
        && !outer.equals(inner);
  }
}
