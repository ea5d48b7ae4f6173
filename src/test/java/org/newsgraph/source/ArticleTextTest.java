package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Block.Kind;

class ArticleTextTest {
  private static final String FIRST = "The council met on Tuesday and closed the bridge.";
  private static final String SECOND = "Repairs will last three months, said the mayor.";

  private static String cleaned(String... lines) {
    return ArticleText.cleaned(List.of(lines), "Bridge closes").text();
  }

  private static List<Kind> kinds(String... lines) {
    return LineClassifier.classify(List.of(lines), "Bridge closes");
  }

  @Test
  void cleansWhiteSpaceAndInvisibleCharacters() {
    assertEquals("a b c", ArticleText.clean(" a\u00A0 b\u200B\u00AD\t c\u202F"));
    assertEquals(List.of("a", "b", "c"), ArticleText.lines("a\r\n\r\n b\u2028c\r"));
  }

  @Test
  void dropsTheTitleWhereTheTextRepeatsIt() {
    assertEquals(FIRST + "\n" + SECOND, cleaned("BRIDGE CLOSES", FIRST, SECOND));
  }

  @Test
  void dropsACaptionThatIsThereTwice() {
    String caption = "The mayor at the river bank with two engineers";
    assertEquals(
        FIRST + "\n" + SECOND, cleaned(FIRST, caption, caption, "via Town Press", "* * *", SECOND));
  }

  @Test
  void keepsHeadingsAndDropsFragmentsAtTheEnd() {
    assertEquals(
        List.of(Kind.PARAGRAPH, Kind.HEADING, Kind.PARAGRAPH, Kind.BOILERPLATE, Kind.BOILERPLATE),
        kinds(
            FIRST, "Costs and delays", SECOND, "What moves us", "Ten towns with no bridge at all"));
  }

  @Test
  void keepsALastSentenceWithoutItsFullStop() {
    assertEquals(
        List.of(Kind.PARAGRAPH, Kind.PARAGRAPH),
        kinds(FIRST, "The bridge will open again in the autumn"));
  }

  @Test
  void keepsLinesThatGoOnInTheNext() {
    assertEquals(
        List.of(Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH, Kind.PARAGRAPH),
        kinds("The council met on Tuesday", "and closed the bridge.", "The mayor said:", SECOND));
  }

  @Test
  void takesTextWithoutFullStopsAsItIs() {
    assertEquals(
        List.of(Kind.PARAGRAPH, Kind.BOILERPLATE, Kind.PARAGRAPH),
        kinds("the bridge is closed", "Advertisement", "nobody knows why"));
  }

  @Test
  void endsWithTheArticle() {
    assertEquals(FIRST, cleaned("Comments", FIRST, "Leave a Reply", "I crossed it every day."));
  }

  @Test
  void dropsALinkListUpToTheNextSentence() {
    assertEquals(
        FIRST + "\n" + SECOND,
        cleaned(FIRST, "Read also:", "Ten bridges you must see", "A town by the river", SECOND));
    assertEquals(
        FIRST + "\nCosts\n" + SECOND,
        cleaned(FIRST, "Read also: Ten bridges you must see this year", "Costs", SECOND));
  }

  @Test
  void dropsASentenceThatIsRepeated() {
    assertEquals(FIRST + "\n" + SECOND, cleaned(FIRST, SECOND, FIRST));
  }

  @Test
  void takesListMarksAndSourcesOffTheirLines() {
    assertEquals(
        FIRST + "\n" + SECOND, cleaned("• " + FIRST, "Source: https://example.org/a " + SECOND));
  }

  @Test
  void aFirstSentenceThatIsTheTitleTooStaysText() {
    String sentence = "The council of the old river town met on Tuesday and closed the old bridge.";
    assertEquals(
        List.of(Kind.PARAGRAPH, Kind.PARAGRAPH),
        LineClassifier.classify(List.of(sentence, SECOND), sentence));
  }

  @Test
  void findsTheTitleBehindFurnitureOnlyWhereThereIsOne() {
    Page titled = TextArticle.read("Share\nBridge closes\nBy Jane Roe\n" + FIRST, null);
    assertEquals("Bridge closes", titled.title());
    assertEquals(FIRST, titled.body().text());
    Page untitled = TextArticle.read("Share\nBy Jane Roe, Oslo\n" + FIRST + "\n" + SECOND, null);
    assertNull(untitled.title());
    assertEquals(FIRST + "\n" + SECOND, untitled.body().text());
  }

  @Test
  void aPageOfFurnitureIsEmpty() {
    assertTrue(ArticleText.cleaned(List.of("Share", "Leave a Reply"), null).isEmpty());
  }
}
