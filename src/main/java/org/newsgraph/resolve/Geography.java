package org.newsgraph.resolve;

import org.newsgraph.model.EntityType;
import org.newsgraph.model.Resolution.Entity;
import org.newsgraph.vocab.Gazetteer;

/** What lies in what, and what belongs to which country, over resolved entities. */
final class Geography {
  private final Entities entities;

  Geography(Entities entities) {
    this.entities = entities;
  }

  /** Whether one of two places, by entity id, contains the other or is it. */
  boolean overlap(String a, String b) {
    return a.equals(b) || contains(a, b) || contains(b, a);
  }

  /** Whether the place {@code outer} contains the place {@code inner}; both are entity ids. */
  boolean contains(String outer, String inner) {
    Entity whole = entities.all().get(outer);
    Entity part = entities.all().get(inner);
    if (whole == null || part == null || whole.key() == null) {
      return false;
    }
    return whole.key().equals(part.country())
        || (part.key() != null && Gazetteer.bundled().contains(whole.key(), part.key()));
  }

  /** Whether the entity is a country, so that being there tells little. */
  boolean wide(String id) {
    Entity entity = entities.all().get(id);
    return entity == null
        || entity.type() == EntityType.COUNTRY
        || (entity.key() != null && entity.key().startsWith("region/"));
  }

  /**
   * Whether one of two actors speaks or acts for the other: a country and its organ, its people or
   * its official.
   */
  boolean belongs(String a, String b) {
    return of(a, b) || of(b, a);
  }

  private boolean of(String country, String actor) {
    Entity whole = entities.all().get(country);
    Entity part = entities.all().get(actor);
    return whole != null
        && part != null
        && whole.type() == EntityType.COUNTRY
        && whole.key() != null
        && whole.key().equals(part.country());
  }

  EntityType type(String id) {
    Entity entity = entities.all().get(id);
    return entity == null ? null : entity.type();
  }

  /** The entity's country, or null. */
  String country(String id) {
    Entity entity = entities.all().get(id);
    return entity == null
        ? null
        : entity.type() == EntityType.COUNTRY ? entity.key() : entity.country();
  }
}
