package org.newsgraph.resolve;

import java.util.List;
import java.util.Map;
import org.newsgraph.model.Resolution.Entity;
import org.newsgraph.model.Resolution.MatchCandidate;
import org.newsgraph.model.Resolution.Ref;

/**
 * The outcome of resolving entities.
 *
 * @param all the entities, by id
 * @param idOf the entity's id of every local entity
 * @param candidates undecided pairs
 */
record Entities(Map<String, Entity> all, Map<Ref, String> idOf, List<MatchCandidate> candidates) {

  /** The entity that a local entity is, or null for index -1 or an unknown one. */
  String id(String article, int local) {
    return local < 0 ? null : idOf.get(new Ref(article, local));
  }
}
