package org.newsgraph.extract;

import java.util.Set;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/**
 * Hangs on the right word what parsers hang on its neighbour: dates behind a subject, clauses
 * behind an adverb of time, results of verbs, "according to" behind coordinated clauses.
 */
final class AttachmentRepair extends TreeRepair {
  private AttachmentRepair(Sentence sentence, Knowledge knowledge) {
    super(sentence, knowledge);
  }

  /** The sentence with a corrected tree; words and offsets stay as they are. */
  static Sentence of(Sentence sentence, Knowledge knowledge) {
    AttachmentRepair repair = new AttachmentRepair(sentence, knowledge);
    for (Token t : sentence.tokens()) {
      if (repair.head[t.index()] >= 0) {
        repair.attach(t);
      }
    }
    return repair.repaired();
  }

  private void attach(Token t) {
    complex(t);
    String r = relation[t.index()];
    if (r.startsWith("nmod") && Tree.nominal(t)) {
      date(t);
    } else if (t.upos() == Upos.ADJ && word("result", t)) {
      result(t);
    } else if (t.upos() == Upos.ADJ && word("false", t)) {
      verdict(t, "xcomp");
    } else if (r.equals("obl") && word("false", t) && marked(t, "as")) {
      verdict(t, "obl");
    } else if (r.equals("obl") || r.equals("iobj")) {
      informant(t);
      receiver(t);
    } else if (r.equals("obj") && word("made", t)) {
      made(t);
    } else if (word("hedge", t) && (t.upos() == Upos.ADV || t.upos() == Upos.PART)) {
      hedge(t);
    } else if (t.upos() == Upos.ADV && word("adverb-of", t)) {
      preposition(t);
    } else if (t.upos() == Upos.ADV && r.equals("advmod")) {
      particle(t);
    } else if (t.upos() == Upos.VERB) {
      according(t);
      inserted(t);
      clause(t);
      participle(t);
      finite(t);
    }
  }

  private boolean actor(Token t) {
    Set<NounClass> classes = knowledge.classes(Clause.lemma(t));
    boolean acts = classes.contains(NounClass.PERSON) || classes.contains(NounClass.ORGANIZATION);
    return acts && !classes.contains(NounClass.EVENT);
  }

  private Token over(Token t) {
    return head[t.index()] < 0 ? null : tokens.get(head[t.index()]);
  }

  private boolean word(String key, Token t) {
    return knowledge.word(key, Clause.lemma(t));
  }

  /** "The mayor [on Monday] met him": a date behind somebody who takes part is the verb's. */
  private void date(Token t) {
    Token noun = over(t);
    Token verb = over(noun);
    String r = relation[noun.index()];
    boolean subject = r.startsWith("nsubj") && verb != null && t.index() < verb.index();
    boolean object = r.equals("obj") && verb != null && verb.index() < noun.index();
    boolean between = (subject || object) && noun.index() < t.index();
    boolean acts = noun.upos() == Upos.PROPN || noun.upos() == Upos.PRON || actor(noun);
    if (between && acts && word("time-noun", t)) {
      hang(t.index(), verb.index(), "obl");
    }
  }

  /** "shot [dead] two men": what became of them. */
  private void result(Token t) {
    Token verb = t.index() == 0 ? null : tokens.get(t.index() - 1);
    if (verb != null && word("result-verb", verb)) {
      hang(t.index(), verb.index(), "xcomp");
    }
  }

  /** "called the report that he had left [false]", "[a lie]": the verdict is on the report. */
  private void verdict(Token t, String as) {
    Token at = over(t);
    while (at != null && !relation[at.index()].startsWith("acl")) {
      at = over(at);
    }
    Token noun = at == null ? null : over(at);
    Token calls = noun == null || !relation[noun.index()].equals("obj") ? null : over(noun);
    if (calls != null && t.index() > at.index() && word("calling", calls)) {
      hang(t.index(), calls.index(), as);
    }
  }

