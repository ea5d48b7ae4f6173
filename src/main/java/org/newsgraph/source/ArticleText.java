package org.newsgraph.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Block;
import org.newsgraph.model.Block.Kind;
import org.newsgraph.model.Span;

/**
 * A text and its blocks.
 *
 * @param text what spans count into
 * @param blocks its lines that are not blank
 */
record ArticleText(String text, List<Block> blocks) {
  private static final Pattern LINE = Pattern.compile("[^\\n\\r\\u0085\\u2028\\u2029]+");
  private static final Pattern INVISIBLE =
      Pattern.compile("[\\u00AD\\u200B\\u200E\\u200F\\u2060\\uFEFF\\p{Cntrl}&&[^\\t]]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}]+");
  private static final Pattern BULLET = Pattern.compile("^[•●▪■◦‣∙·] ?");

  ArticleText {
    blocks = List.copyOf(blocks);
  }

  /** Takes the text as it is and tells what its lines are; none is removed. */
  static ArticleText asIs(String text, String title) {
    List<Span> spans = new ArrayList<>();
    List<String> lines = new ArrayList<>();
    for (Matcher m = LINE.matcher(text); m.find(); ) {
      int start = m.start();
      int end = m.end();
      while (end > start && isSpace(text.charAt(end - 1))) {
        end--;
      }
      while (start < end && isSpace(text.charAt(start))) {
        start++;
      }
      if (start < end) {
        spans.add(new Span(start, end));
        lines.add(text.substring(start, end));
      }
    }
    List<Kind> kinds =
        lines.size() == 1 ? List.of(Kind.PARAGRAPH) : LineClassifier.classify(lines, title);
    List<Block> blocks = new ArrayList<>();
    for (int i = 0; i < spans.size(); i++) {
      blocks.add(new Block(spans.get(i), kinds.get(i)));
    }
    return new ArticleText(text, blocks);
  }

  /**
   * Keeps of a page's lines those that are the article's paragraphs and headings, one a line.
   *
   * @param lines the page's lines, cleaned by {@link #clean}
   */
  static ArticleText cleaned(List<String> lines, String title) {
    List<String> rest = new ArrayList<>();
    for (String line : lines) {
      String kept = BULLET.matcher(LineRules.bundled().cut(line)).replaceFirst("");
      if (!kept.isBlank()) {
        rest.add(kept);
      }
    }
    List<Kind> kinds = LineClassifier.classify(rest, title);
    StringBuilder text = new StringBuilder();
    List<Block> blocks = new ArrayList<>();
    for (int i : LineClassifier.own(kinds)) {
      int start = text.length();
      text.append(rest.get(i));
      blocks.add(new Block(new Span(start, text.length()), kinds.get(i)));
      text.append('\n');
    }
    return new ArticleText(text.toString().stripTrailing(), blocks);
  }

  /** The lines of a text that are not blank, cleaned. */
  static List<String> lines(String text) {
    List<String> lines = new ArrayList<>();
    for (Matcher m = LINE.matcher(text); m.find(); ) {
      String line = clean(m.group());
      if (!line.isEmpty()) {
        lines.add(line);
      }
    }
    return lines;
  }

  /** The line without invisible characters, every run of white space one space. */
  static String clean(String line) {
    return SPACE.matcher(INVISIBLE.matcher(line).replaceAll("")).replaceAll(" ").strip();
  }

  boolean isEmpty() {
    return blocks.isEmpty();
  }

  private static boolean isSpace(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
