package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.Curated;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.resolve.Corpus.Node;
import org.newsgraph.resolve.name.OrgName;
import org.newsgraph.resolve.name.PersonName;
import org.newsgraph.resolve.name.Romanizer;

/** Groups local entities that carry exactly the same telling name, before anything is compared. */
final class Profiles {
  private Profiles() {}

  /** Curated rows first, then one profile for each telling name, in the order of the collection. */
  static List<Profile> of(List<Node> nodes, Curated curated) {
    List<Profile> profiles = new ArrayList<>();
    for (Curated.Row row : curated.entities()) {
      profiles.add(Profile.of(profiles.size(), row));
    }
    Map<String, List<Node>> groups = new LinkedHashMap<>();
    for (Node node : nodes) {
      groups.computeIfAbsent(key(node), k -> new ArrayList<>()).add(node);
    }
    for (List<Node> group : groups.values()) {
      profiles.add(Profile.of(profiles.size(), group));
    }
    return profiles;
  }

  /** Equal for local entities that are one beyond doubt; a name that tells little stays local. */
  private static String key(Node node) {
    LocalEntity e = node.entity();
    if (e.key() != null) {
      return "key " + e.key();
    }
    String local = " in " + node.digest().article();
    return e.type()
        + " "
        + switch (e.type()) {
          case PERSON -> {
            PersonName name = PersonName.of(e.name());
            yield name.roman() + (name.lone() ? local : "");
          }
          case ORGANIZATION -> organization(e, local);
          case GROUP, PLACE, COUNTRY -> {
            boolean telling =
                e.country() != null || e.name().chars().anyMatch(Character::isUpperCase);
            yield Romanizer.romanize(e.name()) + " of " + e.country() + (telling ? "" : local);
          }
        };
  }

  /** "The Foreign Ministry" is a different one in every country: without one it stays local. */
  private static String organization(LocalEntity e, String local) {
    OrgName name = OrgName.of(e.name());
    Set<String> countries = new TreeSet<>(name.countries());
    if (e.country() != null) {
      countries.add(e.country());
    }
    return name.key()
        + " of "
        + countries
        + name.legal()
        + (name.generic() && countries.isEmpty() ? local : "");
  }
}
