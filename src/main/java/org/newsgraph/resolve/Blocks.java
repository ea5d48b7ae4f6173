package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.model.EntityType;
import org.newsgraph.resolve.name.BlockingKeys;
import org.newsgraph.resolve.name.PersonName;

/** Proposes the pairs of profiles worth comparing: those that share a blocking key. */
final class Blocks {
  private Blocks() {}

  /** The profiles that share a key, each group in order, groups of one left out. */
  static Collection<List<Profile>> of(List<Profile> profiles) {
    Map<String, List<Profile>> blocks = new TreeMap<>();
    for (Profile profile : profiles) {
      if (profile.lone()) {
        continue;
      }
      for (String key : keys(profile)) {
        blocks.computeIfAbsent(profile.type() + " " + key, k -> new ArrayList<>()).add(profile);
      }
    }
    return blocks.values().stream().filter(block -> block.size() > 1).toList();
  }

  private static Set<String> keys(Profile profile) {
    Set<String> keys = new LinkedHashSet<>();
    boolean all = profile.row() != null || profile.type() == EntityType.ORGANIZATION;
    Collection<String> names = all ? profile.names() : List.of(profile.name());
    for (String name : names) {
      keys.addAll(
          switch (profile.type()) {
            case PERSON ->
                BlockingKeys.ofPerson(
                    name.equals(profile.name()) ? profile.person() : PersonName.of(name));
            case ORGANIZATION -> BlockingKeys.ofOrganization(name);
            default -> BlockingKeys.ofName(name);
          });
    }
    profile.keys().forEach(key -> keys.add("key " + key));
    profile.known().forEach(key -> keys.add("known " + key));
    return keys;
  }
}
