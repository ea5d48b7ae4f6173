package org.newsgraph.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.newsgraph.model.PartialDate;

/**
 * What a page says about its article, from the most to the least exact: JSON-LD of schema.org, Open
 * Graph and article properties, Dublin Core and citation metadata, microdata, plain HTML. All may
 * be null.
 *
 * @param title its headline
 * @param published when it was published
 * @param publisher who published it
 * @param author who wrote it, several separated by commas
 * @param url its canonical address
 * @param language ISO 639-1 code
 */
record HtmlMetadata(
    String title,
    PartialDate published,
    String publisher,
    String author,
    String url,
    String language) {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ARTICLE_TYPE =
      Pattern.compile(
          "(?:https?://schema.org/)?(?:\\w*Article|BlogPosting|Report|LiveBlogPosting)");
  private static final Pattern SITE = Pattern.compile("(.+?) [|–—-] ([^|–—]+)");
  private static final Pattern DATE = Pattern.compile("\\d{4}(?:-\\d{2}(?:-\\d{2})?)?(?=$|[T ])");
  private static final Pattern COMPACT =
      Pattern.compile("(\\d{4})[/.]?(\\d{2})[/.]?(\\d{2})(?!\\d).*");

  /** Reads the page, which is not changed. */
  static HtmlMetadata of(Document page) {
    JsonNode ld = articleOf(page);
    return new HtmlMetadata(
        title(page, ld),
        published(page, ld),
        publisher(page, ld),
        author(page, ld),
        url(page, ld),
        language(page, ld));
  }

  private static String title(Document page, JsonNode ld) {
    String h1 = page.select("h1").size() == 1 ? page.select("h1").text() : null;
    return first(
        text(ld, "headline"),
        meta(page, "og:title", "citation_title", "dc.title", "dcterms.title", "twitter:title"),
        attribute(page, "[itemprop=headline]", "content"),
        own(page, "[itemprop=headline]"),
        h1,
        withoutSite(page.title(), publisher(page, ld)));
  }

  /** A window title without the site's name at its end. */
  private static String withoutSite(String title, String site) {
    String clean = ArticleText.clean(title);
    Matcher m = SITE.matcher(clean);
    boolean named = m.matches() && m.group(2).equalsIgnoreCase(site);
    return clean.isEmpty() ? null : named ? m.group(1) : clean;
  }

  private static PartialDate published(Document page, JsonNode ld) {
    List<String> candidates = new ArrayList<>();
    candidates.add(text(ld, "datePublished"));
    for (String name :
        List.of(
            "article:published_time",
            "og:published_time",
            "citation_publication_date",
            "citation_date",
            "dc.date.issued",
            "dcterms.issued",
            "dcterms.created",
            "dc.date",
            "dcterms.date",
            "date",
            "pubdate",
            "publishdate",
            "publish-date",
            "parsely-pub-date",
            "sailthru.date")) {
      candidates.add(meta(page, name));
    }
    candidates.add(attribute(page, "[itemprop=datePublished]", "content"));
    candidates.add(attribute(page, "[itemprop=datePublished]", "datetime"));
    candidates.add(attribute(page, "time[pubdate]", "datetime"));
    candidates.add(attribute(page, "article time[datetime]", "datetime"));
    candidates.add(attribute(page, "time[datetime]", "datetime"));
    candidates.add(text(ld, "dateCreated"));
    for (String candidate : candidates) {
      PartialDate date = date(candidate);
      if (date != null) {
        return date;
      }
    }
    return null;
  }

  /** The day of a date or time stamp as the page writes it, in the page's own time zone. */
  private static PartialDate date(String text) {
    if (text == null) {
      return null;
    }
    Matcher iso = DATE.matcher(text.strip());
    Matcher compact = COMPACT.matcher(text.strip());
    try {
      if (iso.lookingAt()) {
        return PartialDate.parse(iso.group());
      }
      return compact.matches()
          ? PartialDate.parse(compact.group(1) + "-" + compact.group(2) + "-" + compact.group(3))
          : null;
    } catch (DateTimeException e) {
      return null; // A page's own date that does not exist is no date; the next candidate may be.
    }
  }

  private static String publisher(Document page, JsonNode ld) {
    return first(
        name(ld.path("publisher")),
        meta(page, "og:site_name", "citation_publisher", "dc.publisher", "dcterms.publisher"),
        attribute(page, "[itemprop=publisher] [itemprop=name]", "content"),
        own(page, "[itemprop=publisher] [itemprop=name]"),
        meta(page, "application-name"));
  }

  private static String author(Document page, JsonNode ld) {
    String author =
        first(
            name(ld.path("author")),
            meta(page, "author", "citation_author", "dc.creator", "dcterms.creator"),
            meta(page, "article:author", "parsely-author", "sailthru.author"),
            own(page, "[itemprop=author] [itemprop=name]"),
            own(page, "[itemprop=author]"),
            own(page, "[rel=author]"));
    return author != null && Catalogue.isWebAddress(author) ? null : author;
  }

  private static String url(Document page, JsonNode ld) {
    List<String> candidates = new ArrayList<>();
    candidates.add(attribute(page, "link[rel=canonical]", "href"));
    candidates.add(meta(page, "og:url"));
    candidates.add(text(ld, "url"));
    candidates.add(text(ld, "mainEntityOfPage"));
    candidates.add(text(ld.path("mainEntityOfPage"), "@id"));
    return candidates.stream()
        .filter(url -> url != null && Catalogue.isWebAddress(url))
        .findFirst()
        .orElse(null);
  }

  private static String language(Document page, JsonNode ld) {
    String tag =
        first(
            text(ld, "inLanguage"),
            attribute(page, "html", "lang"),
            attribute(page, "html", "xml:lang"),
            attribute(page, "meta[http-equiv=content-language]", "content"),
            meta(page, "dc.language", "dcterms.language", "citation_language", "language"),
            meta(page, "og:locale"));
    return tag == null ? null : Languages.code(tag);
  }

  /** The article's object in the page's JSON-LD, or a missing node. */
  private static JsonNode articleOf(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = find(JSON.readTree(script.data()));
        if (found != null) {
          return found;
        }
      } catch (JsonProcessingException e) {
        // Broken JSON-LD is common: the next block, or the page's other metadata, is asked.
      }
    }
    return JSON.missingNode();
  }

  private static JsonNode find(JsonNode node) {
    if (node.isObject() && isArticle(node.path("@type"))) {
      return node;
    }
    for (JsonNode child : node.isArray() ? node : node.path("@graph")) {
      JsonNode found = find(child);
      if (found != null) {
        return found;
      }
    }
    return node.path("mainEntity").isObject() ? find(node.path("mainEntity")) : null;
  }

  private static boolean isArticle(JsonNode type) {
    for (JsonNode one : type) {
      if (isArticle(one)) {
        return true;
      }
    }
    return type.isTextual() && ARTICLE_TYPE.matcher(type.asText()).matches();
  }

  /** A name, or the names of several, from a string, an object with a name, or a list of them. */
  private static String name(JsonNode node) {
    if (node.isArray()) {
      List<String> names = new ArrayList<>();
      for (JsonNode one : node) {
        String name = name(one);
        if (name != null) {
          names.add(name);
        }
      }
      return names.isEmpty() ? null : String.join(", ", names);
    }
    return node.isTextual() ? clean(node.asText()) : text(node, "name");
  }

  private static String text(JsonNode node, String key) {
    JsonNode value = node.path(key);
    value = value.isArray() ? value.path(0) : value;
    return value.isTextual() ? clean(value.asText()) : null;
  }

  private static String meta(Document page, String... names) {
    for (String name : names) {
      for (Element e : page.select("meta[content]")) {
        String given = e.hasAttr("property") ? e.attr("property") : e.attr("name");
        String content = clean(e.attr("content"));
        if (given.equalsIgnoreCase(name) && content != null) {
          return content;
        }
      }
    }
    return null;
  }

  private static String attribute(Document page, String selector, String attribute) {
    Element e = page.selectFirst(selector);
    return e == null ? null : clean(e.attr(attribute));
  }

  private static String own(Document page, String selector) {
    Element e = page.selectFirst(selector);
    return e == null ? null : clean(e.text());
  }

  private static String clean(String text) {
    String clean = ArticleText.clean(text);
    return clean.isEmpty() ? null : clean;
  }

  private static String first(String... candidates) {
    for (String candidate : candidates) {
      if (candidate != null) {
        return candidate;
      }
    }
    return null;
  }
}
