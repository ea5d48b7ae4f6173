package org.newsgraph.resolve;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.resolve.name.Romanizer;
import org.newsgraph.vocab.Tsv;

/** Tells by the words of a table what a phrase speaks of, in whatever language. */
final class Topics {
  /** What causes and means speak of. */
  static final Topics CAUSES = new Topics("wording.tsv");

  /** Kinds of craft. */
  static final Topics CRAFT = new Topics("craft.tsv");

  /** Incidents that the cause of a loss of life names, as event types. */
  static final Topics INCIDENTS = new Topics("incident-words.tsv");

  /** Parts of those concerned: the crew, the children. */
  static final Topics PARTS = new Topics("parts.tsv");

  private final List<Tsv.Row> rows;

  private Topics(String table) {
    rows = Tsv.resource(Topics.class, table).rows();
  }

  /** What the words speak of: topics of the table; empty where none is known. */
  Set<String> of(String words) {
    Set<String> found = new TreeSet<>();
    Set<String> forms = new TreeSet<>();
    String whole =
        Romanizer.romanize(words).replace("anti-", "anti"); // no aircraft: "anti-aircraft"
    for (String word : whole.split("[^a-z0-9]+", -1)) {
      forms.add(word);
    }
    for (Tsv.Row row : rows) {
      boolean named =
          row.list("words").stream()
              .map(Romanizer::romanize)
              .anyMatch(stem -> forms.stream().anyMatch(form -> matches(stem, form)));
      if (named) {
        found.add(row.need("topic"));
      }
    }
    return found.stream().collect(Collectors.toUnmodifiableSet());
  }

  private static boolean matches(String stem, String form) {
    return stem.endsWith("*")
        ? form.startsWith(stem.substring(0, stem.length() - 1))
        : form.equals(stem);
  }

  /** Whether two wordings can be true together: they share a topic. */
  static boolean agree(Set<String> a, Set<String> b) {
    return a.stream().anyMatch(b::contains);
  }
}
