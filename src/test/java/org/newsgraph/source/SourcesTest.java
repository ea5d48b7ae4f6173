package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

class SourcesTest {
  private static final String BODY =
      "Mayor opens bridge\n\nThe mayor opened the new bridge on Monday.\n\nHundreds came to see it.\n";

  @TempDir Path dir;

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = dir.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  /** Reads the folder and checks that exactly one thing was rejected and {@code good} was read. */
  private Rejection onlyRejection(Code code) throws IOException {
    file("good.txt", BODY);
    Read read = Read.of(dir);
    assertEquals(List.of(code), read.codes(), read.rejections::toString);
    assertTrue(read.ids().contains("good"), "the rest was read");
    return read.rejections.get(0);
  }

  @Test
  void readsTextWithItsTitleInTheFirstLine() throws IOException {
    file("bridge.txt", "\uFEFF" + BODY);
    Article article = Read.of(dir).articles.get(0);
    assertEquals("bridge", article.id());
    assertEquals("Mayor opens bridge", article.title());
    assertEquals(
        "The mayor opened the new bridge on Monday.\nHundreds came to see it.", article.text());
    assertEquals("en", article.language());
    assertEquals(2, article.blocks().size());
    Block second = article.blocks().get(1);
    assertEquals("Hundreds came to see it.", second.span().in(article.text()));
    assertEquals(Block.Kind.PARAGRAPH, second.kind());
  }

  @Test
  void takesWhatTheCatalogueSays() throws IOException {
    file("bridge.txt", BODY);
    file(
        "articles.csv",
        """
        file,title,publisher,url,published,language
        bridge.txt,"A bridge, at last",City News,https://example.org/b,2025-07,en-GB
        """);
    Read read = Read.of(dir);
    assertEquals(List.of(), read.rejections);
    Article article = read.articles.get(0);
    assertEquals("A bridge, at last", article.title());
    assertEquals("City News", article.publisher());
    assertEquals("https://example.org/b", article.url());
    assertEquals(new PartialDate(2025, 7, 0), article.published());
    assertEquals("en", article.language());
  }

  @Test
  void readsFoldersInOneOrderAndPassesOverTheRest() throws IOException {
    file("b.txt", BODY);
    file("a/c.txt", BODY);
    file(".hidden.txt", BODY);
    file(".git/x.txt", BODY);
    file("notes.pdf", "x");
    Sources sources = Sources.of(List.of(dir));
    assertEquals(2, sources.count());
    assertEquals(1, sources.ignored());
    assertEquals(List.of("c", "b"), Read.of(dir).ids());
  }

  @Test
  void sameNamesAreToldApartByTheirFolders() throws IOException {
    file("x.txt", BODY);
    file("a/x.txt", BODY);
    file("b/c/x.txt", BODY);
    assertEquals(List.of("a-x", "b-c-x", "x"), Read.of(dir).ids());
  }

  @Test
  void readsFilesThatAreGivenThemselvesWithTheCatalogueBeside() throws IOException {
    Path bridge = file("bridge.txt", BODY);
    Path catalogue = file("articles.csv", "file,published\nbridge.txt,2025\n");
    Read read = Read.of(bridge, catalogue, bridge);
    assertEquals(List.of("bridge"), read.ids());
    assertEquals("2025", read.articles.get(0).published().toString());
    assertEquals(List.of("bridge"), Read.of(catalogue).ids());
  }

  @Test
  void detectsTheLanguageWhereNobodyTellsIt() throws IOException {
    file("ru.txt", "Мост открыт\n\nМэр открыл новый мост в понедельник утром.\n");
    assertEquals("ru", Read.of(dir).articles.get(0).language());
  }

  @Test
  void reportsMissingFiles() throws IOException {
    file("good.txt", BODY);
    Read read = Read.of(dir.resolve("none.txt"), dir);
    assertEquals(List.of(Code.MISSING_FILE), read.codes());
    assertEquals(List.of("good"), read.ids());
  }

  @Test
  void reportsUnknownFormatsThatAreGivenThemselves() throws IOException {
    Path pdf = file("x.pdf", "x");
    assertEquals(List.of(Code.UNKNOWN_FORMAT), Read.of(pdf).codes());
  }

  @Test
  void reportsEmptyFiles() throws IOException {
    file("bad.txt", " \n\n");
    onlyRejection(Code.EMPTY);
  }

  @Test
  void reportsBinaryFiles() throws IOException {
    file("bad.txt", new byte[] {'P', 'K', 3, 4, 0, 0, 7});
    onlyRejection(Code.BINARY);
  }

  @Test
  void reportsWrongEncodingsWithTheLine() throws IOException {
    file("bad.txt", "Title\nМост открыт.".getBytes(Charset.forName("windows-1251")));
    assertEquals(2, onlyRejection(Code.ENCODING).line());
  }

  @Test
  void reportsUtf16() throws IOException {
    file("bad.txt", "Title\nText.".getBytes(StandardCharsets.UTF_16));
    onlyRejection(Code.ENCODING);
  }

  @Test
  void reportsArticlesThatAreTooLarge() throws IOException {
    file("bad.txt", "a line of text.\n".repeat((int) FileText.LARGEST / 16 + 1));
    onlyRejection(Code.TOO_LARGE);
  }

  @Test
  void reportsTextWithoutAnArticle() throws IOException {
    file("bad.txt", "Mayor opens bridge\n");
    onlyRejection(Code.NO_TEXT);
  }

  @Test
  void reportsRepeatedIds() throws IOException {
    file("x.txt", BODY);
    file("more.jsonl", "{\"id\":\"x\",\"text\":\"A b c.\"}\n");
    Rejection rejection = onlyRejection(Code.DUPLICATE_ID);
    assertTrue(rejection.file().endsWith("x.txt"));
  }

  @Test
  void reportsFoldersWithoutInput() throws IOException {
    Files.createDirectories(dir.resolve("none"));
    Read read = Read.of(dir.resolve("none"));
    assertEquals(List.of(Code.EMPTY), read.codes());
    assertNull(read.rejections.get(0).column());
  }
}
