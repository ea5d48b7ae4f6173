package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;

/** An entity of an article while its mentions are collected. */
final class Cluster {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");

  EntityType type;
  String gender;
  String key;
  String country;
  final Set<String> names = new LinkedHashSet<>();
  final Set<String> roles = new LinkedHashSet<>();
  final List<Mention> mentions = new ArrayList<>();

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
    return words(name).length * 1000 + name.length();
  }

  static String[] words(String name) {
    return BLANKS.split(name);
  }

  /** The entity with the mentions of the given indexes. */
  LocalEntity entity(int index, List<Integer> indexes) {
    String name = name();
    List<String> all = new ArrayList<>();
    all.add(name);
    names.stream().filter(n -> !n.equals(name)).forEach(all::add);
    return new LocalEntity(
        index, type, name, all, gender, key, country, List.copyOf(roles), indexes);
  }
}
