package org.newsgraph.annotate.english;

import java.util.Set;
import org.newsgraph.model.Upos;

/** Sets the borders of a name: no article, title, possessive ending or stray mark inside. */
final class NameTrimmer {
  private static final Set<String> POSSESSIVE = Set.of("'s", "\u2019s", "'", "\u2019");

  private final NameWords words;

  NameTrimmer(NameWords words) {
    this.words = words;
  }

  /** The name within its right borders, or null where nothing remains. */
  Name trim(Draft draft, Name name) {
    Name trimmed = marks(draft, name);
    if (trimmed == null) {
      return null;
    }
    return trimmed.label() == Name.Label.PERSON ? titles(draft, trimmed) : trimmed;
  }

  private static Name marks(Draft draft, Name name) {
    int s = name.sentence();
    int from = name.from();
    int to = name.to();
    while (from < to
        && (isMark(draft, s, from) || NameWords.isArticle(draft.form(s, from)))
        && !draft.form(s, from + 1).equals("Hague")) {
      from++;
    }
    while (to > from && isMark(draft, s, to - 1)) {
      to--;
    }
    return from < to ? name.at(from, to) : null;
  }

  private static boolean isMark(Draft draft, int sentence, int token) {
    return draft.tokens(sentence).get(token).upos() == Upos.PUNCT
        || POSSESSIVE.contains(draft.form(sentence, token))
        || draft.form(sentence, token).codePoints().noneMatch(Character::isLetterOrDigit);
  }

  /** Drops everything up to the last title before the proper name. */
  private Name titles(Draft draft, Name name) {
    int s = name.sentence();
    int from = name.from();
    for (int i = name.from(); i < name.to(); i++) {
      String form = draft.form(s, i);
      if (words.titles.contains(form)) {
        from = i + 1;
      } else if (!words.titleModifiers.contains(form) && NameWords.isCapitalised(form)) {
        break;
      }
    }
    return from < name.to() ? name.at(from, name.to()) : name.as(Name.Label.OTHER, "title-alone");
  }
}
