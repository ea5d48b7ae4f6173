package org.newsgraph.resolve.name;

import java.util.Arrays;

/**
 * Edit distance of skeletons in which what transliterations often confuse costs little. A full edit
 * costs 1; the costs were set by hand on pairs of regional names.
 */
final class Distance {
  private static final String VOWELS = "aeiou";
  private static final double TRANSPOSED = 0.8;
  private static final double[][] SUBSTITUTE = new double[128][128];

  static {
    for (double[] row : SUBSTITUTE) {
      Arrays.fill(row, 1);
    }
    for (int i = 0; i < VOWELS.length(); i++) {
      for (int j = 0; j < VOWELS.length(); j++) {
        cost(VOWELS.charAt(i), VOWELS.charAt(j), 0.8);
      }
    }
    costs("ei ou", 0.25);
    costs("ae ao", 0.35);
    costs("ui oe", 0.5);
    costs("gh", 0.3);
    costs("ck cs cq cj cz xs xq jz", 0.4);
    costs("kh kg sz jx vf qz ji gj jq", 0.5);
    costs("vb bp td uv tz sq vu", 0.65);
    for (char c = 0; c < 128; c++) {
      SUBSTITUTE[c][c] = 0;
    }
  }

  private Distance() {}

  private static void costs(String pairs, double cost) {
    for (String pair : pairs.split(" ", -1)) {
      cost(pair.charAt(0), pair.charAt(1), cost);
    }
  }

  private static void cost(char a, char b, double cost) {
    SUBSTITUTE[a][b] = cost;
    SUBSTITUTE[b][a] = cost;
  }

  /** The cheapest way from one skeleton to the other. */
  static double of(String a, String b) {
    int n = b.length();
    double[] before = new double[n + 1];
    double[] last = new double[n + 1];
    double[] row = new double[n + 1];
    for (int j = 1; j <= n; j++) {
      last[j] = last[j - 1] + gap(b, j - 1);
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = last[0] + gap(a, i - 1);
      for (int j = 1; j <= n; j++) {
        double best = last[j - 1] + substitute(a.charAt(i - 1), b.charAt(j - 1));
        best = Math.min(best, last[j] + gap(a, i - 1));
        best = Math.min(best, row[j - 1] + gap(b, j - 1));
        if (i > 1 && j > 1 && transposed(a, b, i, j)) {
          best = Math.min(best, before[j - 2] + TRANSPOSED);
        }
        row[j] = best;
      }
      double[] free = before;
      before = last;
      last = row;
      row = free;
    }
    return last[n];
  }

  private static boolean transposed(String a, String b, int i, int j) {
    return a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
  }

  /** What it costs to read {@code a} for {@code b}. */
  static double substitute(char a, char b) {
    return a == b ? 0 : a < 128 && b < 128 ? SUBSTITUTE[a][b] : 1;
  }

  private static double gap(String s, int at) {
    char c = s.charAt(at);
    boolean glide = at > 0 && VOWELS.indexOf(s.charAt(at - 1)) >= 0;
    return switch (c) {
      case 'h' -> 0.35;
      case 'i' -> at == 0 ? 0.7 : glide ? 0.25 : 0.5;
      case 'a', 'e', 'o', 'u' -> at == 0 ? 0.8 : 0.6;
      default -> 1;
    };
  }

  /** 1 for equal skeletons, falling with the distance relative to the length. */
  static double similarity(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    double length = Math.max(3, (a.length() + b.length()) / 2.0);
    return Math.max(0, 1 - of(a, b) / length);
  }
}
