package org.newsgraph.resolve.name;

import java.util.List;
import java.util.Locale;
import org.newsgraph.resolve.name.PersonName.Word;
import org.newsgraph.vocab.Tsv;

/**
 * Reads an inflected Russian name as its nominative, if that makes a listed given name of a word
 * that is none: {@code Ильхама Алиева} is Ильхам Алиев, {@code Лейла Алиева} stays.
 */
final class CaseForms {
  private static final List<Tsv.Row> ENDINGS =
      Tsv.resource(CaseForms.class, "case-endings.tsv").rows();

  private CaseForms() {}

  /** Compares with the nominative of whichever name is inflected. */
  static NameMatch match(PersonName a, PersonName b) {
    PersonName left = nominative(a);
    PersonName right = nominative(b);
    if (left == null && right == null) {
      return NameMatch.of(0, "no-case-form", "neither is inflected");
    }
    NameMatch match = PersonMatcher.ordered(left == null ? a : left, right == null ? b : right);
    return NameMatch.of(match.score() * 0.95, "case-form", "as a case form, " + match.reason());
  }

  /** The name in the nominative, or null where it already is or cannot be read. */
  static PersonName nominative(PersonName name) {
    if (name.lone() || !cyrillic(name.given())) {
      return null;
    }
    PersonName read = read(name.text(), name.given(), name.surname());
    return read != null || name.sure() ? read : read(name.text(), name.surname(), name.given());
  }

  private static PersonName read(String text, Word given, Word surname) {
    // A listed name that ends like a woman's is one, not a man's in the genitive.
    List<String> genders =
        GivenNames.SHIPPED.lists(given) ? List.of("Fem") : List.of("Masc", "Fem");
    for (String gender : genders) {
      Word first = given(given.text(), gender);
      Word last = first == null ? null : surname(surname.text(), gender);
      if (last != null) {
        return new PersonName(text, first, List.of(), last, true);
      }
    }
    return null;
  }

  private static boolean cyrillic(Word word) {
    return Character.UnicodeScript.of(word.text().codePointAt(0))
        == Character.UnicodeScript.CYRILLIC;
  }

  private static Word given(String text, String gender) {
    for (Tsv.Row row : ENDINGS) {
      if (row.need("part").equals("given") && row.need("gender").equals(gender)) {
        Word word = replaced(text, row);
        if (word != null && GivenNames.SHIPPED.gender(word).equals(gender)) {
          return word;
        }
      }
    }
    return null;
  }

  private static Word surname(String text, String gender) {
    for (Tsv.Row row : ENDINGS) {
      if (row.need("part").equals("surname") && row.need("gender").equals(gender)) {
        Word word = replaced(text, row);
        if (word != null) {
          return word;
        }
      }
    }
    return null;
  }

  private static Word replaced(String text, Tsv.Row row) {
    String lower = text.toLowerCase(Locale.ROOT);
    String ending = row.need("ending");
    return lower.endsWith(ending) && lower.length() > ending.length() + 1
        ? Word.of(text.substring(0, text.length() - ending.length()) + row.get("nominative"))
        : null;
  }
}
