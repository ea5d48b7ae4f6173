package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A person's name taken apart.
 *
 * @param text as given
 * @param given the given name, or null where the name is a lone word
 * @param middle second names, patronymics and initials between, without particles
 * @param surname the surname, or the only word
 * @param sure whether the order of given name and surname is known
 */
public record PersonName(String text, Word given, List<Word> middle, Word surname, boolean sure) {

  public PersonName {
    middle = List.copyOf(middle);
  }

  /**
   * One word of a name.
   *
   * @param text as written
   * @param roman romanised, letters and digits only
   * @param skeleton what transliterations share
   * @param kind what the word is
   */
  public record Word(String text, String roman, String skeleton, Kind kind) {

    private static final Pattern NOT_LETTER = Pattern.compile("[^\\p{L}]+");
    private static final Pattern NOT_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What a word of a name is. */
    public enum Kind {
      NAME,
      INITIAL,
      PATRONYMIC
    }

    static Word of(String text) {
      String roman = NOT_LETTER_OR_DIGIT.matcher(Romanizer.romanize(text)).replaceAll("");
      Kind kind =
          initial(text, roman)
              ? Kind.INITIAL
              : NameWords.isPatronymic(roman) ? Kind.PATRONYMIC : Kind.NAME;
      return new Word(text, roman, Skeleton.of(roman), kind);
    }

    private static boolean initial(String text, String roman) {
      String letters = NOT_LETTER.matcher(text).replaceAll("");
      return (letters.length() == 1 && !roman.isEmpty() && letters.codePointAt(0) < 0x600)
          || (text.endsWith(".") && letters.length() <= 2)
          || (letters.length() == 2
              && letters.equals(letters.toUpperCase(Locale.ROOT))
              && letters.chars().noneMatch(c -> "AEIOUYАЕИОУЫЭЮЯ".indexOf(c) >= 0)
              && letters.codePointAt(0) < 0x600);
    }

    boolean isInitial() {
      return kind == Kind.INITIAL;
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

  /** Given name and surname the other way round. */
  PersonName reversed() {
    return new PersonName(text, surname, middle, given, sure);
  }

  /** The surname as a name of its own. */
  public PersonName surnameOnly() {
    return new PersonName(text, null, List.of(), surname, true);
  }

  /** Takes a name apart. */
  public static PersonName of(String text) {
    return PersonNameParser.parse(text);
  }
}
