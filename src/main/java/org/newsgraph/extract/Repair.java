package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** Corrects what parsers are known to get wrong where reported speech and modifiers meet. */
final class Repair {
  private final Sentence sentence;
  private final Knowledge knowledge;

  private Repair(Sentence sentence, Knowledge knowledge) {
    this.sentence = sentence;
    this.knowledge = knowledge;
  }

  /** The sentence with a corrected tree; words and offsets stay as they are. */
  static Sentence of(Sentence sentence, Knowledge knowledge) {
    Repair repair = new Repair(sentence, knowledge);
    List<Token> tokens = new ArrayList<>();
    for (Token t : sentence.tokens()) {
      String relation = repair.relation(t);
      tokens.add(
          relation.equals(t.deprel())
              ? t
              : new Token(
                  t.index(), t.span(), t.form(), t.lemma(), t.upos(), t.feats(), t.head(),
                  relation));
    }
    return new Sentence(sentence.index(), sentence.span(), sentence.kind(), tokens);
  }

  private String relation(Token t) {
    if (t.deprel().equals("nmod") && modifier(t)) {
      return "amod";
    }
    return t.is("ccomp") && inserted(t) ? "parataxis" : t.deprel();
  }

  /** An adjective or participle before its noun. */
  private boolean modifier(Token t) {
    return (t.upos() == Upos.ADJ || t.upos() == Upos.VERB)
        && t.index() < t.head()
        && sentence.dependents(t.index()).stream().noneMatch(c -> c.is("case"));
  }

  /** A verb of saying that follows on what it reports, after a comma: "…, the minister said". */
  private boolean inserted(Token t) {
    if (t.index() < t.head() || !knowledge.word("inserted", Clause.lemma(t))) {
      return false;
    }
    boolean subject = false;
    int first = t.index();
    for (Token c : sentence.dependents(t.index())) {
      if (c.is("ccomp") || c.is("obj") || c.is("mark")) {
        return false;
      }
      subject |= c.is("nsubj");
      first = Math.min(first, leftmost(c));
    }
    return subject && first > 0 && sentence.tokens().get(first - 1).upos() == Upos.PUNCT;
  }

  private int leftmost(Token t) {
    int first = t.index();
    for (Token c : sentence.dependents(t.index())) {
      first = c.index() < t.index() ? Math.min(first, leftmost(c)) : first;
    }
    return first;
  }
}
