package org.newsgraph.rdf;

import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.Span;

/**
 * Mints every IRI of the data. The same input gives the same IRIs under the same base, and nothing
 * else in the program makes one, since {@link NodeFactory#createURI} checks nothing.
 */
public final class Iris {
  /** The base where none is set: that of an endpoint on the user's own machine. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private final String base;

  /**
   * Mints IRIs under a base.
   *
   * @param base an absolute http or https IRI that ends in a slash
   * @throws IllegalArgumentException if it is not
   */
  public Iris(String base) {
    if (!base.matches("https?://[^\\s<>\"{}|\\\\^`?#]+/")) {
      throw new IllegalArgumentException(
          "base must be an http(s) IRI that ends in '/', without query or fragment: " + base);
    }
    this.base = base;
  }

  public String base() {
    return base;
  }

  /** The graph that holds all that was read from an article. */
  public Node articleGraph(String article) {
    return node("graph/article/" + encode(article));
  }

  /** The graph of resolved entities. */
  public Node entitiesGraph() {
    return node("graph/entities");
  }

  /** The graph of resolved events, relations and discrepancies. */
  public Node eventsGraph() {
    return node("graph/events");
  }

  /** The graph of a curated table. */
  public Node curatedGraph(String table) {
    return node("graph/curated/" + encode(table));
  }

  /** The graph that describes the data set itself. */
  public Node catalogGraph() {
    return node("graph/catalog");
  }

  /** The graph that holds the ontology and its schemes, so that queries find their labels. */
  public Node ontologyGraph() {
    return node("graph/ontology");
  }

  /** The graph that tells what became of things that are no longer. */
  public Node historyGraph() {
    return node("graph/history");
  }

  public Node article(String article) {
    return node("id/article/" + encode(article));
  }

  /** A passage, by its RFC 5147 character range in code points. */
  public Node passage(String article, Span span, CodePoints points) {
    return node(
        "id/article/"
            + encode(article)
            + "#char="
            + points.of(span.start())
            + ","
            + points.of(span.end()));
  }

  public Node localEntity(String article, int index) {
    return node("id/article/" + encode(article) + "#entity=" + index);
  }

  public Node speech(String article, int index) {
    return node("id/article/" + encode(article) + "#speech=" + index);
  }

  public Node eventClaim(String article, int index) {
    return node("id/claim/" + encode(article) + "-e" + index);
  }

  public Node relationClaim(String article, int index) {
    return node("id/claim/" + encode(article) + "-r" + index);
  }

  /** A part of a thing: a participation of a claim, a position of a discrepancy, a list cell. */
  public Node part(Node whole, String part) {
    return NodeFactory.createURI(whole.getURI() + "#" + part);
  }

  /**
   * A thing by its id path ({@code person/ramiz-mekhtiyev}), as resolution and curated tables give
   * it.
   */
  public Node thing(String path) {
    StringBuilder iri = new StringBuilder("id/");
    String[] steps = path.split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      iri.append(i == 0 ? "" : "/").append(encode(steps[i]));
    }
    return node(iri.toString());
  }

  /** A thing of the data set's own description. */
  public Node catalog(String name) {
    return node(name);
  }

  private Node node(String path) {
    return NodeFactory.createURI(base + path);
  }

  /** Letters, digits and {@code -._~} stay, all else is percent-encoded as UTF-8. */
  static String encode(String segment) {
    StringBuilder out = new StringBuilder(segment.length());
    segment
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0) {
                out.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append(String.format("%%%02X", b & 0xff));
                }
              }
            });
    return out.toString();
  }
}
