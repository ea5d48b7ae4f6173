package org.newsgraph.extract;

import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Span;

/**
 * Words that report what somebody says.
 *
 * @param sentence index of the cue's sentence
 * @param cue the reporting word
 * @param sources who says it: one chain, nearest first, for each of several coordinated speakers;
 *     empty where nobody is named
 * @param contents what is said, in pieces
 * @param spoken whether the cue tells of an act of saying, not of a charge or of what is known
 * @param denies whether what is said is that the contents are not so
 */
record Frame(
    int sentence,
    Span cue,
    List<List<Attribution>> sources,
    List<Span> contents,
    boolean spoken,
    boolean denies) {

  /**
   * One of those who hold different things of the same words.
   *
   * @param frames the reports, the innermost first
   * @param until the cue that is the others' word, where this one's ends; null for the last
   */
  record Side(List<Frame> frames, Span until) {}

  /** Whether a word is part of what is said. */
  boolean reports(Span word) {
    boolean reported = false;
    for (Span content : contents) {
      reported |= content.contains(word);
    }
    return reported && !cue.overlaps(word);
  }

  /** The contents, with what stands on both sides of an inserted cue as one stretch around it. */
  List<Span> pieces() {
    boolean split =
        contents.size() == 2
            && contents.get(0).end() <= cue.start()
            && cue.end() <= contents.get(1).start();
    return split ? List.of(contents.get(0).cover(contents.get(1))) : contents;
  }

  /** The frames that report a word, the innermost first: those whose cue others report. */
  static List<Frame> around(List<Frame> frames, Span word) {
    List<Frame> around = frames.stream().filter(f -> f.reports(word)).toList();
    Comparator<Frame> depth =
        Comparator.comparingLong(f -> around.stream().filter(o -> o.reports(f.cue)).count());
    return around.stream().sorted(depth.reversed().thenComparingInt(Frame::length)).toList();
  }

  /**
   * Those who speak in nested reports, apart where one denies what another says: "the mayor denied
   * the rebels' claim that …" holds both.
   */
  static List<Side> sides(List<Frame> around) {
    for (int i = 1; i < around.size(); i++) {
      boolean said = around.subList(0, i).stream().anyMatch(f -> !f.sources().isEmpty());
      if (said && around.get(i).denies()) {
        Side inner = new Side(around.subList(0, i), around.get(i).cue());
        return List.of(inner, new Side(around.subList(i, around.size()), null));
      }
    }
    return List.of(new Side(around, null));
  }

  /** How much is said: the inner of two nested reports says less. */
  int length() {
    return contents.stream().mapToInt(Span::length).sum();
  }
}
