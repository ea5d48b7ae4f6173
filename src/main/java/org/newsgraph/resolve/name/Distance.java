package org.newsgraph.resolve.name;

import java.util.Arrays;

/** Edit distance of skeletons in which what transliterations often confuse costs little. */
final class Distance {
  private static final String VOWELS = "aeiou";
  private static final double[][] SUBSTITUTE = new double[128][128];

  static {
    for (double[] row : SUBSTITUTE) {
      Arrays.fill(row, 1);
    }
    for (int i = 0; i < VOWELS.length(); i++) {
      for (int j = 0; j < VOWELS.length(); j++) {
        cost(VOWELS.charAt(i), VOWELS.charAt(j), 0.5);
      }
    }
    for (String pair : "ei ou ae".split(" ", -1)) {
      cost(pair.charAt(0), pair.charAt(1), 0.25);
    }
    cost('a', 'o', 0.35);
    for (String pair : "gh kh kg cj js cs sz zj vf cz ij".split(" ", -1)) {
      cost(pair.charAt(0), pair.charAt(1), 0.5);
    }
    for (String pair : "vb bp td ck uv".split(" ", -1)) {
      cost(pair.charAt(0), pair.charAt(1), 0.65);
    }
    for (char c = 0; c < 128; c++) {
      SUBSTITUTE[c][c] = 0;
    }
  }

  private Distance() {}

  private static void cost(char a, char b, double cost) {
    SUBSTITUTE[a][b] = cost;
    SUBSTITUTE[b][a] = cost;
  }

  /** The cheapest way from one skeleton to the other; a full edit costs 1. */
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
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          best = Math.min(best, before[j - 2] + 0.7);
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

  private static double substitute(char a, char b) {
    return a == b ? 0 : a < 128 && b < 128 ? SUBSTITUTE[a][b] : 1;
  }

  private static double gap(String s, int at) {
    char c = s.charAt(at);
    if (c == 'h') {
      return 0.35;
    }
    return VOWELS.indexOf(c) >= 0 ? at == 0 ? 0.7 : 0.5 : 1;
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
