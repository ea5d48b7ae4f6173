package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Mention;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.RelationClaim;
import org.newsgraph.model.Span;
import org.newsgraph.model.Temporality;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** Reads lasting ties between mentions: positions, kinship, membership, ownership and the like. */
final class RelationReader {
  private static final double CONFIDENCE = 0.8;
  private static final int ISO_DAY = 10;

  private final Reading reading;
  private final List<Frame> frames;
  private final TimeFinder times;
  private final List<RelationClaim> claims = new ArrayList<>();
  private final Set<String> seen = new HashSet<>();

  private RelationReader(Reading reading, List<Frame> frames) {
    this.reading = reading;
    this.frames = frames;
    this.times = new TimeFinder(reading.annotated().times());
  }

  /** The relation claims of an article, in order of their triggers. */
  static List<RelationClaim> read(Reading reading, List<Frame> frames) {
    RelationReader reader = new RelationReader(reading, frames);
    for (Clause clause : reading.clauses()) {
      if (Reading.paragraph(clause)) {
        clause.tree().tokens().forEach(t -> reader.trigger(clause, t));
      }
    }
    return reader.claims;
  }

  private void trigger(Clause clause, Token t) {
    for (RelationRule rule : reading.knowledge().relations(t)) {
      if (rule.require().stream().noneMatch(p -> p.from(clause, t).isEmpty())) {
        List<Mention> subjects = mentions(clause, t, rule.subject());
        List<Mention> objects = mentions(clause, t, rule.object());
        for (Mention subject : subjects) {
          for (Mention object : objects) {
            claim(clause, t, rule, subject, object);
          }
          if (objects.isEmpty() && rule.bare()) {
            claim(clause, t, rule, subject, null);
          }
        }
        if (!subjects.isEmpty() && (rule.bare() || !objects.isEmpty())) {
          return;
        }
      }
    }
  }

  private List<Mention> mentions(Clause clause, Token t, List<Path> paths) {
    List<Mention> found = new ArrayList<>();
    for (Path path : paths) {
      boolean before = !path.steps().isEmpty() && path.steps().get(0).relation().equals("compound");
      for (Token end : path.from(clause, t)) {
        // A title before a name is that name's alone: "President X and Chancellor Y".
        for (Token each : before ? List.of(end) : clause.tree().conjuncts(end)) {
          Mention m = reading.mention(clause.tree(), each);
          if (m != null) {
            found.add(m);
          }
        }
      }
      if (!found.isEmpty()) {
        return found;
      }
    }
    return found;
  }

  private void claim(Clause clause, Token t, RelationRule rule, Mention subject, Mention object) {
    boolean reflexive = object != null && object.entity() == subject.entity();
    String key = rule.type() + subject.entity() + ":" + (object == null ? -1 : object.entity());
    if (reflexive || !seen.add(clause.tree().sentence().index() + key)) {
      return;
    }
    for (Frame.Side side : Frame.sides(Frame.around(frames, t.span()))) {
      claim(clause, t, rule, subject, object, side);
    }
  }

  private void claim(
      Clause clause, Token t, RelationRule rule, Mention subject, Mention object, Frame.Side side) {
    boolean former = former(clause.tree(), t);
    boolean clausal = Clause.verbal(t) || clause.tree().child(t, "nsubj") != null;
    List<Frame> around = side.frames();
    Stance stance = StanceReader.read(clause, t, !around.isEmpty(), side.until());
    List<Attribution> chain = clausal ? EventReader.chains(around).get(0) : List.of();
    Temporality lasting = former ? Temporality.PAST : Temporality.ONGOING;
    TimeExpression time = Clause.verbal(t) ? times.find(clause, t, frames) : null;
    claims.add(
        new RelationClaim(
            claims.size(),
            new Assertion(
                clause.tree().sentence().index(),
                t.span(),
                chain,
                stance.certainty(),
                clausal ? stance.polarity() : Polarity.AFFIRMED,
                clausal ? stance.temporality() : lasting,
                rule.id(),
                CONFIDENCE),
            rule.type(),
            subject.index(),
            object == null ? -1 : object.index(),
            rule.title() ? title(clause.tree(), t, subject, object) : null,
            day(time),
            null,
            former));
  }

  private static PartialDate day(TimeExpression time) {
    boolean date = time != null && time.value() != null && time.value().length() == ISO_DAY;
    return date ? PartialDate.of(time.earliest()) : null;
  }

  private boolean former(Tree tree, Token t) {
    List<Token> around = new ArrayList<>(tree.children(t));
    Token head = tree.head(t);
    if (head != null && t.is("compound")) {
      around.addAll(tree.children(head));
    }
    return around.stream().anyMatch(c -> reading.knowledge().word("former", Clause.lemma(c)));
  }

  /** The position as written: the trigger with its modifiers, without country, owner and name. */
  private String title(Tree tree, Token t, Mention subject, Mention object) {
    if (t.upos() == Upos.VERB) {
      return null;
    }
    Span phrase = t.is("compound") ? null : tree.phrase(t);
    int first = t.index();
    while (first > 0 && belongs(tree, tree.tokens().get(first - 1), t, object)) {
      first--;
    }
    int start = tree.tokens().get(first).span().start();
    int end = t.span().end();
    if (phrase != null) {
      int stop =
          object != null && object.span().start() > end ? before(tree, object) : phrase.end();
      stop = subject.span().start() > end ? Math.min(stop, subject.span().start()) : stop;
      end = Math.max(end, stop);
    }
    return reading.text().substring(start, end).strip();
  }

  private boolean belongs(Tree tree, Token left, Token t, Mention object) {
    boolean same = left.head() == t.index() || left.head() == t.head();
    boolean modifier = left.is("compound") || left.is("amod");
    boolean named = object != null && object.span().overlaps(left.span());
    Mention own = tree.mention(left);
    return same
        && modifier
        && !named
        && (own == null || left.upos() == Upos.NOUN)
        && !reading.knowledge().word("former", Clause.lemma(left));
  }

  /** Where the words that mark the object's case begin. */
  private static int before(Tree tree, Mention object) {
    Token head = tree.sentence().headOf(object.span());
    int start = object.span().start();
    for (Token c : head == null ? List.<Token>of() : tree.children(head)) {
      boolean marker = c.is("case") || c.is("det");
      start = marker ? Math.min(start, c.span().start()) : start;
    }
    return start;
  }
}
