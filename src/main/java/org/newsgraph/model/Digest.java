package org.newsgraph.model;

import java.util.List;

/**
 * What resolution needs of one article: small enough that a whole collection's digests fit in
 * memory, and readable back from the article's graph.
 *
 * @param article the article's id
 * @param language ISO 639-1 code, or null
 * @param published when it was published, or null
 * @param publisher who published it, or null
 * @param entities its local entities; {@link LocalEntity#mentions()} may be empty here
 * @param events its event claims
 * @param relations its relation claims
 */
public record Digest(
    String article,
    String language,
    PartialDate published,
    String publisher,
    List<LocalEntity> entities,
    List<EventDigest> events,
    List<RelationDigest> relations) {

  public Digest {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
  }

  /**
   * An event claim with its participants as local entities.
   *
   * @param claim index in {@link Extracted#events()}
   * @param sentence index of the evidence sentence
   * @param eventType local name of the event type
   * @param participants who and what takes part
   * @param time when, or null
   * @param counts numbers reported
   * @param certainty how sure
   * @param polarity affirmed or denied
   * @param temporality past, ongoing, planned or hypothetical
   * @param sources local entities credited, nearest first; -1 for one that is no entity
   * @param voice the words that name the last of the sources, where it is no entity, or null
   */
  public record EventDigest(
      int claim,
      int sentence,
      String eventType,
      List<Participant> participants,
      TimeExpression time,
      List<Count> counts,
      Certainty certainty,
      Polarity polarity,
      Temporality temporality,
      List<Integer> sources,
      String voice) {}

  /**
   * A filled role.
   *
   * @param role its part
   * @param entity index in {@link Digest#entities()}, or -1 where the words name no entity
   * @param words the words that fill it
   * @param certainty whether this part alone is hedged
   */
  public record Participant(Role role, int entity, String words, Certainty certainty) {}

  /**
   * A relation claim between local entities.
   *
   * @param claim index in {@link Extracted#relations()}
   * @param relationType local name of the relation type
   * @param subject index in {@link Digest#entities()}
   * @param object index in {@link Digest#entities()}, or -1
   * @param title position as written, or null
   * @param since begin, or null
   * @param until end, or null
   * @param former whether it is said to be over
   * @param polarity affirmed or denied
   */
  public record RelationDigest(
      int claim,
      String relationType,
      int subject,
      int object,
      String title,
      PartialDate since,
      PartialDate until,
      boolean former,
      Polarity polarity) {}
}
