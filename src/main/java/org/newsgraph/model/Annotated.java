package org.newsgraph.model;

import java.util.List;

/**
 * An article with what was recognised in it, before any claim is read.
 *
 * @param article the article
 * @param sentences its sentences, in order
 * @param mentions its mentions, by position
 * @param entities clusters of its mentions
 * @param times its time expressions, by position
 * @param quantities its counts, by position
 * @param quotes stretches of direct speech without their marks; a quotation that runs over
 *     paragraphs gives one span a paragraph, and they share {@link Quote#id()}
 */
public record Annotated(
    Article article,
    List<Sentence> sentences,
    List<Mention> mentions,
    List<LocalEntity> entities,
    List<TimeExpression> times,
    List<Quantity> quantities,
    List<Quote> quotes) {

  public Annotated {
    sentences = List.copyOf(sentences);
    mentions = List.copyOf(mentions);
    entities = List.copyOf(entities);
    times = List.copyOf(times);
    quantities = List.copyOf(quantities);
    quotes = List.copyOf(quotes);
  }

  /**
   * A piece of direct speech.
   *
   * @param id the same for the pieces of one quotation
   * @param span where it lies, without quotation marks
   */
  public record Quote(int id, Span span) {}
}
