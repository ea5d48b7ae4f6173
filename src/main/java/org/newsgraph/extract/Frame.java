package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Span;

/**
 * Words that report what somebody says.
 *
 * @param sentence index of the cue's sentence
 * @param cue the reporting word
 * @param sources who says it: one chain, nearest first, for each of several coordinated speakers;
 *     empty where nobody is named
 * @param contents what is said, in pieces
 */
record Frame(int sentence, Span cue, List<List<Attribution>> sources, List<Span> contents) {

  /** Whether a word is part of what is said. */
  boolean reports(Span word) {
    return !cue.overlaps(word) && contents.stream().anyMatch(c -> c.contains(word));
  }

  /** How much is said: the inner of two nested reports says less. */
  int length() {
    return contents.stream().mapToInt(Span::length).sum();
  }
}
