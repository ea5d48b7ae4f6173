package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.resolve.name.Romanizer;

/** Finds the profiles that a judgement of a person speaks of. */
final class CuratedIndex {
  private final Map<String, List<Profile>> byName = new HashMap<>();

  CuratedIndex(List<Profile> profiles) {
    for (Profile profile : profiles) {
      if (profile.row() != null) {
        add(profile.row().id(), profile);
      }
      profile.names().forEach(name -> add(Romanizer.romanize(name), profile));
    }
  }

  private void add(String key, Profile profile) {
    List<Profile> known = byName.computeIfAbsent(key, k -> new ArrayList<>());
    if (known.stream().noneMatch(other -> other.number() == profile.number())) {
      known.add(profile);
    }
  }

  /** The profiles with that id path or exactly that name, spelling of script aside. */
  List<Profile> find(String idOrName) {
    List<Profile> byId = byName.get(idOrName);
    return byId != null ? byId : byName.getOrDefault(Romanizer.romanize(idOrName), List.of());
  }
}
