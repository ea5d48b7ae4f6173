package org.newsgraph.source;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Article;
import org.newsgraph.model.PartialDate;

/** Reads an article that comes by itself, with its metadata, and not in a folder. */
public final class SubmittedArticle {
  /** The metadata that may come with an article. */
  public static final Set<String> METADATA =
      Set.of("title", "publisher", "url", "published", "language");

  private static final JsonMapper JSON = new JsonMapper();
  private static final String NAME = "article";
  private static final int ID_BYTES = 8;

  private SubmittedArticle() {}

  /**
   * Reads it.
   *
   * @param id its id, or null for one made of its content
   * @param type {@code text/plain} (first line the title unless the metadata give one), {@code
   *     text/html}, or {@code application/json}: an object with {@code text}, and any of {@code id}
   *     and the metadata; its text is taken as it is
   * @param metadata goes before what the page itself says
   * @throws IllegalArgumentException if it cannot be read; the message is for the sender
   */
  public static Article read(String id, String type, byte[] body, Map<String, String> metadata) {
    for (String name : metadata.keySet()) {
      if (!METADATA.contains(name)) {
        throw new IllegalArgumentException(
            "unknown metadata '" + name + "'; known: " + METADATA.stream().sorted().toList());
      }
    }
    try {
      return switch (type) {
        case "text/plain" ->
            article(
                id,
                TextArticle.read(FileText.decode(body, NAME, 0), metadata.get("title")),
                metadata);
        case "text/html" ->
            article(id, HtmlArticle.read(body, NAME, metadata.get("title")), metadata);
        case "application/json" -> json(id, body, metadata);
        default ->
            throw new IllegalArgumentException(
                "an article is text/plain, text/html or application/json, not " + type);
      };
    } catch (BadInput e) {
      throw new IllegalArgumentException(e.rejection().reason(), e);
    }
  }

  private static Article json(String id, byte[] body, Map<String, String> metadata) {
    try {
      JsonNode object = JSON.readTree(body);
      Map<String, String> all = new HashMap<>();
      object.properties().forEach(e -> put(all, e.getKey(), e.getValue()));
      String text = all.remove("text");
      String own = all.remove("id");
      if (text == null || text.isBlank()) {
        throw new IllegalArgumentException("the JSON object has no 'text'");
      }
      all.putAll(metadata);
      if (!METADATA.containsAll(all.keySet())) {
        throw new IllegalArgumentException(
            "known keys are id, text, " + METADATA.stream().sorted().toList());
      }
      String title = all.get("title");
      Page page = new Page(title, ArticleText.asIs(text, title), null, null, null, null, null);
      return article(id == null ? own : id, page, all);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("not JSON: " + e.getOriginalMessage(), e);
    } catch (IOException e) {
      throw new IllegalArgumentException("unreadable: " + e.getMessage(), e);
    }
  }

  private static void put(Map<String, String> all, String key, JsonNode value) {
    if (!value.isTextual()) {
      throw new IllegalArgumentException("'" + key + "' must be a string");
    }
    all.put(key, value.textValue());
  }

  private static Article article(String id, Page page, Map<String, String> metadata) {
    if (page.body().isEmpty()) {
      throw new IllegalArgumentException("it holds no article text");
    }
    String text = page.body().text();
    String url = metadata.getOrDefault("url", page.url());
    if (url != null && !Catalogue.isWebAddress(url)) {
      throw new IllegalArgumentException("url: '" + url + "' is no web address");
    }
    return new Article(
        id == null ? "sha-" + hash(url == null ? text : url) : id(id),
        language(metadata.getOrDefault("language", page.language()), text),
        page.title(),
        text,
        page.body().blocks(),
        metadata.containsKey("published") ? date(metadata.get("published")) : page.published(),
        metadata.getOrDefault("publisher", page.publisher()),
        page.author(),
        url,
        NAME);
  }

  private static String id(String id) {
    if (id.isBlank()
        || id.matches("\\.\\.?")
        || id.length() > 200
        || id.chars().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("an id has 1 to 200 characters, none of them a control");
    }
    return id;
  }

  private static PartialDate date(String text) {
    try {
      return PartialDate.parse(text);
    } catch (DateTimeException e) {
      throw new IllegalArgumentException("published: " + e.getMessage(), e);
    }
  }

  private static String language(String given, String text) {
    boolean trusted =
        given != null
            && given.toLowerCase(Locale.ROOT).matches("[a-z]{2,3}")
            && !Languages.contradicts(given, text);
    return trusted ? given.toLowerCase(Locale.ROOT) : Languages.load().detect(text);
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
