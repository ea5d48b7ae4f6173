package org.newsgraph.serve.http;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Chooses among what a server offers by a header like {@code Accept} or {@code Accept-Language},
 * RFC 9110, section 12.5: the most specific range that matches gives an offer its weight.
 */
public final class Accept {
  private record Range(String value, double weight) {}

  private final List<Range> ranges = new ArrayList<>();

  private Accept(String header) {
    for (String part : header.split(",", -1)) {
      String[] pieces = part.split(";", -1);
      String value = pieces[0].strip().toLowerCase(Locale.ROOT);
      if (!value.isEmpty()) {
        ranges.add(new Range(value, weight(pieces)));
      }
    }
  }

  private static double weight(String[] pieces) {
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].strip().toLowerCase(Locale.ROOT);
      if (piece.matches("q\\s*=\\s*[01](\\.[0-9]{0,3})?")) {
        return Double.parseDouble(piece.substring(piece.indexOf('=') + 1).strip());
      }
    }
    return 1;
  }

  /**
   * The best offer, or null where none is acceptable.
   *
   * @param header the header's value; null or blank accepts everything
   * @param offers the server's values in its own order of preference, which decides between equals
   */
  public static String choose(String header, List<String> offers) {
    if (header == null || header.isBlank()) {
      return offers.get(0);
    }
    Accept accept = new Accept(header);
    String best = null;
    double weight = 0;
    for (String offer : offers) {
      double w = accept.weightOf(offer);
      if (w > weight) {
        best = offer;
        weight = w;
      }
    }
    return best;
  }

  private double weightOf(String offer) {
    int specificity = -1;
    double weight = 0;
    for (Range range : ranges) {
      int s = specificity(range.value, offer);
      if (s > specificity) {
        specificity = s;
        weight = range.weight;
      }
    }
    return weight;
  }

  /** How closely a range names an offer; -1 where it doesn't. */
  private static int specificity(String range, String offer) {
    if (range.equals(offer)) {
      return 3;
    }
    if (range.equals("*/*") || range.equals("*")) {
      return 0;
    }
    if (range.endsWith("/*") && offer.startsWith(range.substring(0, range.length() - 1))) {
      return 1;
    }
    return range.startsWith(offer + "-") ? 2 : -1;
  }
}
