package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.annotate.russian.Reading.Grammar;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.annotate.russian.Reading.Verb;
import org.newsgraph.model.Upos;

/**
 * Makes the partial dependency tree of a sentence that case and word order give: clauses around
 * predicates, noun phrases under them by case. What finds no place hangs as {@code dep} from the
 * root.
 */
final class TreeBuilder {
  private final Dictionary dictionary;

  TreeBuilder(Dictionary dictionary) {
    this.dictionary = dictionary;
  }

  /** Sets head and relation of every word. */
  void build(List<Word> words) {
    Chunker.chunk(words);
    List<Clause> clauses = Clause.split(words);
    int root = -1;
    for (Clause clause : clauses) {
      if (clause.predicate >= 0) {
        root = ClauseLinks.link(words, clauses, clause, root);
        fill(words, clause);
      }
    }
    if (root < 0) {
      root = nominalRoot(words);
    }
    finish(words, clauses, root);
  }

  static void tie(Word word, int head, String deprel) {
    word.head = head;
    word.deprel = deprel;
  }

  static Verb verb(Word word) {
    return word.reading.grammar().verb();
  }

  /** Attaches the free words of a clause to its predicate. */
  private void fill(List<Word> words, Clause clause) {
    int predicate = nominalPredicate(words, clause);
    passive(words, clause, predicate);
    List<Integer> phrases = new ArrayList<>();
    for (int i = clause.from; i < clause.to; i++) {
      Word word = words.get(i);
      if (i == predicate || word.head >= 0 || word.deprel.equals("root")) {
        continue;
      }
      if (word.reading.sort() == Sort.INFINITIVE) {
        tie(word, predicate, words.get(predicate).isNoun() ? "advcl" : "xcomp");
      } else if (nominal(word)) {
        phrases.add(i);
      } else {
        tie(word, predicate, minor(word));
      }
    }
    Arguments.attach(words, phrases, predicate);
  }

  static boolean nominal(Word word) {
    return word.isNoun()
        || word.is(Upos.PRON)
        || word.is(Upos.NUM)
        || (word.reading.isAdjectival() && word.reading.kase() != null);
  }

  private static String minor(Word word) {
    return switch (word.upos()) {
      case PUNCT -> "punct";
      case CCONJ -> "cc";
      case SCONJ -> "mark";
      case ADV, PART, ADJ -> "advmod";
      case INTJ -> "discourse";
      default -> "dep";
    };
  }

  /** "Он был президентом": the noun is the predicate, the verb its copula. */
  private static int nominalPredicate(List<Word> words, Clause clause) {
    Word word = words.get(clause.predicate);
    if (!word.is(Upos.AUX)) {
      return clause.predicate;
    }
    for (int i = clause.predicate + 1; i < clause.to; i++) {
      Word next = words.get(i);
      boolean noun = next.isNoun() && next.head < 0 && "Ins".equals(next.kase());
      if (noun) {
        next.head = word.head;
        next.deprel = word.deprel;
        for (Word other : words) {
          if (other.head == clause.predicate) {
            other.head = i;
          }
        }
        tie(word, i, "cop");
        clause.predicate = i;
        return i;
      }
    }
    return clause.predicate;
  }

  /** A reflexive of a transitive verb whose subject is a thing, is passive: "дом строится". */
  private void passive(List<Word> words, Clause clause, int predicate) {
    Word word = words.get(predicate);
    Verb verb = verb(word);
    if (verb == null || !"Mid".equals(verb.voice()) || !"Imp".equals(verb.aspect())) {
      return;
    }
    String base = word.lemma().substring(0, word.lemma().length() - 2);
    boolean transitive =
        dictionary.readings(base).stream()
            .anyMatch(r -> r.sort() == Sort.INFINITIVE && r.grammar().verb().transitive());
    boolean agent = false;
    boolean person = false;
    for (int i = clause.from; i < clause.to; i++) {
      Word w = words.get(i);
      agent |= w.head < 0 && "Ins".equals(w.kase()) && w.isNoun() && w.reading.animate();
      person |= w.head < 0 && "Nom".equals(w.kase()) && w.reading.animate();
    }
    if (transitive && (agent || !person)) {
      Grammar g = word.reading.grammar();
      Verb passive =
          new Verb(verb.tense(), verb.aspect(), "Pass", verb.person(), verb.mood(), false);
      word.reading =
          word.reading.with(new Grammar(g.kase(), g.number(), g.gender(), g.animacy(), passive));
    }
  }

