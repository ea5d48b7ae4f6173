package org.newsgraph.resolve.name;

import java.util.regex.Pattern;

/**
 * Reduces a romanised word to what transliterations share: {@code mekhtiyev} and {@code mehdiyev}
 * come close, {@code zelenskyy} and {@code zelensky} become equal.
 */
final class Skeleton {
  private static final String[][] REPLACEMENTS = {
    {"shch", "sh"},
    {"sch", "sh"},
    {"tch", "c"},
    {"dzh", "j"},
    {"dj", "j"},
    {"zh", "j"},
    {"kh", "h"},
    {"gh", "h"},
    {"ph", "f"},
    {"th", "t"},
    {"ch", "c"},
    {"ts", "z"},
    {"tz", "z"},
    {"ck", "k"},
    {"x", "ks"},
    {"w", "v"},
    {"q", "k"},
    {"oo", "u"},
    {"ee", "i"},
    {"ou", "u"},
    {"yu", "u"},
    {"ya", "a"},
    {"ye", "e"},
    {"yo", "o"},
    {"iu", "u"},
    {"ia", "a"},
    {"ie", "e"},
    {"io", "o"},
    {"yi", "i"},
    {"y", "i"},
  };
  private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");
  private static final Pattern SKI = Pattern.compile("(sk|ck)(yj|ij|iy|yi|yy|ii|iyi|y|i|j)$");
  private static final Pattern EV = Pattern.compile("(iy|i|y|j|ij)(ev|eva|ew|eff|yev|yeva)$");

  private Skeleton() {}

  /** The skeleton of one romanised word; never empty for a word that holds a letter or digit. */
  static String of(String romanised) {
    String s = romanised;
    s = SKI.matcher(s).replaceAll("ski");
    s = s.replaceAll("sk(aya|aia|aja|aya)$", "ska");
    s = EV.matcher(s).replaceAll("$2");
    s = s.replaceAll("(ov|ev|of)f$", "$1").replaceAll("of$", "ov");
    for (String[] pair : REPLACEMENTS) {
      s = s.replace(pair[0], pair[1]);
    }
    s = DOUBLED.matcher(s).replaceAll("$1");
    return s.isEmpty() ? romanised : s;
  }
}