  /** «украинца, [якобы] стрелявшего»: a hedge right before a participle is its own. */
  private void hedge(Token t) {
    Token next = t.index() + 1 < tokens.size() ? tokens.get(t.index() + 1) : null;
    if (next != null && next.upos() == Upos.VERB && "Part".equals(next.feat("VerbForm"))) {
      hang(t.index(), next.index(), "advmod");
    }
  }

  /** «[в результате] взрыва»: a preposition with its noun is one preposition. */
  private void complex(Token t) {
    Token small = t.upos() != Upos.NOUN || t.index() == 0 ? null : tokens.get(t.index() - 1);
    boolean listed =
        small != null
            && head[small.index()] == t.index()
            && knowledge.word("complex-preposition", Clause.lemma(small) + "_" + Clause.lemma(t));
    Token noun = listed ? governed(t) : null;
    if (noun == null) {
      return;
    }
    for (Token c : tokens) {
      if (head[c.index()] == t.index()) {
        head[c.index()] = noun.index();
      }
    }
    head[noun.index()] = head[t.index()];
    relation[noun.index()] = relation[t.index()];
    head[t.index()] = small.index();
    relation[t.index()] = "fixed";
  }

  /** The first noun behind a word that depends on it without a preposition, or null. */
  private Token governed(Token t) {
    for (Token c : tokens.subList(t.index() + 1, tokens.size())) {
      if (head[c.index()] == t.index() && Tree.nominal(c)) {
        boolean own = tokens.stream().anyMatch(p -> head[p.index()] == c.index() && p.is("case"));
        return own ? null : c;
      }
    }
    return null;
  }

  /**
   * "a source [in the ministry] said": where an informant sits, who stands right before it; «одного
   * [из них]».
   */
  private void informant(Token t) {
    int first = t.index();
    for (Token c : tokens) {
      boolean own = head[c.index()] == t.index() && c.index() < t.index();
      first = own ? Math.min(first, c.index()) : first;
    }
    Token before = first == 0 ? null : tokens.get(first - 1);
    boolean some = before != null && word("measure", before) && marked(t, "из");
    if (before != null && first < t.index() && (some || word("informant", before))) {
      hang(t.index(), before.index(), "nmod");
    }
  }

  /** «поручил им помочь [пострадавшим]»: of two receivers, who stands behind the infinitive. */
  private void receiver(Token t) {
    Token verb = over(t);
    boolean second = false;
    Token infinitive = null;
    for (Token c : tokens) {
      boolean under = verb != null && head[c.index()] == verb.index() && c.index() < t.index();
      second |= under && relation[c.index()].equals("iobj");
      infinitive = under && relation[c.index()].equals("xcomp") ? c : infinitive;
    }
    if (second && infinitive != null && "Dat".equals(t.feat("Case"))) {
      hang(t.index(), infinitive.index(), "iobj");
    }
  }

  /** "took two men [hostage]": what the men became. */
  private void made(Token t) {
    Token men = t.index() == 0 ? null : tokens.get(t.index() - 1);
    boolean person = men != null && knowledge.classes(Clause.lemma(men)).contains(NounClass.PERSON);
    if (person && men.head() == t.index() && "Plur".equals(men.feat("Number"))) {
      head[men.index()] = head[t.index()];
      relation[men.index()] = "obj";
      relation[t.index()] = "xcomp";
    }
  }

  /** "shot [down] 12 of 15 drones": an adverb right behind the verb that makes one word with it. */
  private void particle(Token t) {
    Token verb = over(t);
    String both = Clause.lemma(verb) + "_" + Clause.lemma(t);
    if (t.index() == verb.index() + 1 && knowledge.word("particle-verb", both)) {
      relation[t.index()] = "compound:prt";
    }
  }

