package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;

/** An entity of an article while its mentions are collected. */
final class Cluster {
  final EntityType type;
  String gender;
  String key;
  String country;
  final Set<String> names = new LinkedHashSet<>();
  final Set<String> roles = new LinkedHashSet<>();

  /** Head nouns of its roles, in the nominative. */
  final Set<String> offices = new LinkedHashSet<>();

  Cluster(EntityType type) {
    this.type = type;
  }

  /** The name with the most words; of those the longest, of those the first. */
  String name() {
    String best = null;
    for (String name : names) {
      if (best == null || rank(name) > rank(best)) {
        best = name;
      }
    }
    return best;
  }

  private static int rank(String name) {
    return name.split(" ", -1).length * 1000 + name.length();
  }

  /** A name as it is compared: lower case, е for ё, without quotation marks. */
  static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ё', 'е').replaceAll("[«»\"„“”]", "");
  }

  LocalEntity entity(int index, List<Integer> mentions) {
    List<String> all = new ArrayList<>();
    all.add(name());
    names.stream().filter(n -> !n.equals(name())).forEach(all::add);
    return new LocalEntity(
        index, type, name(), all, gender, key, country, List.copyOf(roles), mentions);
  }
}
