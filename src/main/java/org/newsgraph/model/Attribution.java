package org.newsgraph.model;

/**
 * Whom the article credits.
 *
 * @param span the words that name the source
 * @param mention index in {@link Annotated#mentions()}, or -1 where the source has no entity
 *     ("sources", "analysts")
 * @param anonymous whether the source is not named
 */
public record Attribution(Span span, int mention, boolean anonymous) {}
