package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;
import org.newsgraph.vocab.Tsv;

/**
 * Cuts a line into tokens and sentences. An initial ("В.") and a listed abbreviation ("им.") keep
 * their full stop.
 */
final class Tokenizer {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:https?://|www\\.)[^\\s«»\"]+"
              + "|[\\p{L}\\d_-]+(?:\\.[\\p{L}\\d_-]+)*\\.(?iu:ru|com|org|net|рф|az|am|ge|ua|info|tv|by|kz|uz)\\b"
              + "|\\d{1,2}[.:]\\d{2}(?:[.:]\\d{2,4})?(?!\\d)"
              + "|\\d+(?:[ \u00a0\u202f]\\d{3})+(?:,\\d+)?(?!\\d)"
              + "|\\d+(?:[.,]\\d+)*(?:-[\\p{L}\\d]+)*"
              + "|[\\p{L}\\p{M}\\d]+(?:[-\u2010\u2011'’&][\\p{L}\\p{M}\\d]+)*"
              + "|\\.{2,}|\\p{Po}\\p{Po}?(?<=!!|\\?\\?|\\?!|!\\?)|\\S",
          Pattern.UNICODE_CHARACTER_CLASS);

  private final Set<String> never;
  private final Set<String> maybe;

  Tokenizer() {
    Tsv file = Tsv.resource(Tokenizer.class, "abbreviations.tsv");
    never = words(file, "never");
    maybe = words(file, "may-end");
  }

  private static Set<String> words(Tsv file, String ends) {
    List<String> words = new ArrayList<>();
    for (Tsv.Row row : file.rows()) {
      if (row.need("sentence_end").equals(ends)) {
        words.addAll(row.list("words"));
      }
    }
    return Set.copyOf(words);
  }

  /** The sentences of a line as lists of token spans; none is empty. */
  List<List<Span>> sentences(String text, Span line) {
    List<Span> tokens = tokens(text, line);
    List<List<Span>> sentences = new ArrayList<>();
    List<Span> open = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      open.add(tokens.get(i));
      if (i + 1 < tokens.size() && ends(text, tokens, i)) {
        sentences.add(open);
        open = new ArrayList<>();
      }
    }
    if (!open.isEmpty()) {
      sentences.add(open);
    }
    return sentences;
  }

  private List<Span> tokens(String text, Span line) {
    List<Span> tokens = new ArrayList<>();
    Matcher matcher = TOKEN.matcher(text).region(line.start(), line.end());
    int from = line.start();
    while (from < line.end() && matcher.find()) {
      int start = matcher.start();
      int end = matcher.end();
      boolean stop = end < line.end() && text.charAt(end) == '.';
      if (stop && keepsStop(text, start, end)) {
        end++;
        matcher.region(end, line.end());
      }
      tokens.add(new Span(start, end));
      from = end;
    }
    return tokens;
  }

  private boolean keepsStop(String text, int start, int end) {
    String word = text.substring(start, end);
    boolean dots = end + 1 < text.length() && text.charAt(end + 1) == '.';
    if (word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !dots) {
      return true;
    }
    String lower = word.toLowerCase(Locale.ROOT);
    return !dots && (never.contains(lower) || maybe.contains(lower));
  }

  /** Whether a sentence ends after token {@code i}. */
  private boolean ends(String text, List<Span> tokens, int i) {
    String last = tokens.get(i).in(text);
    int mark = i;
    while (mark > 0 && "»\")]”“".contains(tokens.get(mark).in(text)) && touches(tokens, mark)) {
      mark--;
    }
    String token = tokens.get(mark).in(text);
    boolean stop = token.matches("[.!?…]+");
    boolean abbreviated = token.length() > 1 && token.endsWith(".") && !stop;
    if (!stop && !abbreviated) {
      return false;
    }
    Span next = tokens.get(i + 1);
    if (next.start() == tokens.get(i).end()) {
      return false;
    }
    boolean initial = next.length() == 2 && text.charAt(next.start() + 1) == '.';
    if (abbreviated && (initial || !mayEnd(text, tokens, mark, token))) {
      return false;
    }
    char c = text.charAt(next.start());
    if (c == '—' || c == '–' || c == '-') {
      Span after = i + 2 < tokens.size() ? tokens.get(i + 2) : null;
      boolean lower = after == null || !Character.isUpperCase(text.charAt(after.start()));
      return !lower && last.equals(token);
    }
    return Character.isUpperCase(c) || Character.isDigit(c) || "«\"(„“[".indexOf(c) >= 0;
  }

  private static boolean touches(List<Span> tokens, int i) {
    return tokens.get(i - 1).end() == tokens.get(i).start();
  }

  private boolean mayEnd(String text, List<Span> tokens, int at, String token) {
    String word = token.substring(0, token.length() - 1).toLowerCase(Locale.ROOT);
    if (!maybe.contains(word)) {
      return false;
    }
    if (word.equals("г") || word.equals("гг")) {
      return at > 0 && Character.isDigit(text.charAt(tokens.get(at - 1).end() - 1));
    }
    return true;
  }
}
