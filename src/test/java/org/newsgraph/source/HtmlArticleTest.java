package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Block;
import org.newsgraph.model.Rejection.Code;

class HtmlArticleTest {
  private static final String PARAGRAPHS =
      """
      <p>The council of the river town met on Tuesday and voted to close the old bridge.</p>
      <p>Repairs will last three months, said the <a href="/m">mayor</a>, and cost a lot of money.</p>
      """;

  private static final String TEXT =
      "The council of the river town met on Tuesday and voted to close the old bridge.\n"
          + "Repairs will last three months, said the mayor, and cost a lot of money.";

  private static Page read(String html) throws BadInput {
    return HtmlArticle.read(html.getBytes(StandardCharsets.UTF_8), "page.html", null);
  }

  @Test
  void readsJsonLdOfTheArticleInAGraph() throws BadInput {
    Page page =
        read(
            """
            <html lang="de"><head><title>x</title>
            <script type="application/ld+json">not json</script>
            <script type="application/ld+json">{"@type":"BreadcrumbList"}</script>
            <script type="application/ld+json">{"@context":"https://schema.org","@graph":[
              {"@type":"WebSite","name":"Site"},
              {"@type":["NewsArticle","Thing"],"headline":"Bridge &amp; river","inLanguage":"en-US",
               "datePublished":"2025-07-03T23:30:00+04:00","author":[{"@type":"Person","name":"Jane Roe"},
               {"name":"John Public"}],"publisher":{"@type":"Organization","name":"River Daily"},
               "mainEntityOfPage":{"@id":"https://example.org/bridge"}}]}</script>
            </head><body><article>%s</article></body></html>
            """
                .formatted(PARAGRAPHS));
    assertEquals("Bridge &amp; river", page.title());
    assertEquals("2025-07-03", page.published().toString());
    assertEquals("River Daily", page.publisher());
    assertEquals("Jane Roe, John Public", page.author());
    assertEquals("https://example.org/bridge", page.url());
    assertEquals("en", page.language());
    assertEquals(TEXT, page.body().text());
  }

  @Test
  void readsOpenGraphAndCanonical() throws BadInput {
    Page page =
        read(
            """
            <html lang="en-GB"><head><title>Bridge closes | River Daily</title>
            <meta property="og:title" content="Bridge closes">
            <meta property="og:site_name" content="River Daily">
            <meta property="article:published_time" content="2025-07-03">
            <meta name="author" content="Jane Roe">
            <link rel="canonical" href="https://example.org/bridge"></head>
            <body><h1>The bridge closes</h1><main>%s</main></body></html>
            """
                .formatted(PARAGRAPHS));
    assertEquals("Bridge closes", page.title());
    assertEquals("River Daily", page.publisher());
    assertEquals("2025-07-03", page.published().toString());
    assertEquals("Jane Roe", page.author());
    assertEquals("https://example.org/bridge", page.url());
    assertEquals("en", page.language());
    assertEquals(TEXT, page.body().text());
  }

  @Test
  void readsTimeElementsMicrodataAndDublinCore() throws BadInput {
    Page page =
        read(
            """
            <html><head><title>Bridge closes - River Daily</title>
            <meta name="DC.publisher" content="River Daily"><meta name="DC.language" content="en">
            </head><body><div><time datetime="2025-02-31">?</time>
            <span itemprop="author">Jane Roe</span>
            <time itemprop="datePublished" datetime="2025-07-03 10:00">3 July</time></div>
            <div itemprop="articleBody">%s</div></body></html>
            """
                .formatted(PARAGRAPHS));
    assertEquals("Bridge closes", page.title());
    assertEquals("River Daily", page.publisher());
    assertEquals("Jane Roe", page.author());
    assertEquals("2025-07-03", page.published().toString());
    assertEquals("en", page.language());
    assertEquals(TEXT, page.body().text());
  }

  @Test
  void leavesOutWhatStandsAroundTheArticle() throws BadInput {
    Page page =
        read(
            """
            <body><header>River Daily</header><nav><a>Home</a> <a>World</a></nav>
            <form id="page"><div class="content"><article class="print-wide">
            <h1>Bridge closes</h1><p class="byline">By Jane Roe</p>
            <figure><img alt="x"><figcaption>The bridge in May</figcaption></figure>
            %s
            <h2>What comes next</h2>
            <aside><p>A long promotion for something that is not the article.</p></aside>
            <p>Boats will carry people<sup>[1]</sup> until <time>autumn</time>.</p>
            <ul class="share-buttons"><li>Share</li></ul>
            <div class="related-posts"><h3>Related articles</h3><p>Another story, told well.</p></div>
            </article></div></form>
            <section id="comments"><p>I crossed it every day.</p></section>
            <footer><p>All rights reserved.</p></footer><script>var x = 'The end.';</script></body>
            """
                .formatted(PARAGRAPHS));
    assertEquals(
        TEXT + "\nWhat comes next\nBoats will carry people until autumn.", page.body().text());
    assertEquals(Block.Kind.HEADING, page.body().blocks().get(2).kind());
  }

  @Test
  void findsTheTextOfPagesWithoutStructure() throws BadInput {
    Page page =
        read(
            """
            <body><table><tr><td>Home<br>World<br>Sport</td><td><div>
            The council met on Tuesday and closed the bridge.<br><br>Repairs will last three months.
            </div></td></tr></table></body>
            """);
    assertEquals(
        "The council met on Tuesday and closed the bridge.\nRepairs will last three months.",
        page.body().text().substring(page.body().text().indexOf("The council")));
    assertNull(page.published());
  }

  @Test
  void readsTheEncodingThatThePageDeclares() throws BadInput {
    String html =
        "<head><meta charset=windows-1251></head><article><p>Мост закрыт на ремонт.</p></article>";
    Page page =
        HtmlArticle.read(html.getBytes(Charset.forName("windows-1251")), "page.html", "Мост");
    assertEquals("Мост закрыт на ремонт.", page.body().text());
    assertEquals("Мост", page.title());
  }

  @Test
  void reportsPagesInAnotherEncodingThanTheyDeclare() {
    String html = "<head><meta charset=utf-8></head><p>Мост закрыт на ремонт.</p>";
    BadInput bad =
        assertThrows(
            BadInput.class,
            () -> HtmlArticle.read(html.getBytes(Charset.forName("windows-1251")), "p", null));
    assertEquals(Code.ENCODING, bad.rejection().code());
  }

  @Test
  void reportsPagesWithoutText() {
    BadInput bad =
        assertThrows(
            BadInput.class,
            () -> read("<html><nav>Home</nav><div>Menu</div><script>a()</script></html>"));
    assertEquals(Code.NO_TEXT, bad.rejection().code());
  }
}
