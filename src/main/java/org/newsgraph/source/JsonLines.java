package org.newsgraph.source;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.newsgraph.model.Article;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

/**
 * Articles as JSON, one object a line. Of its keys {@code id}, {@code lang}, {@code date}, {@code
 * title} and {@code text} are read and no other; the text is taken exactly as it is.
 */
final class JsonLines {
  private static final Set<String> KEYS = Set.of("id", "lang", "date", "title", "text");

  private final JsonFactory factory = new JsonFactory();
  private final Path file;
  private final String name;
  private final Consumer<Rejection> rejections;
  private long line;
  private long articles;

  private JsonLines(Path file, String name, Consumer<Rejection> rejections) {
    this.file = file;
    this.name = name;
    this.rejections = rejections;
  }

  /** Takes an article and the line it was on; refuses it by throwing. */
  interface Receiver {
    void article(Article article, long line) throws BadInput;
  }

  /** Reads the file line by line; a bad line is reported and the rest goes on. */
  static void read(Path file, String name, Receiver receiver, Consumer<Rejection> rejections)
      throws BadInput {
    if (!Files.isRegularFile(file)) {
      throw new BadInput(name, Code.MISSING_FILE, "no such file");
    }
    JsonLines lines = new JsonLines(file, name, rejections);
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
      lines.readAll(in, receiver);
    } catch (IOException e) {
      throw new BadInput(name, Code.UNREADABLE, "cannot be read: " + e.getMessage());
    }
    if (lines.articles == 0) {
      throw new BadInput(name, Code.EMPTY, "the file is empty");
    }
  }

  private void readAll(InputStream in, Receiver receiver) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    boolean more = true;
    while (more) {
      bytes.reset();
      line++;
      try {
        more = nextLine(in, bytes);
        String text = FileText.decode(bytes.toByteArray(), name, line);
        if (!text.isBlank()) {
          articles++;
          receiver.article(article(text), line);
        }
      } catch (BadInput e) {
        articles++;
        rejections.accept(e.rejection());
        more = more && !(e.rejection().code() == Code.TOO_LARGE && !skipLine(in));
      }
    }
  }

  /** Reads up to the line's end; false at the end of the file. */
  private boolean nextLine(InputStream in, ByteArrayOutputStream bytes)
      throws IOException, BadInput {
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return true;
      }
      if (bytes.size() >= FileText.LARGEST) {
        String reason = "an article may have " + FileText.LARGEST + " bytes at most";
        throw new BadInput(name, line, null, Code.TOO_LARGE, reason);
      }
      bytes.write(b);
    }
    return false;
  }

  private static boolean skipLine(InputStream in) throws IOException {
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        return true;
      }
    }
    return false;
  }

  private Article article(String json) throws BadInput {
    Map<String, String> values = values(json);
    String id = required(values, "id");
    String text = required(values, "text");
    String title = values.get("title");
    ArticleText body = ArticleText.asIs(text, title);
    return new Article(
        id,
        language(values.get("lang")),
        title,
        text,
        body.blocks(),
        date(values.get("date")),
        null,
        null,
        null,
        file.toString());
  }

  private Map<String, String> values(String json) throws BadInput {
    Map<String, String> values = new HashMap<>();
    try (JsonParser parser = factory.createParser(json)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw bad(null, Code.BAD_JSON, "a JSON object is wanted");
      }
      while (parser.nextToken() != JsonToken.END_OBJECT) {
        String key = parser.currentName();
        JsonToken value = parser.nextToken();
        if (!KEYS.contains(key)) {
          parser.skipChildren();
        } else if (value == JsonToken.VALUE_STRING) {
          values.put(key, wellFormed(key, parser.getText()));
        } else if (value != JsonToken.VALUE_NULL) {
          throw bad(key, Code.BAD_VALUE, "a string is wanted");
        }
      }
      if (parser.nextToken() != null) {
        throw bad(null, Code.BAD_JSON, "something follows the object");
      }
      return values;
    } catch (JsonProcessingException e) {
      throw bad(null, Code.BAD_JSON, e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException("reading from memory", e);
    }
  }

  private String wellFormed(String key, String value) throws BadInput {
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(value)) {
      throw bad(key, Code.BAD_VALUE, "half of a surrogate pair");
    }
    return value;
  }

  private String required(Map<String, String> values, String key) throws BadInput {
    String value = values.get(key);
    if (value == null) {
      throw bad(key, Code.MISSING_VALUE, "the key is missing");
    }
    if (value.isBlank()) {
      throw bad(key, key.equals("text") ? Code.NO_TEXT : Code.MISSING_VALUE, "the value is blank");
    }
    return value;
  }

  private PartialDate date(String value) {
    try {
      return value == null || value.isBlank() ? null : PartialDate.parse(value);
    } catch (DateTimeException e) {
      rejections.accept(bad("date", Code.BAD_DATE, e.getMessage()).rejection());
      return null;
    }
  }

  private String language(String value) {
    String code = value == null || value.isBlank() ? null : Languages.code(value);
    if (value != null && !value.isBlank() && code == null) {
      String reason = "'" + value + "' is not an ISO 639 code";
      rejections.accept(bad("lang", Code.BAD_VALUE, reason).rejection());
    }
    return code;
  }

  private BadInput bad(String column, Code code, String reason) {
    return new BadInput(name, line, column, code, reason);
  }
}
