package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.Upos;

/**
 * A stretch of a sentence with at most one predicate; {@code predicate} is -1 where it has none.
 */
final class Clause {
  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "—", "–", "(", ")", "-", "»", "«", "\"");

  final int from;
  int to;
  int predicate = -1;

  Clause(int from, int to) {
    this.from = from;
    this.to = to;
  }

  /** The clauses of a sentence: they end at marks, and at conjunctions before another verb. */
  private static boolean predicate(List<Word> words, int i) {
    Word word = words.get(i);
    Reading r = word.reading;
    boolean head = word.head < 0;
    return head
        && (r.isFinite()
            || r.sort() == Sort.SHORT
            || r.sort() == Sort.PREDICATIVE
            || r.sort() == Sort.CONVERB);
  }

  static List<Clause> split(List<Word> words) {
    List<Clause> clauses = new ArrayList<>();
    Clause open = new Clause(0, 0);
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      boolean mark = BREAKS.contains(word.form) && word.head < 0;
      boolean and =
          word.is(Upos.CCONJ) && word.head < 0 && open.predicate >= 0 && verbAhead(words, i);
      if (mark || and) {
        open.to = i;
        clauses.add(open);
        open = new Clause(i, i);
      } else if (predicate(words, i)) {
        take(words, open, i);
      }
    }
    open.to = words.size();
    clauses.add(open);
    return clauses;
  }

  private static boolean verbAhead(List<Word> words, int i) {
    for (int k = i + 1; k < words.size() && !BREAKS.contains(words.get(k).form); k++) {
      if (predicate(words, k) || words.get(k).reading.sort() == Sort.INFINITIVE) {
        return true;
      }
    }
    return false;
  }

  /** A second predicate in a clause: "быть" serves the other one. */
  private static void take(List<Word> words, Clause clause, int i) {
    if (clause.predicate < 0) {
      clause.predicate = i;
      return;
    }
    Word old = words.get(clause.predicate);
    Word now = words.get(i);
    if (old.is(Upos.AUX)) {
      boolean passive =
          "Pass".equals(TreeBuilder.verb(now) == null ? null : TreeBuilder.verb(now).voice());
      TreeBuilder.tie(old, i, passive ? "aux:pass" : now.is(Upos.ADJ) ? "cop" : "aux");
      clause.predicate = i;
    } else if (now.is(Upos.AUX)) {
      TreeBuilder.tie(
          now,
          clause.predicate,
          "Pass".equals(TreeBuilder.verb(old) == null ? null : TreeBuilder.verb(old).voice())
              ? "aux:pass"
              : "cop");
    } else {
      TreeBuilder.tie(now, clause.predicate, "conj");
    }
  }
}
