package org.newsgraph.resolve;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.newsgraph.vocab.EventTypes;

/** Which event types sources may use of one happening: the same, a broader one, a related one. */
final class TypeKinship {
  private static final Map<String, Set<String>> KEYS = new ConcurrentHashMap<>();

  private TypeKinship() {}

  /** Whether claims of the two types can be accounts of one happening. */
  static boolean akin(String a, String b) {
    return a.equals(b) || keys(a).contains(b) || keys(b).contains(a);
  }

  /** The type, its broader types below the top, and its related types: akin types share one. */
  static Set<String> keys(String type) {
    return KEYS.computeIfAbsent(type, TypeKinship::find);
  }

  private static Set<String> find(String type) {
    Set<String> keys = new TreeSet<>(Set.of(type));
    if (EventTypes.contains(type)) {
      for (String up = EventTypes.broader(type);
          up != null && EventTypes.broader(up) != null;
          up = EventTypes.broader(up)) {
        keys.add(up);
      }
      keys.addAll(EventTypes.related(type));
    }
    return Set.copyOf(keys);
  }
}
