package org.newsgraph.export;

import java.util.function.Function;

/** What becomes a node and what an edge. */
@SuppressWarnings("ImmutableEnumChecker") // A reference to a constructor.
public enum Projection {
  /** Entities, events, relations, claims, articles and discrepancies are nodes. */
  everything(Everything::new),
  /** Actors are nodes; the events that two of them share join them. */
  actors(SharedEvents::new);

  private final Function<Content, Net> graph;

  Projection(Function<Content, Net> graph) {
    this.graph = graph;
  }

  Net of(Content content) {
    return graph.apply(content);
  }
}
