package org.newsgraph.model;

/**
 * Reported speech, direct or indirect.
 *
 * @param source who says it, or null where the text names nobody
 * @param cue the word that reports: "said", "according to"
 * @param content what is said
 */
public record Speech(Attribution source, Span cue, Span content) {}
