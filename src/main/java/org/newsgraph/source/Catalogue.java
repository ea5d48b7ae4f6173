package org.newsgraph.source;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

/**
 * A folder's {@code articles.csv}: what is known about its files.
 *
 * @param name the catalogue's own path, for messages
 * @param entries by file, in the order of the rows
 */
record Catalogue(String name, Map<Path, Entry> entries) {
  static final String FILE = "articles.csv";
  static final Catalogue NONE = new Catalogue("", Map.of());

  private static final Set<String> COLUMNS =
      Set.of("file", "title", "publisher", "url", "published", "language");

  /**
   * A row; every value but the line may be null.
   *
   * @param line the row's line
   * @param title the article's title
   * @param publisher who published it
   * @param url where it was published
   * @param published when it was published
   * @param language ISO 639-1 code
   */
  record Entry(
      long line,
      String title,
      String publisher,
      String url,
      PartialDate published,
      String language) {

    static final Entry NONE = new Entry(0, null, null, null, null, null);
  }

  /** Reads the catalogue. A value that is wrong is reported and left out, the row is kept. */
  static Catalogue read(Path file, String name, Consumer<Rejection> rejections) throws BadInput {
    Table table = Table.read(file, name, List.of("file"), COLUMNS::contains, rejections);
    Map<Path, Entry> entries = new LinkedHashMap<>();
    for (Table.Row row : table.rows()) {
      try {
        Path article = file(row, file.toAbsolutePath().getParent(), name);
        Entry entry = entry(row, new Values(name, rejections));
        if (entries.putIfAbsent(article, entry) != null) {
          throw new BadInput(
              name, row.line(), "file", Code.DUPLICATE_ID, "'" + row.get("file") + "' again");
        }
      } catch (BadInput e) {
        rejections.accept(e.rejection());
      }
    }
    return new Catalogue(name, entries);
  }

  /** What is known about a file. */
  Entry of(Path file) {
    return entries.getOrDefault(file.toAbsolutePath().normalize(), Entry.NONE);
  }

  private static Path file(Table.Row row, Path folder, String name) throws BadInput {
    String given = row.get("file");
    if (given == null) {
      throw new BadInput(name, row.line(), "file", Code.MISSING_VALUE, "the row names no file");
    }
    try {
      Path file = folder.resolve(given).normalize();
      if (!file.startsWith(folder.normalize())) {
        throw new BadInput(
            name, row.line(), "file", Code.BAD_VALUE, "'" + given + "' is outside the folder");
      }
      if (!Files.isRegularFile(file)) {
        throw new BadInput(
            name, row.line(), "file", Code.MISSING_FILE, "no file '" + given + "' here");
      }
      return file;
    } catch (InvalidPathException e) {
      throw new BadInput(
          name, row.line(), "file", Code.BAD_VALUE, "'" + given + "' is not a file's name");
    }
  }

  private static Entry entry(Table.Row row, Values values) {
    return new Entry(
        row.line(),
        row.get("title"),
        row.get("publisher"),
        values.url(row, "url"),
        values.date(row, "published"),
        values.language(row, "language"));
  }

  /** Reads single values; one that is wrong is reported and comes back as null. */
  private record Values(String name, Consumer<Rejection> rejections) {

    PartialDate date(Table.Row row, String column) {
      String value = row.get(column);
      try {
        return value == null ? null : PartialDate.parse(value);
      } catch (DateTimeException e) {
        reject(row, column, Code.BAD_DATE, "'" + value + "': " + e.getMessage());
        return null;
      }
    }

    String url(Table.Row row, String column) {
      String value = row.get(column);
      if (value == null || isWebAddress(value)) {
        return value;
      }
      reject(row, column, Code.BAD_VALUE, "'" + value + "' is not a web address");
      return null;
    }

    String language(Table.Row row, String column) {
      String value = row.get(column);
      String code = value == null ? null : Languages.code(value);
      if (value == null || code != null) {
        return code;
      }
      reject(row, column, Code.BAD_VALUE, "'" + value + "' is not an ISO 639 code");
      return null;
    }

    private void reject(Table.Row row, String column, Code code, String reason) {
      rejections.accept(new Rejection(name, row.line(), column, code, reason));
    }
  }

  /** Whether the text is an absolute address of the web. */
  static boolean isWebAddress(String text) {
    try {
      URI uri = new URI(text);
      return uri.getHost() != null
          && ("http".equalsIgnoreCase(uri.getScheme())
              || "https".equalsIgnoreCase(uri.getScheme()));
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
