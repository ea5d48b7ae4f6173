package org.newsgraph.extract;

import java.util.Set;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Span;
import org.newsgraph.model.Temporality;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/**
 * Reads certainty, polarity and temporality of one trigger: from its own words, then from each word
 * it depends on, up to the first that takes it for granted.
 */
final class StanceReader {
  private static final int DEPTH = 12;

  private final Clause clause;
  private final Tree tree;
  private final Knowledge knowledge;
  private final boolean reported;
  private final Span until;

  private Certainty certainty = Certainty.ASSERTED;
  private boolean denied;
  private Temporality temporality;
  private boolean participle;

  /** The cue whose verb's negation has been counted: "issued no confirmation". */
  private Token counted;

  private StanceReader(Clause clause, boolean reported, Span until) {
    this.until = until;
    this.clause = clause;
    this.tree = clause.tree();
    this.knowledge = clause.knowledge();
    this.reported = reported;
  }

  /**
   * The stance of a trigger.
   *
   * @param reported whether it is part of reported speech, where "would" is a plan
   * @param until the word at which another's word begins, which doesn't count; or null
   */
  static Stance read(Clause clause, Token trigger, boolean reported, Span until) {
    StanceReader reader = new StanceReader(clause, reported, until);
    reader.own(trigger);
    reader.climb(trigger);
    return new Stance(
        reader.certainty,
        reader.denied ? Polarity.DENIED : Polarity.AFFIRMED,
        reader.temporality == null ? Temporality.PAST : reader.temporality);
  }

  private void own(Token t) {
    if (negated(t)) {
      denied = !denied;
    }
    for (Token c : tree.children(t)) {
      String lemma = Clause.lemma(c);
      boolean adverb = c.is("advmod") || c.is("discourse") || c.is("parataxis");
      if (adverb && knowledge.word("hedge", lemma) && !ofFiller(t, c)) {
        raise(Certainty.HEDGED);
      }
      if ((c.is("amod") || c.is("acl")) && knowledge.word("hedge-adjective", lemma)) {
        raise(Certainty.HEDGED);
      }
      if (c.is("amod") && knowledge.word("unconfirmed-adjective", lemma)) {
        raise(Certainty.UNCONFIRMED);
      }
      if (c.is("amod") && knowledge.word("planned-adjective", lemma)) {
        settle(Temporality.PLANNED);
      }
      if (c.is("amod") && knowledge.word("possible-adjective", lemma)) {
        settle(Temporality.HYPOTHETICAL);
      }
      if (doubtful(t, c) || tree.children(c).stream().anyMatch(d -> doubtful(t, d))) {
        raise(Certainty.HEDGED);
      }
    }
    if (Clause.verbal(t)) {
      tense(t);
    }
  }

  /** Whether a word under a verb hedges it as its source does: "by unconfirmed reports". */
  private boolean doubtful(Token verb, Token source) {
    return knowledge.cues(source).stream()
        .anyMatch(
            cue ->
                cue.effects().contains(Cue.Effect.HEDGED)
                    && cue.content().stream().anyMatch(p -> p.from(clause, source).contains(verb))
                    && SpeechReader.required(clause, source, cue));
  }

  /**
   * Whether a hedge stands right before one phrase, set off from the verb: it hedges that alone.
   */
  private boolean ofFiller(Token verb, Token hedge) {
    return hedge.index() > verb.index() && hedged(clause, hedge) != null;
  }

  /** The participant that a hedge adverb after the verb stands right before, or null. */
  static Token hedged(Clause clause, Token hedge) {
    Tree tree = clause.tree();
    for (Token t : tree.tokens()) {
      boolean filler = t.is("obl") || t.is("nmod");
      if (filler && t.index() > hedge.index()) {
        int first = t.index();
        for (Token c : tree.tokens()) {
          boolean inside = c.index() > hedge.index() && tree.under(c, t);
          first = inside ? Math.min(first, c.index()) : first;
        }
        if (first == hedge.index() + 1) {
          return t;
        }
      }
    }
    return null;
  }

