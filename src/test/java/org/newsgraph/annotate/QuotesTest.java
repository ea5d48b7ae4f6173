package org.newsgraph.annotate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Annotated.Quote;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.Span;

class QuotesTest {

  @Test
  void findsStraightAndCurlyQuotesWithoutMarks() {
    assertEquals(
        List.of("0:We won", "1:Not yet"),
        quotes("\"We won\", he said. \u201cNot yet\u201d, I said."));
  }

  @Test
  void findsAngleQuotes() {
    assertEquals(List.of("0:Мы победили"), quotes("«Мы победили», — сказал он."));
  }

  @Test
  void aQuoteOverParagraphsKeepsItsId() {
    assertEquals(
        List.of("0:First part.", "0:Second part.", "1:Other."),
        quotes(
            "He said: \u201cFirst part.\n\u201cSecond part.\u201d\nShe said: \u201cOther.\u201d"));
  }

  @Test
  void anUnclosedQuoteEndsWithItsParagraph() {
    assertEquals(List.of("0:Stop here."), quotes("She said: \"Stop here.\nNothing more was said."));
  }

  @Test
  void innerQuotesBelongToTheOuter() {
    assertEquals(
        List.of("0:They call it «a gift» here"),
        quotes("\u201cThey call it «a gift» here\u201d, he said."));
  }

  @Test
  void aMarkAfterANumberOpensNothing() {
    assertEquals(List.of(), quotes("A 5\" pipe broke in the street."));
  }

  private static List<String> quotes(String text) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    for (String line : text.split("\n", -1)) {
      blocks.add(new Block(new Span(start, start + line.length()), Block.Kind.PARAGRAPH));
      start += line.length() + 1;
    }
    Article article = new Article("a", "en", null, text, blocks, null, null, null, null, null);
    List<String> found = new ArrayList<>();
    for (Quote q : Quotes.find(article)) {
      found.add(q.id() + ":" + q.span().in(text));
    }
    return found;
  }
}
