package org.newsgraph.serve;

import java.util.Iterator;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.VOID;

/**
 * What a store says of itself.
 *
 * @param base the base of its IRIs, ending in a slash; it may differ from the address it is served
 *     at
 */
public record Catalog(String base) {
  /** The base of a store that says nothing. */
  public static final String DEFAULT_BASE = "http://localhost:3030/";

  private static final String THINGS = "id/";

  /** Reads the catalogue of a store; its things live under {@code void:uriSpace}. */
  static Catalog of(DatasetGraph data) {
    return Txn.calculateRead(
        data,
        () -> {
          Iterator<Quad> spaces = data.find(Node.ANY, Node.ANY, VOID.uriSpace.asNode(), Node.ANY);
          while (spaces.hasNext()) {
            Node space = spaces.next().getObject();
            String text = space.isLiteral() ? space.getLiteralLexicalForm() : space.toString();
            if (text.endsWith("/" + THINGS)) {
              return new Catalog(text.substring(0, text.length() - THINGS.length()));
            }
          }
          return new Catalog(DEFAULT_BASE);
        });
  }
}
