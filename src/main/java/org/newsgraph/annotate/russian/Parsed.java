package org.newsgraph.annotate.russian;

import java.util.List;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;

/**
 * A sentence while it is analysed.
 *
 * @param index its place in the article
 * @param kind the kind of its block
 * @param words its tokens
 */
record Parsed(int index, Block.Kind kind, List<Word> words) {

  Word get(int i) {
    return i < 0 || i >= words.size() ? null : words.get(i);
  }

  int size() {
    return words.size();
  }

  Span span() {
    return words.get(0).span.cover(words.get(words.size() - 1).span);
  }

  /** The stretch from word {@code from} to before word {@code to}. */
  Span span(int from, int to) {
    return words.get(from).span.cover(words.get(to - 1).span);
  }

  boolean isForm(int i, String form) {
    Word word = get(i);
    return word != null && word.form.equals(form);
  }

  /** Whether a name before word {@code i} would not tell a name from a sentence's first word. */
  boolean isStart(int i) {
    Word before = get(i - 1);
    return before == null
        || ("«“\"„—–-:;(*•".contains(before.form) && i < 3)
        || before.form.equals(":");
  }
}
