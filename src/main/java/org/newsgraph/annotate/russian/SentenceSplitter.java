package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.model.Span;

/** Groups the tokens of a block into sentences. */
final class SentenceSplitter {
  private static final String ENDING = ".!?…";
  private static final String CLOSING = "»”\")]'";

  private final RussianWords words;

  SentenceSplitter(RussianWords words) {
    this.words = words;
  }

  /** The sentences among the tokens of a block, none empty. */
  List<List<Span>> split(String text, List<Span> tokens) {
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    int depth = 0;
    for (int i = 0; i < tokens.size(); i++) {
      Span token = tokens.get(i);
      String form = token.in(text);
      depth += form.equals("(") ? 1 : form.equals(")") ? -1 : 0;
      open.add(token);
      if (depth <= 0 && ends(form) && begins(text, tokens, i)) {
        while (i + 1 < tokens.size() && isClosing(text, tokens.get(i), tokens.get(i + 1))) {
          open.add(tokens.get(++i));
        }
        sentences.add(open);
        open = new ArrayList<>();
        depth = 0;
      }
    }
    if (!open.isEmpty()) {
      sentences.add(open);
    }
    return sentences;
  }

  private boolean ends(String form) {
    char last = form.charAt(form.length() - 1);
    boolean abbreviation = form.length() > 1 && last == '.' && Character.isLetter(form.charAt(0));
    return abbreviation
        ? words.has(
            "abbreviation-end", form.substring(0, form.length() - 1).toLowerCase(Locale.ROOT))
        : ENDING.indexOf(last) >= 0;
  }

  private static boolean isClosing(String text, Span token, Span next) {
    return CLOSING.indexOf(text.charAt(next.start())) >= 0 && token.end() == next.start();
  }

  /** Whether what follows token {@code i} begins with a capital, a figure or an opening mark. */
  private static boolean begins(String text, List<Span> tokens, int i) {
    int k = i + 1;
    while (k < tokens.size() && isClosing(text, tokens.get(k - 1), tokens.get(k))) {
      k++;
    }
    if (k >= tokens.size()) {
      return true;
    }
    boolean dash = "—–-".indexOf(text.charAt(tokens.get(k).start())) >= 0;
    if (dash && k > i + 1) {
      return false;
    }
    while (k < tokens.size() && "—–-«“„\"([".indexOf(text.charAt(tokens.get(k).start())) >= 0) {
      k++;
    }
    return k >= tokens.size() || !Character.isLowerCase(text.codePointAt(tokens.get(k).start()));
  }
}