  /** Whether a word's clause is negated. */
  boolean negated(Token t) {
    for (Token c : tree.children(t)) {
      String lemma = Clause.lemma(c);
      boolean adverb = c.is("advmod") || c.is("aux") || c.upos() == Upos.PART;
      if (c.index() > t.index() && knowledge.word("negation-before", lemma)) {
        continue; // "задержала не менее десяти": it negates what stands behind it
      }
      if (adverb && ("Neg".equals(c.feat("Polarity")) || knowledge.word("negation", lemma))) {
        return true;
      }
      boolean determiner = c.is("det") || c.is("cc:preconj");
      if (determiner && knowledge.word("none", lemma)) {
        return true;
      }
      if (c.is("nsubj") && none(c)) {
        return true;
      }
    }
    return false;
  }

  private boolean none(Token subject) {
    if (knowledge.word("none", Clause.lemma(subject))) {
      return true;
    }
    for (Token c : tree.children(subject)) {
      boolean first = c.is("det") || c.is("cc") || c.is("advmod");
      if (first && c.index() < subject.index() && knowledge.word("none", Clause.lemma(c))) {
        return true;
      }
    }
    return false;
  }

  private void tense(Token verb) {
    boolean perfect = false;
    boolean present = "Pres".equals(verb.feat("Tense")) && "Fin".equals(verb.feat("VerbForm"));
    boolean progressive = "Pres".equals(verb.feat("Tense")) && "Part".equals(verb.feat("VerbForm"));
    boolean past = "Past".equals(verb.feat("Tense"));
    String modal = null;
    boolean helped = false;
    boolean future = "Fut".equals(verb.feat("Tense"));
    for (Token c : tree.children(verb)) {
      if (c.is("aux") || c.is("cop")) {
        String lemma = Clause.lemma(c);
        helped = true;
        future |= "Fut".equals(c.feat("Tense"));
        perfect |= knowledge.word("perfect", lemma) && !c.is("aux:pass");
        modal = knowledge.word("modal", lemma) ? lemma : modal;
        present |= !perfect && "Pres".equals(c.feat("Tense"));
        past &= c.is("aux:pass") || !"Pres".equals(c.feat("Tense"));
        if (c.is("aux:pass") || c.is("cop")) {
          past = "Past".equals(c.feat("Tense"));
        }
      }
    }
    if (modal != null) {
      modal(modal, perfect);
    } else if (future) {
      settle(Temporality.PLANNED);
    } else if (perfect || (past && (helped || "Fin".equals(verb.feat("VerbForm"))))) {
      settle(Temporality.PAST);
    } else if (present) {
      settle(Temporality.ONGOING);
    } else if (!helped) {
      participle = progressive || past || "Ger".equals(verb.feat("VerbForm"));
    }
  }

  private void modal(String lemma, boolean perfect) {
    if (knowledge.word("future", lemma)) {
      settle(Temporality.PLANNED);
    } else if (perfect && knowledge.word("epistemic", lemma)) {
      raise(Certainty.HEDGED);
      settle(Temporality.PAST);
    } else if (reported && knowledge.word("future-in-past", lemma) && !perfect) {
      settle(Temporality.PLANNED);
    } else {
      settle(Temporality.HYPOTHETICAL);
    }
  }

  private void settle(Temporality value) {
    temporality = temporality == null ? value : temporality;
  }

  private void raise(Certainty value) {
    certainty = value.compareTo(certainty) > 0 ? value : certainty;
  }

  private void climb(Token trigger) {
    Token at = trigger;
    for (int i = 0; i < DEPTH; i++) {
      Token head = tree.head(at);
      if (head == null || head.span().equals(until)) {
        return;
      }
      boolean coloured = cue(at, head);
      if (whether(at)) {
        raise(Certainty.UNCONFIRMED);
      }
      if (at.is("advcl") && conditional(at)) {
        temporality = Temporality.HYPOTHETICAL;
      }
      if (!coloured && !passes(at, head)) {
        return;
      }
      at = head;
    }
  }

  /**
   * "an inquiry into whether it fell": asked, not told; "whether or not" in front is a condition.
   */
  private boolean whether(Token verb) {
    return !verb.is("advcl")
        && tree.children(verb, "mark").stream()
            .anyMatch(m -> knowledge.word("whether", Clause.lemma(m)));
  }

