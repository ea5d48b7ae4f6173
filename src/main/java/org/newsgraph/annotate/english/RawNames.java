package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Reads the engine's name tags and puts hyphenated names together again. */
final class RawNames {
  private static final Map<String, Name.Label> LABELS =
      Map.of(
          "PERSON", Name.Label.PERSON,
          "ORG", Name.Label.ORGANIZATION,
          "GPE", Name.Label.PLACE,
          "LOC", Name.Label.PLACE,
          "FAC", Name.Label.PLACE,
          "NORP", Name.Label.PEOPLE,
          "PRODUCT", Name.Label.OTHER,
          "EVENT", Name.Label.OTHER,
          "WORK_OF_ART", Name.Label.OTHER,
          "LAW", Name.Label.OTHER);
  private static final String HYPHENS = "-\u2010\u2011\u2013";

  private RawNames() {}

  /** The names of a sentence. */
  static List<Name> find(Draft draft, int sentence, List<RawToken> raw) {
    List<Name> names = new ArrayList<>();
    for (int i = 0; i < raw.size(); i++) {
      String tag = raw.get(i).entity();
      Name.Label label = tag == null || tag.length() < 3 ? null : LABELS.get(tag.substring(2));
      if (label == null) {
        continue;
      }
      int to = i + 1;
      while (to < raw.size()
          && "BI".indexOf(raw.get(to - 1).entity().charAt(0)) >= 0
          && "IL".indexOf(raw.get(to).entity().charAt(0)) >= 0) {
        to++;
      }
      int from = names.isEmpty() ? 0 : names.get(names.size() - 1).to();
      Name name = hyphens(draft, new Name(sentence, i, to, label, "nlp4j"), from);
      names.add(name);
      i = name.to() - 1;
    }
    return names;
  }

  /** Adds the capitalised parts that a hyphen joins to the name: "Jean" to "-Claude". */
  private static Name hyphens(Draft draft, Name name, int atLeast) {
    int s = name.sentence();
    int from = name.from();
    int to = name.to();
    while (from - 2 >= atLeast
        && isHyphen(draft, s, from - 1)
        && draft.joined(s, from - 2)
        && draft.joined(s, from - 1)
        && isPart(draft.form(s, from - 2))) {
      from -= 2;
    }
    while (isHyphen(draft, s, to)
        && draft.joined(s, to - 1)
        && draft.joined(s, to)
        && NameWords.isCapitalised(draft.form(s, to + 1))
        && name.label() != Name.Label.PLACE) {
      to += 2;
    }
    return name.at(from, to);
  }

  private static boolean isHyphen(Draft draft, int sentence, int token) {
    String form = draft.form(sentence, token);
    return form.length() == 1 && HYPHENS.contains(form);
  }

  private static boolean isPart(String form) {
    return (NameWords.isCapitalised(form) && form.length() > 1)
        || form.toLowerCase(Locale.ROOT).matches("al|el|ul|ur|as|ad|an|ash|at");
  }
}
