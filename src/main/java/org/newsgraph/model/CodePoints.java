package org.newsgraph.model;

import java.util.Arrays;

/** Converts UTF-16 offsets into one text to Unicode code points and back. */
public final class CodePoints {
  private final int[] surrogates;

  /** Prepares the conversion for {@code text}. */
  public CodePoints(String text) {
    int[] found = new int[16];
    int n = 0;
    for (int i = 0; i < text.length(); i++) {
      if (Character.isLowSurrogate(text.charAt(i))
          && i > 0
          && Character.isHighSurrogate(text.charAt(i - 1))) {
        found = n == found.length ? Arrays.copyOf(found, n * 2) : found;
        found[n++] = i;
      }
    }
    surrogates = Arrays.copyOf(found, n);
  }

  /** Code points before the UTF-16 offset {@code offset}. */
  public int of(int offset) {
    int k = Arrays.binarySearch(surrogates, offset);
    return offset - (k >= 0 ? k : -k - 1);
  }
}
