package org.newsgraph.model;

/**
 * A name in a language.
 *
 * @param text the name
 * @param language ISO 639-1 code, or an empty string where unknown
 */
public record Label(String text, String language) {}
