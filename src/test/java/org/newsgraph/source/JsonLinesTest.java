package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.Block.Kind;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

class JsonLinesTest {
  private static final String GOOD = "{\"id\":\"good\",\"lang\":\"en\",\"text\":\"It rained.\"}\n";

  @TempDir Path dir;

  private Read read(String lines) throws IOException {
    return read(lines.getBytes(StandardCharsets.UTF_8));
  }

  private Read read(byte[] lines) throws IOException {
    return Read.of(Files.write(dir.resolve("in.jsonl"), lines));
  }

  /** Puts the line before a good one, and checks that it alone is rejected. */
  private Rejection rejected(String line, Code code) throws IOException {
    Read read = read(line + "\n" + GOOD);
    assertEquals(List.of(code), read.codes(), read.rejections::toString);
    assertEquals(List.of("good"), read.ids());
    assertEquals(1, read.rejections.get(0).line());
    return read.rejections.get(0);
  }

  @Test
  void takesTheTextExactlyAsItIs() throws IOException {
    String text = "\\uFEFF Rain  falls \\r\\n\\r\\n\\tMonday\\u00A0came. \\uD83D\\uDE00 End.\\n";
    Read read =
        read(
            "{\"id\":\"a b/c\",\"lang\":\"en\",\"date\":\"2025-06\",\"title\":\"Rain\",\"text\":\""
                + text
                + "\"}");
    assertEquals(List.of(), read.rejections);
    Article article = read.articles.get(0);
    assertEquals("a b/c", article.id());
    assertEquals(
        "\uFEFF Rain  falls \r\n\r\n\tMonday\u00A0came. \uD83D\uDE00 End.\n", article.text());
    assertEquals("2025-06", article.published().toString());
    assertEquals("Rain", article.title());
    Block last = article.blocks().get(1);
    assertEquals("Monday\u00A0came. \uD83D\uDE00 End.", last.span().in(article.text()));
  }

  @Test
  void marksLinesAndRemovesNone() throws IOException {
    Read read =
        read(
            "{\"id\":\"a\",\"lang\":\"en\",\"title\":\"Rain in Oslo\",\"text\":\"Rain in Oslo\\n"
                + "Friday, March 1, 2024\\nThe rain came late.\\nWarnings\\nIt hit the port.\\n"
                + "The port of Oslo (AP Photo/Jane Roe)\\nNobody was hurt.\\nLeave a Reply\\n"
                + "I saw it myself.\"}");
    List<Kind> kinds = read.articles.get(0).blocks().stream().map(Block::kind).toList();
    assertEquals(
        List.of(
            Kind.TITLE,
            Kind.BOILERPLATE,
            Kind.PARAGRAPH,
            Kind.HEADING,
            Kind.PARAGRAPH,
            Kind.CAPTION,
            Kind.PARAGRAPH,
            Kind.BOILERPLATE,
            Kind.BOILERPLATE),
        kinds);
  }

  @Test
  void aSingleLineIsAlwaysAParagraph() throws IOException {
    Read read = read("{\"id\":\"a\",\"lang\":\"en\",\"text\":\"March 1, 2024\"}");
    assertEquals(Kind.PARAGRAPH, read.articles.get(0).blocks().get(0).kind());
  }

  @Test
  void readsNoOtherKeys() throws IOException {
    Read read =
        read(
            "{\"entities\":[{\"start\":0,\"id\":\"e\"}],\"publisher\":\"P\",\"lang\":null,"
                + "\"id\":\"a\",\"text\":\"The rain fell on the whole of the city.\"}");
    assertEquals(List.of(), read.rejections);
    assertEquals("a", read.articles.get(0).id());
    assertNull(read.articles.get(0).publisher());
    assertEquals("en", read.articles.get(0).language());
  }

  @Test
  void reportsWhatIsNoJson() throws IOException {
    rejected("{\"id\":\"a\",", Code.BAD_JSON);
    rejected("[1]", Code.BAD_JSON);
    rejected("not json", Code.BAD_JSON);
    rejected("{\"id\":\"a\",\"text\":\"b.\"} {}", Code.BAD_JSON);
  }

  @Test
  void reportsMissingAndWrongValues() throws IOException {
    assertEquals("id", rejected("{\"text\":\"b.\"}", Code.MISSING_VALUE).column());
    assertEquals("id", rejected("{\"id\":\" \",\"text\":\"b.\"}", Code.MISSING_VALUE).column());
    assertEquals("id", rejected("{\"id\":7,\"text\":\"b.\"}", Code.BAD_VALUE).column());
    assertEquals("text", rejected("{\"id\":\"a\"}", Code.MISSING_VALUE).column());
    assertEquals("text", rejected("{\"id\":\"a\",\"text\":\"\\n\"}", Code.NO_TEXT).column());
    rejected("{\"id\":\"a\",\"text\":\"\\uD83D\"}", Code.BAD_VALUE);
  }

  @Test
  void keepsTheArticleWhoseDateOrLanguageIsWrong() throws IOException {
    Read read =
        read(
            "{\"id\":\"a\",\"lang\":\"qq\",\"date\":\"2025-02-30\","
                + "\"text\":\"The rain fell on the whole of the city.\"}");
    assertEquals(List.of(Code.BAD_VALUE, Code.BAD_DATE), read.codes());
    assertEquals(List.of("lang", "date"), read.rejections.stream().map(Rejection::column).toList());
    assertNull(read.articles.get(0).published());
    assertEquals("en", read.articles.get(0).language());
  }

  @Test
  void reportsRepeatedIdsWithTheirLine() throws IOException {
    Read read = read(GOOD + "\n" + GOOD + GOOD.replace("good", "other"));
    assertEquals(List.of(Code.DUPLICATE_ID), read.codes());
    assertEquals(3, read.rejections.get(0).line());
    assertEquals(List.of("good", "other"), read.ids());
  }

  @Test
  void reportsBytesThatAreNotUtf8() throws IOException {
    byte[] good = GOOD.getBytes(StandardCharsets.UTF_8);
    byte[] lines = new byte[good.length + 2];
    lines[0] = (byte) 0xC3;
    lines[1] = '\n';
    System.arraycopy(good, 0, lines, 2, good.length);
    Read read = read(lines);
    assertEquals(List.of(Code.ENCODING), read.codes());
    assertEquals(List.of("good"), read.ids());
  }

  @Test
  void reportsLinesThatAreTooLarge() throws IOException {
    String text = "a".repeat((int) FileText.LARGEST);
    rejected("{\"id\":\"a\",\"text\":\"" + text + "\"}", Code.TOO_LARGE);
  }

  @Test
  void reportsEmptyFilesAndCountsLines() throws IOException {
    assertEquals(List.of(Code.EMPTY), read("\n\n").codes());
    Files.writeString(dir.resolve("in.jsonl"), GOOD + GOOD.strip());
    assertEquals(2, Sources.of(List.of(dir)).count());
    assertTrue(Sources.of(List.of()).count() == 0);
  }
}
