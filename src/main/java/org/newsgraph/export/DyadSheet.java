package org.newsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Ng;

/**
 * Writes how much two actors had to do with each other month by month: one row for each pair,
 * direction and month, with numbers of events by top type, and of what stands behind them. An event
 * whose dates lie in no one month counts under its year, or under an empty month.
 */
final class DyadSheet {
  private static final List<String> TOPS =
      EventTypes.all().stream().filter(t -> EventTypes.broader(t) == null).toList();

  private final Content content;
  private final Descriptions store;
  private final Map<Key, Dyad> dyads = new TreeMap<>();

  /** What one row stands for. */
  private record Key(Joins.Join join, String month) implements Comparable<Key> {
    @Override
    public int compareTo(Key other) {
      int order = join.compareTo(other.join);
      return order == 0 ? month.compareTo(other.month) : order;
    }
  }

  /** The counts of one row. */
  private static final class Dyad {
    private int events;
    private int claims;
    private int denials;
    private final int[] tops = new int[TOPS.size()];
    private final TreeSet<String> articles = new TreeSet<>();
    private final TreeSet<String> sources = new TreeSet<>();
  }

  private DyadSheet(Content content) {
    this.content = content;
    store = content.store();
  }

  static void write(Content content, OutputStream out) throws IOException {
    DyadSheet dyads = new DyadSheet(content);
    content.events().forEach(e -> dyads.count(content.store().get(e)));
    dyads.write(new Sheet(out, header()));
  }

  /** The columns' names. */
  static List<String> header() {
    List<String> header = new ArrayList<>(List.of("month", "actor1", "actor1_iri", "actor1_kind"));
    header.addAll(List.of("actor2", "actor2_iri", "actor2_kind", "direction", "events"));
    TOPS.forEach(
        t ->
            header.add(t.replaceAll("(\\p{Lower})(\\p{Upper})", "$1_$2").toLowerCase(Locale.ROOT)));
    header.addAll(List.of("claims", "denials", "articles", "sources"));
    return header;
  }

  private void count(Subject event) {
    List<Joins.Join> joins = Joins.of(event);
    if (joins.isEmpty()) {
      return;
    }
    List<Subject> claims = store.claimsAbout(event.iri());
    int top = TOPS.indexOf(top(event.name(Ng.eventType)));
    for (Joins.Join join : joins) {
      Dyad dyad = dyads.computeIfAbsent(new Key(join, month(event)), k -> new Dyad());
      dyad.events++;
      if (top >= 0) {
        dyad.tops[top]++;
      }
      dyad.claims += claims.size();
      dyad.denials += Content.denials(claims);
      dyad.articles.addAll(Content.articlesOf(claims));
      dyad.sources.addAll(content.sourcesOf(claims));
    }
  }

  private static String top(String type) {
    String at = type != null && EventTypes.contains(type) ? type : null;
    while (at != null && EventTypes.broader(at) != null) {
      at = EventTypes.broader(at);
    }
    return at;
  }

  /** The month that holds all days on which it can have been, else the year, else nothing. */
  private static String month(Subject event) {
    String earliest = event.text(Ng.earliest);
    String latest = event.text(Ng.latest);
    for (int length : new int[] {7, 4}) {
      if (earliest != null
          && latest != null
          && earliest.substring(0, length).equals(latest.substring(0, length))) {
        return earliest.substring(0, length);
      }
    }
    return "";
  }

  private void write(Sheet sheet) throws IOException {
    for (Map.Entry<Key, Dyad> e : dyads.entrySet()) {
      List<Object> row = new ArrayList<>();
      row.add(e.getKey().month());
      actor(row, e.getKey().join().left());
      actor(row, e.getKey().join().right());
      row.add(e.getKey().join().direction());
      Dyad dyad = e.getValue();
      row.add(dyad.events);
      for (int count : dyad.tops) {
        row.add(count);
      }
      row.addAll(List.of(dyad.claims, dyad.denials, dyad.articles.size(), dyad.sources.size()));
      sheet.row(row);
    }
    sheet.flush();
  }

  private void actor(List<Object> row, String iri) {
    Subject actor = store.get(iri);
    row.add(actor.label());
    row.add(iri);
    row.add(Facts.kind(actor));
  }
}
