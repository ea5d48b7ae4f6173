package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.List;

/**
 * One place of a rule's pattern.
 *
 * @param category the category that fills it, or null for written words
 * @param name the name under which the value refers to it, or null
 * @param phrases the written words, as keys; a last character {@code *} stands for any ending
 * @param optional whether it may be absent ({@code ?})
 * @param context whether it must stand there without being part of the expression ({@code [..]})
 * @param glued whether no space may stand before it ({@code ~})
 * @param capital whether its first word must have a capital letter ({@code ^})
 * @param small whether its first word must have none ({@code %})
 */
record Element(
    String category,
    String name,
    List<List<String>> phrases,
    boolean optional,
    boolean context,
    boolean glued,
    boolean capital,
    boolean small) {

  /** Reads {@code on|at}, {@code the?}, {@code <month>}, {@code <m=month>}, {@code [in]}. */
  static Element of(String written) {
    String s = written;
    boolean optional = s.length() > 1 && s.endsWith("?");
    s = optional ? s.substring(0, s.length() - 1) : s;
    boolean context = s.startsWith("[") && s.length() > 1;
    s = context ? s.substring(1, s.length() - 1) : s;
    boolean glued = s.startsWith("~");
    s = glued ? s.substring(1) : s;
    boolean capital = s.startsWith("^");
    boolean small = s.startsWith("%");
    s = capital || small ? s.substring(1) : s;
    if (s.startsWith("<")) {
      String inner = s.substring(1, s.length() - 1);
      int eq = inner.indexOf('=');
      String category = inner.substring(eq + 1);
      String name = eq < 0 ? category : inner.substring(0, eq);
      return new Element(category, name, List.of(), optional, context, glued, capital, small);
    }
    List<List<String>> phrases = new ArrayList<>();
    for (String phrase : s.split("\\|", -1)) {
      phrases.add(
          phrase.length() > 1 && phrase.endsWith("*")
              ? List.of(Words.key(phrase))
              : Words.keys(phrase.replace('_', ' ')));
    }
    return new Element(null, null, phrases, optional, context, glued, capital, small);
  }

  /** Whether a word begins as the element asks. */
  boolean admits(Words.Word word) {
    return !(glued && !word.glued()) && !(capital && !word.capital()) && !(small && word.capital());
  }

  /** The ends of the written words at a word; empty where none of them stands there. */
  List<Integer> ends(Words words, int at) {
    List<Integer> ends = new ArrayList<>(0);
    for (int p = 0; p < phrases.size(); p++) {
      List<String> phrase = phrases.get(p);
      int i = at;
      while (i - at < phrase.size() && fits(phrase.get(i - at), words.keyAt(i))) {
        i++;
      }
      if (i - at == phrase.size()) {
        ends.add(i);
      }
    }
    return ends;
  }

  private static boolean fits(String written, String key) {
    boolean stem = written.length() > 1 && written.endsWith("*");
    return stem ? key.startsWith(written.substring(0, written.length() - 1)) : written.equals(key);
  }
}
