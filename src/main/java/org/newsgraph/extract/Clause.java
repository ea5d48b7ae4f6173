package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/**
 * The grammar over a tree: who acts and who is acted upon, through passives, relative clauses,
 * participles, coordination and control.
 */
final class Clause {
  private static final int DEPTH = 6;
  private static final List<String> OF = List.of("of", "из");

  private final Tree tree;
  private final Knowledge knowledge;

  Clause(Tree tree, Knowledge knowledge) {
    this.tree = tree;
    this.knowledge = knowledge;
  }

  Tree tree() {
    return tree;
  }

  Knowledge knowledge() {
    return knowledge;
  }

  /** The lemma that tables are written in: lower case. */
  static String lemma(Token t) {
    return t.lemma().toLowerCase(Locale.ROOT);
  }

  /** Whether a word can be the predicate of a clause. */
  static boolean verbal(Token t) {
    return t.upos() == Upos.VERB || t.upos() == Upos.AUX;
  }

  private static boolean pastParticiple(Token t) {
    return "Part".equals(t.feat("VerbForm"))
        && ("Past".equals(t.feat("Tense")) || "Pass".equals(t.feat("Voice")));
  }

  /** Whether the subject of the verb is what is acted upon. */
  boolean passive(Token verb) {
    if (lemma(verb).endsWith("ся") && !knowledge.rules(verb).isEmpty()) {
      return false; // "врезаться" is a verb of its own
    }
    if ("Pass".equals(verb.feat("Voice"))
        || tree.child(verb, "aux:pass") != null
        || tree.child(verb, "nsubj:pass") != null) {
      return true;
    }
    if (!pastParticiple(verb) || tree.child(verb, "aux") != null) {
      return false;
    }
    if ((verb.is("acl") && !verb.is("acl:relcl")) || verb.is("amod")) {
      return true;
    }
    Token head = tree.head(verb);
    if (verb.is("advcl") && verb.index() < head.index() && tree.child(verb, "obj") == null) {
      return ownSubjects(verb).isEmpty(); // "Wounded in the attack, he died."
    }
    boolean bare = ownSubjects(verb).isEmpty() || tree.child(verb, "obj") == null;
    return verb.is("conj")
        && bare
        && head != null
        && passive(head); // "three were killed, two hurt"
  }

  private List<Token> ownSubjects(Token verb) {
    List<Token> found = tree.children(verb, "nsubj");
    return found.isEmpty() ? tree.children(verb, "csubj") : found;
  }

  /** The logical subjects of a verb; empty where it has none. */
  List<Token> agents(Token verb) {
    if (!passive(verb)) {
      return subjects(verb);
    }
    List<Token> found = new ArrayList<>(tree.children(verb, "obl:agent"));
    Token head = tree.head(verb);
    if (found.isEmpty() && verb.is("conj") && head != null && passive(head)) {
      found.addAll(tree.children(head, "obl:agent"));
    }
    for (Token c : tree.children(verb, "conj")) {
      if (found.isEmpty() && passive(c) && ownSubjects(c).isEmpty()) {
        found.addAll(tree.children(c, "obl:agent"));
      }
    }
    return found;
  }

  /** The logical objects of a verb; empty where it has none. */
  List<Token> objects(Token verb) {
    if (passive(verb)) {
      List<Token> found = new ArrayList<>(subjects(verb));
      found.addAll(tree.children(verb, "obj"));
      return found;
    }
    List<Token> own = tree.children(verb, "obj");
    if (!own.isEmpty()) {
      return antecedents(own, verb);
    }
    Token head = tree.head(verb);
    if (head != null && verb.is("acl:relcl") && gap(verb)) {
      return List.of(head);
    }
    for (Token c : tree.children(verb, "conj")) {
      if (verbal(c) && adjacent(verb, c) && !tree.children(c, "obj").isEmpty()) {
        return tree.children(c, "obj");
      }
    }
    if (verb.is("conj") && head != null && verbal(head) && adjacent(head, verb)) {
      return tree.children(head, "obj");
    }
    return List.of();
  }

  /** Whether a relative clause lacks the word that its noun stands for: "the town they took". */
  private boolean gap(Token verb) {
    List<Token> subjects = tree.children(verb, "nsubj");
    boolean complete = tree.child(verb, "xcomp") != null || tree.child(verb, "ccomp") != null;
    return !complete && !subjects.isEmpty() && subjects.stream().noneMatch(this::relative);
  }

  /** Whether only conjunctions, commas and adverbs stand between two verbs. */
  private boolean adjacent(Token left, Token right) {
    for (int i = left.index() + 1; i < right.index(); i++) {
      Upos p = tree.tokens().get(i).upos();
      if (p != Upos.CCONJ && p != Upos.ADV && p != Upos.PUNCT && !verbal(tree.tokens().get(i))) {
        return false;
      }
    }
    return true;
  }

  /** The grammatical subjects of a verb, its own or inherited; relative pronouns are replaced. */
  List<Token> subjects(Token verb) {
    return subjects(verb, DEPTH);
  }

  private List<Token> subjects(Token verb, int depth) {
    List<Token> own = ownSubjects(verb);
    if (!own.isEmpty()) {
      return antecedents(own, verb);
    }
    Token head = tree.head(verb);
    if (head == null || depth == 0) {
      return List.of();
    }
    if (verb.is("conj") && (verbal(head) || !ownSubjects(head).isEmpty())) {
      return subjects(head, depth - 1);
    }
    if (verb.is("acl")) {
      return ofNoun(verb, head, depth);
    }
    if (verb.is("xcomp")) {
      return controller(verb, head, depth);
    }
    boolean bare = verb.is("advcl") || (verb.is("ccomp") && "Ger".equals(verb.feat("VerbForm")));
    if (bare && verbal(head)) {
      List<Token> inherited = passive(head) ? ofPassive(verb, head) : controller(verb, head, depth);
      return inherited.stream().filter(t -> is(t, EnumSet.of(NounClass.ACTOR))).toList();
    }
    return List.of();
  }

