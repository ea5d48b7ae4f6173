package org.newsgraph.extract;

import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/**
 * Attaches what the partial trees of a language with cases leave apart, where case and word order
 * decide: appositions behind a comma, objects that look like subjects, inserted verbs of saying,
 * what a noun's infinitive governs, predicates in the instrumental.
 */
final class CaseRepair extends TreeRepair {
  private CaseRepair(Sentence sentence, Knowledge knowledge) {
    super(sentence, knowledge);
  }

  /** The sentence with a fuller tree; as it is where the language has no cases. */
  static Sentence of(Sentence sentence, Knowledge knowledge) {
    if (!knowledge.word("subject-case", "nominative")) {
      return sentence;
    }
    CaseRepair repair = new CaseRepair(sentence, knowledge);
    for (Token t : sentence.tokens()) {
      repair.attach(t);
    }
    return repair.repaired();
  }

  private void attach(Token t) {
    String r = relation[t.index()];
    boolean noun = t.upos() == Upos.NOUN || t.upos() == Upos.PROPN;
    if (head[t.index()] < 0) {
      return;
    }
    if (r.equals("dep") && noun) {
      if (!nominative(t) || !apposition(t)) {
        object(t);
      }
    } else if (noun && (r.equals("obj") || r.equals("obl")) && !has(t.index(), "case")) {
      bare(t);
    } else if (r.equals("appos") && "Gen".equals(t.feat("Case"))) {
      possessor(t);
    } else if (r.equals("conj") && t.upos() == Upos.VERB) {
      inserted(t);
    } else if (r.equals("obl:agent") && predicate(t)) {
      relation[t.index()] = "obl";
    } else if (t.upos() == Upos.VERB && "Inf".equals(t.feat("VerbForm"))) {
      ofNoun(t);
    }
  }

  private static boolean nominative(Token t) {
    String value = t.feat("Case");
    return value == null || value.equals("Nom");
  }

  /** "Ann Lee, [founder] of the bank": a kind of person behind a comma and a person. */
  private boolean apposition(Token t) {
    boolean person = knowledge.classes(Clause.lemma(t)).contains(NounClass.PERSON);
    int comma = leftOf(t);
    if (!person || comma < 1 || !tokens.get(comma).form().equals(",")) {
      return false;
    }
    int before = comma - 1;
    while (before > 0 && relation[before].startsWith("flat") && head[before] < before) {
      before = head[before];
    }
    Token noun = tokens.get(before);
    if (noun.upos() != Upos.PROPN || !nominative(noun)) {
      return false;
    }
    hang(t.index(), before, "appos");
    return true;
  }

  /** The token before a noun and its adjectives. */
  private int leftOf(Token t) {
    int at = t.index() - 1;
    while (at >= 0 && tokens.get(at).upos() == Upos.ADJ && head[at] == t.index()) {
      at--;
    }
    return at;
  }

  /** A thing right behind a verb that has its subject, or behind an active participle. */
  private void object(Token t) {
    int at = t.index() - 1;
    while (at >= 0
        && (opening(at) || (head[at] == t.index() && tokens.get(at).upos() == Upos.ADJ))) {
      at--;
    }
    if (at < 0 || "Anim".equals(t.feat("Animacy"))) {
      return;
    }
    Token verb = tokens.get(at);
    boolean active = verb.upos() == Upos.VERB && "Act".equals(verb.feat("Voice"));
    boolean participle = "Part".equals(verb.feat("VerbForm"));
    boolean accusative = nominative(t) || "Acc".equals(t.feat("Case"));
    if (active && accusative && !has(at, "obj") && (participle || has(at, "nsubj"))) {
      hang(t.index(), at, "obj");
    } else if (verb.upos() == Upos.VERB && "Ins".equals(t.feat("Case"))) {
      hang(t.index(), at, "obl");
    }
  }

