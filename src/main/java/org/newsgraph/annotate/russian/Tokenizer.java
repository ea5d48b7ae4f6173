package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/**
 * Splits a stretch of text into words, numbers and marks. Hyphenated words stay whole (Нью-Йорк),
 * initials and listed abbreviations keep their full stop.
 */
final class Tokenizer {
  private static final String WORD = "[\\p{L}\\p{M}\\d]+(?:['’ʼ-][\\p{L}\\p{M}\\d]+)*";
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:https?://|www\\.)\\S+"
              + "|[\\p{L}\\d-]+(?:\\.[\\p{L}\\d-]+)*\\.(?:ru|com|org|net|info|рф|ру|ком)(?![\\p{L}\\d])"
              + "|\\d+(?:[.,]\\d+)+"
              + "|\\d{1,3}(?:[ \u00a0\u202f]\\d{3})+(?!\\d)"
              + "|\\p{Lu}\\.(?=[ \u00a0]?\\p{Lu})"
              + "|"
              + WORD
              + "|\\.{2,}|--+|\\S");

  private final RussianWords words;

  Tokenizer(RussianWords words) {
    this.words = words;
  }

  /** The spans of the tokens between two offsets. */
  List<Span> split(String text, Span block) {
    List<Span> spans = new ArrayList<>();
    Matcher m = TOKEN.matcher(text).region(block.start(), block.end());
    m.useTransparentBounds(true);
    while (m.find()) {
      int start = m.start();
      int end = m.end();
      boolean stop = end < block.end() && text.charAt(end) == '.';
      if (stop && isAbbreviation(text.substring(start, end))) {
        end++;
        m.region(end, block.end());
      }
      spans.add(new Span(start, end));
    }
    return spans;
  }

  private boolean isAbbreviation(String word) {
    return words.has("abbreviation", word) || words.has("abbreviation-end", word);
  }
}
