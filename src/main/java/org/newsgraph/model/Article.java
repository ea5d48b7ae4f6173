package org.newsgraph.model;

import java.util.List;

/**
 * One published text, cleaned.
 *
 * @param id unique in a collection; any string that is not blank, as the input gives it
 * @param language ISO 639-1 code, or null where unknown
 * @param title its title, or null
 * @param text the cleaned text that every {@link Span} of it counts into
 * @param blocks the lines of {@code text} that are not blank, in order
 * @param published when it was published, or null
 * @param publisher who published it, or null
 * @param author who wrote it, or null
 * @param url where it was published, or null
 * @param file the file it was read from, for messages
 */
public record Article(
    String id,
    String language,
    String title,
    String text,
    List<Block> blocks,
    PartialDate published,
    String publisher,
    String author,
    String url,
    String file) {

  public Article {
    blocks = List.copyOf(blocks);
  }

  /** The same article in the given language. */
  public Article withLanguage(String code) {
    return new Article(id, code, title, text, blocks, published, publisher, author, url, file);
  }
}
