package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/**
 * Corrects what parsers are known to get wrong where reported speech, modifiers and coordinated
 * clauses meet.
 */
final class Repair extends TreeRepair {
  /** How many words before a name its conjunction can stand. */
  private static final int CONJUNCT = 8;

  private Repair(Sentence sentence, Knowledge knowledge) {
    super(sentence, knowledge);
  }

  /**
   * The sentence with a corrected tree; words and offsets stay as they are.
   *
   * @param names where its names are
   */
  static Sentence of(Sentence sentence, List<Span> names, Knowledge knowledge) {
    Repair repair = new Repair(sentence, knowledge);
    names.forEach(repair::name);
    for (Token t : sentence.tokens()) {
      repair.relabel(t);
    }
    for (Token t : sentence.tokens()) {
      repair.subject(t);
      repair.report(t);
    }
    return CaseRepair.of(AttachmentRepair.of(repair.repaired(), knowledge), knowledge);
  }

  /** Hangs the words of a name under its first: "the Ministry of Trade, Energy and Mines". */
  private void name(Span name) {
    Token first = null;
    for (Token t : sentence.in(name)) {
      boolean outside = head[t.index()] < 0 || !inside(head[t.index()], name);
      if (outside && first == null) {
        first = t;
      } else if (outside && t.upos() == Upos.PROPN) {
        hang(t.index(), first.index(), "flat");
      }
    }
  }

  private boolean inside(int token, Span span) {
    return span.contains(tokens.get(token).span());
  }

  private void relabel(Token t) {
    int i = t.index();
    if (relation[i].equals("nmod") && modifier(t)) {
      relation[i] = "amod";
    } else if (t.is("ccomp") && inserted(t)) {
      relation[i] = "parataxis";
    }
    if (t.upos() == Upos.PUNCT) {
      relation[i] = "punct";
    }
    if (t.is("advcl") || t.is("ccomp")) {
      claimed(t);
    } else if (t.deprel().equals("dep") && t.upos() == Upos.VERB && t.head() >= 0) {
      interrupted(t);
    }
    if (t.is("obl")) {
      particle(t);
    } else if (t.is("nmod")) {
      blame(t);
    }
    if (relation[i].equals("compound") && head[i] > i) {
      conjunct(t);
    }
    int over = head[i];
    if (over >= 0 && relation[over].equals("aux") && head[over] >= 0 && head[over] != i) {
      head[i] = head[over];
    }
  }

  /** In "repeated their claim that it had begun" the clause says what is claimed. */
  private void claimed(Token verb) {
    for (Token c : sentence.dependents(verb.index())) {
      boolean that = c.is("mark") && knowledge.word("that", Clause.lemma(c)) && c.index() > 0;
      if (that && c.index() < verb.index()) {
        Token noun = tokens.get(c.index() - 1);
        boolean claim =
            noun.upos() == Upos.NOUN && knowledge.word("claim-noun", Clause.lemma(noun));
        if (claim && noun.head() == verb.head()) {
          hang(verb.index(), noun.index(), "acl");
        }
      }
    }
  }

  /** In "the minister, Reuters reported, had resigned" the verbs change places. */
  private void interrupted(Token verb) {
    Token cue = tokens.get(verb.head());
    if (cue.index() > verb.index() || !knowledge.word("inserted", Clause.lemma(cue))) {
      return;
    }
    for (Token c : sentence.dependents(cue.index())) {
      int next = c.index() + 1;
      boolean comma = next < cue.index() && tokens.get(next).form().equals(",");
      if (comma && Tree.nominal(c) && !c.is("conj")) {
        relation[verb.index()] = "ccomp";
        hang(c.index(), verb.index(), "nsubj");
        return;
      }
    }
  }

  /** In "suspected the brothers of murder" the crime belongs to the verb. */
  private void blame(Token t) {
    Token person = tokens.get(t.head());
    Token verb = person.is("obj") ? tokens.get(person.head()) : null;
    boolean marked = sentence.dependents(t.index()).stream().anyMatch(c -> c.is("case"));
    if (marked && verb != null && knowledge.word("blame", Clause.lemma(verb))) {
      head[t.index()] = verb.index();
      relation[t.index()] = "obl";
    }
  }

