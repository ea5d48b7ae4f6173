package org.newsgraph.annotate.english;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Article;
import org.newsgraph.model.Block;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;

/**
 * For developers: annotates JSON-lines files and writes entities in the evaluation's format, or
 * with {@code --trees} the dependency trees, with {@code --entities} the entities. Arguments: cache
 * folder, then pairs of input and output.
 */
final class Predictions {
  private static final ObjectMapper JSON = new ObjectMapper();

  private Predictions() {}

  public static void main(String[] args) throws IOException {
    long begin = System.nanoTime();
    ParseMemory memory = new ParseMemory(Path.of(args[0]));
    EnglishAnnotator annotator = new EnglishAnnotator(memory::parse);
    System.err.printf("loaded in %.1f s%n", (System.nanoTime() - begin) / 1e9);
    boolean trees = args[1].equals("--trees");
    boolean lists = args[1].equals("--entities");
    for (int i = trees || lists ? 2 : 1; i + 1 < args.length; i += 2) {
      begin = System.nanoTime();
      long[] tokens = {0};
      List<String> lines = Files.readAllLines(Path.of(args[i]));
      List<String> out =
          lines.parallelStream()
              .map(
                  line -> {
                    Annotated a = annotator.annotate(article(line));
                    synchronized (tokens) {
                      tokens[0] += a.sentences().stream().mapToInt(s -> s.tokens().size()).sum();
                    }
                    return trees ? trees(a) : lists ? entities(a) : json(a).toString();
                  })
              .toList();
      double seconds = (System.nanoTime() - begin) / 1e9;
      System.err.printf("%s: %d tokens, %.0f tokens/s%n", args[i], tokens[0], tokens[0] / seconds);
      try (PrintStream stream = new PrintStream(args[i + 1], StandardCharsets.UTF_8)) {
        out.forEach(stream::println);
      }
    }
    memory.save();
  }

  static Article article(String line) {
    try {
      JsonNode node = JSON.readTree(line);
      return article(
          node.path("id").asText(),
          node.path("title").asText(null),
          node.path("text").asText(),
          node.hasNonNull("date") ? PartialDate.parse(node.path("date").asText()) : null);
    } catch (IOException e) {
      throw new IllegalArgumentException(e);
    }
  }

  /** An article whose lines are paragraphs, but for a first line that repeats the title. */
  static Article article(String id, String title, String text, PartialDate published) {
    List<Block> blocks = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf('\n', start);
      end = end < 0 ? text.length() : end;
      String line = text.substring(start, end);
      if (!line.isBlank()) {
        boolean heading = blocks.isEmpty() && line.strip().equals(title);
        blocks.add(
            new Block(new Span(start, end), heading ? Block.Kind.TITLE : Block.Kind.PARAGRAPH));
      }
      start = end + 1;
    }
    return new Article(id, "en", title, text, blocks, published, null, null, null, id);
  }

  private static ObjectNode json(Annotated a) {
    CodePoints points = new CodePoints(a.article().text());
    ObjectNode doc = JSON.createObjectNode();
    doc.put("id", a.article().id());
    ArrayNode entities = doc.putArray("entities");
    for (Mention m : a.mentions()) {
      ObjectNode e = entities.addObject();
      e.put("start", points.of(m.span().start()));
      e.put("end", points.of(m.span().end()));
      e.put("type", type(m.type()));
      e.put("mention", m.form().name().toLowerCase(java.util.Locale.ROOT));
      if (m.entity() >= 0) {
        e.put("id", "e" + m.entity());
      }
      e.put("words", m.span().in(a.article().text()));
      e.put("rule", m.rule());
    }
    return doc;
  }

  private static String type(EntityType type) {
    return switch (type) {
      case PERSON -> "PER";
      case ORGANIZATION, GROUP -> "ORG";
      case COUNTRY, PLACE -> "LOC";
    };
  }

  private static String entities(Annotated a) {
    StringBuilder out = new StringBuilder("## " + a.article().id() + "\n");
    for (LocalEntity e : a.entities()) {
      out.append(e.type()).append('\t').append(e.name()).append('\t').append(e.names());
      out.append('\t').append(e.gender()).append('\t').append(e.key()).append('\t');
      out.append(e.country()).append('\t').append(e.roles()).append('\n');
      for (int m : e.mentions()) {
        Mention mention = a.mentions().get(m);
        if (mention.form() != Mention.Form.NAME) {
          Sentence s = a.sentences().get(mention.sentence());
          out.append("    [").append(mention.name()).append("] ");
          out.append(s.span().in(a.article().text())).append('\n');
        }
      }
    }
    for (Mention mention : a.mentions()) {
      if (mention.entity() < 0) {
        out.append("    open: ").append(mention.type()).append(' ').append(mention.name());
        out.append('\n');
      }
    }
    return out.toString();
  }

  private static String trees(Annotated a) {
    StringBuilder out = new StringBuilder();
    for (Sentence s : a.sentences()) {
      out.append("# ").append(s.span().in(a.article().text())).append('\n');
      for (Token t : s.tokens()) {
        out.append(t.index()).append('\t').append(t.form()).append('\t').append(t.lemma());
        out.append('\t').append(t.upos()).append('\t').append(t.feats()).append('\t');
        out.append(t.head()).append('\t').append(t.deprel()).append('\n');
      }
      out.append('\n');
    }
    return out.toString();
  }
}
