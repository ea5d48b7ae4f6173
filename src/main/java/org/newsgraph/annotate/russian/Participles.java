package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.annotate.russian.Reading.Sort;

/** Participles that follow their noun after a comma: "дом, построенный рабочими". */
final class Participles {
  private Participles() {}

  /** Ties the participle of a stretch to its noun, and the free words of the stretch to it. */
  static void attach(List<Word> words, int from, int to) {
    int participle = -1;
    for (int i = from; i < to && participle < 0; i++) {
      boolean free = words.get(i).head < 0 && !words.get(i).deprel.equals("root");
      if (free && words.get(i).reading.sort() == Sort.PARTICIPLE) {
        participle = i;
      }
    }
    int noun = participle < 0 ? -1 : noun(words, from, participle);
    if (noun < 0) {
      return;
    }
    words.get(participle).head = noun;
    words.get(participle).deprel = "acl";
    List<Integer> phrases = new ArrayList<>();
    for (int i = participle + 1; i < to; i++) {
      if (words.get(i).head < 0 && TreeBuilder.nominal(words.get(i))) {
        phrases.add(i);
      }
    }
    Arguments.attach(words, phrases, participle);
  }

  private static int noun(List<Word> words, int from, int participle) {
    Reading r = words.get(participle).reading;
    for (int i = from - 1; i >= 0 && from - i < 8; i--) {
      Word word = words.get(i);
      boolean name = word.deprel.equals("flat:name");
      if (word.isNoun() && !name && r.agrees(word.reading)) {
        return i;
      }
    }
    return -1;
  }
}
