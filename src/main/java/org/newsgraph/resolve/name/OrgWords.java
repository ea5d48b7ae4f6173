package org.newsgraph.resolve.name;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.vocab.Tsv;

/** The dictionaries that make organizations' names comparable across languages. */
final class OrgWords {
  /** The longest phrase, in words, that is looked up. */
  static final int LONGEST_PHRASE = 8;

  private static final OrgWords SHIPPED = new OrgWords();

  private final Map<String, List<String>> concepts = new HashMap<>();
  private final Map<String, List<String>> beginnings = new HashMap<>();
  private final Map<String, String> legal = new HashMap<>();
  private final Set<String> heads = new HashSet<>();
  private final Set<String> sorts = new HashSet<>();
  private final Set<String> ordinary = new HashSet<>();

  static OrgWords shipped() {
    return SHIPPED;
  }

  private OrgWords() {
    for (Tsv.Row row : Tsv.resource(OrgWords.class, "org-words.tsv").rows()) {
      List<String> concept =
          row.get("concept").isEmpty() ? List.of() : List.of(row.get("concept").split(" ", -1));
      for (String form : row.list("forms")) {
        if (form.endsWith("*")) {
          beginnings.put(OrgName.plain(form.substring(0, form.length() - 1)), concept);
        } else {
          concepts.put(OrgName.plain(form), concept);
        }
      }
      if (row.need("kind").equals("head") || row.need("kind").equals("sort")) {
        heads.addAll(concept);
      }
      if (row.need("kind").equals("sort")) {
        sorts.addAll(concept);
      }
      if (!row.need("kind").equals("short")) {
        ordinary.addAll(concept);
      }
    }
    for (Tsv.Row row : Tsv.resource(OrgWords.class, "legal-forms.tsv").rows()) {
      for (String form : row.list("forms")) {
        legal.putIfAbsent(OrgName.plain(form), row.need("class"));
      }
    }
  }

  /**
   * What a word or phrase means: its concepts, none for a word that tells nothing, null if unknown.
   */
  List<String> concept(String phrase) {
    List<String> known = concepts.get(phrase);
    boolean word = phrase.indexOf(' ') < 0;
    for (int n = phrase.length(); word && known == null && n > 2; n--) {
      known = beginnings.get(phrase.substring(0, n));
    }
    return known;
  }

  /** The class of a legal form, or null. */
  String legalForm(String phrase) {
    return legal.get(phrase);
  }

  /** Whether the concept makes a name that of an organization. */
  boolean head(String concept) {
    return heads.contains(concept);
  }

  /** Whether the concept only tells what sort of body a name is of, so that it may be left out. */
  boolean sort(String concept) {
    return sorts.contains(concept);
  }

  /** Whether the concept is an ordinary word, which many names share. */
  boolean ordinary(String concept) {
    return ordinary.contains(concept);
  }
}
