package org.newsgraph.resolve.name;

import java.util.regex.Pattern;

/**
 * Reduces a romanised word to what transliterations share: {@code zelenskyy} and {@code zelensky}
 * become equal, {@code mekhti} and {@code mehdi} come close.
 *
 * <p>Its alphabet is ASCII: {@code x} stands for sh, {@code q} for ch, {@code j} for zh and dzh,
 * {@code z} for z and ts; {@code c} is a bare Latin c, of which no one knows what it sounds like.
 */
final class Skeleton {
  private static final String[][] REPLACEMENTS = {
    {"x", "ks"}, {"w", "v"}, {"q", "k"}, {"ck", "k"}, {"shch", "x"}, {"sch", "x"}, {"tch", "q"},
    {"dzh", "j"}, {"dj", "j"}, {"zh", "j"}, {"kh", "h"}, {"gh", "h"}, {"ph", "f"}, {"th", "t"},
    {"ch", "q"}, {"sh", "x"}, {"ts", "z"}, {"tz", "z"}, {"dz", "z"}, {"oo", "u"}, {"ee", "i"},
    {"ou", "u"}, {"yu", "u"}, {"ya", "a"}, {"ye", "e"}, {"yo", "o"}, {"iu", "u"}, {"ia", "a"},
    {"ie", "e"}, {"io", "o"}, {"y", "i"},
  };
  private static final Pattern FINAL_J = Pattern.compile("([aeiouy])j(?=$|[^aeiouy])");
  private static final Pattern DOUBLED = Pattern.compile("([a-z])\\1+");
  private static final Pattern SILENT_H = Pattern.compile("(?<=[aeiou])h$");

  private Skeleton() {}

  /** The skeleton of one romanised word; never empty unless the word is. */
  static String of(String romanised) {
    String s = FINAL_J.matcher(romanised).replaceAll("$1i");
    for (String[] pair : REPLACEMENTS) {
      s = s.replace(pair[0], pair[1]);
    }
    s = DOUBLED.matcher(s).replaceAll("$1");
    s = SILENT_H.matcher(s).replaceAll("");
    return s.isEmpty() ? romanised : s;
  }
}
