package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and phrases by category. A form of the table is a phrase; {@code *} at a word's end stands
 * for any ending, {@code *} before it for any beginning; a word with a capital letter must have it
 * in the text too; {@code /.../} is a regular expression over whole words.
 */
final class Lexicon {
  private final Map<String, List<Entry>> exact = new HashMap<>();
  private final Map<String, List<Entry>> prefixes = new HashMap<>();
  private final Map<String, List<Entry>> suffixes = new HashMap<>();
  private final Map<String, List<Shape>> shapes = new HashMap<>();
  private int longestStem;

  private record Entry(String category, String value, List<Part> parts) {}

  private record Part(String text, boolean prefix, boolean suffix, boolean capital) {
    static Part of(String written) {
      boolean prefix = written.endsWith("*");
      boolean suffix = written.startsWith("*");
      String bare = written.substring(suffix ? 1 : 0, written.length() - (prefix ? 1 : 0));
      return new Part(
          Words.key(bare), prefix, suffix, !suffix && Character.isUpperCase(bare.codePointAt(0)));
    }

    boolean fits(Words.Word word) {
      if (capital && !word.capital()) {
        return false;
      }
      return prefix
          ? word.key().startsWith(text)
          : suffix
              ? word.key().endsWith(text) && word.key().length() > text.length()
              : word.key().equals(text);
    }
  }

  private record Shape(String value, Pattern pattern) {}

  /** A find: the category's value and the word after the find. */
  record Hit(String value, int end) {}

  /** An empty lexicon. */
  Lexicon() {}

  /** Reads a table of the columns category, value, forms (separated by semicolons). */
  static Lexicon read(String table) {
    Lexicon lexicon = new Lexicon();
    for (List<String> row : Table.read(table)) {
      lexicon.add(row.get(0), row.get(1), row.get(2));
    }
    return lexicon;
  }

  /** Adds the forms of a row. */
  void add(String category, String value, String forms) {
    if (forms.startsWith("/")) {
      Pattern pattern =
          Pattern.compile(
              forms.substring(1, forms.length() - 1),
              Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      shapes.computeIfAbsent(category, c -> new ArrayList<>()).add(new Shape(value, pattern));
      return;
    }
    for (String form : forms.split(";", -1)) {
      List<Part> parts = parts(form.strip());
      Part first = parts.get(0);
      Map<String, List<Entry>> index = first.prefix ? prefixes : first.suffix ? suffixes : exact;
      longestStem = Math.max(longestStem, first.prefix || first.suffix ? first.text.length() : 0);
      index
          .computeIfAbsent(category + " " + first.text, c -> new ArrayList<>())
          .add(new Entry(category, value, parts));
    }
  }

  private static List<Part> parts(String form) {
    List<Part> parts = new ArrayList<>();
    for (String written : form.split("\\s+", -1)) {
      if (written.indexOf('*') >= 0) {
        parts.add(Part.of(written));
        continue;
      }
      Words words = new Words(written, 0, written.length());
      for (int i = 0; i < words.size(); i++) {
        parts.add(Part.of(words.get(i).form()));
      }
    }
    return parts;
  }

  /** All finds of a category at a word. */
  List<Hit> find(String category, Words words, int at) {
    List<Hit> hits = new ArrayList<>();
    if (at >= words.size()) {
      return hits;
    }
    String key = words.get(at).key();
    collect(exact.get(category + " " + key), words, at, hits);
    for (int n = Math.min(longestStem, key.length()); n > 0; n--) {
      collect(prefixes.get(category + " " + key.substring(0, n)), words, at, hits);
      collect(suffixes.get(category + " " + key.substring(key.length() - n)), words, at, hits);
    }
    for (Shape shape : shapes.getOrDefault(category, List.of())) {
      addShape(shape, words, at, hits);
    }
    return hits;
  }

  /** Whether a word or phrase of the category stands at a word. */
  boolean has(String category, Words words, int at) {
    return !find(category, words, at).isEmpty();
  }

  private static void collect(List<Entry> entries, Words words, int at, List<Hit> hits) {
    if (entries == null) {
      return;
    }
    for (Entry entry : entries) {
      int i = at;
      for (Part part : entry.parts) {
        if (i >= words.size() || !part.fits(words.get(i))) {
          i = -1;
          break;
        }
        i++;
      }
      if (i > 0) {
        hits.add(new Hit(entry.value, i));
      }
    }
  }

  private static void addShape(Shape shape, Words words, int at, List<Hit> hits) {
    Matcher m = shape.pattern.matcher(words.text()).useTransparentBounds(true);
    m.region(words.get(at).start(), words.get(words.size() - 1).end());
    if (!m.lookingAt()) {
      return;
    }
    for (int i = at; i < words.size() && words.get(i).end() <= m.end(); i++) {
      if (words.get(i).end() == m.end()) {
        hits.add(new Hit(shape.value.equals("-") ? m.group() : shape.value, i + 1));
      }
    }
  }
}