  /** In "shot down the jet" the preposition is part of the verb, and the noun its object. */
  private void particle(Token t) {
    Token verb = tokens.get(t.head());
    if (verb.upos() != Upos.VERB) {
      return;
    }
    for (Token c : sentence.dependents(t.index())) {
      boolean between = c.is("case") && c.index() == verb.index() + 1;
      if (between && knowledge.word("particle-verb", Clause.lemma(verb) + "_" + Clause.lemma(c))) {
        relation[t.index()] = "obj";
        head[c.index()] = verb.index();
        relation[c.index()] = "compound:prt";
      }
    }
  }

  /** A name that hangs on a verb as if compounded is coordinated with the noun before "and". */
  private void conjunct(Token t) {
    if (tokens.get(t.head()).upos() != Upos.VERB) {
      return;
    }
    for (int c = t.index() - 1; c > 0 && c > t.index() - CONJUNCT; c--) {
      int first = head[c];
      if (relation[c].equals("cc") && first >= 0 && first < c) {
        head[t.index()] = first;
        relation[t.index()] = "conj";
        return;
      }
    }
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
    return subject && first > 0 && tokens.get(first - 1).upos() == Upos.PUNCT;
  }

  private int leftmost(Token t) {
    int first = t.index();
    for (Token c : sentence.dependents(t.index())) {
      first = c.index() < t.index() ? Math.min(first, leftmost(c)) : first;
    }
    return first;
  }

  /**
   * Gives a coordinated finite verb without a subject the noun phrase between the conjunction and
   * it, where the parser coordinated that with a noun of the clause before: "… drones, and [the
   * brothers] died".
   */
  private void subject(Token verb) {
    boolean finite = verb.upos() == Upos.VERB && relation[verb.index()].equals("conj");
    boolean helped = has(verb.index(), "nsubj") || has(verb.index(), "aux");
    if (!finite || !"Fin".equals(verb.feat("VerbForm")) || helped) {
      return;
    }
    int best = -1;
    for (int n = verb.index() - 1; n > 0 && !Clause.verbal(tokens.get(n)); n--) {
      boolean noun = Tree.nominal(tokens.get(n)) && relation[n].equals("conj");
      if (noun && head[n] < n && !above(n, verb.index())) {
        if (coordinatedBefore(n, verb.index())) {
          best = n;
        } else if (best < 0 && touches(n, verb.index())) {
          best = n;
        }
      }
    }
    if (best >= 0) {
      head[best] = verb.index();
      relation[best] = "nsubj";
    }
  }

  /**
   * A coordinated verb of saying without a subject goes on what its speaker says, not on what is
   * said: "[the firm] confirmed that he had left, but did not say why".
   */
  private void report(Token verb) {
    int said = head[verb.index()];
    boolean saying = knowledge.word("inserted", Clause.lemma(verb)) && verb.upos() == Upos.VERB;
    if (!saying || !relation[verb.index()].equals("conj") || said < 0) {
      return;
    }
    int above = head[said];
    boolean content = relation[said].equals("ccomp") && above >= 0;
    boolean bare = !has(verb.index(), "nsubj") && above < said && said < verb.index();
    boolean reports = content && (speaks(above) || knowledge.word("denying", lemma(above)));
    if (reports && bare && !speaks(said)) {
      head[verb.index()] = above;
    }
  }

  private String lemma(int token) {
    return Clause.lemma(tokens.get(token));
  }

  private boolean speaks(int verb) {
    return knowledge.word("inserted", lemma(verb));
  }

  private boolean above(int ancestor, int i) {
    for (int at = i; at >= 0; at = head[at]) {
      if (at == ancestor) {
        return true;
      }
    }
    return false;
  }

  private boolean touches(int noun, int verb) {
    for (int i = noun + 1; i < verb; i++) {
      Token t = tokens.get(i);
      if (t.upos() != Upos.ADV && Character.isLetterOrDigit(t.form().charAt(0))) {
        return false;
      }
    }
    return true;
  }

  /** Whether the conjunction before the noun is the verb's. */
  private boolean coordinatedBefore(int noun, int verb) {
    for (int i = 0; i < noun; i++) {
      if (head[i] == verb && relation[i].equals("cc") && i > head[noun]) {
        return true;
      }
    }
    return false;
  }
}
