package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Digest;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Resolution.Ref;

/**
 * The collection's digests in an order of their own, so that the order in which they came decides
 * nothing: by date of publication, undated last, then by article id.
 */
record Corpus(List<Digest> digests) {
  private static final Comparator<Digest> ORDER =
      Comparator.comparing(
              (Digest d) -> d.published() == null ? null : d.published().earliest(),
              Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(Digest::article);

  /**
   * Sorts the digests.
   *
   * @throws IllegalArgumentException if two have the same article id
   */
  static Corpus of(Iterable<Digest> digests) {
    List<Digest> sorted = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Digest digest : digests) {
      if (!ids.add(digest.article())) {
        throw new IllegalArgumentException("two digests of article " + digest.article());
      }
      sorted.add(digest);
    }
    sorted.sort(ORDER);
    return new Corpus(List.copyOf(sorted));
  }

  /** Every local entity, in order. */
  List<Node> nodes() {
    List<Node> nodes = new ArrayList<>();
    for (int d = 0; d < digests.size(); d++) {
      for (LocalEntity entity : digests.get(d).entities()) {
        nodes.add(new Node(nodes.size(), d, digests.get(d), entity));
      }
    }
    return nodes;
  }

  /**
   * A local entity in its article.
   *
   * @param number its place among all of the collection
   * @param document its article's place
   * @param digest its article
   * @param entity what the article tells of it
   */
  record Node(int number, int document, Digest digest, LocalEntity entity) {
    Ref ref() {
      return new Ref(digest.article(), entity.index());
    }
  }
}
