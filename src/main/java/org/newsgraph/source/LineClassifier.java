package org.newsgraph.source;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsgraph.model.Block.Kind;

/**
 * Tells an article's lines from what a page puts around them: by the rules of {@link LineRules},
 * and by what needs more than one line to see (a line said twice, a fragment between paragraphs,
 * fragments after the last one). Where nothing speaks against it, a line is a paragraph: a missed
 * caption costs less than a lost sentence.
 */
final class LineClassifier {
  private static final int TITLE_WORDS = 30;
  private static final int HEADING_WORDS = 14;
  private static final int TAIL_WORDS = 5;
  private static final int OPENER_WORDS = 4;

  /** The end of a sentence, with closing quotes, brackets and note marks. */
  private static final Pattern SENTENCE_END =
      Pattern.compile("[.!?…。؟](?:[\"'”’»)\\]\\s]|\\[\\d+])*$");

  private static final Pattern OPEN_END = Pattern.compile("[:,;–—-]$");
  private static final Pattern BULLET = Pattern.compile("^[•●▪■◦‣∙·*–—-]\\s+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final LineRules rules = LineRules.bundled();
  private final List<String> lines;
  private final Kind[] kinds;
  private final Map<String, Integer> counts = new HashMap<>();

  private LineClassifier(List<String> lines) {
    this.lines = lines;
    this.kinds = new Kind[lines.size()];
    for (String line : lines) {
      counts.merge(key(line), 1, Integer::sum);
    }
  }

  /**
   * The kind of each line.
   *
   * @param lines the lines that are not blank, in order, trimmed
   * @param title the article's title, or null
   */
  static List<Kind> classify(List<String> lines, String title) {
    LineClassifier classifier = new LineClassifier(lines);
    classifier.applyRules(title == null ? "" : key(title));
    if (classifier.paragraphsAreFragments()) {
      classifier.keepFragments();
    } else {
      classifier.findRepeats();
      classifier.findHeadings();
      classifier.closeTail();
    }
    return Arrays.asList(classifier.kinds);
  }

  /** Letters and digits in lower case, by which lines are compared. */
  static String key(String line) {
    return NOT_WORD.matcher(line.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  /** Whether the line does not end as a sentence does. */
  static boolean isFragment(String line) {
    return !SENTENCE_END.matcher(line).find();
  }

  static int words(String line) {
    return line.isBlank() ? 0 : line.strip().split("\\s+").length;
  }

  private void applyRules(String title) {
    boolean inList = false;
    boolean seenParagraph = false;
    for (int i = 0; i < kinds.length; i++) {
      String line = lines.get(i);
      LineRules.Rule rule = rules.first(line);
      if (key(line).isEmpty()) {
        kinds[i] = Kind.BOILERPLATE; // A row of stars or dashes between parts.
      } else if (key(line).equals(title) && isTitle(line)) {
        kinds[i] = Kind.TITLE;
      } else if (rule == null) {
        boolean listed = inList && isFragment(line);
        kinds[i] = listed ? Kind.BOILERPLATE : null;
        inList = listed;
        seenParagraph |= !isFragment(line);
      } else if (rule.action() == LineRules.Action.END && seenParagraph) {
        Arrays.fill(kinds, i, kinds.length, Kind.BOILERPLATE);
        return;
      } else {
        kinds[i] = rule.action() == LineRules.Action.CAPTION ? Kind.CAPTION : Kind.BOILERPLATE;
        inList = rule.action() == LineRules.Action.LIST && words(line) <= OPENER_WORDS;
      }
    }
  }

  /** Some titles are the first sentence of the text itself, which is not only a title then. */
  private static boolean isTitle(String line) {
    return words(line) <= (line.endsWith(".") ? HEADING_WORDS : TITLE_WORDS);
  }

  /** Whether no line left reads as a sentence, so that fragments are all there is. */
  private boolean paragraphsAreFragments() {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null && !isFragment(lines.get(i))) {
        return false;
      }
    }
    return true;
  }

  private void keepFragments() {
    for (int i = 0; i < kinds.length; i++) {
      kinds[i] = kinds[i] == null ? Kind.PARAGRAPH : kinds[i];
    }
  }

  /**
   * A fragment said twice in a row is a picture's description and its caption; one said twice apart
   * is furniture. A whole sentence counts at its first place.
   */
  private void findRepeats() {
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < kinds.length; i++) {
      String key = key(lines.get(i));
      Integer earlier = first.putIfAbsent(key, i);
      if (kinds[i] != null || counts.get(key) == 1 || key.isEmpty()) {
        continue;
      }
      if (isFragment(lines.get(i))) {
        kinds[i] = hasTwinBeside(i, key) ? Kind.CAPTION : Kind.BOILERPLATE;
      } else if (earlier != null && words(key) > 3) {
        kinds[i] = Kind.BOILERPLATE;
      }
    }
  }

  private boolean hasTwinBeside(int i, String key) {
    return (i > 0 && key(lines.get(i - 1)).equals(key))
        || (i + 1 < kinds.length && key(lines.get(i + 1)).equals(key));
  }

  private void findHeadings() {
    for (int i = 0; i < kinds.length; i++) {
      if (kinds[i] == null) {
        kinds[i] = isHeading(i) ? Kind.HEADING : Kind.PARAGRAPH;
      }
    }
  }

  private boolean isHeading(int i) {
    String line = lines.get(i);
    boolean wrapped = i + 1 < kinds.length && startsLower(lines.get(i + 1));
    boolean last =
        i + 1 == kinds.length
            && words(line) > TAIL_WORDS
            && (i == 0 || !isFragment(lines.get(i - 1)));
    return looksLikeHeading(line) && !wrapped && !last;
  }

  private static boolean looksLikeHeading(String line) {
    boolean question = line.endsWith("?") && words(line) <= HEADING_WORDS / 2;
    return (isFragment(line) || question)
        && words(line) <= HEADING_WORDS
        && !startsLower(line)
        && !OPEN_END.matcher(line).find()
        && !BULLET.matcher(line).find();
  }

  private static boolean startsLower(String line) {
    return Character.isLowerCase(line.codePointAt(0));
  }

  /** A heading with nothing under it is the page's, not the article's. */
  private void closeTail() {
    for (int i = kinds.length - 1; i >= 0 && kinds[i] != Kind.PARAGRAPH; i--) {
      kinds[i] = kinds[i] == Kind.HEADING ? Kind.BOILERPLATE : kinds[i];
    }
  }

  /** The lines that are the article's own: paragraphs and headings. */
  static List<Integer> own(List<Kind> kinds) {
    List<Integer> own = new ArrayList<>();
    for (int i = 0; i < kinds.size(); i++) {
      if (kinds.get(i) == Kind.PARAGRAPH || kinds.get(i) == Kind.HEADING) {
        own.add(i);
      }
    }
    return own;
  }
}
