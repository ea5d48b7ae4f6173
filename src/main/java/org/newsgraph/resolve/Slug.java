package org.newsgraph.resolve;

import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import org.newsgraph.resolve.name.Romanizer;

/** Readable, stable ends of IRIs. */
final class Slug {
  private static final int LONGEST = 60;

  private Slug() {}

  /** The words in ASCII letters joined by hyphens; {@code unnamed} where nothing is left. */
  static String of(String words) {
    String slug = Romanizer.romanize(words).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+|-+$", "");
    if (slug.length() > LONGEST) {
      int cut = slug.lastIndexOf('-', LONGEST);
      slug = slug.substring(0, cut > 0 ? cut : LONGEST);
    }
    return slug.isEmpty() ? "unnamed" : slug;
  }

  /** Six hexadecimal digits that depend on {@code text} alone. */
  static String mark(String text) {
    CRC32 crc = new CRC32();
    crc.update(text.getBytes(StandardCharsets.UTF_8));
    return String.format("%06x", crc.getValue() & 0xffffff);
  }
}
