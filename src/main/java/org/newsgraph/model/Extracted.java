package org.newsgraph.model;

import java.util.List;

/**
 * An article with the claims read from it. It depends on that article alone.
 *
 * @param annotated what was recognised
 * @param speech reported speech
 * @param events claims about events
 * @param relations claims about lasting ties
 */
public record Extracted(
    Annotated annotated,
    List<Speech> speech,
    List<EventClaim> events,
    List<RelationClaim> relations) {

  public Extracted {
    speech = List.copyOf(speech);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
  }
}
