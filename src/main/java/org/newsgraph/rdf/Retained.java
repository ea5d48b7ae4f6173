package org.newsgraph.rdf;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.vocab.Ng;

/**
 * What resolving again needs: of each article its digest and where its mentions lie, and what
 * people wrote in tables. It is kept in the store as JSON, one statement an article, so that it
 * changes in the same transaction as the article's own graph. It stands in the default graph
 * proper, which queries, exports and listings never see: theirs is the union of the named graphs.
 */
public final class Retained {
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(
              new SimpleModule()
                  .addSerializer(LocalDate.class, new DateWriter())
                  .addDeserializer(LocalDate.class, new DateReader()))
          .build();

  private static final Node GRAPH = Quad.defaultGraphNodeGenerated;

  private final Iris iris;

  public Retained(Iris iris) {
    this.iris = iris;
  }

  /**
   * One article.
   *
   * @param digest what resolution needs of it
   * @param mentions where its mentions lie
   */
  public record Entry(Digest digest, MentionIndex mentions) {}

  /** Writes an article's entry. */
  public void write(Entry entry, StreamRDF out) {
    out.quad(quad(iris.article(entry.digest().article()), text(entry)));
  }

  /** Writes the tables. */
  public void write(Curated curated, StreamRDF out) {
    out.quad(quad(dataset(), text(curated)));
  }

  /** Drops an article's entry. */
  public void remove(String article, DatasetGraph data) {
    data.deleteAny(GRAPH, iris.article(article), Node.ANY, Node.ANY);
  }

  /**
   * All articles by id.
   *
   * @throws IllegalStateException if an entry is not of this program's making
   */
  public Map<String, Entry> articles(DatasetGraph data) {
    Map<String, Entry> all = new TreeMap<>();
    Iterator<Quad> quads = data.find(GRAPH, Node.ANY, Ng.retained.asNode(), Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      if (!quad.getSubject().equals(dataset())) {
        Entry entry = read(quad, Entry.class);
        all.put(entry.digest().article(), entry);
      }
    }
    return all;
  }

  /** The tables. */
  public Curated curated(DatasetGraph data) {
    Iterator<Quad> quads = data.find(GRAPH, dataset(), Ng.retained.asNode(), Node.ANY);
    return quads.hasNext() ? read(quads.next(), Curated.class) : Curated.NONE;
  }

  private Node dataset() {
    return iris.catalog("dataset");
  }

  private Quad quad(Node subject, String json) {
    return new Quad(GRAPH, subject, Ng.retained.asNode(), NodeFactory.createLiteralString(json));
  }

  private static String text(Object value) {
    try {
      return JSON.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static <T> T read(Quad quad, Class<T> type) {
    try {
      return JSON.readValue(quad.getObject().getLiteralLexicalForm(), type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(quad.getSubject() + ": unreadable: " + e.getMessage(), e);
    }
  }

  private static final class DateWriter extends JsonSerializer<LocalDate> {
    @Override
    public void serialize(LocalDate date, JsonGenerator out, SerializerProvider provider)
        throws IOException {
      out.writeString(date.toString());
    }
  }

  private static final class DateReader extends JsonDeserializer<LocalDate> {
    @Override
    public LocalDate deserialize(JsonParser in, DeserializationContext context) throws IOException {
      return LocalDate.parse(in.getText());
    }
  }
}
