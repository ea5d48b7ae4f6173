package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** A sentence as a tree, with the mention at each word. */
final class Tree {
  private static final Set<String> OUTSIDE_PHRASE =
      Set.of("acl:relcl", "appos", "conj", "cc", "parataxis", "advcl", "punct", "cop", "nsubj");

  private final Sentence sentence;
  private final List<List<Token>> children = new ArrayList<>();
  private final Mention[] mentionAt;

  /** Prepares a sentence; {@code mentions} are those of this sentence. */
  Tree(Sentence sentence, List<Mention> mentions) {
    this.sentence = sentence;
    for (int i = 0; i < sentence.tokens().size(); i++) {
      children.add(new ArrayList<>());
    }
    for (Token t : sentence.tokens()) {
      if (t.head() >= 0) {
        children.get(t.head()).add(t);
      }
    }
    mentionAt = new Mention[sentence.tokens().size()];
    for (Mention m : mentions) {
      Token head = sentence.headOf(m.span());
      if (head != null && smaller(m, mentionAt[head.index()])) {
        mentionAt[head.index()] = m;
      }
    }
  }

  private static boolean smaller(Mention m, Mention than) {
    return than == null || m.span().length() < than.span().length();
  }

  Sentence sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return sentence.tokens();
  }

  /** The word's dependents, in order. */
  List<Token> children(Token t) {
    return children.get(t.index());
  }

  /** The word's dependents of a relation or its subtypes, in order. */
  List<Token> children(Token t, String relation) {
    List<Token> found = new ArrayList<>();
    for (Token c : children(t)) {
      if (c.is(relation)) {
        found.add(c);
      }
    }
    return found;
  }

  /** The first dependent of a relation, or null. */
  Token child(Token t, String relation) {
    for (Token c : children(t)) {
      if (c.is(relation)) {
        return c;
      }
    }
    return null;
  }

  /** The word that {@code t} depends on, or null. */
  Token head(Token t) {
    return t.head() < 0 ? null : tokens().get(t.head());
  }

  /** Whether {@code t} is {@code ancestor} or depends on it, however far. */
  boolean under(Token t, Token ancestor) {
    for (Token at = t; at != null; at = head(at)) {
      if (at.index() == ancestor.index()) {
        return true;
      }
    }
    return false;
  }

  /** The smallest mention with this head word, or null. */
  Mention mention(Token t) {
    return mentionAt[t.index()];
  }

  /** From the first to the last word that depends on {@code t}, without marks at either end. */
  Span subtree(Token t) {
    return subtree(t, Set.of());
  }

  /** The same without the dependents of {@code t} that {@code without} holds. */
  Span subtree(Token t, Set<Token> without) {
    int first = t.index();
    int last = t.index();
    for (Token c : tokens()) {
      if (c.upos() != Upos.PUNCT && under(c, t) && without.stream().noneMatch(w -> under(c, w))) {
        first = Math.min(first, c.index());
        last = Math.max(last, c.index());
      }
    }
    return between(first, last);
  }

  private Span between(int first, int last) {
    return new Span(tokens().get(first).span().start(), tokens().get(last).span().end());
  }

  /**
   * The noun phrase of {@code t}: its modifiers and complements, without what marks its case, and
   * without clauses, appositions and conjuncts.
   */
  Span phrase(Token t) {
    boolean[] in = new boolean[tokens().size()];
    mark(t, in, true);
    int first = t.index();
    while (first > 0 && (in[first - 1] || hyphen(first - 1))) {
      first--;
    }
    int last = t.index();
    while (last + 1 < in.length && in[last + 1]) {
      last++;
    }
    return between(first, last);
  }

  /** Whether a mark joins the words on both sides of it to one: "state-run". */
  private boolean hyphen(int i) {
    Token t = tokens().get(i);
    return i > 0
        && t.form().length() == 1
        && "-\u2010\u2011\u2013".contains(t.form())
        && tokens().get(i - 1).span().end() == t.span().start()
        && tokens().get(i + 1).span().start() == t.span().end();
  }

  private void mark(Token t, boolean[] in, boolean top) {
    in[t.index()] = true;
    for (Token c : children(t)) {
      boolean marker = top && (c.is("case") || c.is("mark"));
      if (!marker && !OUTSIDE_PHRASE.contains(c.deprel())) {
        mark(c, in, false);
      }
    }
  }

  /** {@code t} and the nominals coordinated with it, in order. */
  List<Token> conjuncts(Token t) {
    List<Token> found = new ArrayList<>();
    found.add(t);
    for (Token c : children(t, "conj")) {
      if (nominal(c)) {
        found.addAll(conjuncts(c));
      }
    }
    return found;
  }

  /** Whether the word can name a participant. */
  static boolean nominal(Token t) {
    return t.upos() == Upos.NOUN
        || t.upos() == Upos.PROPN
        || t.upos() == Upos.PRON
        || t.upos() == Upos.NUM;
  }

  /** What marks the word's case, lemmas of neighbours ("because of") joined by {@code _}. */
  List<String> markers(Token t) {
    List<String> found = new ArrayList<>();
    int last = -2;
    for (Token c : children(t)) {
      if (c.is("case") || c.is("mark")) {
        StringBuilder marker = new StringBuilder(Clause.lemma(c));
        for (Token more : children(c, "fixed")) {
          marker.append('_').append(Clause.lemma(more));
        }
        if (c.index() == last + 1) {
          marker.insert(0, found.remove(found.size() - 1) + "_");
        }
        found.add(marker.toString());
        last = c.index();
      }
    }
    return found;
  }
}
