package org.newsgraph.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A sentence with its dependency tree. Where no parser exists for the language, the tree is the
 * partial one that case and word order give; tokens outside it are attached as {@code dep}.
 *
 * @param index its place in the article, from 0
 * @param span where it lies in the article's text
 * @param kind the kind of the block it stands in
 * @param tokens its tokens, in order
 */
public record Sentence(int index, Span span, Block.Kind kind, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }

  /** The tokens that depend on the token with the given index, in order. */
  public List<Token> dependents(int head) {
    List<Token> found = new ArrayList<>();
    for (Token t : tokens) {
      if (t.head() == head) {
        found.add(t);
      }
    }
    return found;
  }

  /** The tokens inside the span, in order. */
  public List<Token> in(Span span) {
    List<Token> found = new ArrayList<>();
    for (Token t : tokens) {
      if (span.contains(t.span())) {
        found.add(t);
      }
    }
    return found;
  }

  /**
   * The head word of a span: its token whose own head lies outside it; the first where there are
   * several, null where the span holds no token.
   */
  public Token headOf(Span span) {
    List<Token> inside = in(span);
    for (Token t : inside) {
      if (t.upos() != Upos.PUNCT && (t.head() < 0 || !span.contains(tokens.get(t.head()).span()))) {
        return t;
      }
    }
    return inside.isEmpty() ? null : inside.get(0);
  }
}
