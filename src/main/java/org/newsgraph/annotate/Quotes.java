package org.newsgraph.annotate;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.newsgraph.model.Annotated.Quote;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;

/**
 * Direct speech by its marks: “…”, „…“, «…» and "…". A mark that is not closed before its paragraph
 * ends goes on in the next paragraph if that one opens with such a mark again; otherwise the quote
 * ends with its paragraph. Quotes inside quotes belong to the outer one.
 */
public final class Quotes {
  private static final String OPENING = "\u201c\u201e\u00ab";
  private static final String CLOSING = "\u201d\u201c\u00bb";

  private final String text;
  private final List<Quote> quotes = new ArrayList<>();
  private int next;
  private char open;

  private Quotes(String text) {
    this.text = text;
  }

  /** The quotes of an article, in order, without their marks. */
  public static List<Quote> find(Article article) {
    Quotes finder = new Quotes(article.text());
    for (Block block : article.blocks()) {
      finder.block(block.span());
    }
    return List.copyOf(finder.quotes);
  }

  private void block(Span block) {
    int start = skipSpace(block.start(), block.end());
    boolean goesOn = open != 0 && start < block.end() && text.charAt(start) == open;
    int id = goesOn ? next - 1 : next;
    if (!goesOn) {
      open = 0;
    }
    int from = goesOn ? start + 1 : -1;
    Deque<Character> inner = new ArrayDeque<>();
    for (int i = goesOn ? start + 1 : block.start(); i < block.end(); i++) {
      char c = text.charAt(i);
      if (from < 0) {
        if (opens(c, i, block)) {
          open = c;
          from = i + 1;
          id = next++;
        }
      } else if (closes(inner.isEmpty() ? open : inner.peek(), c, i, block)) {
        if (!inner.isEmpty()) {
          inner.pop();
        } else {
          add(id, from, i);
          from = -1;
          open = 0;
        }
      } else if (c != open && OPENING.indexOf(c) >= 0) {
        inner.push(c);
      }
    }
    if (from >= 0) {
      add(id, from, block.end());
    }
  }

  /** A straight mark opens at the begin of a word. */
  private boolean opens(char c, int at, Span block) {
    if (OPENING.indexOf(c) >= 0) {
      return true;
    }
    if (c != '"' || at + 1 >= block.end() || Character.isWhitespace(text.charAt(at + 1))) {
      return false;
    }
    return at == block.start() || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private boolean closes(char opening, char c, int at, Span block) {
    if (opening == '"') {
      return c == '"';
    }
    int kind = OPENING.indexOf(opening);
    if (c == CLOSING.charAt(kind)) {
      return true;
    }
    // Sloppy typing: a straight mark after a word closes a curly one.
    return c == '"' && at > block.start() && !Character.isWhitespace(text.charAt(at - 1));
  }

  private int skipSpace(int from, int end) {
    int at = from;
    while (at < end && Character.isWhitespace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private void add(int id, int from, int to) {
    if (to > from) {
      quotes.add(new Quote(id, new Span(from, to)));
    }
  }
}
