package org.newsgraph.resolve.name;

/**
 * How two names compare.
 *
 * @param score 0 to 1; from 0.5 on they more likely name one thing than two
 * @param conflict whether they cannot name one thing: different given names, other gender
 * @param rule id of the rule that decided
 * @param reason in words, for people
 */
public record NameMatch(double score, boolean conflict, String rule, String reason) {

  static NameMatch of(double score, String rule, String reason) {
    return new NameMatch(Math.max(0, Math.min(1, score)), false, rule, reason);
  }

  static NameMatch conflict(String rule, String reason) {
    return new NameMatch(0, true, rule, reason);
  }
}
