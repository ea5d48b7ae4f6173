package org.newsgraph.resolve;

/**
 * What was decided about two things.
 *
 * @param outcome whether they are one
 * @param rule id of the rule that decided
 * @param score 0 to 1, how alike they are
 * @param reason in words, for people
 */
record Judgement(Outcome outcome, String rule, double score, String reason) {

  /** Three outcomes: what is undecided stays apart and is listed for people to judge. */
  enum Outcome {
    SAME,
    DIFFERENT,
    UNDECIDED
  }

  static Judgement same(String rule, double score, String reason) {
    return new Judgement(Outcome.SAME, rule, score, reason);
  }

  static Judgement different(String rule, String reason) {
    return new Judgement(Outcome.DIFFERENT, rule, 0, reason);
  }

  static Judgement undecided(String rule, double score, String reason) {
    return new Judgement(Outcome.UNDECIDED, rule, score, reason);
  }
}
