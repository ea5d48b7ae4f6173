package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Annotated.Quote;
import org.newsgraph.model.Span;

/**
 * Gives the pieces of quotations that have no cue of their own to the speaker of the piece before:
 * the same quotation in the next paragraph, or a quotation that follows on a report.
 */
final class QuoteReader {
  private final Reading reading;
  private final List<Frame> frames;
  private final Set<Span> spoken;

  QuoteReader(Reading reading, List<Frame> frames, Set<Span> spoken) {
    this.reading = reading;
    this.frames = frames;
    this.spoken = spoken;
  }

  List<Frame> read() {
    Map<Integer, Frame> byQuote = new HashMap<>();
    List<Frame> found = new ArrayList<>();
    for (Quote q : reading.annotated().quotes()) {
      Frame own = frames.stream().filter(f -> holds(f, q.span())).findFirst().orElse(null);
      if (own != null) {
        byQuote.putIfAbsent(q.id(), own);
        Span rest = behindCue(own, q.span());
        if (rest != null) {
          found.add(
              new Frame(own.sentence(), own.cue(), own.sources(), List.of(rest), true, false));
        }
      } else if (!spoken.contains(q.span())) {
        Frame speaker = byQuote.get(q.id());
        speaker = speaker == null ? later(q) : speaker;
        speaker = speaker == null ? before(q.span(), found) : speaker;
        if (speaker != null) {
          Frame next =
              new Frame(
                  speaker.sentence(),
                  speaker.cue(),
                  speaker.sources(),
                  List.of(q.span()),
                  true,
                  false);
          byQuote.putIfAbsent(q.id(), next);
          found.add(next);
        }
      }
    }
    return found;
  }

  /**
   * What a quotation goes on with in the sentences behind the one that names its speaker between
   * dashes: «Мы готовы, — сказал министр. — Переговоры начнутся», or null.
   */
  private Span behindCue(Frame f, Span quote) {
    int end = reading.annotated().sentences().get(f.sentence()).span().end();
    boolean inside = quote.contains(f.cue()) && quote.end() > end;
    boolean covered = f.contents().stream().anyMatch(c -> c.end() > end);
    return inside && !covered ? new Span(end, quote.end()) : null;
  }

  private static boolean holds(Frame f, Span quote) {
    return f.contents().stream().anyMatch(c -> c.overlaps(quote));
  }

  /** The cue of a later piece of the same quotation. */
  private Frame later(Quote piece) {
    for (Quote q : reading.annotated().quotes()) {
      if (q.id() == piece.id() && q.span().start() > piece.span().start()) {
        for (Frame f : frames) {
          if (holds(f, q.span())) {
            return f;
          }
        }
      }
    }
    return null;
  }

  /** The last report before a sentence that is nothing but a quotation. */
  private Frame before(Span quote, List<Frame> continued) {
    int sentence = sentenceAt(quote.start());
    if (sentence <= 0 || !fills(quote, sentence)) {
      return null;
    }
    Frame last = null;
    for (Frame f : frames) {
      boolean near = f.sentence() == sentence - 1 || f.sentence() == sentence - 2;
      if (near
          && f.cue().start() < quote.start()
          && (last == null || f.sentence() >= last.sentence())) {
        last = colon(sentence - 1) || direct(f) ? f : last;
      }
    }
    for (Frame f : continued) {
      boolean adjacent =
          f.contents().get(0).end() < quote.start()
              && sentenceAt(f.contents().get(0).end() - 1) >= sentence - 1;
      last = adjacent ? f : last;
    }
    return last;
  }

  private boolean direct(Frame f) {
    return reading.annotated().quotes().stream().anyMatch(q -> holds(f, q.span()));
  }

  private boolean colon(int sentence) {
    return reading.annotated().sentences().get(sentence).span().in(reading.text()).endsWith(":");
  }

  private boolean fills(Span quote, int sentence) {
    Span span = reading.annotated().sentences().get(sentence).span();
    boolean whole = quote.start() - span.start() <= 2 && span.end() - quote.end() <= 3;
    return whole || quote.contains(span) || quote.end() > span.end();
  }

  private int sentenceAt(int offset) {
    return reading.annotated().sentences().stream()
        .filter(s -> s.span().start() <= offset && offset < s.span().end())
        .mapToInt(s -> s.index())
        .findFirst()
        .orElse(-1);
  }
}
