package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

class CatalogueTest {
  @TempDir Path dir;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(
        dir.resolve("a.txt"), "Bridge opens\n\nThe mayor opened the new bridge on Monday.\n");
    Files.writeString(
        dir.resolve("b.txt"), "Мост открыт\n\nМэр открыл новый мост через реку в понедельник.\n");
  }

  private Read read(String... lines) throws IOException {
    Files.writeString(dir.resolve("articles.csv"), String.join("\n", lines) + "\n");
    return Read.of(dir);
  }

  /** Checks that one thing is rejected, and that both articles are read all the same. */
  private Rejection rejected(Code code, String column, long line, String... lines)
      throws IOException {
    Read read = read(lines);
    assertEquals(List.of(code), read.codes(), read.rejections::toString);
    assertEquals(List.of("a", "b"), read.ids());
    Rejection rejection = read.rejections.get(0);
    assertEquals(column, rejection.column());
    assertEquals(line, rejection.line());
    return rejection;
  }

  @Test
  void reportsRowsThatNameNoFile() throws IOException {
    rejected(Code.MISSING_FILE, "file", 2, "file,published", "none.txt,2025", "a.txt,2024");
    rejected(Code.MISSING_VALUE, "file", 3, "file,published", "a.txt,2024", ",2024");
    rejected(Code.BAD_VALUE, "file", 2, "file", "../a.txt");
  }

  @Test
  void reportsUnknownAndMissingColumns() throws IOException {
    rejected(Code.UNKNOWN_COLUMN, "colour", 1, "file,colour", "a.txt,red");
    rejected(Code.MISSING_COLUMN, "file", 1, "title,published", "A,2024");
    rejected(Code.BAD_CSV, "file", 1, "file,file", "a.txt,a.txt");
  }

  @Test
  void keepsTheRestOfARowWithAWrongValue() throws IOException {
    rejected(
        Code.BAD_DATE, "published", 2, "file,published,publisher", "a.txt,2025-02-30,City News");
    Article article = Read.of(dir).articles.get(0);
    assertNull(article.published());
    assertEquals("City News", article.publisher());
    rejected(Code.BAD_DATE, "published", 2, "file,published", "a.txt,yesterday");
    rejected(Code.BAD_VALUE, "url", 2, "file,url", "a.txt,javascript:x");
    rejected(Code.BAD_VALUE, "language", 2, "file,language", "a.txt,klingon");
  }

  @Test
  void theFirstRowOfAFileCounts() throws IOException {
    rejected(Code.DUPLICATE_ID, "file", 3, "file,published", "a.txt,2024", "a.txt,2025");
    assertEquals("2024", Read.of(dir).articles.get(0).published().toString());
  }

  @Test
  void reportsRowsOfTheWrongLengthByTheLineTheyBeginOn() throws IOException {
    rejected(
        Code.BAD_CSV, null, 5, "file,title", "a.txt,\"One", "two\"", "", "b.txt", "b.txt,Title");
    assertEquals("Title", Read.of(dir).articles.get(1).title());
  }

  @Test
  void readsWhatStandsBeforeBrokenQuotes() throws IOException {
    rejected(Code.BAD_CSV, null, 3, "file,published", "a.txt,2024", "b.txt,\"20\"24");
    assertEquals("2024", Read.of(dir).articles.get(0).published().toString());
  }

  @Test
  void anotherScriptThanTheLanguagesIsReported() throws IOException {
    Rejection rejection =
        rejected(Code.BAD_VALUE, "language", 3, "file,language", "a.txt,en", "b.txt,en");
    assertEquals(dir.resolve("articles.csv").toString(), rejection.file());
    assertEquals("ru", Read.of(dir).articles.get(1).language());
  }

  @Test
  void keepsPartialDates() throws IOException {
    Read read = read("file,published", "a.txt,2025", "b.txt,2025-07");
    assertEquals(
        List.of("2025", "2025-07"),
        read.articles.stream().map(a -> a.published().toString()).toList());
  }
}
