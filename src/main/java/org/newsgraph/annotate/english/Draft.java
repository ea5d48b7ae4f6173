package org.newsgraph.annotate.english;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/**
 * An article's sentences while names are sought in them.
 *
 * @param text the article's text
 * @param sentences its sentences
 */
record Draft(String text, List<Sentence> sentences) {
  private static final Set<String> ABBREVIATED =
      Set.of("Inc.", "Corp.", "Ltd.", "Co.", "Bros.", "Jr.", "Sr.", "Cos.");

  List<Token> tokens(int sentence) {
    return sentences.get(sentence).tokens();
  }

  /** The token's form, or an empty string where there is no such token. */
  String form(int sentence, int token) {
    List<Token> tokens = tokens(sentence);
    return token < 0 || token >= tokens.size() ? "" : tokens.get(token).form();
  }

  boolean isProper(int sentence, int token) {
    List<Token> tokens = tokens(sentence);
    return token >= 0
        && token < tokens.size()
        && tokens.get(token).upos() == Upos.PROPN
        && NameWords.isCapitalised(tokens.get(token).form());
  }

  Span span(Name name) {
    List<Token> tokens = tokens(name.sentence());
    int end = tokens.get(name.to() - 1).span().end();
    if (name.to() == tokens.size() && endsWithStop(tokens.get(name.to() - 1).form())) {
      end--;
    }
    return new Span(tokens.get(name.from()).span().start(), end);
  }

  /** Whether the sentence's full stop sticks to its last word, and the word is no abbreviation. */
  private static boolean endsWithStop(String form) {
    int dot = form.indexOf('.');
    return dot > 1 && dot == form.length() - 1 && !ABBREVIATED.contains(form);
  }

  String text(Name name) {
    return span(name).in(text);
  }

  String first(Name name) {
    return form(name.sentence(), name.from());
  }

  String last(Name name) {
    return form(name.sentence(), name.to() - 1);
  }

  /** Whether no space stands between the token and the next. */
  boolean joined(int sentence, int token) {
    List<Token> tokens = tokens(sentence);
    return token >= 0
        && token + 1 < tokens.size()
        && tokens.get(token).span().end() == tokens.get(token + 1).span().start();
  }
}
