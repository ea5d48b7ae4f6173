package org.newsgraph.annotate.time;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.model.Article;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.TimeExpression;

/** Prints the times of a file of JSON lines in the format of the evaluation. */
public final class TimesRunner {
  private TimesRunner() {}

  /** Arguments: the input file. */
  public static void main(String[] args) throws IOException {
    ObjectMapper json = new ObjectMapper();
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    for (String line : Files.readAllLines(Path.of(args[0]))) {
      JsonNode in = json.readTree(line);
      String text = in.get("text").asText();
      String language = in.get("lang").asText();
      String date = in.path("date").isTextual() ? in.get("date").asText() : null;
      Article article = Texts.article(language, date, text);
      CodePoints points = new CodePoints(text);
      ObjectNode doc = json.createObjectNode().put("id", in.get("id").asText());
      var times = doc.putArray("times");
      for (TimeExpression t : TimeTagger.of(language).tag(article, Texts.sentences(text))) {
        times
            .addObject()
            .put("start", points.of(t.span().start()))
            .put("end", points.of(t.span().end()))
            .put("value", t.value());
      }
      out.println(doc);
    }
  }
}
