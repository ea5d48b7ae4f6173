package org.newsgraph.model;

import java.util.List;

/**
 * One source's account of one event.
 *
 * @param index its place in {@link Extracted#events()}
 * @param assertion how it is made
 * @param eventType local name of a concept of the event-type scheme
 * @param arguments who and what takes part
 * @param time when it happened, or null
 * @param counts numbers of people reported with it
 */
public record EventClaim(
    int index,
    Assertion assertion,
    String eventType,
    List<Argument> arguments,
    TimeExpression time,
    List<Count> counts) {

  public EventClaim {
    arguments = List.copyOf(arguments);
    counts = List.copyOf(counts);
  }
}
