package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;
import org.newsgraph.model.Temporality;
import org.newsgraph.model.Token;

/**
 * Reads what an examination of the dead found as its claim about the cause of death: "the autopsy
 * revealed two gunshot wounds". It takes an autopsy, or a death told of just before: what doctors
 * find on the living is no cause of death. The words are in {@code words-*.tsv}.
 */
final class Findings {
  /** Sentences after a death in which an examination is taken to be of the dead. */
  private static final int NEAR = 4;

  private static final double CONFIDENCE = 0.6;
  private static final Set<String> DEATHS = Set.of("Death", "Killing");

  private final Reading reading;
  private final List<Frame> frames;
  private final List<EventClaim> claims;

  private Findings(Reading reading, List<Frame> frames, List<EventClaim> claims) {
    this.reading = reading;
    this.frames = frames;
    this.claims = claims;
  }

  /**
   * The claims with those of the findings in the order of their sentences; a bare mention of the
   * cause of death in a finding's words is that claim and no other.
   */
  static List<EventClaim> add(Reading reading, List<Frame> frames, List<EventClaim> claims) {
    List<EventClaim> all = new ArrayList<>(claims);
    Findings findings = new Findings(reading, frames, all);
    for (Clause clause : reading.clauses()) {
      if (Reading.paragraph(clause)) {
        clause.tree().tokens().forEach(t -> findings.read(clause, t));
      }
    }
    return numbered(all);
  }

  private static List<EventClaim> numbered(List<EventClaim> claims) {
    List<EventClaim> numbered = new ArrayList<>();
    for (EventClaim c : claims) {
      numbered.add(
          new EventClaim(
              numbered.size(), c.assertion(), c.eventType(), c.arguments(), c.time(), c.counts()));
    }
    return numbered;
  }

  private void read(Clause clause, Token verb) {
    if (!Clause.verbal(verb) || !word("finding", verb)) {
      return;
    }
    Token examination =
        clause.agents(verb).stream().filter(t -> word("examination", t)).findFirst().orElse(null);
    List<Token> found = clause.objects(verb).stream().filter(o -> harm(clause, o)).toList();
    if (examination == null || found.isEmpty() || !ofTheDead(clause, examination)) {
      return;
    }
    claims.removeIf(c -> inWordsOf(c, clause, verb));
    List<Argument> causes = new ArrayList<>();
    for (Token object : found) {
      Span words = clause.tree().phrase(object);
      for (Token more : clause.tree().conjuncts(object)) {
        words = words.cover(clause.tree().phrase(more));
      }
      causes.add(new Argument(Role.CAUSE, words, -1, Certainty.ASSERTED));
    }
    int sentence = clause.tree().sentence().index();
    Stance stance = StanceReader.read(clause, verb, true, null);
    Assertion assertion =
        new Assertion(
            sentence,
            verb.span(),
            chain(clause, verb, examination),
            stance.certainty(),
            stance.polarity() == Polarity.DENIED ? Polarity.DENIED : Polarity.AFFIRMED,
            Temporality.PAST,
            reading.annotated().article().language() + ".finding",
            CONFIDENCE);
    int at = 0;
    while (at < claims.size() && before(claims.get(at), sentence, verb.span())) {
      at++;
    }
    claims.add(at, new EventClaim(0, assertion, "Death", causes, null, List.of()));
  }

  /** The examination, then those who are said to report it. */
  private List<Attribution> chain(Clause clause, Token verb, Token examination) {
    List<Attribution> chain = new ArrayList<>();
    chain.add(reading.attribution(clause.tree(), examination));
    List<Frame> around = Frame.around(frames, verb.span());
    chain.addAll(EventReader.chains(around).get(0));
    return chain.stream().distinct().toList();
  }

  private static boolean before(EventClaim claim, int sentence, Span trigger) {
    Assertion a = claim.assertion();
    return a.sentence() < sentence
        || (a.sentence() == sentence && a.trigger().start() < trigger.start());
  }

  private boolean word(String key, Token t) {
    return reading.knowledge().word(key, Clause.lemma(t));
  }

  /** Whether a phrase names an injury, illness or weapon. */
  private boolean harm(Clause clause, Token object) {
    Span phrase = clause.tree().subtree(object);
    return clause.tree().sentence().in(phrase).stream().anyMatch(t -> word("harm", t));
  }

  private boolean ofTheDead(Clause clause, Token examination) {
    int sentence = clause.tree().sentence().index();
    return word("autopsy", examination)
        || claims.stream()
            .filter(c -> DEATHS.contains(c.eventType()))
            .mapToInt(c -> sentence - c.assertion().sentence())
            .anyMatch(gap -> gap >= 0 && gap <= NEAR);
  }

  /** Whether a claim is of nobody's death or injury, read from the words of the finding itself. */
  private boolean inWordsOf(EventClaim claim, Clause clause, Token verb) {
    boolean bare = claim.arguments().stream().noneMatch(a -> a.role() == Role.PATIENT);
    boolean kind = DEATHS.contains(claim.eventType()) || claim.eventType().equals("Injury");
    return bare
        && kind
        && claim.counts().isEmpty()
        && claim.assertion().sentence() == clause.tree().sentence().index()
        && clause.tree().sentence().in(claim.assertion().trigger()).stream()
            .anyMatch(t -> t.index() != verb.index() && nearest(clause, t, verb));
  }

  /** Whether the nearest verb above a word is the given one. */
  private static boolean nearest(Clause clause, Token t, Token verb) {
    Token at = clause.tree().head(t);
    while (at != null && !Clause.verbal(at)) {
      at = clause.tree().head(at);
    }
    return at != null && at.index() == verb.index();
  }
}