  private static int nominalRoot(List<Word> words) {
    int first = -1;
    int dash = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      dash = word.form.equals("—") && first >= 0 && dash < 0 ? i : dash;
      if (word.head < 0 && word.isNoun() && !Chunker.hasCase(words, i)) {
        if (first < 0) {
          first = i;
        } else if (dash > 0 && "Nom".equals(word.kase()) && "Nom".equals(words.get(first).kase())) {
          tie(words.get(first), i, "nsubj");
          word.deprel = "root";
          return i;
        }
      }
    }
    if (first < 0) {
      for (int i = 0; i < words.size() && first < 0; i++) {
        first = words.get(i).head < 0 && !words.get(i).isPunct() ? i : first;
      }
    }
    first = Math.max(first, 0);
    words.get(first).head = -1;
    words.get(first).deprel = "root";
    return first;
  }

  /** Participles after a comma modify the noun before; the rest goes to the nearest predicate. */
  private static void finish(List<Word> words, List<Clause> clauses, int root) {
    int near = root;
    for (Clause clause : clauses) {
      near = clause.predicate >= 0 ? clause.predicate : near;
      Participles.attach(words, clause.from, clause.to);
      List<Integer> phrases = new ArrayList<>();
      for (int i = clause.from; i < clause.to; i++) {
        Word word = words.get(i);
        if (i != root && word.head < 0) {
          int verb = clause.predicate < 0 ? lacking(words, clauses, clause, i) : -1;
          boolean oblique = nominal(word) && Chunker.hasCase(words, i);
          if (verb >= 0) {
            Arguments.attach(words, List.of(i), verb);
          } else if (oblique && words.get(near).grammarVerb()) {
            phrases.add(i);
          } else {
            tie(word, root, word.isPunct() ? "punct" : nominal(word) ? "dep" : minor(word));
          }
        }
      }
      Arguments.attach(words, phrases, near);
    }
    cutLoops(words, root);
  }

  /** The predicate after an inserted clause whose subject stands before it, or -1. */
  private static int lacking(List<Word> words, List<Clause> clauses, Clause clause, int subject) {
    Word noun = words.get(subject);
    boolean nominative = noun.isNoun() && "Nom".equals(noun.kase());
    boolean count = noun.is(Upos.NUM) && Reading.same("Nom", noun.kase());
    if (!(nominative || count) || Chunker.hasCase(words, subject)) {
      return -1;
    }
    for (Clause next : clauses) {
      if (next.from > clause.from && next.predicate >= 0) {
        Word verb = words.get(next.predicate);
        boolean relative = verb.deprel.equals("acl:relcl") || verb.reading.sort() == Sort.CONVERB;
        if (!relative) {
          int at = next.predicate;
          boolean has = words.stream().anyMatch(w -> w.head == at && w.deprel.startsWith("nsubj"));
          return !has && Tagger.agreesWithVerb(noun.reading, verb.reading) ? at : -1;
        }
      }
    }
    return -1;
  }

  /** No word may depend on itself, however far. */
  private static void cutLoops(List<Word> words, int root) {
    for (int i = 0; i < words.size(); i++) {
      int at = i;
      for (int steps = 0; at >= 0; steps++) {
        if (steps > words.size()) {
          tie(words.get(i), root, "dep");
          break;
        }
        at = words.get(at).head;
      }
    }
    words.get(root).head = -1;
    words.get(root).deprel = "root";
  }
}
