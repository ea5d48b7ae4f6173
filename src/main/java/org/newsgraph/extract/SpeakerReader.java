package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** Finds who says what a cue reports: by the cue's paths, else by word order. */
final class SpeakerReader {
  private static final Set<NounClass> ACTOR = EnumSet.of(NounClass.ACTOR);

  private final Clause clause;
  private final Tree tree;
  private final Knowledge knowledge;
  private final SourceChain chain;

  SpeakerReader(Reading reading, Clause clause) {
    this.clause = clause;
    this.tree = clause.tree();
    this.knowledge = clause.knowledge();
    this.chain = new SourceChain(reading, clause);
  }

  /**
   * The speakers of a cue, each a chain, nearest first; empty where nobody is named, null where
   * what stands in a speaker's place cannot speak: "the heat suggests that".
   */
  List<List<Attribution>> read(Token t, Cue cue) {
    List<Token> heads = heads(t, cue);
    List<List<Attribution>> found = new ArrayList<>();
    for (Token head : heads) {
      if (knowledge.word("evidence", Clause.lemma(t)) && !speaks(head)) {
        return null;
      }
      for (Token speaker : coordinated(t, head)) {
        found.add(chain.read(t, speaker));
      }
    }
    return found;
  }

  private List<Token> heads(Token t, Cue cue) {
    List<Token> heads = spokenIn(t, cue);
    heads = heads.isEmpty() ? quoted(t) : heads;
    if (!heads.isEmpty()) {
      return heads;
    }
    for (Path path : cue.source()) {
      heads = path.from(clause, t).stream().filter(h -> !Clause.verbal(h)).toList();
      if (!heads.isEmpty()) {
        break;
      }
    }
    if (t.upos() != Upos.VERB) {
      return heads.isEmpty() ? behind(t, cue) : heads;
    }
    if (clause.passive(t) || cue.source().isEmpty()) {
      return heads;
    }
    if (t.is("conj") && knowledge.word("hearer", Clause.lemma(t)) && !addressed(t)) {
      return List.of(); // "was called in and told that" is a passive
    }
    Token named = adjacent(t, heads);
    if (named != null) {
      return List.of(named);
    }
    if (heads.isEmpty()) {
      Token near = byOrder(t);
      boolean one = near != null && "Sing".equals(near.feat("Number"));
      boolean several = "Plur".equals(t.feat("Number")) && "Fin".equals(t.feat("VerbForm"));
      boolean told = clause.objects(t).stream().anyMatch(o -> near != null && tree.under(near, o));
      return near == null || told || (one && several) ? heads : List.of(near);
    }
    // Where the parser sees two subjects, the nearer one in the right case is the verb's.
    Comparator<Token> byCase = Comparator.comparing(SpeakerReader::inCase);
    return List.of(heads.stream().min(byCase.thenComparingInt(h -> distance(h, t))).orElseThrow());
  }

  /** A body in which unnamed people speak: «в министерстве заявили». */
  private List<Token> spokenIn(Token verb, Cue cue) {
    boolean unnamed = "Plur".equals(verb.feat("Number")) && "Fin".equals(verb.feat("VerbForm"));
    Token subject = tree.child(verb, "nsubj");
    boolean told =
        subject != null && (subject.feat("Number") != null || tree.conjuncts(subject).size() > 1);
    if (!unnamed || told) {
      return List.of(); // A name without number may be whom they told: «сообщили ТАСС в полиции».
    }
    for (Rule.RolePath rp : knowledge.frame("spoken-in")) {
      for (Token body : rp.path().from(clause, verb)) {
        if (cue.content().stream().noneMatch(p -> p.from(clause, verb).contains(body))) {
          return List.of(body); // no crime: «обвиняют в организации беспорядков»
        }
      }
    }
    return List.of();
  }

  /** Who is quoted, or is with the one who acts: "quoted him as saying", "with Reed saying". */
  private List<Token> quoted(Token verb) {
    Token head = tree.head(verb);
    if (head == null || !"Ger".equals(verb.feat("VerbForm")) || tree.child(verb, "nsubj") != null) {
      return List.of();
    }
    if (knowledge.word("citing", Clause.lemma(head)) && tree.markers(verb).contains("as")) {
      return clause.objects(head);
    }
    for (Token t : tree.tokens().subList(0, verb.index())) {
      int next = tree.tokens().get(t.index() + 1).form().equals(",") ? 2 : 1;
      boolean before = t.index() + next == verb.index() && Tree.nominal(t);
      if (before && tree.markers(t).contains("with") && clause.is(t, ACTOR)) {
        return List.of(t);
      }
    }
    return List.of();
  }

  private boolean addressed(Token verb) {
    return tree.child(verb, "obj") != null || tree.child(verb, "iobj") != null;
  }

  private static int distance(Token a, Token b) {
    return Math.abs(a.index() - b.index());
  }

  /** The noun phrase behind a preposition's noun that the tree left apart: "по данным X и Y, …". */
  private List<Token> behind(Token noun, Cue cue) {
    boolean prepositional = cue.content().stream().anyMatch(p -> p.steps().get(0).up());
    if (noun.upos() != Upos.NOUN || !prepositional) {
      return List.of();
    }
    for (Token t : tree.tokens().subList(noun.index() + 1, tree.tokens().size())) {
      if (t.upos() == Upos.PUNCT || Clause.verbal(t) || t.upos() == Upos.ADP) {
        return List.of();
      }
      if (t.upos() == Upos.NOUN || t.upos() == Upos.PROPN) {
        return List.of(t);
      }
    }
    return List.of();
  }

