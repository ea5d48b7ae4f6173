package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a stretch of text as the grammar sees them: runs of letters, numbers with their
 * inner marks ({@code 10,000}, {@code 15:11}, {@code 31.10.1974}), an apostrophe with its letters
 * ({@code 's}), and every other mark by itself. They are finer than an annotator's tokens and the
 * same for every annotator.
 */
final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\d+(?:[.,:]\\d+)*|[\\p{L}\\p{M}]+|['’][\\p{L}\\p{M}]+|\\S");

  private final String text;
  private final List<Word> list = new ArrayList<>();
  private final Map<Pattern, Matcher> matchers = new HashMap<>();

  /**
   * A word.
   *
   * @param start its first UTF-16 unit in the text
   * @param end the unit after its last
   * @param form as written
   * @param key lower case, with a straight apostrophe and Russian ё as е
   * @param glued whether no space stands before it
   */
  record Word(int start, int end, String form, String key, boolean glued) {
    boolean capital() {
      return Character.isUpperCase(form.codePointAt(0));
    }

    boolean letters() {
      return Character.isLetter(form.codePointAt(0));
    }

    boolean digits() {
      return Character.isDigit(form.charAt(0));
    }
  }

  /** Reads {@code text} between two offsets. */
  Words(String text, int from, int to) {
    this.text = text;
    Matcher m = WORD.matcher(text).region(from, to);
    int last = -1;
    while (m.find()) {
      list.add(new Word(m.start(), m.end(), m.group(), key(m.group()), m.start() == last));
      last = m.end();
    }
  }

  /** The form of a word by which tables are searched. */
  static String key(String form) {
    return form.toLowerCase(Locale.ROOT).replace('’', '\'').replace('ё', 'е');
  }

  /** The words of a phrase of a table, as keys. */
  static List<String> keys(String phrase) {
    return new Words(phrase, 0, phrase.length()).list.stream().map(Word::key).toList();
  }

  String text() {
    return text;
  }

  /** The one matcher of a pattern over the text. */
  Matcher matcher(Pattern pattern) {
    return matchers.computeIfAbsent(pattern, p -> p.matcher(text).useTransparentBounds(true));
  }

  int size() {
    return list.size();
  }

  Word get(int i) {
    return list.get(i);
  }

  /** The key of a word, or an empty text outside of the sentence. */
  String keyAt(int i) {
    return i >= 0 && i < list.size() ? list.get(i).key() : "";
  }
}
