package org.newsgraph.model;

/**
 * What fills a role of an event or relation.
 *
 * @param role its part
 * @param span the words that fill it
 * @param mention index in {@link Annotated#mentions()}, or -1 where the words name no entity
 * @param certainty whether this part alone is hedged ("downed, allegedly by missiles")
 */
public record Argument(Role role, Span span, int mention, Certainty certainty) {}
