package org.newsgraph.model;

import java.util.List;

/**
 * What resolution adds to a collection: entities, events, relations, disagreements. It refers to
 * what articles said by article id and index and never changes it.
 *
 * @param entities one for each real thing
 * @param events one for each happening
 * @param relations one for each lasting tie
 * @param discrepancies where claims differ
 * @param candidates pairs of entities that may be one, undecided
 */
public record Resolution(
    List<Entity> entities,
    List<Event> events,
    List<Relation> relations,
    List<Discrepancy> discrepancies,
    List<MatchCandidate> candidates) {

  public Resolution {
    entities = List.copyOf(entities);
    events = List.copyOf(events);
    relations = List.copyOf(relations);
    discrepancies = List.copyOf(discrepancies);
    candidates = List.copyOf(candidates);
  }

  /**
   * Something that one article speaks of.
   *
   * @param article the article's id
   * @param index of the local entity, the event claim or the relation claim
   */
  public record Ref(String article, int index) {}

  /**
   * A reference that was put into a cluster, with the reason.
   *
   * @param ref what was put there
   * @param rule id of the rule that decided
   * @param score 0 to 1
   * @param reason in words, for people
   */
  public record Link(Ref ref, String rule, double score, String reason) {}

  /**
   * A real person, organization, group, country or place.
   *
   * @param id path under {@code id/}: {@code person/ramiz-mekhtiyev}
   * @param type what it is
   * @param labels names; the first of a language is preferred
   * @param key identifier in the gazetteer, or null
   * @param country gazetteer key of its country, or null
   * @param members the local entities that are it; empty for a curated one that no article names
   */
  public record Entity(
      String id,
      EntityType type,
      List<Label> labels,
      String key,
      String country,
      List<Link> members) {}

  /**
   * A happening in the world.
   *
   * @param id path under {@code id/}: {@code event/...}
   * @param eventType local name of the event type
   * @param participants resolved roles that its claims agree on or that most hold
   * @param time when, or null
   * @param counts numbers that its claims agree on
   * @param claims the claims about it
   */
  public record Event(
      String id,
      String eventType,
      List<Participant> participants,
      TimeExpression time,
      List<Count> counts,
      List<Link> claims) {}

  /**
   * A filled role of an event.
   *
   * @param role its part
   * @param entity the entity's id
   */
  public record Participant(Role role, String entity) {}

  /**
   * A lasting tie.
   *
   * @param id path under {@code id/}: {@code relation/...}
   * @param relationType local name of the relation type
   * @param subject the subject's entity id
   * @param object the object's entity id, or null
   * @param title the position's name, or null
   * @param since begin, or null
   * @param until end, or null
   * @param former whether it is over
   * @param claims the claims about it
   */
  public record Relation(
      String id,
      String relationType,
      String subject,
      String object,
      String title,
      PartialDate since,
      PartialDate until,
      boolean former,
      List<Link> claims) {}

  /**
   * A property of an event or relation on which claims differ.
   *
   * @param id path under {@code id/}: {@code discrepancy/...}
   * @param on id of the event or relation
   * @param property local name of the property: {@code killed}, {@code date}, {@code polarity}
   * @param positions two or more
   */
  public record Discrepancy(String id, String on, String property, List<Position> positions) {}

  /**
   * One of the values that claims hold.
   *
   * @param value the value as an ISO date, a number, an entity's id path or words
   * @param entity whether {@code value} is an entity's id path
   * @param heldBy the claims
   * @param sources how many independent sources hold it
   * @param superseded whether the same outlet corrected it later
   */
  public record Position(
      String value, boolean entity, List<Ref> heldBy, int sources, boolean superseded) {}

  /**
   * Two entities that may be one.
   *
   * @param left an entity's id
   * @param right another
   * @param score 0 to 1
   * @param reason in words, for people
   */
  public record MatchCandidate(String left, String right, double score, String reason) {}
}