  /**
   * Who does what stands beside a passive: behind a comma its agent ("was shelled by rebels,
   * killing three"), else whom it befell, where that is a person ("was shot leaving the house").
   */
  private List<Token> ofPassive(Token verb, Token head) {
    boolean comma = verb.index() > 0 && tree.tokens().get(verb.index() - 1).upos() == Upos.PUNCT;
    if (comma && verb.index() > head.index()) {
      return agents(head);
    }
    List<Token> people = new ArrayList<>(subjects(head));
    people.removeIf(t -> !is(t, EnumSet.of(NounClass.PERSON, NounClass.ORGANIZATION)));
    return people;
  }

  /** Who is to do what a noun's clause tells: the noun itself, or whose plan it is. */
  private List<Token> ofNoun(Token verb, Token noun, int depth) {
    boolean complement = "Inf".equals(verb.feat("VerbForm")) || tree.child(verb, "mark") != null;
    if (!complement || verb.is("acl:relcl")) {
      return List.of(noun);
    }
    List<Token> owners = tree.children(noun, "nmod:poss");
    Token head = tree.head(noun);
    boolean others = head != null && knowledge.word("foils", lemma(head));
    if (owners.isEmpty() && head != null && verbal(head) && noun.is("obj") && !others) {
      return subjects(head, depth - 1);
    }
    return owners;
  }

  /** Who is to do what a complement tells: "ordered them to leave", "wanted to leave". */
  private List<Token> controller(Token verb, Token head, int depth) {
    List<Token> objects = tree.children(head, "obj");
    boolean blamed = knowledge.objectControl(lemma(head)) && tree.child(verb, "mark") != null;
    boolean byObject = blamed || verb.is("xcomp");
    if (byObject && objects.isEmpty() && commands(head)) {
      return List.of(); // "ordered to shoot": whoever was ordered
    }
    if (byObject && !objects.isEmpty() && !knowledge.subjectControl(lemma(head))) {
      return antecedents(objects, head);
    }
    return subjects(head, depth - 1);
  }

  private boolean commands(Token verb) {
    return knowledge.objectControl(lemma(verb)) && !passive(verb);
  }

  private boolean relative(Token t) {
    return (t.upos() == Upos.PRON && "Rel".equals(t.feat("PronType")))
        || (knowledge.relativePronoun(lemma(t)) && t.upos() != Upos.NOUN);
  }

  /** Puts the noun that a relative pronoun stands for in its place. */
  private List<Token> antecedents(List<Token> found, Token verb) {
    List<Token> replaced = new ArrayList<>();
    for (Token t : found) {
      Token noun = relative(t) ? modified(verb) : null;
      replaced.add(noun == null ? t : noun);
    }
    return replaced;
  }

  private Token modified(Token verb) {
    for (Token at = verb; at != null; at = tree.head(at)) {
      if (at.is("acl")) {
        return tree.head(at);
      }
      if (!at.is("conj") && !at.is("xcomp")) {
        return null;
      }
    }
    return null;
  }

  /** Whether a word can stand for a thing of one of the classes. */
  boolean is(Token t, Set<NounClass> classes) {
    for (NounClass c : classes) {
      if (c == NounClass.ACTOR ? actor(t) : classes(t).contains(c)) {
        return true;
      }
    }
    return false;
  }

  private boolean actor(Token t) {
    Set<NounClass> found = classes(t);
    return found.contains(NounClass.PERSON)
        || found.contains(NounClass.ORGANIZATION)
        || found.contains(NounClass.COUNTRY)
        || tree.mention(t) != null
        || (t.upos() == Upos.PRON && knowledge.pronoun(lemma(t)));
  }

  private static Set<NounClass> classes(EntityType type) {
    return switch (type) {
      case PERSON, GROUP -> EnumSet.of(NounClass.PERSON);
      case ORGANIZATION -> EnumSet.of(NounClass.ORGANIZATION);
      case COUNTRY -> EnumSet.of(NounClass.COUNTRY, NounClass.PLACE);
      case PLACE -> EnumSet.of(NounClass.PLACE);
    };
  }

  /** The classes of a word: by its mention and the tables. */
  Set<NounClass> classes(Token t) {
    Mention mention = tree.mention(t);
    if (mention != null) {
      Set<NounClass> found = EnumSet.copyOf(classes(mention.type()));
      if (t.upos() == Upos.NOUN) {
        found.addAll(knowledge.classes(lemma(t)));
      }
      return found;
    }
    Token whole = knowledge.word("measure", lemma(t)) ? tree.child(t, "nmod") : null;
    if (whole != null && !Collections.disjoint(tree.markers(whole), OF)) {
      return classes(whole); // "a total of 24 drones"
    }
    if (t.upos() == Upos.NUM || (t.upos() == Upos.PRON && knowledge.personal(lemma(t)))) {
      return EnumSet.of(NounClass.PERSON);
    }
    Set<NounClass> listed = knowledge.classes(lemma(t));
    boolean animate = t.upos() == Upos.NOUN && "Anim".equals(t.feat("Animacy"));
    boolean people = t.upos() == Upos.PROPN && "Plur".equals(t.feat("Number")); // "the Serbs"
    return listed.isEmpty() && (animate || people) ? EnumSet.of(NounClass.PERSON) : listed;
  }
}
