package org.newsgraph.annotate.russian;

import java.util.List;
import org.newsgraph.model.Span;

/**
 * Words of one sentence.
 *
 * @param words the sentence's words
 * @param from first, inclusive
 * @param to last, exclusive
 */
record Phrase(List<Word> words, int from, int to) {

  Span span() {
    return new Span(words.get(from).span.start(), words.get(to - 1).span.end());
  }

  Word first() {
    return words.get(from);
  }

  Word last() {
    return words.get(to - 1);
  }

  List<Word> inside() {
    return words.subList(from, to);
  }

  int length() {
    return to - from;
  }

  boolean overlaps(Phrase other) {
    return words == other.words && from < other.to && other.from < to;
  }
}
