package org.newsgraph.source;

import java.util.List;

/**
 * A plain text article: its title in the first line, then its paragraphs. Where page furniture
 * stands before the title, the first line after it is the title if it does not end as a sentence.
 */
final class TextArticle {
  private static final int TITLE_WORDS = 30;

  private TextArticle() {}

  /** Reads the text of a file; {@code given} is the catalogue's title, or null. */
  static Page read(String text, String given) {
    List<String> lines = ArticleText.lines(text);
    String title = given == null ? title(lines) : ArticleText.clean(given);
    int from = given == null && title != null ? lines.indexOf(title) + 1 : 0;
    ArticleText body = ArticleText.cleaned(lines.subList(from, lines.size()), title);
    return new Page(title, body, null, null, null, null, null);
  }

  private static String title(List<String> lines) {
    LineRules rules = LineRules.bundled();
    boolean furniture = false;
    for (String line : lines) {
      if (rules.first(line) == null) {
        boolean title = LineClassifier.words(line) <= TITLE_WORDS;
        return title && (!furniture || LineClassifier.isFragment(line)) ? line : null;
      }
      furniture = true;
    }
    return null;
  }
}
