package org.newsgraph.annotate.english;

import java.util.List;
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
    return new Span(tokens.get(name.from()).span().start(), tokens.get(name.to() - 1).span().end());
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
