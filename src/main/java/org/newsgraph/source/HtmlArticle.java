package org.newsgraph.source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.newsgraph.model.Rejection.Code;

/**
 * A saved web page: its metadata as the page itself states it, and the text of its article without
 * what stands around it. Nothing is fetched.
 */
final class HtmlArticle {
  /** Elements that are never an article's text. */
  private static final String FURNITURE =
      "nav, aside, footer, form, button, select, iframe, svg,"
          + " object, video, audio, figure, figcaption, dialog, menu, [hidden], [aria-hidden=true],"
          + " [role=navigation], [role=complementary], [role=contentinfo], [role=search],"
          + " [role=dialog], [role=banner], [itemprop=author], [itemprop=caption],"
          + " [rel=author], header:not(:has(h1)):not(:has(p))";

  /** Elements that hold no text for readers. */
  private static final String UNSEEN = "script, style, noscript, template";

  /** Words of class names and ids that sites give to what is not the article. */
  private static final Pattern FURNITURE_NAME =
      Pattern.compile(
          "(?i)(?:^|[\\s_-])(?:share|sharing|social|related|recommend(?:ed|ation|ations)?|promo|"
              + "newsletter|subscribe|subscription|comments?|disqus|byline|author-?bio|breadcrumbs?|"
              + "caption|credit|copyright|tags|taglist|sidebar|menu|nav|navbar|banner|cookie|popup|"
              + "modal|advert|advertisement|ads?|sponsored|most-?read|trending|print|toolbar|"
              + "see-?also|read-?(?:more|also|next)|outbrain|taboola|widget|meta)(?:$|[\\s_-])");

  private static final List<String> CONTAINERS =
      List.of("[itemprop=articleBody]", "article", "[role=article]", "main", "[role=main]");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i",
          "ins", "kbd", "label", "mark", "q", "s", "samp", "small", "span", "strong", "sub", "sup",
          "time", "tt", "u", "var", "wbr");

  /** Least length of text for a container to be taken for the article's. */
  private static final int ENOUGH = 140;

  private static final int FEW_WORDS = 20;

  private HtmlArticle() {}

  /**
   * Reads a page; its encoding comes from its byte order mark or its own declaration.
   *
   * @param given the catalogue's title, or null
   */
  static Page read(byte[] html, String name, String given) throws BadInput {
    Document page = parse(html, name);
    HtmlMetadata metadata = HtmlMetadata.of(page);
    String title = given == null ? metadata.title() : ArticleText.clean(given);
    removeFurniture(page);
    List<String> lines = lines(container(page));
    if (lines.stream().anyMatch(line -> line.indexOf('\uFFFD') >= 0)) {
      String charset = page.charset().name();
      throw new BadInput(name, Code.ENCODING, "not " + charset + ", which the page says it is");
    }
    ArticleText body = ArticleText.cleaned(lines, title);
    if (isTooLittle(body)) {
      throw new BadInput(name, Code.NO_TEXT, "the page holds no article text");
    }
    return new Page(
        title,
        body,
        metadata.published(),
        metadata.publisher(),
        metadata.author(),
        metadata.url(),
        metadata.language());
  }

  private static Document parse(byte[] html, String name) throws BadInput {
    try {
      return Jsoup.parse(new ByteArrayInputStream(html), null, "");
    } catch (IOException e) {
      throw new BadInput(name, Code.ENCODING, "cannot be decoded: " + e.getMessage());
    }
  }

  /** Whether nothing reads as a sentence and what there is could be a menu. */
  private static boolean isTooLittle(ArticleText body) {
    return LineClassifier.words(body.text()) < FEW_WORDS
        && body.text().lines().allMatch(LineClassifier::isFragment);
  }

  private static void removeFurniture(Document page) {
    page.select(UNSEEN).remove();
    if (page.select("h1").size() == 1) {
      page.select("h1").remove();
    }
    int all = weight(page.body(), page);
    for (Element e : page.select(FURNITURE)) {
      removeUnlessArticle(e, all);
    }
    for (Element e : page.body().select("[class], [id]")) {
      boolean whole = e.is("body, main, article, [itemprop=articleBody]");
      if (!whole && FURNITURE_NAME.matcher(e.className() + " " + e.id()).find()) {
        removeUnlessArticle(e, all);
      }
    }
  }

  /** Removes the element unless it holds most of the page's text, whatever it is called. */
  private static void removeUnlessArticle(Element e, int all) {
    if (e.parent() != null && 2 * weight(e, e.ownerDocument()) <= all) {
      e.remove();
    }
  }

  /** Length of the text in paragraphs, or of all text on a page without paragraphs. */
  private static int weight(Element e, Document page) {
    boolean paragraphs = page != null && page.selectFirst("p") != null;
    return paragraphs ? paragraphText(e) : e.text().length();
  }

  private static int paragraphText(Element e) {
    return e.select("p").stream().mapToInt(p -> p.text().length()).sum();
  }

  /** The element that holds the article: a declared one, else the one with the densest text. */
  private static Element container(Document page) {
    for (String selector : CONTAINERS) {
      Element longest = null;
      for (Element e : page.select(selector)) {
        if (longest == null || paragraphText(e) > paragraphText(longest)) {
          longest = e;
        }
      }
      if (longest != null && longest.text().length() >= ENOUGH) {
        return longest;
      }
    }
    return densest(page.body());
  }

  /** Goes down from the body as long as one child holds nearly all paragraphs. */
  private static Element densest(Element from) {
    Element at = from;
    int all = paragraphText(from);
    for (boolean deeper = all > 0; deeper; ) {
      deeper = false;
      for (Element child : at.children()) {
        if (paragraphText(child) > 0.7 * all && !child.is("p")) {
          at = child;
          deeper = true;
          break;
        }
      }
    }
    return at;
  }

  private static List<String> lines(Element container) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    walk(container, line, lines);
    flush(line, lines);
    return lines;
  }

  private static void walk(Node node, StringBuilder line, List<String> lines) {
    for (Node child : node.childNodes()) {
      if (child instanceof TextNode text) {
        line.append(text.getWholeText());
      } else if (child instanceof Element e && e.normalName().equals("br")) {
        flush(line, lines);
      } else if (child instanceof Element e) {
        boolean block = !INLINE.contains(e.normalName());
        if (block) {
          flush(line, lines);
        }
        if (!e.normalName().equals("sup") || !e.text().matches("\\[?\\d{1,3}]?")) {
          walk(e, line, lines);
        }
        if (block) {
          flush(line, lines);
        }
      }
    }
  }

  private static void flush(StringBuilder line, List<String> lines) {
    String clean = ArticleText.clean(line.toString());
    line.setLength(0);
    if (!clean.isEmpty()) {
      lines.add(clean);
    }
  }
}
