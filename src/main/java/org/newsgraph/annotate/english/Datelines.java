package org.newsgraph.annotate.english;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the dateline that opens a report: "KHARTOUM:", "BEIRUT, March 3 (Reuters) -", "Geneva (AFP)
 * –". It is no part of the first sentence, whose words it would lead the parser to misread.
 */
final class Datelines {
  /** A town in capitals, perhaps with its country, a date and an agency; a dash or a colon. */
  private static final Pattern CAPITALS =
      Pattern.compile(
          "\\p{Lu}[\\p{Lu}.'\u2019-]+(?:[ /,]+\\p{Lu}[\\p{Lu}.'\u2019-]+){0,3}"
              + "(?:, [\\p{L}. ]{2,30})?(?:, [\\p{L}]{3,9}\\.? \\d{1,2})?(?: ?\\([^)]{2,30}\\))?"
              + "(?:\\s?[\u2013\u2014]\\s?|\\s-{1,2}\\s|:\\s)(?=[\\p{Lu}\\p{Nd}\"'\u201c\u2018])");

  /** A town with the agency in brackets. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\p{Lu}\\p{L}+(?:[ ,/]+\\p{Lu}?\\p{L}+){0,3}(?:, \\p{L}{3,9}\\.? \\d{1,2})? ?"
              + "\\((?:\\p{Lu}[\\p{L}/. ]{1,20})\\)(?:\\s?[\u2013\u2014]\\s?|\\s?-{1,2}\\s|:\\s)"
              + "(?=[\\p{Lu}\\p{Nd}\"'\u201c\u2018])");

  private Datelines() {}

  /** Where the text behind a line's dateline begins; 0 where it has none. */
  static int end(String line) {
    for (Pattern p : new Pattern[] {CAPITALS, AGENCY}) {
      Matcher m = p.matcher(line);
      if (m.lookingAt()) {
        return m.end();
      }
    }
    return 0;
  }
}