  /** A person's name right before the verb: "the head of the chapter Ann Lee said". */
  private Token adjacent(Token verb, List<Token> heads) {
    int at = verb.index() - 1;
    while (at >= 0 && skipped(tree.tokens().get(at))) {
      at--;
    }
    Mention name = at < 0 ? null : endingAt(at);
    boolean person = name != null && name.type() == EntityType.PERSON;
    if (!person || heads.isEmpty() || heads.get(0).index() >= verb.index()) {
      return null;
    }
    List<Token> words = tree.sentence().in(name.span());
    Token last = words.get(words.size() - 1);
    for (Token between : tree.tokens().subList(heads.get(0).index() + 1, verb.index())) {
      boolean inside = name.span().contains(between.span());
      boolean breaks = between.upos() == Upos.PUNCT || Clause.verbal(between);
      if (!inside && breaks && !skipped(between) && !between.form().equals("-")) {
        return null;
      }
    }
    Token before = words.get(0).index() == 0 ? null : tree.tokens().get(words.get(0).index() - 1);
    boolean governed = before != null && oblique(before, words);
    boolean earlier = heads.get(0).index() < words.get(0).index();
    return governed || !earlier || inCase(last) ? null : tree.sentence().headOf(name.span());
  }

  private static boolean oblique(Token before, List<Token> words) {
    boolean marked = before.upos() == Upos.ADP || before.upos() == Upos.CCONJ;
    return marked || "'s".equals(before.form()) || words.isEmpty();
  }

  /** Whether a word has a case that no subject has. */
  static boolean inCase(Token t) {
    String value = t.feat("Case");
    return value != null && !value.equals("Nom");
  }

  private static boolean skipped(Token t) {
    return t.upos() == Upos.AUX || t.upos() == Upos.ADV || t.upos() == Upos.PART;
  }

  private Mention endingAt(int index) {
    int end = tree.tokens().get(index).span().end();
    for (Token t : tree.tokens().subList(0, index + 1)) {
      Mention m = tree.mention(t);
      if (m != null && m.form() == Mention.Form.NAME && m.span().end() == end) {
        return m;
      }
    }
    return null;
  }

  /**
   * The nearest actor that can be the subject of a finite verb to which the tree gives none: behind
   * it up to the next mark, where a quotation stands before it, else before it.
   */
  private Token byOrder(Token verb) {
    String form = verb.feat("VerbForm");
    if ("Inf".equals(form) || "Part".equals(form) || "Ger".equals(form) || verb.is("acl")) {
      return null;
    }
    for (Token t : tree.tokens().subList(verb.index() + 1, tree.tokens().size())) {
      if (t.upos() == Upos.PUNCT || Clause.verbal(t) || t.upos() == Upos.SCONJ) {
        break;
      }
      if (candidate(t, verb)) {
        return t;
      }
    }
    for (int i = verb.index() - 1; i >= 0; i--) {
      Token t = tree.tokens().get(i);
      if (candidate(t, verb)) {
        return described(t);
      }
      if (Clause.verbal(t) && !"Part".equals(t.feat("VerbForm")) && t.upos() != Upos.AUX) {
        return null;
      }
    }
    return null;
  }

  /** The name that a description between commas is of: "Ann Lee, the chair of the panel, said". */
  private Token described(Token noun) {
    int first = noun.index();
    for (Token c : tree.sentence().in(tree.phrase(noun))) {
      first = Math.min(first, c.index());
    }
    boolean comma = first > 1 && tree.tokens().get(first - 1).form().equals(",");
    Mention name = comma ? endingAt(first - 2) : null;
    boolean person = name != null && name.type() == EntityType.PERSON;
    return person && noun.upos() == Upos.NOUN ? tree.sentence().headOf(name.span()) : noun;
  }

  private boolean candidate(Token t, Token verb) {
    boolean noun = t.upos() == Upos.NOUN || t.upos() == Upos.PROPN || t.upos() == Upos.PRON;
    if (!noun || !clause.is(t, ACTOR) || tree.child(t, "case") != null || t.is("compound")) {
      return false;
    }
    Mention m = tree.mention(t);
    boolean cased = knowledge.word("subject-case", "nominative");
    boolean nominative =
        !cased || "Nom".equals(t.feat("Case")) || (m != null && t.feat("Case") == null);
    boolean inside = t.is("nmod") || t.is("obl") || t.is("obj") || t.is("conj");
    return nominative && agrees(t, verb) && (cased || !inside);
  }

  private static boolean agrees(Token subject, Token verb) {
    String number = verb.feat("Number");
    String own = subject.feat("Number");
    return number == null || own == null || number.equals(own);
  }

  /** The speakers that a subject names: conjuncts only where a conjunction joins them. */
  private List<Token> coordinated(Token verb, Token head) {
    List<Token> all = tree.conjuncts(head);
    boolean joined = all.stream().anyMatch(t -> tree.child(t, "cc") != null);
    boolean apposed = all.size() > 1 && apposedBefore(head, all.get(1));
    boolean one = "Sing".equals(verb.feat("Number")) && verb.index() > head.index();
    boolean cased = knowledge.word("subject-case", "nominative");
    return joined && !apposed && !(cased && one) ? all : List.of(head);
  }

  /** "Ann Lee, director of X, and chair of Y" is one. */
  private boolean apposedBefore(Token head, Token conjunct) {
    Token appositive = tree.child(head, "appos");
    return appositive != null && appositive.index() < conjunct.index();
  }

  /** Whether it is somebody, or a text that can say something. */
  private boolean speaks(Token t) {
    return clause.is(t, ACTOR) || knowledge.word("document", Clause.lemma(t));
  }
}
