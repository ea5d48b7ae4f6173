package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsgraph.resolve.name.PersonName.Word;

/** Splits a person's name and finds its surname. */
final class PersonNameParser {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200c]+");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)(?=\\p{Lu})");

  private PersonNameParser() {}

  static PersonName parse(String text) {
    int comma = text.indexOf(',');
    if (comma > 0 && comma < text.length() - 1) {
      List<Word> family = words(text.substring(0, comma));
      List<Word> rest = words(text.substring(comma + 1));
      if (!family.isEmpty() && !rest.isEmpty()) {
        rest.addAll(family);
        return named(text, rest);
      }
    }
    List<Word> words = words(text);
    if (words.isEmpty()) {
      return new PersonName(text, null, List.of(), Word.of(text));
    }
    if (surnameFirst(words)) {
      Collections.rotate(words, -1);
    }
    return named(text, words);
  }

  private static PersonName named(String text, List<Word> words) {
    int last = words.size() - 1;
    return last == 0
        ? new PersonName(text, null, List.of(), words.get(0))
        : new PersonName(text, words.get(0), words.subList(1, last), words.get(last));
  }

  private static List<Word> words(String text) {
    String spaced = INITIALS.matcher(text.replace('"', ' ')).replaceAll("$1 ");
    List<Word> words = new ArrayList<>();
    for (String part : SPACE.split(spaced.strip(), -1)) {
      Word word = Word.of(part);
      if (!word.roman().isEmpty() && !NameWords.isTitle(part.toLowerCase(Locale.ROOT))) {
        words.add(word);
      }
    }
    return words;
  }

  /** Whether the first word is the surname: "Мехтиев Рамиз", "Мехтиев Рамиз Энвер оглы". */
  private static boolean surnameFirst(List<Word> words) {
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    if (words.size() < 2 || GivenNames.SHIPPED.lists(first)) {
      return false;
    }
    if (NameWords.isPatronymic(last.roman())) {
      return words.size() > 2;
    }
    boolean suffixed =
        Surnames.suffix(first.roman()) != null && Surnames.suffix(last.roman()) == null;
    return GivenNames.SHIPPED.lists(last) && (suffixed || words.size() == 2);
  }
}
