package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Upos;

/**
 * Builds the partial dependency tree of a sentence in Universal Dependencies terms: noun phrases by
 * agreement and government, then clauses, then the arguments of each clause's predicate by case.
 * What the rules don't reach stays {@code dep} on the root.
 */
final class TreeBuilder {

  /** Attaches the words of a sentence in which names are known. */
  void build(Parsed s, List<Name> names) {
    flatten(s, names);
    new NounPhrases(s).attach();
    new Clauses(s).attach();
    List<Word> roots = new ArrayList<>();
    s.words().stream().filter(w -> w.head < 0).forEach(roots::add);
    Word root = root(roots);
    if (root != null) {
      for (Word w : roots) {
        if (w != root) {
          w.attach(root.index, w.isPunctuation() ? "punct" : "dep");
        }
      }
      root.deprel = "root";
    }
    breakCycles(s, root);
  }

  /** The parts of a person's name hang on its first; quoted parts on the head noun before them. */
  private static void flatten(Parsed s, List<Name> names) {
    Set<Integer> done = new HashSet<>();
    for (Name name : names) {
      if (name.type() == EntityType.PERSON && name.length() > 1) {
        for (int i = name.from() + 1; i < name.to(); i++) {
          s.get(i).attach(name.from(), "flat:name");
          done.add(i);
        }
      }
    }
    for (Name name : names) {
      if (name.rule().startsWith("org-") && !name.rule().equals("org-listed")) {
        quote(s, name, done);
      }
    }
  }

  private static void quote(Parsed s, Name name, Set<Integer> done) {
    int open = -1;
    for (int i = name.from(); i < name.to(); i++) {
      Word w = s.get(i);
      if (open < 0 && w.form.matches("[«“\"„]")) {
        open = i;
      }
    }
    int from = open < 0 ? name.from() : open;
    if (open < 0 && !name.rule().matches("org-(quoted|latin)")) {
      return;
    }
    int head = open > name.from() ? open - 1 : name.from();
    for (int i = from; i < name.to(); i++) {
      if (i != head && !done.contains(i)) {
        s.get(i).attach(head, s.get(i).isWord() ? "flat:name" : "punct");
      }
    }
  }

  private static Word root(List<Word> roots) {
    for (Word w : roots) {
      if (w.best.isFinite() && w.best.upos() != Upos.PUNCT) {
        return w;
      }
    }
    for (Word w : roots) {
      if (w.best.isNominal() || w.is(Upos.VERB)) {
        return w;
      }
    }
    return roots.isEmpty() ? null : roots.get(0);
  }

  /** A tree has no cycles: a word that is its own ancestor goes to the root. */
  private static void breakCycles(Parsed s, Word root) {
    for (Word w : s.words()) {
      Word at = w;
      for (int steps = 0; at != null && at.head >= 0; steps++) {
        at = s.get(at.head);
        if (steps > s.size()) {
          w.attach(root == null ? -1 : root.index, "dep");
          break;
        }
      }
    }
  }
}
