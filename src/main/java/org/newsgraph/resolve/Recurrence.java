package org.newsgraph.resolve;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Tsv;

/** How often the same people take part in events of one type: what it takes to call two one. */
enum Recurrence {
  RARE,
  FREQUENT,
  RECURRING,
  ONCE;

  private static final Map<String, Recurrence> TABLE = new HashMap<>();

  static {
    for (Tsv.Row row : Tsv.resource(Recurrence.class, "event-recurrence.tsv").rows()) {
      String type = row.need("type");
      if (!EventTypes.contains(type)) {
        throw row.error("type", "no event type: " + type);
      }
      TABLE.put(type, valueOf(row.need("recurrence").toUpperCase(Locale.ROOT)));
    }
  }

  /** Whether an article that speaks of such an event again means the one it told of. */
  static boolean isRetold(String eventType) {
    return listed(eventType) == RARE;
  }

  /** That of the type, or of the nearest broader type that has one. */
  static Recurrence of(String eventType) {
    Recurrence listed = listed(eventType);
    return listed == null ? RARE : listed;
  }

  private static Recurrence listed(String eventType) {
    for (String type = eventType;
        type != null && EventTypes.contains(type);
        type = EventTypes.broader(type)) {
      if (TABLE.containsKey(type)) {
        return TABLE.get(type);
      }
    }
    return null;
  }
}