  /** "met [ahead] of the vote": with the preposition behind it, it marks the vote. */
  private void preposition(Token t) {
    Token of = t.index() + 1 < tokens.size() ? tokens.get(t.index() + 1) : null;
    marks(t, of == null || of.upos() != Upos.ADP ? null : over(of));
  }

  /** "They came and left, [according] to the mayor": the mayor's noun takes the verb's place. */
  private void according(Token t) {
    boolean verbal = relation[t.index()].equals("conj") || relation[t.index()].equals("advcl");
    int next = t.index() + 1;
    if (!t.form().equalsIgnoreCase("according") || !verbal || next == tokens.size()) {
      return;
    }
    marks(t, over(tokens.get(next)));
  }

  /** Makes a word the preposition of a noun that hangs on it. */
  private void marks(Token t, Token noun) {
    if (noun != null && head[noun.index()] == t.index()) {
      head[noun.index()] = head[t.index()];
      relation[noun.index()] = "obl";
      head[t.index()] = noun.index();
      relation[t.index()] = "case";
    }
  }

  /** "Two men died, [said] the mayor": no conjunction joins what is said and who says it. */
  private void inserted(Token t) {
    if (!relation[t.index()].equals("conj") || !word("inserted", t) || has(t.index(), "cc")) {
      return;
    }
    Token before = t.index() == 0 ? null : tokens.get(t.index() - 1);
    boolean comma = before != null && before.upos() == Upos.PUNCT;
    boolean alone = !has(t.index(), "nsubj") && !has(t.index(), "ccomp") && !word("hearer", t);
    for (Token s : tokens.subList(t.index() + 1, tokens.size())) {
      String r = head[s.index()] == t.index() ? relation[s.index()] : "";
      boolean speaks = r.equals("obj") && alone && actor(s);
      if (comma && (r.startsWith("nsubj") || speaks)) {
        relation[t.index()] = "parataxis";
        relation[s.index()] = "nsubj";
      }
    }
  }

  /** "said a week later [that he had left]": the clause is the verb's, not the time's. */
  private void clause(Token t) {
    Token time = over(t);
    String r = relation[time.index()];
    boolean that = false;
    for (Token c : tokens) {
      that |= head[c.index()] == t.index() && relation[c.index()].equals("mark") && word("that", c);
    }
    boolean adverb = r.equals("obl:npmod") || (r.equals("advmod") && time.upos() == Upos.ADV);
    if (that && adverb && over(time) != null && word("inserted", over(time))) {
      hang(t.index(), head[time.index()], "ccomp");
    }
  }

  /**
   * "met men [trying] to leave": right behind a person a participle tells what that person does.
   */
  private void participle(Token t) {
    Token before = t.index() == 0 ? null : tokens.get(t.index() - 1);
    boolean bare = relation[t.index()].equals("advcl") && t.feats().contains("VerbForm=Ger");
    if (!bare || before == null || before.upos() != Upos.NOUN || word("means", t)) {
      return;
    }
    boolean governed = head[before.index()] == head[t.index()] && !has(t.index(), "mark");
    boolean person = knowledge.classes(Clause.lemma(before)).contains(NounClass.PERSON);
    if (governed && person && relation[before.index()].startsWith("ob")) {
      hang(t.index(), before.index(), "acl");
    }
  }

  /**
   * "A and B [say] he left": a bare verb with a subject of its own and no conjunction is finite.
   */
  private void finite(Token t) {
    boolean bare = "VerbForm=Inf".equals(t.feats()) && has(t.index(), "nsubj");
    Token above = over(t);
    boolean caused =
        above != null && relation[t.index()].equals("ccomp") && word("implicative", above);
    if (bare && !caused && !has(t.index(), "aux") && !has(t.index(), "mark")) {
      feats[t.index()] = "Tense=Pres|VerbForm=Fin";
    }
  }

  private boolean marked(Token noun, String marker) {
    return tokens.stream()
        .anyMatch(c -> head[c.index()] == noun.index() && Clause.lemma(c).equals(marker));
  }
}
