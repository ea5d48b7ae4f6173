package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Resolution.Discrepancy;
import org.newsgraph.model.Resolution.Event;

/**
 * Finds out, over a whole collection, which mentions are one thing and which claims are accounts of
 * one happening, and where those accounts differ. The outcome does not depend on the order of the
 * digests. Thread-safe.
 */
public final class Resolver {

  /**
   * Resolves a collection.
   *
   * @param digests one for each article
   * @param curated what people know of entities and their identity; it always wins
   * @throws IllegalArgumentException if two digests have the same article id
   */
  public Resolution resolve(Iterable<Digest> digests, Curated curated) {
    Corpus corpus = Corpus.of(digests);
    Entities entities = EntityResolver.resolve(corpus.nodes(), curated);
    Geography geography = new Geography(entities);
    EventResolver.Groups groups = EventResolver.resolve(Claim.of(corpus, entities), geography);
    EventBuilder builder = new EventBuilder();
    Discrepancies finder = new Discrepancies(entities, geography);
    List<Event> events = new ArrayList<>();
    List<Discrepancy> discrepancies = new ArrayList<>();
    for (List<Claim> group : groups.groups()) {
      Event event = builder.build(group, groups.why());
      events.add(event);
      discrepancies.addAll(finder.of(event, group));
    }
    RelationResolver.Ties ties = RelationResolver.resolve(corpus, entities);
    discrepancies.addAll(ties.discrepancies());
    events.sort(Comparator.comparing(Event::id));
    discrepancies.sort(Comparator.comparing(Discrepancy::id));
    return new Resolution(
        List.copyOf(entities.all().values()),
        events,
        ties.relations(),
        discrepancies,
        entities.candidates());
  }
}
