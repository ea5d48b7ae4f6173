package org.newsgraph.resolve.name;

import java.util.List;
import java.util.stream.Collectors;
import org.newsgraph.resolve.name.PersonName.Word;

/** Compares names whose words were run together, torn apart or put in another order. */
final class Glued {
  private static final double SAME = 0.94;

  private Glued() {}

  static NameMatch match(PersonName a, PersonName b) {
    if (a.words().size() != b.words().size()
        && Distance.similarity(joined(a.words()), joined(b.words())) >= SAME) {
      return NameMatch.of(0.8, "words-joined", "equal but for the spaces");
    }
    if (a.words().size() > 2 && sorted(a).equals(sorted(b))) {
      return NameMatch.of(0.8, "words-reordered", "the same words in another order");
    }
    return NameMatch.of(0, "not-joined", "not equal without spaces");
  }

  /** For a name without spaces against one with. */
  static NameMatch lone(PersonName a, PersonName b) {
    boolean same =
        a.lone() != b.lone() && (Distance.similarity(joined(a.words()), joined(b.words())) >= SAME);
    return NameMatch.of(same ? 0.8 : 0, "words-joined", "equal but for the spaces");
  }

  private static String joined(List<Word> words) {
    return Skeleton.of(words.stream().map(Word::roman).collect(Collectors.joining()));
  }

  private static List<String> sorted(PersonName name) {
    return name.words().stream().map(Word::skeleton).sorted().toList();
  }
}
