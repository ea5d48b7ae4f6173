package org.newsgraph.resolve.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.resolve.Rows;
import org.newsgraph.resolve.name.PersonName.Word;

/** Given names and their equivalents in other languages and short forms. */
final class GivenNames {
  static final GivenNames SHIPPED = new GivenNames(Rows.of(GivenNames.class, "given-names.tsv"));

  private final Map<String, Set<String>> bySkeleton = new HashMap<>();
  private final Map<String, String> genders = new HashMap<>();

  /** Rows of id, gender and forms joined by {@code |}. */
  private GivenNames(List<List<String>> rows) {
    for (List<String> row : rows) {
      genders.put(row.get(0), row.get(1));
      for (String form : row.get(2).split("\\|", -1)) {
        bySkeleton.computeIfAbsent(Word.of(form).skeleton(), k -> new HashSet<>()).add(row.get(0));
      }
    }
  }

  /** Whether the word is a known given name. */
  boolean lists(Word word) {
    return bySkeleton.containsKey(word.skeleton());
  }

  /** The ids of the names that the word can be; empty where unknown. */
  Set<String> ids(Word word) {
    return bySkeleton.getOrDefault(word.skeleton(), Set.of());
  }

  /** {@code Masc}, {@code Fem}, or an empty string where unknown or both. */
  String gender(Word word) {
    Set<String> found = new HashSet<>();
    ids(word).forEach(id -> found.add(genders.get(id)));
    return found.size() == 1 ? found.iterator().next() : "";
  }
}
