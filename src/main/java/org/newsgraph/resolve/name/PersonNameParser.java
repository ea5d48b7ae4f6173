package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.newsgraph.resolve.name.PersonName.Word;
import org.newsgraph.resolve.name.PersonName.Word.Kind;

/** Splits a person's name and finds its surname. */
final class PersonNameParser {
  private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0\\u200c\"/_]+");
  private static final Pattern INITIALS = Pattern.compile("(\\p{Lu}\\.)(?=\\p{Lu})");
  private static final Pattern ARTICLE =
      Pattern.compile("(?iu)(?<=^|[\\s-])(al|el|ul|as|ad|ar|аль|эль)-(?=\\p{L})");
  private static final Pattern FATHER =
      Pattern.compile(
          "(?iu)\\s+(o[gğ]h?l[uıiy]|огл[ыу]|q[ıi]z[ıi]|k[ıy]z[ıy]|g[ıy]z[ıy]|кызы)\\b",
          Pattern.UNICODE_CHARACTER_CLASS);

  private PersonNameParser() {}

  static PersonName parse(String text) {
    int comma = text.indexOf(',');
    if (comma > 0 && comma < text.length() - 1) {
      List<Word> family = words(text.substring(0, comma));
      List<Word> rest = words(text.substring(comma + 1));
      if (!family.isEmpty() && !rest.isEmpty()) {
        rest.addAll(family);
        return named(text, rest, true);
      }
    }
    List<Word> words = words(text.replace(',', ' '));
    if (words.isEmpty()) {
      return new PersonName(text, null, List.of(), Word.of(text), true);
    }
    boolean first = surnameFirst(words);
    if (first) {
      Collections.rotate(words, -1);
    }
    return named(text, words, first || sure(words));
  }

  private static PersonName named(String text, List<Word> words, boolean sure) {
    int last = words.size() - 1;
    return last == 0
        ? new PersonName(text, null, List.of(), words.get(0), true)
        : new PersonName(text, words.get(0), words.subList(1, last), words.get(last), sure);
  }

  private static List<Word> words(String text) {
    String plain = ARTICLE.matcher(text).replaceAll("");
    String joined = FATHER.matcher(plain).replaceAll("-oglu");
    String spaced = INITIALS.matcher(joined).replaceAll("$1 ");
    List<Word> names = new ArrayList<>();
    List<Word> all = new ArrayList<>();
    for (String part : SPACE.split(spaced.strip(), -1)) {
      Word word = Word.of(part);
      if (!word.roman().isEmpty() && !NameWords.isTitle(part.toLowerCase(Locale.ROOT))) {
        all.add(word);
        if (!NameWords.isParticle(part.toLowerCase(Locale.ROOT))) {
          names.add(word);
        }
      }
    }
    return names.isEmpty() ? all : names;
  }

  private static boolean sure(List<Word> words) {
    Word first = words.get(0);
    Word last = words.get(words.size() - 1);
    return first.isInitial()
        || last.isInitial()
        || GivenNames.SHIPPED.lists(first)
        || (Surnames.suffix(last.roman()) != null && Surnames.suffix(first.roman()) == null);
  }

  /** Whether the first word is the surname: "Мехтиев Рамиз", "Мехтиев Рамиз Энвер оглы". */
  private static boolean surnameFirst(List<Word> words) {
    if (words.size() < 2) {
      return false;
    }
    Word first = words.get(0);
    Word second = words.get(1);
    Word last = words.get(words.size() - 1);
    if (last.isInitial()) {
      return !first.isInitial();
    }
    if (last.kind() == Kind.PATRONYMIC && words.size() > 2) {
      return !GivenNames.SHIPPED.lists(first) || GivenNames.SHIPPED.lists(second);
    }
    if (GivenNames.SHIPPED.lists(first)) {
      return false;
    }
    boolean suffixed =
        Surnames.suffix(first.roman()) != null && Surnames.suffix(last.roman()) == null;
    return GivenNames.SHIPPED.lists(last) && (suffixed || words.size() == 2);
  }
}
