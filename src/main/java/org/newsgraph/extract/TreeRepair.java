package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** A sentence whose heads, relations and features a repair changes; words and offsets stay. */
abstract class TreeRepair {
  final Sentence sentence;
  final List<Token> tokens;
  final Knowledge knowledge;
  final int[] head;
  final String[] relation;
  final String[] feats;

  TreeRepair(Sentence sentence, Knowledge knowledge) {
    this.sentence = sentence;
    this.tokens = sentence.tokens();
    this.knowledge = knowledge;
    head = tokens.stream().mapToInt(Token::head).toArray();
    relation = tokens.stream().map(Token::deprel).toArray(String[]::new);
    feats = tokens.stream().map(Token::feats).toArray(String[]::new);
  }

  /** The sentence as it is now. */
  final Sentence repaired() {
    List<Token> found = new ArrayList<>();
    for (Token t : tokens) {
      int i = t.index();
      found.add(
          new Token(i, t.span(), t.form(), t.lemma(), t.upos(), feats[i], head[i], relation[i]));
    }
    return new Sentence(sentence.index(), sentence.span(), sentence.kind(), found);
  }

  /** Changes a word's head, unless that would close a circle. */
  final void hang(int word, int to, String as) {
    for (int at = to; at >= 0; at = head[at]) {
      if (at == word) {
        return;
      }
    }
    head[word] = to;
    relation[word] = as;
  }

  /** Whether a word has a dependent whose relation begins so. */
  final boolean has(int word, String name) {
    for (int i = 0; i < head.length; i++) {
      if (head[i] == word && relation[i].startsWith(name)) {
        return true;
      }
    }
    return false;
  }
}
