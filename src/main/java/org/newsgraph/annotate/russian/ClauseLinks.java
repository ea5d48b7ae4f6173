package org.newsgraph.annotate.russian;

import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.Upos;

/** Ties the predicates of a sentence's clauses to each other. */
final class ClauseLinks {
  private static final Set<String> CONTENT = Set.of("что", "как", "будто", "якобы", "ли");

  private ClauseLinks() {}

  /** Ties a clause's predicate to the clause it depends on; returns the root of the sentence. */
  static int link(List<Word> words, List<Clause> clauses, Clause clause, int root) {
    Word predicate = words.get(clause.predicate);
    int start = clause.from;
    while (start < clause.predicate
        && (words.get(start).isPunct() || words.get(start).is(Upos.CCONJ))) {
      start++;
    }
    Word first = words.get(start);
    int governor = governor(words, clauses, clause);
    int relative = relative(words, start, clause.predicate);
    if (predicate.reading.sort() == Sort.CONVERB) {
      int main = governor >= 0 ? governor : next(clauses, clause);
      return main < 0 ? rootIf(words, clause, root) : keep(predicate, main, "advcl", root);
    }
    if (relative >= 0 && antecedent(words, relative) >= 0) {
      predicate.head = antecedent(words, relative);
      predicate.deprel = "acl:relcl";
      return root;
    }
    if (first.is(Upos.SCONJ) || isQuestion(first)) {
      if (first.is(Upos.SCONJ)) {
        TreeBuilder.tie(first, clause.predicate, "mark");
      }
      boolean manner = first.lemma().equals("как") && governor < 0;
      boolean content = (CONTENT.contains(first.lemma()) && !manner) || isQuestion(first);
      boolean wish = first.lemma().equals("чтобы") && governor == clause.from - 2;
      int main = governor >= 0 ? governor : next(clauses, clause);
      if (main < 0) {
        return rootIf(words, clause, root);
      }
      return keep(predicate, main, content || wish ? "ccomp" : "advcl", root);
    }
    if (root < 0) {
      return rootIf(words, clause, root);
    }
    Word link = words.get(clause.from);
    if (link.is(Upos.CCONJ) || (start > clause.from && words.get(start - 1).is(Upos.CCONJ))) {
      Word and = link.is(Upos.CCONJ) ? link : words.get(start - 1);
      int to = governor >= 0 ? governor : root;
      TreeBuilder.tie(and, clause.predicate, "cc");
      return keep(predicate, to, "conj", root);
    }
    int to = governor >= 0 ? governor : root;
    return keep(predicate, to, link.form.equals(",") ? "conj" : "parataxis", root);
  }

  private static boolean isQuestion(Word word) {
    return Set.of("кто", "где", "куда", "почему", "зачем", "сколько", "какой", "откуда")
        .contains(word.lemma());
  }

  private static int rootIf(List<Word> words, Clause clause, int root) {
    if (root >= 0) {
      return keep(words.get(clause.predicate), root, "parataxis", root);
    }
    words.get(clause.predicate).deprel = "root";
    return clause.predicate;
  }

  private static int keep(Word predicate, int head, String deprel, int root) {
    predicate.head = head;
    predicate.deprel = deprel;
    return root;
  }

  /** The predicate of the nearest clause before, or -1. */
  private static int governor(List<Word> words, List<Clause> clauses, Clause clause) {
    int found = -1;
    for (Clause c : clauses) {
      if (c == clause) {
        return found;
      }
      boolean aside = c.predicate >= 0 && words.get(c.predicate).deprel.equals("acl:relcl");
      found = c.predicate >= 0 && (!aside || found < 0) ? c.predicate : found;
    }
    return found;
  }

  private static int next(List<Clause> clauses, Clause clause) {
    boolean after = false;
    for (Clause c : clauses) {
      if (after && c.predicate >= 0) {
        return c.predicate;
      }
      after |= c == clause;
    }
    return -1;
  }

  private static int relative(List<Word> words, int start, int predicate) {
    for (int i = start; i < predicate && i < start + 4; i++) {
      if (words.get(i).lemma().equals("который")) {
        return i;
      }
    }
    return -1;
  }

  private static int antecedent(List<Word> words, int relative) {
    Reading r = words.get(relative).reading;
    boolean comma = false;
    for (int i = relative - 1; i >= 0; i--) {
      comma |= words.get(i).form.equals(",");
      Reading noun = words.get(i).reading;
      boolean agrees =
          Reading.same(noun.number(), r.number())
              && ("Plur".equals(r.number()) || Reading.same(noun.gender(), r.gender()));
      if (comma && words.get(i).isNoun() && agrees && !words.get(i).deprel.equals("flat:name")) {
        return i;
      }
    }
    return -1;
  }
}
