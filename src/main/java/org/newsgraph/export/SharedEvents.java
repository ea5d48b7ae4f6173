package org.newsgraph.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Ng;

/**
 * The projection onto actors: those who take part in an event together are joined. One edge stands
 * for all the events of one type that join a pair in one way, its weight is their number, and its
 * kind the type: {@code Arrest} where the source acts on the target, {@code Arrest together} where
 * both are on the same side.
 */
final class SharedEvents implements Net {
  private static final Set<Column> NODE_COLUMNS =
      EnumSet.of(
          Column.NAMES,
          Column.GAZETTEER_KEY,
          Column.COUNTRY_KEY,
          Column.LATITUDE,
          Column.LONGITUDE,
          Column.SAME_AS,
          Column.EVENTS);
  private static final Set<Column> EDGE_COLUMNS =
      EnumSet.of(
          Column.EVENT_TYPE,
          Column.PLOVER,
          Column.CAMEO,
          Column.ACLED,
          Column.DIRECTION,
          Column.EVENTS,
          Column.CLAIMS,
          Column.DENIALS,
          Column.ARTICLES,
          Column.SOURCES,
          Column.EARLIEST,
          Column.LATEST,
          Column.EVENT_IRIS);

  private final Content content;
  private final Descriptions store;
  private final Map<Key, List<String>> shared = new TreeMap<>();
  private final Map<String, Integer> eventsOf = new TreeMap<>();

  /** What one edge stands for. */
  private record Key(Joins.Join join, String type) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = join.compareTo(other.join);
      return order == 0 ? type.compareTo(other.type) : order;
    }
  }

  SharedEvents(Content content) {
    this.content = content;
    store = content.store();
    for (String iri : content.events()) {
      Subject event = store.get(iri);
      String type = event.name(Ng.eventType);
      Joins.actors(event).forEach(actor -> eventsOf.merge(actor, 1, Integer::sum));
      for (Joins.Join join : Joins.of(event)) {
        Key key = new Key(join, type == null ? "Event" : type);
        shared.computeIfAbsent(key, k -> new ArrayList<>(1)).add(iri);
      }
    }
  }

  @Override
  public Set<Column> nodeColumns() {
    return NODE_COLUMNS;
  }

  @Override
  public Set<Column> edgeColumns() {
    return EDGE_COLUMNS;
  }

  @Override
  public void nodes(Sink<Vertex> sink) throws IOException {
    for (Map.Entry<String, Integer> e : eventsOf.entrySet()) {
      Subject actor = store.get(e.getKey());
      Values values = Facts.entity(actor).number(Column.EVENTS, e.getValue());
      sink.take(new Vertex(actor.iri(), Facts.kind(actor), actor.label(), List.of(), values.all()));
    }
  }

  @Override
  public void edges(Sink<Edge> sink) throws IOException {
    for (Map.Entry<Key, List<String>> e : shared.entrySet()) {
      sink.take(edge(e.getKey(), e.getValue()));
    }
  }

  private Edge edge(Key key, List<String> iris) {
    List<Subject> events = store.get(iris);
    List<Subject> claims =
        events.stream().flatMap(e -> store.claimsAbout(e.iri()).stream()).toList();
    List<Spell> spells = Spell.merged(events.stream().flatMap(e -> Facts.spells(e).stream()));
    Values values =
        new Values()
            .text(Column.EVENT_TYPE, key.type())
            .text(Column.PLOVER, Facts.code(key.type(), EventTypes.CodeScheme.PLOVER))
            .text(Column.CAMEO, Facts.code(key.type(), EventTypes.CodeScheme.CAMEO))
            .text(Column.ACLED, Facts.code(key.type(), EventTypes.CodeScheme.ACLED))
            .text(Column.DIRECTION, key.join().direction())
            .number(Column.EVENTS, events.size())
            .text(Column.EVENT_IRIS, String.join(" ", iris));
    Facts.support(values, content, claims);
    if (!spells.isEmpty()) {
      values.text(Column.EARLIEST, spells.get(0).start());
      values.text(Column.LATEST, spells.get(spells.size() - 1).end());
    }
    return new Edge(
        key.join().left(),
        key.join().right(),
        key.type() + (key.join().acts() ? "" : " together"),
        events.size(),
        spells,
        values.all());
  }
}
