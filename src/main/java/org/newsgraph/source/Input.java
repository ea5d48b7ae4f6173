package org.newsgraph.source;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file to be read.
 *
 * @param file where it is
 * @param name its path as the user gave it, for messages
 * @param relative its path below the folder that was given, with {@code /}; for a file that was
 *     given itself, its folder's name and its own
 * @param format how it is read
 */
record Input(Path file, String name, String relative, Format format) {

  /** What a file holds, told from its name, and for tables of events from its first line. */
  enum Format {
    TEXT,
    HTML,
    JSON_LINES,
    /** A folder's catalogue. */
    CATALOGUE,
    /** A curated table. */
    TABLE,
    /** A table of coded events; of comma or tab separated files the first line is looked at. */
    EVENTS,
    UNKNOWN;

    static Format of(Path file) {
      String name = fileName(file);
      if (name.equals(Catalogue.FILE)) {
        return CATALOGUE;
      }
      if (CuratedTable.isOne(name)) {
        return TABLE;
      }
      return switch (name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT)) {
        case "txt" -> TEXT;
        case "html", "htm", "xhtml" -> HTML;
        case "jsonl", "ndjson" -> JSON_LINES;
        case "csv", "tsv", "tab" -> EventTable.isOne(file) ? EVENTS : UNKNOWN;
        default -> UNKNOWN;
      };
    }

    /** Whether the file is one article. */
    boolean isArticle() {
      return this == TEXT || this == HTML;
    }
  }

  /** The file's name without its extension. */
  String stem() {
    String name = fileName(file);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }

  /** The path below the given folder as one name, without the extension. */
  String qualifiedStem() {
    int slash = relative.lastIndexOf('/');
    return slash < 0 ? stem() : relative.substring(0, slash).replace('/', '-') + "-" + stem();
  }

  static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? "" : name.toString();
  }
}