  /** A noun without a preposition that the partial tree gave to the verb before all else. */
  private void bare(Token t) {
    int left = t.index() - 1;
    while (left >= 0 && head[left] == t.index()) {
      left--;
    }
    if (left < 0) {
      return;
    }
    Token before = tokens.get(left);
    boolean sibling = before.upos() == Upos.NOUN && head[left] == head[t.index()];
    boolean over = tokens.get(head[t.index()]).upos() == Upos.VERB;
    boolean governed =
        "Ins".equals(t.feat("Case")) && knowledge.word("governs-ins", Clause.lemma(before));
    if (sibling && (governed || "Gen".equals(t.feat("Case")))) {
      hang(t.index(), left, "nmod");
    } else if ("Acc".equals(t.feat("Case")) && over) {
      accusative(t, before);
    }
  }

  /** An accusative is the object of the infinitive before it, else of the verb if it lacks one. */
  private void accusative(Token t, Token before) {
    int verb = head[t.index()];
    if (before.upos() == Upos.VERB && "Inf".equals(before.feat("VerbForm"))) {
      hang(t.index(), before.index(), "obj");
    } else if (relation[t.index()].equals("obj")) {
      speaker(t, verb);
    } else if (!has(verb, "obj")
        && "Act".equals(tokens.get(verb).feat("Voice"))
        && !knowledge.word("time-noun", Clause.lemma(t))) {
      relation[t.index()] = "obj";
    }
  }

  /** "as reports [the agency]": a thing whose nominative looks like its accusative. */
  private void speaker(Token t, int verb) {
    boolean right = t.index() == verb + 1 && "Inan".equals(t.feat("Animacy"));
    boolean body = knowledge.classes(Clause.lemma(t)).contains(NounClass.ORGANIZATION);
    if (right
        && body
        && !has(verb, "nsubj")
        && knowledge.word("inserted", Clause.lemma(tokens.get(verb)))) {
      relation[t.index()] = "nsubj";
    }
  }

  /** A name in the genitive behind a noun in another case is its owner: «основатель "Фонда"». */
  private void possessor(Token t) {
    Token noun = tokens.get(head[t.index()]);
    String own = noun.feat("Case");
    if (own != null && !own.equals("Gen") && t.feat("NameType") == null) {
      relation[t.index()] = "nmod";
    }
  }

  private boolean opening(int at) {
    String form = tokens.get(at).form();
    return form.equals("«") || form.equals("\"") || form.equals("“");
  }

  /** "The talks began, [said] the minister": no conjunction, and the subject comes behind. */
  private void inserted(Token verb) {
    int before = verb.index() - 1;
    boolean comma = before >= 0 && tokens.get(before).upos() == Upos.PUNCT;
    if (!comma || !knowledge.word("inserted", Clause.lemma(verb)) || has(verb.index(), "cc")) {
      return;
    }
    if (ofNobody(verb)) {
      relation[verb.index()] = "parataxis";
      return;
    }
    for (Token t : tokens.subList(verb.index() + 1, tokens.size())) {
      if (head[t.index()] == verb.index() && relation[t.index()].startsWith("nsubj")) {
        relation[verb.index()] = "parataxis";
        return;
      }
    }
  }

  /** "…, [said] in the ministry", "…, the statement [says]" without a subject. */
  private boolean ofNobody(Token verb) {
    boolean unnamed = "Plur".equals(verb.feat("Number")) || "Pass".equals(verb.feat("Voice"));
    return unnamed && has(verb.index(), "obl") && !has(verb.index(), "nsubj");
  }

  /** "was appointed [ambassador]": what somebody becomes, not who does it. */
  private boolean predicate(Token t) {
    int over = head[t.index()];
    return over >= 0 && knowledge.word("makes", Clause.lemma(tokens.get(over)));
  }

  /**
   * "the attempt [to kill] the general": the infinitive is the noun's, and governs what follows.
   */
  private void ofNoun(Token verb) {
    int before = verb.index() - 1;
    Token noun = before < 0 ? null : tokens.get(before);
    if (noun == null || !knowledge.word("plan-noun", Clause.lemma(noun))) {
      return;
    }
    int old = head[verb.index()];
    hang(verb.index(), before, "acl");
    for (int i = verb.index() + 1; i < tokens.size() && tokens.get(i).upos() != Upos.PUNCT; i++) {
      boolean bare = head[i] == old && relation[i].equals("obl");
      if (bare && "Acc".equals(tokens.get(i).feat("Case")) && !has(i, "case")) {
        hang(i, verb.index(), "obj");
        return;
      }
    }
  }
}
