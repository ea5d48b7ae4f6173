package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.annotate.english.Name.Label;

/**
 * Finds the short name that a text introduces in brackets after an organization's name: "Northern
 * Lights Airways (Norlair)".
 */
final class ShortNames {
  private static final int LONGEST = 8;

  private ShortNames() {}

  /** The sentence's names with the short names that brackets introduce. */
  static List<Name> complete(Draft draft, int sentence, List<Name> names) {
    List<Name> found = new ArrayList<>(names);
    for (Name name : names) {
      int at = name.to() + 1;
      boolean bracketed =
          draft.form(sentence, name.to()).equals("(") && draft.form(sentence, at + 1).equals(")");
      if (name.label() == Label.ORGANIZATION
          && bracketed
          && shortens(draft.form(sentence, at), draft.text(name))) {
        found.removeIf(n -> n.covers(at));
        found.add(new Name(sentence, at, at + 1, Label.ORGANIZATION, "short-name"));
      }
    }
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }

  /**
   * Whether a capitalised word is made of letters of a name in their order: the first letter of
   * each word of the name, short words aside, and perhaps more of them.
   */
  static boolean shortens(String word, String name) {
    String[] parts = name.split("[\\s-]+", -1);
    return word.length() >= 2
        && word.length() <= LONGEST
        && NameWords.isCapitalised(word)
        && parts.length > 1
        && !parts[0].equalsIgnoreCase(word)
        && parts[0].charAt(0) == word.charAt(0)
        && made(word.toLowerCase(Locale.ROOT), name.toLowerCase(Locale.ROOT).split("[\\s-]+", -1));
  }

  private static boolean made(String word, String[] parts) {
    return made(word, 0, parts, 0, 0);
  }

  /** Whether the letters from {@code at} come from the words from {@code part}, none left out. */
  private static boolean made(String word, int at, String[] parts, int part, int used) {
    if (part == parts.length) {
      return at == word.length() && used > 1;
    }
    boolean small = parts[part].length() <= 3;
    if (small && made(word, at, parts, part + 1, used)) {
      return true;
    }
    if (at == word.length() || parts[part].charAt(0) != word.charAt(at)) {
      return false;
    }
    int end = at + 1;
    int letter = 1;
    while (!made(word, end, parts, part + 1, used + 1)) {
      letter = end == word.length() ? 0 : 1 + parts[part].indexOf(word.charAt(end), letter);
      if (letter == 0) {
        return false;
      }
      end++;
    }
    return true;
  }
}
