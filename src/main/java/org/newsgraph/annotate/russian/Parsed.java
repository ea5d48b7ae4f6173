package org.newsgraph.annotate.russian;

import java.util.List;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;

/**
 * A sentence under analysis.
 *
 * @param index its place in the article
 * @param kind kind of its block
 * @param words its words, never none
 */
record Parsed(int index, Block.Kind kind, List<Word> words) {

  Span span() {
    return new Span(words.get(0).span.start(), words.get(words.size() - 1).span.end());
  }
}
