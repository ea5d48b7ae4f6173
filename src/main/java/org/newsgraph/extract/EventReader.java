package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Count;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Quantity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;
import org.newsgraph.model.Temporality;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** Reads event claims: for each word the first row that fits, with its participants. */
final class EventReader {
  private static final double VERB = 0.9;
  private static final double NOUN = 0.8;
  private static final double UNNAMED = 0.1;

  /** How long a report can be, in characters, that is nothing but its topic. */
  private static final int TOPIC = 40;

  private final Reading reading;
  private final List<Frame> frames;
  private final TimeFinder times;
  private final boolean all;
  private final List<EventClaim> claims = new ArrayList<>();

  private EventReader(Reading reading, List<Frame> frames, boolean all) {
    this.reading = reading;
    this.frames = frames;
    this.all = all;
    this.times = new TimeFinder(reading.annotated().times());
  }

  /**
   * The event claims of an article, in order of their triggers.
   *
   * @param all whether verbs that no row names give claims of the type {@code Action} too, headings
   *     included
   */
  static List<EventClaim> read(Reading reading, List<Frame> frames, boolean all) {
    EventReader reader = new EventReader(reading, frames, all);
    for (Clause clause : reading.clauses()) {
      if (Reading.paragraph(clause) || (all && Reading.heading(clause))) {
        clause.tree().tokens().forEach(t -> reader.trigger(clause, t));
      }
    }
    return reader.claims;
  }

  private void trigger(Clause clause, Token t) {
    if (t.is("amod") || generic(clause, t)) {
      return; // "the arrested men" takes for granted what another sentence reports
    }
    for (Rule rule : reading.knowledge().rules(t)) {
      if (fits(clause, t, rule)) {
        List<Filler> fillers = ArgumentReader.read(clause, t, rule);
        List<Count> counts = counts(clause, t, rule, fillers);
        boolean told = told(t) || occurs(clause, t);
        if (Clause.verbal(t) || !fillers.isEmpty() || !counts.isEmpty() || told) {
          claim(clause, t, rule, fillers, counts);
        }
        return;
      }
    }
    Rule action = all ? reading.knowledge().action(t) : null;
    if (action != null) {
      List<Filler> fillers = new ArrayList<>(ArgumentReader.read(clause, t, action));
      fillers.removeIf(f -> !named(clause, f.token()));
      if (!fillers.isEmpty()) {
        claim(clause, t, action, fillers, List.of());
      }
    }
  }

  /** Whether a gerund is judged, not told: "bribing officials is common". */
  private static boolean generic(Clause clause, Token t) {
    Token head = clause.tree().head(t);
    Token copula = head == null ? null : clause.tree().child(head, "cop");
    return t.is("csubj")
        && "Ger".equals(t.feat("VerbForm"))
        && copula != null
        && "Pres".equals(copula.feat("Tense"));
  }

  /** Whether a participant is a person spoken of by a pronoun, or its phrase holds a name. */
  private boolean named(Clause clause, Token t) {
    if (t.upos() == Upos.PRON) {
      return reading.knowledge().pronoun(Clause.lemma(t));
    }
    Span phrase = clause.tree().phrase(t);
    return clause.tree().sentence().in(phrase).stream().anyMatch(w -> w.upos() == Upos.PROPN);
  }

  /** Whether a noun without participants is what a report is about: "said the coup failed". */
  private boolean told(Token t) {
    Span span = t.span();
    boolean core = t.is("nsubj") || t.is("obj");
    return frames.stream().anyMatch(f -> f.reports(span) && (core || f.length() <= TOPIC));
  }

  /** Whether a sentence tells of a noun without participants that, and when, it happened. */
  private boolean occurs(Clause clause, Token t) {
    Token verb = clause.tree().head(t);
    boolean happens =
        verb != null
            && t.is("nsubj")
            && reading.knowledge().supports(verb).stream()
                .anyMatch(s -> s.role() == null && s.path().from(clause, t).contains(verb));
    return happens && times.find(clause, t, frames) != null;
  }

  private static boolean fits(Clause clause, Token t, Rule rule) {
    return rule.require().stream().allMatch(p -> leads(clause, t, p))
        && rule.forbid().stream().allMatch(p -> p.from(clause, t).isEmpty());
  }

  /** Whether a required path leads somewhere; who acts may be left unsaid: "aid was cut". */
  private static boolean leads(Clause clause, Token t, Path path) {
    if (!path.from(clause, t).isEmpty()) {
      return true;
    }
    boolean agent = path.steps().size() == 1 && path.steps().get(0).relation().equals("agent");
    boolean free = agent && path.steps().get(0).lemmas() == null;
    return free && clause.agents(t).isEmpty() && !clause.objects(t).isEmpty();
  }

  private void claim(Clause clause, Token t, Rule rule, List<Filler> fillers, List<Count> counts) {
    for (Frame.Side side : Frame.sides(Frame.around(frames, t.span()))) {
      claim(clause, t, rule, fillers, counts, side);
    }
  }

