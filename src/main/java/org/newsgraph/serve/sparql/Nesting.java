package org.newsgraph.serve.sparql;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Measures how deep the brackets of a query are nested, before a recursive parser meets them.
 * Strings, IRIs and comments are passed over.
 */
final class Nesting {
  private static final Pattern IRI = Pattern.compile("<[^<>\"{}|^`\\\\\\x00-\\x20]*+>");

  private final String text;
  private int at;

  private Nesting(String text) {
    this.text = text;
  }

  /** The deepest nesting of round, square and curly brackets. */
  static int depth(String query) {
    return new Nesting(query).measure();
  }

  private int measure() {
    int depth = 0;
    int deepest = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      switch (c) {
        case '(', '[', '{' -> deepest = Math.max(deepest, ++depth);
        case ')', ']', '}' -> depth--;
        case '#' -> comment();
        case '<' -> iri();
        case '"', '\'' -> string(c);
        case '\\' -> at++;
        default -> {
          // Anything else neither opens nor closes.
        }
      }
      at++;
    }
    return deepest;
  }

  private void comment() {
    while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
      at++;
    }
  }

  private void iri() {
    Matcher iri = IRI.matcher(text).region(at, text.length());
    if (iri.lookingAt()) {
      at = iri.end() - 1;
    }
  }

  private void string(char quote) {
    String three = String.valueOf(quote).repeat(3);
    boolean isLong = text.startsWith(three, at);
    String end = isLong ? three : String.valueOf(quote);
    at += end.length();
    while (at < text.length() && !text.startsWith(end, at)) {
      char c = text.charAt(at);
      if (!isLong && (c == '\n' || c == '\r')) {
        return;
      }
      at += c == '\\' ? 2 : 1;
    }
    at += end.length() - 1;
  }
}
