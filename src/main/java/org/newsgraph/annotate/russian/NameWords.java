package org.newsgraph.annotate.russian;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.vocab.Tsv;

/** Classes of words that the search for names needs, from {@code name-words.tsv}. Immutable. */
final class NameWords {
  private final Map<String, Set<String>> classes = new HashMap<>();

  NameWords() {
    for (Tsv.Row row : Tsv.resource(NameWords.class, "name-words.tsv").rows()) {
      classes
          .computeIfAbsent(row.need("class"), k -> new LinkedHashSet<>())
          .addAll(row.list("words"));
    }
  }

  /** Whether a lemma or form belongs to a class. */
  boolean is(String name, String word) {
    return classes.get(name).contains(word);
  }

  boolean is(String name, Word word) {
    return is(name, word.lemma()) || is(name, word.lower);
  }

  /** Whether a capitalised word never is part of a person's name. */
  boolean isNoName(Word word) {
    return is("no-person", word);
  }
}
