package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** Finds who is said to say what: cues with their sources and contents, then quotations. */
final class SpeechReader {
  private final Reading reading;
  private final List<Frame> frames = new ArrayList<>();
  private final ContentReader contents;

  private SpeechReader(Reading reading) {
    this.reading = reading;
    this.contents = new ContentReader(reading);
  }

  /** The speech frames of an article, in order. */
  static List<Frame> read(Reading reading) {
    SpeechReader reader = new SpeechReader(reading);
    for (Clause clause : reading.clauses()) {
      if (Reading.paragraph(clause)) {
        clause.tree().tokens().forEach(t -> reader.cue(clause, t));
      }
    }
    reader.frames.addAll(new QuoteReader(reading, reader.frames, reader.contents.spoken()).read());
    return reader.frames;
  }

  /**
   * The frames with "I" and "we" inside somebody's words given to that speaker, as claims credit
   * them; what is quoted from nobody keeps its pronoun.
   */
  static List<Frame> voices(List<Frame> frames, Reading reading) {
    List<Frame> found = new ArrayList<>();
    for (Frame f : frames) {
      List<List<Attribution>> sources = f.sources();
      for (Frame outer : frames) {
        boolean inside = !outer.equals(f) && outer.reports(f.cue()) && !outer.sources().isEmpty();
        if (inside && firstPerson(f, reading)) {
          sources = outer.sources();
        }
      }
      found.add(new Frame(f.sentence(), f.cue(), sources, f.contents(), f.spoken(), f.denies()));
    }
    return found;
  }

  private static boolean firstPerson(Frame f, Reading reading) {
    if (f.sources().size() != 1) {
      return false;
    }
    String words = f.sources().get(0).get(0).span().in(reading.text());
    return reading.knowledge().word("first-person", words.toLowerCase(Locale.ROOT));
  }

  private void cue(Clause clause, Token t) {
    for (Cue cue : reading.knowledge().cues(t)) {
      boolean speech = cue.effects().contains(Cue.Effect.SPEECH);
      if (speech && required(clause, t, cue) && !unsaid(clause, t)) {
        List<Span> said = contents.read(clause, t, cue);
        List<List<Attribution>> sources =
            said.isEmpty() ? null : new SpeakerReader(reading, clause).read(t, cue);
        if (sources != null) {
          int sentence = clause.tree().sentence().index();
          boolean spoken =
              t.upos() == Upos.VERB
                  && !cue.effects().contains(Cue.Effect.BY_OBJECT)
                  && !reading.knowledge().word("unspoken", Clause.lemma(t));
          boolean denies = cue.effects().contains(Cue.Effect.DENIED);
          frames.add(new Frame(sentence, t.span(), sources, said, spoken, denies));
          return;
        }
      }
    }
  }

  /** Whether the words are only wished for or said by no one: "must admit", "nobody thought". */
  private boolean unsaid(Clause clause, Token t) {
    Token head = clause.tree().head(t);
    boolean bare = "Inf".equals(t.feat("VerbForm")) && clause.tree().child(t, "aux") == null;
    if (clause.subjects(t).stream().anyMatch(this::generic)) {
      return true;
    }
    if (bare && head != null && !reading.knowledge().word("implicative", Clause.lemma(head))) {
      return true;
    }
    for (Token c : clause.tree().children(t)) {
      String lemma = Clause.lemma(c);
      boolean obliged = c.is("aux") && reading.knowledge().word("obligation", lemma);
      if (obliged || (c.is("nsubj") && reading.knowledge().word("none", lemma))) {
        return true;
      }
      for (Token d : clause.tree().children(c)) {
        boolean determiner = c.is("nsubj") && d.is("det");
        if (determiner && reading.knowledge().word("none", Clause.lemma(d))) {
          return true;
        }
      }
    }
    return false;
  }

  /** "You can say that …" is nobody's word. */
  private boolean generic(Token subject) {
    return reading.knowledge().word("generic", Clause.lemma(subject));
  }

  static boolean required(Clause clause, Token t, Cue cue) {
    return cue.require().stream().noneMatch(p -> p.from(clause, t).isEmpty())
        && cue.forbid().stream().allMatch(p -> p.from(clause, t).isEmpty());
  }
}
