package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.vocab.GivenNames;
import org.newsgraph.vocab.NameKey;

/**
 * Puts the names of an article into clusters: persons by surname and compatible given names and
 * gender, lone surnames where one person bears them, the rest by key, name, or acronym.
 */
final class Clusters {

  /** An entity while its mentions are collected. */
  static final class Cluster {
    final EntityType type;
    String gender;
    String key;
    String country;
    final Set<String> names = new LinkedHashSet<>();
    final Set<String> roles = new LinkedHashSet<>();

    Cluster(EntityType type) {
      this.type = type;
    }

    /** The name with the most words; of those the longest, of those the first. */
    String name() {
      String best = "";
      for (String name : names) {
        best = rank(name) > rank(best) ? name : best;
      }
      return best;
    }

    private static int rank(String name) {
      return name.split(" ", -1).length * 1000 + name.length();
    }

    LocalEntity entity(int index, List<Integer> mentions) {
      String name = name();
      List<String> all = new ArrayList<>(List.of(name));
      names.stream().filter(n -> !n.equals(name)).forEach(all::add);
      return new LocalEntity(
          index, type, name, all, gender, key, country, List.copyOf(roles), mentions);
    }
  }

  private final GivenNames givenNames = GivenNames.bundled();
  private final List<Cluster> clusters = new ArrayList<>();

  List<Cluster> all() {
    return clusters;
  }

  /** The cluster of each name, or null where several persons can bear it. */
  List<Cluster> add(List<Name> names) {
    Cluster[] found = new Cluster[names.size()];
    for (int i = 0; i < found.length; i++) {
      Name name = names.get(i);
      boolean lone = name.type() == EntityType.PERSON && !name.normal().contains(" ");
      if (name.form() == Mention.Form.NAME && !lone) {
        found[i] = name.type() == EntityType.PERSON ? person(name) : other(name);
        enter(found[i], name);
      }
    }
    for (int i = 0; i < found.length; i++) {
      Name name = names.get(i);
      if (name.form() == Mention.Form.NAME && found[i] == null) {
        found[i] = bearer(name);
        if (found[i] != null) {
          enter(found[i], name);
        }
      }
    }
    acronyms(found);
    List<Cluster> result = new ArrayList<>();
    for (Cluster c : found) {
      result.add(c);
    }
    return result;
  }

  private static void enter(Cluster cluster, Name name) {
    cluster.names.add(name.normal());
    cluster.gender = cluster.gender == null ? name.gender() : cluster.gender;
    cluster.key = cluster.key == null ? name.key() : cluster.key;
  }

  private Cluster open(EntityType type) {
    Cluster cluster = new Cluster(type);
    clusters.add(cluster);
    return cluster;
  }

  private Cluster person(Name name) {
    for (Cluster c : clusters) {
      if (c.type == EntityType.PERSON
          && Reading.fits(c.gender, name.gender())
          && c.names.stream().allMatch(n -> samePerson(n, name.normal()))) {
        return c;
      }
    }
    return open(EntityType.PERSON);
  }

  private boolean samePerson(String a, String b) {
    String[] left = parts(a);
    String[] right = parts(b);
    boolean surname = left[left.length - 1].equals(right[right.length - 1]);
    boolean given = sameGiven(left[0], right[0]);
    if (surname) {
      return left.length == 1 || right.length == 1 || given;
    }
    boolean patronymic =
        (left.length > 2 && right.length == 2) || (right.length > 2 && left.length == 2);
    return patronymic && given && left[1].equals(right[1]);
  }

  private boolean sameGiven(String a, String b) {
    if (a.equals(b) || givenNames.equivalent(a, b)) {
      return true;
    }
    boolean initial = a.endsWith(".") || b.endsWith(".");
    return initial && a.charAt(0) == b.charAt(0);
  }

  private static String[] parts(String name) {
    return name.toLowerCase(Locale.ROOT).replace('ё', 'е').split(" ", -1);
  }

  /** The one person who bears a surname or given name; a new one where nobody does. */
  private Cluster bearer(Name name) {
    String word = parts(name.normal())[0];
    List<Cluster> surname = new ArrayList<>();
    List<Cluster> given = new ArrayList<>();
    for (Cluster c : clusters) {
      if (c.type != EntityType.PERSON || !fitsGender(c, name)) {
        continue;
      }
      String[] parts = parts(c.name());
      if (sameSurname(parts[parts.length - 1], word)) {
        surname.add(c);
      } else if (parts[0].equals(word)) {
        given.add(c);
      }
    }
    List<Cluster> bearers = surname.isEmpty() ? given : surname;
    if (bearers.isEmpty()) {
      return open(EntityType.PERSON);
    }
    return bearers.size() == 1 ? bearers.get(0) : null;
  }

  private static boolean fitsGender(Cluster c, Name name) {
    return !name.normal().matches(".*(ов|ев|ёв|ин|ын|ский|ова|ева|ина|ская)")
        || Reading.fits(c.gender, name.gender());
  }

  private static boolean sameSurname(String a, String b) {
    return a.equals(b);
  }

  private Cluster other(Name name) {
    String key = NameKey.of(name.normal());
    for (Cluster c : clusters) {
      boolean same = name.key() != null && name.key().equals(c.key);
      boolean named = c.type == name.type() && c.names.stream().anyMatch(n -> sameName(n, key));
      if (c.type != EntityType.PERSON && (same || named)) {
        return c;
      }
    }
    return open(name.type());
  }

  /** Equal, or one is the other's name in quotation marks. */
  private static boolean sameName(String name, String key) {
    return NameKey.of(name).equals(key) || NameKey.of(quoted(name)).equals(key);
  }

  private static String quoted(String name) {
    int open = name.indexOf('«');
    return open < 0 ? name : name.substring(open + 1);
  }

  /** Joins an acronym with the one organization whose initials it has. */
  private void acronyms(Cluster[] found) {
    for (Cluster c : List.copyOf(clusters)) {
      String acronym = c.name();
      if (c.type != EntityType.ORGANIZATION || !NameKey.isAcronym(acronym)) {
        continue;
      }
      List<Cluster> longer =
          clusters.stream()
              .filter(o -> o != c && o.type == c.type && hasInitials(o.name(), acronym))
              .toList();
      if (longer.size() == 1 && (c.key == null || longer.get(0).key == null)) {
        merge(longer.get(0), c, found);
      }
    }
  }

  private void merge(Cluster into, Cluster from, Cluster[] found) {
    into.names.addAll(from.names);
    into.key = into.key == null ? from.key : into.key;
    for (int i = 0; i < found.length; i++) {
      found[i] = found[i] == from ? into : found[i];
    }
    clusters.remove(from);
  }

  private static boolean hasInitials(String name, String acronym) {
    StringBuilder initials = new StringBuilder();
    String[] parts = name.split("[ -]", -1);
    for (String part : parts) {
      if (part.length() > 2 || (part.length() == 1 && Character.isUpperCase(part.charAt(0)))) {
        initials.append(Character.toUpperCase(part.charAt(0)));
      }
    }
    return parts.length > 1 && initials.toString().equals(acronym);
  }
}
