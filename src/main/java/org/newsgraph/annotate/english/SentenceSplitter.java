package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;

/** Splits one line of English text into sentences. */
final class SentenceSplitter {
  private static final Pattern BOUNDARY =
      Pattern.compile("[.!?\u2026]+[\"'\u201d\u2019\u00bb)\\]]*(?=\\s+(\\S))");
  private static final Pattern WORD_BEFORE = Pattern.compile("[^\\s(\\[\"\u201c\u2018\u00ab]*$");
  private static final Pattern INITIAL = Pattern.compile("\\p{Lu}|(?:\\p{L}\\.)+\\p{L}");
  private static final Pattern OPENS =
      Pattern.compile("[\"'\u201c\u2018\u00ab(\\[]*[\\p{Lu}\\p{Nd}\\p{Lo}].*", Pattern.DOTALL);
  private static final Pattern NEXT_WORD = Pattern.compile("\\s+[\"'\u201c\u2018(\\[]*(\\p{L}+)");

  private final Set<String> titles;
  private final Set<String> closing;
  private final Set<String> starters;
  private final Set<String> clock;
  private final Set<String> zones;

  /** Reads its word lists from {@code abbreviations.tsv}. */
  SentenceSplitter() {
    WordList list = WordList.read("abbreviations.tsv");
    titles = list.of("title");
    closing = list.of("closing");
    starters = list.of("starter");
    clock = list.of("clock");
    zones = list.of("zone");
  }

  /** The sentences of the line {@code line} of {@code text}, in order, without outer spaces. */
  List<Span> split(String text, Span line) {
    List<Span> sentences = new ArrayList<>();
    String block = line.in(text);
    Matcher m = BOUNDARY.matcher(block);
    int start = Datelines.end(block);
    if (start > 0) {
      add(sentences, block, 0, start, line.start());
    }
    while (m.find()) {
      if (m.start() >= start && ends(block, start, m)) {
        add(sentences, block, start, m.end(), line.start());
        start = m.end();
      }
    }
    add(sentences, block, start, block.length(), line.start());
    return sentences;
  }

  private boolean ends(String block, int start, Matcher m) {
    String rest = block.substring(m.end());
    if (!OPENS.matcher(rest.stripLeading()).matches()) {
      return false;
    }
    boolean singleDot = block.charAt(m.start()) == '.' && m.end() - m.start() == 1;
    if (!singleDot) {
      return true;
    }
    Matcher before = WORD_BEFORE.matcher(block.substring(start, m.start()));
    String word = before.find() ? before.group() : "";
    if (titles.contains(word)) {
      return false;
    }
    if (clock.contains(word)) {
      Matcher next = NEXT_WORD.matcher(rest);
      return !(next.lookingAt() && zones.contains(next.group(1)));
    }
    if (closing.contains(word) || INITIAL.matcher(word).matches()) {
      Matcher next = NEXT_WORD.matcher(rest);
      return next.lookingAt() && starters.contains(next.group(1));
    }
    return true;
  }

  private static void add(List<Span> sentences, String block, int from, int to, int offset) {
    int start = from;
    int end = to;
    while (start < end && Character.isWhitespace(block.charAt(start))) {
      start++;
    }
    while (end > start && Character.isWhitespace(block.charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      sentences.add(new Span(start + offset, end + offset));
    }
  }
}
