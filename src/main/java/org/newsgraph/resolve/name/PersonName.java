package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.List;

/**
 * A person's name taken apart.
 *
 * @param text as given
 * @param given the given name, or null where the name is a lone word or surname
 * @param middle further names between: second names, patronymics, initials, particles
 * @param surname the surname, or the only word
 */
public record PersonName(String text, Word given, List<Word> middle, Word surname) {

  public PersonName {
    middle = List.copyOf(middle);
  }

  /**
   * One word of a name.
   *
   * @param text as written
   * @param roman romanised
   * @param skeleton what transliterations share
   */
  public record Word(String text, String roman, String skeleton) {
    static Word of(String text) {
      String roman = Romanizer.romanize(text).replaceAll("[^a-z0-9]", "");
      return new Word(text, roman, Skeleton.of(roman));
    }

    boolean initial() {
      return roman.length() == 1
          || (text.endsWith(".") && roman.length() <= 2)
          || (text.length() == 1 && Character.isUpperCase(text.charAt(0)));
    }
  }

  /** Whether it is a single word, so that it can't tell relatives apart. */
  public boolean lone() {
    return given == null;
  }

  /** Every word in the order given name, middle, surname. */
  public List<Word> words() {
    List<Word> words = new ArrayList<>();
    if (given != null) {
      words.add(given);
    }
    words.addAll(middle);
    words.add(surname);
    return words;
  }

  /** Its words romanised, one space between. */
  public String roman() {
    return String.join(" ", words().stream().map(Word::roman).toList());
  }

  /** Takes a name apart. The text must hold a letter or digit. */
  public static PersonName of(String text) {
    return PersonNameParser.parse(text);
  }
}
