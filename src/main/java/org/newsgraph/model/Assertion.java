package org.newsgraph.model;

import java.util.List;

/**
 * How a claim is made: what every claim carries, whatever it is about.
 *
 * @param sentence index of the evidence sentence
 * @param trigger the words that made the rule fire
 * @param attribution whom the article credits, nearest first; empty where it speaks for itself
 * @param certainty how sure
 * @param polarity affirmed or denied
 * @param temporality past, ongoing, planned or hypothetical
 * @param rule id of the lexicon row
 * @param confidence 0 to 1
 */
public record Assertion(
    int sentence,
    Span trigger,
    List<Attribution> attribution,
    Certainty certainty,
    Polarity polarity,
    Temporality temporality,
    String rule,
    double confidence) {

  public Assertion {
    attribution = List.copyOf(attribution);
  }
}
