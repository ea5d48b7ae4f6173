package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words and phrases by category. A form of the table is a phrase; {@code *} at a word's end stands
 * for any ending, {@code *} before it for any beginning; a word with a capital letter must have it
 * in the text too; {@code /.../} is a regular expression over whole words.
 */
final class Lexicon {
  private final Map<String, Category> categories = new HashMap<>();

  /** The forms of a category by their first word, or by the known part of it. */
  private static final class Category {
    private final Map<String, List<Entry>> exact = new HashMap<>();
    private final Map<String, List<Entry>> prefixes = new HashMap<>();
    private final Map<String, List<Entry>> suffixes = new HashMap<>();
    private final List<Shape> shapes = new ArrayList<>();
    private int longestPrefix;
    private int longestSuffix;
  }

  private record Entry(String value, List<Part> parts) {}

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

  /** A regular expression; only a lettered one can begin with a letter. */
  private record Shape(String value, Pattern pattern, boolean lettered) {}

  /** Sets of numbers by words, or by how words begin or end. */
  static final class Index {
    private final Map<String, BitSet> exact = new HashMap<>();
    private final Map<String, BitSet> prefixes = new HashMap<>();
    private final Map<String, BitSet> suffixes = new HashMap<>();
    private int longestPrefix;
    private int longestSuffix;

    /** Adds a number to a word, or to all that begin or end so. */
    void enter(String text, boolean prefix, boolean suffix, int number) {
      Map<String, BitSet> map = prefix ? prefixes : suffix ? suffixes : exact;
      map.computeIfAbsent(text, t -> new BitSet()).set(number);
      longestPrefix = prefix ? Math.max(longestPrefix, text.length()) : longestPrefix;
      longestSuffix = suffix ? Math.max(longestSuffix, text.length()) : longestSuffix;
    }

    /** The numbers of a word, in a set of the caller's own. */
    BitSet find(String key) {
      BitSet found = new BitSet();
      add(exact.get(key), found);
      for (int n = Math.min(longestPrefix, key.length()); n > 0; n--) {
        add(prefixes.get(key.substring(0, n)), found);
      }
      for (int n = Math.min(longestSuffix, key.length()); n > 0; n--) {
        add(suffixes.get(key.substring(key.length() - n)), found);
      }
      return found;
    }

    private static void add(BitSet numbers, BitSet found) {
      if (numbers != null) {
        found.or(numbers);
      }
    }
  }

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
    Category index = categories.computeIfAbsent(category, c -> new Category());
    if (forms.startsWith("/")) {
      String regex = forms.substring(1, forms.length() - 1);
      Pattern pattern = Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
      index.shapes.add(new Shape(value, pattern, Character.isLetter(regex.charAt(0))));
      return;
    }
    for (String form : forms.split(";", -1)) {
      List<Part> parts = parts(form.strip());
      Part first = parts.get(0);
      Map<String, List<Entry>> map = index.exact;
      if (first.prefix) {
        map = index.prefixes;
        index.longestPrefix = Math.max(index.longestPrefix, first.text.length());
      } else if (first.suffix) {
        map = index.suffixes;
        index.longestSuffix = Math.max(index.longestSuffix, first.text.length());
      }
      map.computeIfAbsent(first.text, c -> new ArrayList<>()).add(new Entry(value, parts));
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

  /** The names of its categories. */
  Set<String> categories() {
    return categories.keySet();
  }

  /** Enters a number into an index at every word that a category's forms can begin with. */
  void enter(String category, Index index, int number) {
    Category known = categories.get(category);
    if (known != null) {
      known.exact.keySet().forEach(t -> index.enter(t, false, false, number));
      known.prefixes.keySet().forEach(t -> index.enter(t, true, false, number));
      known.suffixes.keySet().forEach(t -> index.enter(t, false, true, number));
    }
  }

  /** Whether a category has regular expressions that can begin with a letter, or with no letter. */
  boolean shaped(String category, boolean letter) {
    Category known = categories.get(category);
    return known != null && known.shapes.stream().anyMatch(s -> !letter || s.lettered);
  }

  /** All finds of a category at a word. */
  List<Hit> find(String category, Words words, int at) {
    Category index = categories.get(category);
    if (index == null || at >= words.size()) {
      return List.of();
    }
    List<Hit> hits = new ArrayList<>(0);
    String key = words.get(at).key();
    collect(index.exact.get(key), words, at, hits);
    for (int n = Math.min(index.longestPrefix, key.length()); n > 0; n--) {
      collect(index.prefixes.get(key.substring(0, n)), words, at, hits);
    }
    for (int n = Math.min(index.longestSuffix, key.length()); n > 0; n--) {
      collect(index.suffixes.get(key.substring(key.length() - n)), words, at, hits);
    }
    for (int i = 0; i < index.shapes.size(); i++) {
      Shape shape = index.shapes.get(i);
      if (shape.lettered || !words.get(at).letters()) {
        addShape(shape, words, at, hits);
      }
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
    for (int e = 0; e < entries.size(); e++) {
      Entry entry = entries.get(e);
      int n = 0;
      while (n < entry.parts.size()
          && at + n < words.size()
          && entry.parts.get(n).fits(words.get(at + n))) {
        n++;
      }
      if (n == entry.parts.size()) {
        hits.add(new Hit(entry.value, at + n));
      }
    }
  }

  private static void addShape(Shape shape, Words words, int at, List<Hit> hits) {
    Matcher m = words.matcher(shape.pattern);
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
