package org.newsgraph.resolve.name;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.resolve.name.PersonName.Word;
import org.newsgraph.vocab.Tsv;

/**
 * Reads an inflected Russian name as its nominative, if that makes a listed given name of a word
 * that is none: {@code Ильхама Алиева} is Ильхам Алиев, {@code Лейла Алиева} stays.
 */
final class CaseForms {
  private static final Map<String, List<Ending>> ENDINGS =
      Tsv.resource(CaseForms.class, "case-endings.tsv").rows().stream()
          .collect(
              Collectors.groupingBy(
                  row -> row.need("part") + " " + row.need("gender"),
                  Collectors.mapping(
                      row -> new Ending(row.need("ending"), row.get("nominative")),
                      Collectors.toList())));

  private record Ending(String oblique, String nominative) {}

  private CaseForms() {}

  /** Compares with the nominative of whichever name is inflected. */
  static NameMatch match(PersonName a, PersonName b) {
    if (!(cyrillic(a.given()) || cyrillic(b.given())) || !near(a, b)) {
      return NameMatch.of(0, "no-case-form", "too far apart");
    }
    PersonName left = nominative(a);
    PersonName right = nominative(b);
    if (left == null && right == null) {
      return NameMatch.of(0, "no-case-form", "neither is inflected");
    }
    NameMatch match = PersonMatcher.ordered(left == null ? a : left, right == null ? b : right);
    return NameMatch.of(match.score() * 0.95, "case-form", "as a case form, " + match.reason());
  }

  /** Whether some word of one begins like some word of the other: an ending changes no more. */
  private static boolean near(PersonName a, PersonName b) {
    return begins(a.surname(), b.surname())
        || begins(a.surname(), b.given())
        || begins(a.given(), b.surname());
  }

  private static boolean begins(Word a, Word b) {
    String left = a.skeleton();
    String right = b.skeleton();
    return !left.isEmpty()
        && !right.isEmpty()
        && Distance.substitute(left.charAt(0), right.charAt(0)) <= 0.5
        && Distance.similarity(left, right) >= 0.5;
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
    for (Ending ending : ENDINGS.get("given " + gender)) {
      Word word = replaced(text, ending);
      if (word != null && GivenNames.SHIPPED.gender(word).equals(gender)) {
        return word;
      }
    }
    return null;
  }

  private static Word surname(String text, String gender) {
    for (Ending ending : ENDINGS.get("surname " + gender)) {
      Word word = replaced(text, ending);
      if (word != null) {
        return word;
      }
    }
    return null;
  }

  private static Word replaced(String text, Ending ending) {
    int stem = text.length() - ending.oblique().length();
    return stem > 1 && text.toLowerCase(Locale.ROOT).endsWith(ending.oblique())
        ? Word.of(text.substring(0, stem) + ending.nominative())
        : null;
  }
}
