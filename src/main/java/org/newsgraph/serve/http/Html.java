package org.newsgraph.serve.http;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;

/**
 * Writes HTML. All text and all values of attributes are escaped, without exception: most of what
 * is shown comes from articles, which nobody vouches for.
 */
public final class Html {
  private static final Set<String> VOID = Set.of("meta", "link", "input", "br", "hr");

  private final StringBuilder out = new StringBuilder(4096);
  private final Deque<String> open = new ArrayDeque<>();

  /** Begins a document. */
  public Html() {
    out.append("<!DOCTYPE html>\n");
  }

  /**
   * Opens an element.
   *
   * @param attributes names and values by turns; an attribute whose value is null is left out
   */
  public Html open(String tag, String... attributes) {
    out.append('<').append(tag);
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        out.append(' ').append(attributes[i]).append("=\"");
        escape(attributes[i + 1]);
        out.append('"');
      }
    }
    out.append('>');
    if (!VOID.contains(tag)) {
      open.push(tag);
    }
    return this;
  }

  /** Closes the element opened last. */
  public Html close() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Closes the element opened last and ends the line. */
  public Html end() {
    close();
    out.append('\n');
    return this;
  }

  /** Adds text. */
  public Html text(String text) {
    escape(text);
    return this;
  }

  /** Adds an element that holds nothing but text. */
  public Html element(String tag, String text, String... attributes) {
    return open(tag, attributes).text(text).close();
  }

  /** Adds a link. */
  public Html link(String href, String text) {
    return element("a", text, "href", href);
  }

  private void escape(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '&' -> out.append("&amp;");
        case '"' -> out.append("&quot;");
        case '\'' -> out.append("&#39;");
        default -> {
          if ((c >= ' ' && c != 0x7f) || c == '\n' || c == '\t') {
            out.append(c);
          }
        }
      }
    }
  }

  /** The document; every element still open is closed. */
  @Override
  public String toString() {
    while (!open.isEmpty()) {
      end();
    }
    return out.toString();
  }
}
