package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Span;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** Finds when an event happened: the nearest date attached to its clause. */
final class TimeFinder {
  private static final int DEPTH = 8;

  private final List<TimeExpression> times;

  TimeFinder(List<TimeExpression> times) {
    this.times = times.stream().filter(t -> t.earliest() != null).toList();
  }

  /** The date of a trigger, or null. */
  TimeExpression find(Clause clause, Token trigger, List<Frame> frames) {
    Tree tree = clause.tree();
    List<TimeExpression> here = new ArrayList<>(in(tree.sentence().span()));
    here.removeIf(t -> bound(clause, tree.sentence().headOf(t.span())));
    if (here.isEmpty()) {
      return null;
    }
    if (apart(clause, trigger)) {
      return attached(clause, trigger, here, trigger);
    }
    Token at = trigger;
    for (int i = 0; i < DEPTH && at != null; i++) {
      TimeExpression attached = attached(clause, at, here, trigger);
      if (attached != null) {
        return attached;
      }
      Token head = tree.head(at);
      if (head != null && content(clause, at)) {
        return null; // "amid reports that it fell, he left on Monday" says when he left
      }
      if (head == null || stops(clause, at)) {
        break;
      }
      at = head;
    }
    return alone(clause, trigger, here, frames);
  }

  /** Whether a date only bounds a stretch of time: "since May". */
  private static boolean bound(Clause clause, Token date) {
    return clause.tree().markers(date).stream()
        .anyMatch(m -> clause.knowledge().word("open-date", m));
  }

  /** Whether a noun's happening is set off in time from its verb's: "left after the protests". */
  private static boolean apart(Clause clause, Token trigger) {
    boolean oblique = trigger.is("obl") || trigger.is("nmod");
    return oblique
        && !Clause.verbal(trigger)
        && clause.tree().markers(trigger).stream()
            .anyMatch(m -> clause.knowledge().word("apart", m));
  }

  /** Whether a sentence holds no date at all. */
  boolean none(Span sentence) {
    return in(sentence).isEmpty();
  }

  private List<TimeExpression> in(Span sentence) {
    List<TimeExpression> found = new ArrayList<>();
    for (TimeExpression t : times) {
      if (sentence.contains(t.span())) {
        found.add(t);
      }
    }
    return found;
  }

  /**
   * The date nearest to the trigger among those that depend on {@code at} without a verb between.
   */
  private static TimeExpression attached(
      Clause clause, Token at, List<TimeExpression> here, Token trigger) {
    Tree tree = clause.tree();
    TimeExpression best = null;
    for (TimeExpression time : here) {
      Token head = tree.sentence().headOf(time.span());
      Token up = head;
      while (up != null
          && up.index() != at.index()
          && (up.equals(head) || !Clause.verbal(up))
          && !another(clause, up, head)) {
        up = tree.head(up);
      }
      boolean hangs = up != null && up.index() == at.index();
      if (hangs && (best == null || distance(time, trigger) < distance(best, trigger))) {
        best = time;
      }
    }
    return best;
  }

  /** Whether a date is that of a happening before or after: "met ahead of the 5 May election". */
  private static boolean another(Clause clause, Token noun, Token date) {
    boolean before = noun.index() > date.index();
    return !noun.equals(date)
        && clause.tree().markers(noun).stream()
            .anyMatch(
                m ->
                    clause.knowledge().word("opening", m)
                        || (before && clause.knowledge().word("apart", m)));
  }

  private static int distance(TimeExpression time, Token t) {
    return Math.abs(time.span().start() - t.span().start());
  }

  /** Whether a verb with a subject of its own tells what a noun means: "reports the ship sank". */
  private static boolean content(Clause clause, Token at) {
    Token head = clause.tree().head(at);
    boolean clausal = at.is("acl") || at.is("ccomp");
    return Clause.verbal(at)
        && clausal
        && head.upos() == Upos.NOUN
        && !clause.subjects(at).isEmpty();
  }

  /** Whether the date above says nothing of {@code at}: another's report or sentence. */
  private static boolean stops(Clause clause, Token at) {
    boolean clausal = at.is("ccomp") || at.is("acl:relcl") || at.is("parataxis") || at.is("advcl");
    boolean another = at.is("conj") && clause.tree().child(at, "nsubj") != null;
    return Clause.verbal(at) && (clausal || another);
  }

  /**
   * Whether a date stands in a clause that modifies a noun, or with what happened before or after,
   * of which the trigger is no part.
   */
  private static boolean aside(Clause clause, Token date, Token trigger) {
    Tree tree = clause.tree();
    Token at = date;
    while (at != null && !(Clause.verbal(at) && at.is("acl")) && !another(clause, at, date)) {
      at = tree.head(at);
    }
    return at != null && !tree.under(trigger, at);
  }

  /**
   * The sentence's only date, unless it belongs to a report of which the trigger is the content, or
   * to a clause that only tells which thing is meant.
   */
  private static TimeExpression alone(
      Clause clause, Token trigger, List<TimeExpression> here, List<Frame> frames) {
    Tree tree = clause.tree();
    if (here.size() != 1) {
      return null;
    }
    Span time = here.get(0).span();
    if (aside(clause, tree.sentence().headOf(time), trigger)) {
      return null;
    }
    for (Frame f : frames) {
      boolean inside = f.contents().stream().anyMatch(c -> c.contains(time));
      if (f.sentence() == tree.sentence().index() && f.reports(trigger.span()) != inside) {
        return null;
      }
    }
    return here.get(0);
  }
}
