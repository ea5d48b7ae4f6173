package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.Role;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** Finds the participants of a trigger along the paths of its rule. */
final class ArgumentReader {
  private static final Set<NounClass> ACTOR = EnumSet.of(NounClass.ACTOR);
  private static final Set<NounClass> WEAPON = EnumSet.of(NounClass.WEAPON);
  private static final Set<NounClass> PLACE = EnumSet.of(NounClass.PLACE);
  private static final Set<NounClass> BODY =
      EnumSet.of(NounClass.COUNTRY, NounClass.ORGANIZATION, NounClass.PERSON);

  private final Clause clause;
  private final Tree tree;
  private final Knowledge knowledge;
  private final List<Filler> found = new ArrayList<>();

  private ArgumentReader(Clause clause) {
    this.clause = clause;
    this.tree = clause.tree();
    this.knowledge = clause.knowledge();
  }

  /** The fillers of a trigger's roles, conjuncts apart, each word once. */
  static List<Filler> read(Clause clause, Token trigger, Rule rule) {
    ArgumentReader reader = new ArgumentReader(clause);
    for (Rule.RolePath rp : rule.roles()) {
      for (Token t : rp.path().from(clause, trigger)) {
        reader.add(rp.role(), t, trigger, rule);
      }
    }
    reader.carriers(trigger, rule);
    reader.controllers(trigger, rule);
    reader.places(trigger);
    return reader.found;
  }

  private void add(Role role, Token head, Token trigger, Rule rule) {
    for (Token t : tree.conjuncts(head)) {
      Role fit = isScene(role, t) ? Role.LOCATION : fit(role, t, rule);
      if (t.index() != trigger.index()
          && !asked(t)
          && !reports(t, trigger)
          && found.stream().noneMatch(f -> f.token().index() == t.index())) {
        found.add(new Filler(fit, t, certainty(head)));
      }
    }
  }

  /** "Who" that stands for no noun: "it is not known who did it". */
  private boolean asked(Token t) {
    return t.upos() == Upos.PRON && knowledge.relativePronoun(Clause.lemma(t));
  }

  /** «По словам мэра»: whose words tell the event takes no part in it. */
  private boolean reports(Token t, Token trigger) {
    return knowledge.cues(t).stream()
        .filter(cue -> cue.effects().contains(Cue.Effect.SPEECH))
        .flatMap(cue -> cue.content().stream())
        .anyMatch(path -> path.from(clause, t).contains(trigger));
  }

  /** "The Oslo raid": a town before the noun of an incident is where it happened. */
  private boolean isScene(Role role, Token t) {
    return role == Role.AGENT && t.is("compound") && clause.is(t, PLACE) && !clause.is(t, BODY);
  }

  /** Weapons are means, and what doesn't act is a cause, where people come to harm. */
  private Role fit(Role role, Token t, Rule rule) {
    if (role != Role.AGENT || clause.is(t, ACTOR)) {
      return role;
    }
    if (clause.is(t, WEAPON)) {
      return Role.MEANS;
    }
    boolean happening = clause.is(t, EnumSet.of(NounClass.EVENT, NounClass.VEHICLE));
    return rule.count() != null || happening ? Role.CAUSE : role;
  }

  private Certainty certainty(Token t) {
    for (Token c : tree.children(t)) {
      String lemma = Clause.lemma(c);
      boolean adjective = c.is("amod") && knowledge.word("hedge-adjective", lemma);
      if (adjective || (c.is("advmod") && knowledge.word("hedge", lemma))) {
        return Certainty.HEDGED;
      }
    }
    for (Token h : tree.tokens()) {
      boolean hedge = h.upos() == Upos.ADV && knowledge.word("hedge", Clause.lemma(h));
      if (hedge && t.equals(StanceReader.hedged(clause, h))) {
        return Certainty.HEDGED;
      }
    }
    return Certainty.ASSERTED;
  }

  private boolean lacks(Role role) {
    return found.stream().noneMatch(f -> f.role() == role);
  }

  /** The participants that a verb lends to the event noun it carries: "conducted a raid". */
  private void carriers(Token trigger, Rule rule) {
    if (trigger.upos() != Upos.NOUN) {
      return;
    }
    Token noun = unwrapped(trigger);
    Token head = tree.head(noun);
    if (head == null) {
      return;
    }
    for (Knowledge.Support s : knowledge.supports(head)) {
      if (s.path().from(clause, noun).contains(head)) {
        if (s.role() != null && lacks(s.role())) {
          clause.agents(head).forEach(a -> add(s.role(), a, trigger, rule));
        }
        for (Rule.RolePath rp : rule.roles()) {
          boolean oblique = rp.path().steps().get(0).relation().equals("nmod");
          if (oblique && rp.path().steps().size() == 1) {
            asOblique(rp, head).forEach(t -> add(rp.role(), t, trigger, rule));
          }
        }
        places(head);
        return;
      }
    }
  }

  /** "conducted raids on centres" may hang "on centres" on the verb. */
  private List<Token> asOblique(Rule.RolePath rp, Token verb) {
    Path.Step s = rp.path().steps().get(0);
    Path.Step o = new Path.Step(false, "obl", s.markers(), s.lemmas(), s.classes(), s.not());
    return s.markers() == null ? List.of() : new Path(List.of(o)).from(clause, verb);
  }

  private Token unwrapped(Token noun) {
    Token head = tree.head(noun);
    boolean wrapped =
        head != null && noun.is("nmod") && knowledge.word("wrapper", Clause.lemma(head));
    return wrapped ? head : noun;
  }

  /** Who is said to have done it by a verb of blame: "suspects them of murders". */
  private void controllers(Token trigger, Rule rule) {
    if (!lacks(Role.AGENT)) {
      return;
    }
    for (Token at = trigger; tree.head(at) != null; at = tree.head(at)) {
      Token head = tree.head(at);
      Token noun = at;
      for (Cue cue : knowledge.cues(head)) {
        boolean blames =
            cue.effects().contains(Cue.Effect.BY_OBJECT)
                && cue.effects().contains(Cue.Effect.HEDGED);
        if (blames && cue.content().stream().anyMatch(p -> p.from(clause, head).contains(noun))) {
          clause.objects(head).forEach(o -> add(Role.AGENT, o, trigger, rule));
          return;
        }
      }
      if (!at.is("conj")) {
        return;
      }
    }
  }

  /** Places named with the trigger, and the wider places that these lie in. */
  private void places(Token trigger) {
    for (Rule.RolePath rp : knowledge.frame("place")) {
      for (Token t : rp.path().from(clause, trigger)) {
        place(t);
      }
    }
  }

  private void place(Token head) {
    for (Token t : tree.conjuncts(head)) {
      if (clause.is(t, PLACE) && found.stream().noneMatch(f -> f.token().index() == t.index())) {
        found.add(new Filler(Role.LOCATION, t, certainty(head)));
        for (Rule.RolePath rp : knowledge.frame("within")) {
          rp.path().from(clause, t).forEach(this::place);
        }
      }
    }
  }
}
