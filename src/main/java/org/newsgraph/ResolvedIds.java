package org.newsgraph;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.export.EvalJson;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Resolution.Link;
import org.newsgraph.model.Resolution.Ref;
import org.newsgraph.resolve.Resolver;

/** Ids that hold for a whole collection: the same for the same thing in every article. */
public final class ResolvedIds implements EvalJson.Ids {
  private final Map<Ref, String> entities = new HashMap<>();
  private final Map<Ref, String> events = new HashMap<>();

  private ResolvedIds(Resolution resolution) {
    for (Resolution.Entity entity : resolution.entities()) {
      for (Link member : entity.members()) {
        entities.put(member.ref(), entity.id());
      }
    }
    for (Resolution.Event event : resolution.events()) {
      for (Link claim : event.claims()) {
        events.put(claim.ref(), event.id());
      }
    }
  }

  /** Resolves a collection, without curated tables. */
  public static ResolvedIds of(List<Extracted> collection) {
    List<Digest> digests = collection.stream().map(Digests::of).toList();
    return new ResolvedIds(new Resolver().resolve(digests, Curated.NONE));
  }

  @Override
  public String entity(String article, int index) {
    return entities.get(new Ref(article, index));
  }

  /** An action of no type of the scheme is an event of its own article. */
  @Override
  public String event(String article, int index) {
    String event = events.get(new Ref(article, index));
    return event == null ? LOCAL.event(article, index) : event;
  }
}
