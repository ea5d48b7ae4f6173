package org.newsgraph.annotate.time;

import java.util.Arrays;
import java.util.List;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** Whether words look back or ahead from the day of publication. */
enum Direction {
  PAST,
  FUTURE,
  /** No verb tells. */
  OPEN,
  /** The text is nothing but a time, as in an agenda: the coming one is meant. */
  AGENDA;

  /**
   * The direction at each word of a sentence: that of the nearest verb or phrase before it that has
   * one, else of the nearest behind. Verbs are those that the annotator gives a tense; where it
   * gives none, words that the lexicon sorts under {@code past}, less those under {@code not-past}.
   */
  static Direction[] of(Words words, Sentence sentence, Lexicon lexicon) {
    Direction[] cues = new Direction[words.size()];
    boolean parsed = tenses(words, sentence.tokens(), cues);
    int governed = -1;
    for (int i = 0; i < words.size(); i++) {
      if (!parsed && cues[i] == null && i != governed && past(words, i, lexicon)) {
        cues[i] = PAST;
      }
      List<Lexicon.Hit> future = lexicon.find("future", words, i);
      if (!future.isEmpty()) {
        Arrays.fill(cues, i, future.get(0).end(), FUTURE);
        governed = governed(words, future.get(0).end(), lexicon);
        cues[Math.min(governed, cues.length - 1)] = FUTURE;
      }
    }
    return spread(cues);
  }

  /** The participle that a future phrase governs: "held" in "will be held". */
  private static int governed(Words words, int after, Lexicon lexicon) {
    int i = after;
    while (i < words.size() && lexicon.has("helper", words, i)) {
      i++;
    }
    return i;
  }

  private static boolean tenses(Words words, List<Token> tokens, Direction[] cues) {
    boolean any = false;
    int i = 0;
    for (Token token : tokens) {
      String tense = token.feat("Tense");
      while (i < words.size() && words.get(i).start() < token.span().start()) {
        i++;
      }
      if (tense != null && i < words.size()) {
        cues[i] = tense.equals("Past") ? PAST : tense.equals("Fut") ? FUTURE : null;
        any = true;
      }
    }
    return any;
  }

  private static boolean past(Words words, int i, Lexicon lexicon) {
    return (i == 0 || !words.get(i).capital())
        && lexicon.has("past", words, i)
        && !lexicon.has("not-past", words, i);
  }

  private static Direction[] spread(Direction[] cues) {
    Direction[] all = new Direction[cues.length];
    Direction last = null;
    for (int i = 0; i < cues.length; i++) {
      last = cues[i] == null ? last : cues[i];
      all[i] = last;
    }
    last = OPEN;
    for (int i = cues.length - 1; i >= 0; i--) {
      last = cues[i] == null ? last : cues[i];
      all[i] = all[i] == null ? last : all[i];
    }
    return all;
  }
}