  private void claim(
      Clause clause,
      Token t,
      Rule rule,
      List<Filler> fillers,
      List<Count> counts,
      Frame.Side side) {
    List<Frame> around = side.frames();
    Stance stance = StanceReader.read(clause, t, !around.isEmpty(), side.until());
    TimeExpression time = times.find(clause, t, frames);
    if (time == null && stance.temporality() == Temporality.PAST && around.isEmpty()) {
      time = inherited(clause, rule);
    }
    Temporality temporality = ahead(time, t, stance) ? Temporality.PLANNED : stance.temporality();
    List<Argument> arguments = new ArrayList<>();
    for (Filler f : fillers) {
      if (!dated(f.token())) {
        arguments.addAll(reading.arguments(clause.tree(), f.role(), f.token(), f.certainty()));
      }
    }
    for (List<Attribution> chain : chains(around)) {
      Assertion assertion =
          new Assertion(
              clause.tree().sentence().index(),
              t.span(),
              chain,
              stance.certainty(),
              stance.polarity(),
              temporality,
              rule.id(),
              confidence(t, arguments));
      claims.add(new EventClaim(claims.size(), assertion, rule.type(), arguments, time, counts));
    }
  }

  /** Whether a noun's happening, of which no verb tells the time, is dated after publication. */
  private boolean ahead(TimeExpression time, Token t, Stance stance) {
    PartialDate published = reading.annotated().article().published();
    return time != null
        && published != null
        && !Clause.verbal(t)
        && stance.temporality() == Temporality.PAST
        && time.earliest().isAfter(published.latest());
  }

  /**
   * The date of the sentence before, where a sentence without any goes on about the same: it counts
   * who came to harm, or repeats the type, and all that the sentence before tells has one date.
   */
  private TimeExpression inherited(Clause clause, Rule rule) {
    int sentence = clause.tree().sentence().index();
    TimeExpression found = null;
    boolean same = rule.count() != null;
    for (EventClaim c : claims) {
      if (c.assertion().sentence() == sentence - 1) {
        boolean dated = c.time() != null && c.assertion().attribution().isEmpty();
        boolean past = c.assertion().temporality() == Temporality.PAST;
        if (!dated || !past || (found != null && !found.equals(c.time()))) {
          return null;
        }
        found = c.time();
        same |= c.eventType().equals(rule.type());
      }
    }
    boolean silent = found != null && times.none(clause.tree().sentence().span());
    return silent && same && oneParagraph(sentence) ? found : null;
  }

  private boolean oneParagraph(int sentence) {
    Span before = reading.annotated().sentences().get(sentence - 1).span();
    Span here = reading.annotated().sentences().get(sentence).span();
    return reading.text().substring(before.end(), here.start()).indexOf('\n') < 0;
  }

  /** Whether a word is part of a date, which is no participant. */
  private boolean dated(Token t) {
    return reading.annotated().times().stream().anyMatch(x -> x.span().overlaps(t.span()));
  }

  private static double confidence(Token t, List<Argument> arguments) {
    double base = t.upos() == Upos.VERB ? VERB : NOUN;
    boolean named = arguments.stream().anyMatch(a -> a.mention() >= 0);
    return named ? base : base - UNNAMED;
  }

  /** Whom to credit, nearest first: one chain for each coordinated speaker of the inner report. */
  static List<List<Attribution>> chains(List<Frame> around) {
    List<List<Attribution>> found = new ArrayList<>();
    if (around.isEmpty()) {
      return List.of(List.of());
    }
    List<List<Attribution>> inner = around.get(0).sources();
    for (List<Attribution> first : inner.isEmpty() ? List.of(List.<Attribution>of()) : inner) {
      Set<Attribution> chain = new LinkedHashSet<>(first);
      for (Frame outer : around.subList(1, around.size())) {
        if (!outer.sources().isEmpty()) {
          chain.addAll(outer.sources().get(0));
        }
      }
      found.add(List.copyOf(chain));
    }
    return found;
  }

  private List<Count> counts(Clause clause, Token t, Rule rule, List<Filler> fillers) {
    List<Count> found = new ArrayList<>();
    if (rule.count() == null) {
      return found;
    }
    for (Filler f : fillers) {
      boolean people =
          clause.classes(f.token()).isEmpty()
              || clause.classes(f.token()).contains(NounClass.PERSON);
      if (f.role() == Role.PATIENT && people) {
        count(clause, f.token(), rule.count(), found);
      }
    }
    boolean casualties = reading.knowledge().word("counted", Clause.lemma(t));
    if (found.isEmpty() && casualties) {
      count(clause, t, rule.count(), found);
    }
    return found;
  }

  /** The quantity of a noun: on the number that modifies it, or on itself. */
  private void count(Clause clause, Token noun, Count.Property property, List<Count> found) {
    Span number = noun.upos() == Upos.NUM ? noun.span() : null;
    for (Token c : clause.tree().children(noun, "nummod")) {
      number = c.span();
    }
    for (Quantity q : reading.annotated().quantities()) {
      if (number != null && q.span().overlaps(number)) {
        found.add(new Count(property, q));
        return;
      }
    }
  }
}
