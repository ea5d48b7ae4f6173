package org.newsgraph.rdf;

import java.util.List;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.CodePoints;

/**
 * Where the resolved mentions of an article lie: what is left of it in memory until the whole
 * collection is resolved.
 *
 * @param mentions the mentions that refer to an entity, in order
 */
public record MentionIndex(List<At> mentions) {

  public MentionIndex {
    mentions = List.copyOf(mentions);
  }

  /**
   * One mention.
   *
   * @param start first code point
   * @param end code point after the last
   * @param entity index of its local entity
   */
  public record At(int start, int end, int entity) {}

  /** The index of an annotated article. */
  public static MentionIndex of(Annotated annotated) {
    CodePoints points = new CodePoints(annotated.article().text());
    return new MentionIndex(
        annotated.mentions().stream()
            .filter(m -> m.entity() >= 0)
            .map(m -> new At(points.of(m.span().start()), points.of(m.span().end()), m.entity()))
            .toList());
  }
}
