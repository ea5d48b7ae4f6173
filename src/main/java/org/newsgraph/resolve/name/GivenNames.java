package org.newsgraph.resolve.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.resolve.name.PersonName.Word;
import org.newsgraph.vocab.Tsv;

/** Given names, their equivalents in other languages and scripts, and their short forms. */
final class GivenNames {
  static final GivenNames SHIPPED = new GivenNames(Tsv.resource(Tsv.class, "given-names.tsv"));

  private final Map<String, Set<Integer>> bySkeleton = new HashMap<>();
  private final Map<Integer, String> genders = new HashMap<>();

  private GivenNames(Tsv table) {
    for (Tsv.Row row : table.rows()) {
      int id = genders.size();
      genders.put(id, row.need("gender").equals("m") ? "Masc" : "Fem");
      row.list("names").forEach(name -> add(name, id));
      row.list("nicknames").forEach(name -> add(name, id));
    }
  }

  private void add(String name, int id) {
    bySkeleton.computeIfAbsent(Word.of(name).skeleton(), k -> new HashSet<>()).add(id);
  }

  /** Whether the word is a known given name. */
  boolean lists(Word word) {
    return bySkeleton.containsKey(word.skeleton());
  }

  /** The rows that the word can be of; empty where unknown. */
  Set<Integer> ids(Word word) {
    return bySkeleton.getOrDefault(word.skeleton(), Set.of());
  }

  /** {@code Masc}, {@code Fem}, or an empty string where unknown or both. */
  String gender(Word word) {
    Set<String> found = new HashSet<>();
    ids(word).forEach(id -> found.add(genders.get(id)));
    return found.size() == 1 ? found.iterator().next() : "";
  }
}
