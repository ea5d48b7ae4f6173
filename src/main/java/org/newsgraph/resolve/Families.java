package org.newsgraph.resolve;

import java.util.HashMap;
import java.util.Map;

/**
 * Which event types can be accounts of one happening. A family of <em>acts</em> (statements,
 * meetings, visits) recurs daily with the same people, so that only an equal date makes two one.
 */
final class Families {
  static final Families SHIPPED = new Families();

  private final Map<String, String> families = new HashMap<>();
  private final Map<String, Boolean> recurring = new HashMap<>();

  private Families() {
    Rows.of(Families.class, "event-families.tsv")
        .forEach(
            row -> {
              families.put(row.get(0), row.get(1));
              recurring.put(row.get(0), row.get(2).equals("recurring"));
            });
  }

  /** The family of an event type; a type of no family is one of its own. */
  String of(String eventType) {
    return families.getOrDefault(eventType, eventType);
  }

  /** Whether events of the type recur with the same participants. */
  boolean recurring(String eventType) {
    return recurring.getOrDefault(eventType, false);
  }
}
