package org.newsgraph.annotate.russian;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.vocab.Tsv;

/** Words by class, from {@code words.tsv}. Immutable. */
final class RussianWords {
  private final Map<String, Set<String>> classes = new HashMap<>();

  RussianWords() {
    for (Tsv.Row row : Tsv.resource(RussianWords.class, "words.tsv").rows()) {
      classes.computeIfAbsent(row.need("class"), k -> new HashSet<>()).addAll(row.list("words"));
    }
  }

  /**
   * Whether a word belongs to a class.
   *
   * @throws IllegalArgumentException if there is no such class
   */
  boolean has(String name, String word) {
    Set<String> words = classes.get(name);
    if (words == null) {
      throw new IllegalArgumentException("no class '" + name + "'");
    }
    return words.contains(word);
  }

  boolean has(String name, Word word) {
    return has(name, word.lemma());
  }
}
