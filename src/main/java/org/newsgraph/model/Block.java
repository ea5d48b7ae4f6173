package org.newsgraph.model;

/**
 * A stretch of an article's text between line breaks, and what it is.
 *
 * @param span where it lies; never holds a line break
 * @param kind what it is; claims are read from {@link Kind#PARAGRAPH} only
 */
public record Block(Span span, Kind kind) {

  /** What a line of a page is. */
  public enum Kind {
    /** The article's own title, where its text repeats it. */
    TITLE,
    /** A heading inside the article. */
    HEADING,
    /** Running text. */
    PARAGRAPH,
    /** The line under or over a picture. */
    CAPTION,
    /**
     * Bylines, date lines, share lines, related topics and other text that is not the article's.
     */
    BOILERPLATE
  }
}