  private boolean conditional(Token verb) {
    return tree.children(verb, "mark").stream()
        .anyMatch(m -> knowledge.word("conditional", Clause.lemma(m)));
  }

  /** Applies the cues among which {@code head} is for {@code at}; whether there was one. */
  private boolean cue(Token at, Token head) {
    boolean found = false;
    for (Cue cue : knowledge.cues(head)) {
      boolean holds = cue.content().stream().anyMatch(p -> p.from(clause, head).contains(at));
      if (holds && SpeechReader.required(clause, head, cue)) {
        apply(cue, head);
        found = true;
        break;
      }
    }
    return found;
  }

  private void apply(Cue cue, Token head) {
    Set<Cue.Effect> effects = cue.effects();
    boolean carried = carried(head);
    boolean not = negated(head) || carried;
    counted = carried ? head : counted;
    if (not && effects.contains(Cue.Effect.DENIED)) {
      raise(Certainty.HEDGED);
    } else if (effects.contains(Cue.Effect.DENIED)) {
      denied = !denied;
    } else if (not
        && (effects.contains(Cue.Effect.SPEECH) || effects.contains(Cue.Effect.FACTUAL))) {
      raise(Certainty.UNCONFIRMED);
    } else if (not) {
      denied = !denied;
    }
    if (effects.contains(Cue.Effect.HEDGED)) {
      raise(Certainty.HEDGED);
    }
    if (effects.contains(Cue.Effect.UNCONFIRMED)) {
      raise(Certainty.UNCONFIRMED);
    }
    if (effects.contains(Cue.Effect.PLANNED)) {
      settle(Temporality.PLANNED);
    }
    if (effects.contains(Cue.Effect.HYPOTHETICAL)) {
      settle(Temporality.HYPOTHETICAL);
    }
  }

  /** Whether the verb that carries a noun is negated: "has not issued confirmation". */
  private boolean carried(Token noun) {
    Token verb = tree.head(noun);
    return noun.upos() == Upos.NOUN && verb != null && noun.is("obj") && negated(verb);
  }

  /** Whether what holds of {@code head} holds of {@code at}; reads it where it does. */
  private boolean passes(Token at, Token head) {
    if (Tree.nominal(at)) {
      return carrier(at, head);
    }
    if (at.is("conj")) {
      inherit(at, head);
      return true;
    }
    if (at.is("xcomp") || (at.is("ccomp") && participle)) {
      own(head);
      if ("Inf".equals(at.feat("VerbForm")) && !knowledge.word("implicative", Clause.lemma(head))) {
        temporality = temporality == Temporality.HYPOTHETICAL ? temporality : Temporality.PLANNED;
      }
      return true;
    }
    if ("Inf".equals(at.feat("VerbForm")) && (at.is("advcl") || at.is("acl"))) {
      settle(Temporality.PLANNED);
      return false;
    }
    if (at.is("advcl") && participle && Clause.verbal(head)) {
      tense(head);
    }
    return at.is("ccomp") || at.is("parataxis");
  }

  private boolean carrier(Token noun, Token head) {
    if (noun.is("conj")) {
      return true;
    }
    if (noun.is("nmod") && knowledge.word("wrapper", Clause.lemma(head))) {
      own(head);
      return true;
    }
    for (Knowledge.Support s : knowledge.supports(head)) {
      if (s.path().from(clause, noun).contains(head)) {
        boolean before = denied;
        own(head);
        denied = noun.equals(counted) ? before : denied;
        return true;
      }
    }
    return false;
  }

  /** A coordinated verb shares the helping verbs of the first where it has none. */
  private void inherit(Token at, Token head) {
    boolean bare = tree.child(at, "aux") == null && tree.child(at, "nsubj") == null;
    if (bare && Clause.verbal(head) && temporality == null) {
      tense(head);
    }
    boolean or =
        tree.children(at, "cc").stream().anyMatch(c -> knowledge.word("or", Clause.lemma(c)));
    if (or && bare && negated(head)) {
      denied = !denied;
    }
  }
}
