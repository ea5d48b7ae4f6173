package org.newsgraph.serve.write;

import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;

/** Takes articles into the collection that is served, and out of it. Safe for many threads. */
public interface Publisher {

  /**
   * An article as it was sent.
   *
   * @param id its id in the collection, or null where the publisher is to make one of its content
   * @param type media type of the body: text/plain, text/html or application/json
   * @param body UTF-8
   * @param metadata title, publisher, url, published and language, as far as given
   * @param replace whether an article of that id may be there already
   */
  @SuppressWarnings("ArrayRecordComponent") // Made for one call and never compared.
  record Submission(
      String id, String type, byte[] body, Map<String, String> metadata, boolean replace) {
    public Submission {
      metadata = Map.copyOf(metadata);
    }
  }

  /**
   * What was done.
   *
   * @param id the article's id
   * @param iri the article's IRI
   * @param replaced whether one of that id was there
   * @param claims how many claims were read from it
   * @param rejected what was left out, one reason each
   */
  record Receipt(String id, String iri, boolean replaced, int claims, List<String> rejected) {
    public Receipt {
      rejected = List.copyOf(rejected);
    }
  }

  /**
   * Annotates, resolves and stores an article; readers see the collection before or after, never
   * between.
   *
   * @throws org.newsgraph.serve.http.Failure where it can't be taken: 400 unreadable, 409 there
   *     already, 422 nothing in it that fits the graph's shapes
   */
  Receipt publish(Submission submission);

  /**
   * Takes an article out.
   *
   * @return whether there was one of that id
   */
  boolean withdraw(String id);

  /** What a graph violates of the shapes; empty where it conforms. */
  List<String> violations(Graph graph);
}
