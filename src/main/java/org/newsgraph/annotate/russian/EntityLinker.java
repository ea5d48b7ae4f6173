package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GivenNames;

/** Says which mentions of an article are one entity. What isn't sure stays unresolved. */
final class EntityLinker {
  private final GivenNames given = GivenNames.bundled();
  private final Descriptions descriptions = new Descriptions(Gazetteer.bundled());

  /**
   * Mentions with their entities set, and the entities.
   *
   * @param mentions all mentions, descriptions and pronouns too, by position
   * @param entities what they refer to
   */
  record Linked(List<Mention> mentions, List<LocalEntity> entities) {}

  Linked link(List<Parsed> sentences, List<Mention> names) {
    List<Cluster> clusters = new ArrayList<>();
    IdentityHashMap<Mention, Cluster> links = new IdentityHashMap<>();
    for (Mention m : names) {
      boolean lone = m.type() == EntityType.PERSON && m.name().indexOf(' ') < 0;
      if (!lone) {
        put(links, m, m.type() == EntityType.PERSON ? person(clusters, m) : other(clusters, m));
      }
    }
    for (Mention m : names) {
      if (!links.containsKey(m)) {
        lone(clusters, links, m);
      }
    }
    acronyms(clusters, links);
    for (Mention m : names) {
      if (m.type() == EntityType.PERSON && links.containsKey(m)) {
        gender(links.get(m), sentences.get(m.sentence()), m);
        descriptions.readTitles(sentences.get(m.sentence()), m, links.get(m), links);
      }
    }
    List<Mention> all = new ArrayList<>(names);
    all.addAll(descriptions.find(sentences, names, clusters, links));
    all.addAll(Pronouns.find(sentences, names, links));
    return number(all, clusters, links);
  }

  private static void put(IdentityHashMap<Mention, Cluster> links, Mention m, Cluster cluster) {
    links.put(m, cluster);
    cluster.names.add(m.name());
    cluster.key = cluster.key == null ? m.key() : cluster.key;
  }

  private Cluster person(List<Cluster> clusters, Mention m) {
    PersonParts parts = PersonParts.of(m.name(), given);
    for (Cluster c : clusters) {
      if (c.type == EntityType.PERSON
          && c.names.stream().allMatch(n -> PersonParts.of(n, given).fits(parts))) {
        return c;
      }
    }
    return open(clusters, EntityType.PERSON);
  }

  private static Cluster open(List<Cluster> clusters, EntityType type) {
    Cluster cluster = new Cluster(type);
    clusters.add(cluster);
    return cluster;
  }

  /** A surname or given name alone belongs to the one person who bears it; shared, to nobody. */
  private void lone(List<Cluster> clusters, IdentityHashMap<Mention, Cluster> links, Mention m) {
    String name = Cluster.key(m.name());
    List<Cluster> bearers = bearers(clusters, name, false);
    if (bearers.isEmpty()) {
      bearers = bearers(clusters, name, true);
    }
    if (bearers.size() == 1) {
      put(links, m, bearers.get(0));
    } else if (bearers.isEmpty()) {
      put(links, m, open(clusters, EntityType.PERSON));
    }
  }

  private List<Cluster> bearers(List<Cluster> clusters, String name, boolean byGiven) {
    List<Cluster> found = new ArrayList<>();
    for (Cluster c : clusters) {
      PersonParts parts =
          c.type == EntityType.PERSON ? PersonParts.of(c.name(), given) : new PersonParts("", "");
      if (name.equals(byGiven ? parts.given() : parts.surname())) {
        found.add(c);
      }
    }
    return found;
  }

  private static Cluster other(List<Cluster> clusters, Mention m) {
    String name = Cluster.key(m.name());
    for (Cluster c : clusters) {
      boolean key = m.key() != null && m.key().equals(c.key);
      boolean named =
          c.type == m.type() && c.names.stream().anyMatch(n -> Cluster.key(n).equals(name));
      if (c.type != EntityType.PERSON && (key || named)) {
        return c;
      }
    }
    return open(clusters, m.type());
  }

  /** Joins "Союз журналистов Риги" with СЖР where no other name fits. */
  private static void acronyms(List<Cluster> clusters, IdentityHashMap<Mention, Cluster> links) {
    for (Cluster c : List.copyOf(clusters)) {
      String name = c.names.iterator().next();
      if (c.type != EntityType.ORGANIZATION || !name.matches("\\p{Lu}{2,7}")) {
        continue;
      }
      List<Cluster> longer =
          clusters.stream()
              .filter(o -> o != c && o.type == c.type && initials(o.name()).equals(name))
              .toList();
      if (longer.size() == 1 && (c.key == null || longer.get(0).key == null)) {
        Cluster into = longer.get(0);
        into.names.addAll(c.names);
        into.key = into.key == null ? c.key : into.key;
        links.replaceAll((m, old) -> old == c ? into : old);
        clusters.remove(c);
      }
    }
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    for (String word : name.split("[ -]", -1)) {
      if (word.length() > 2) {
        initials.append(Character.toUpperCase(word.charAt(0)));
      }
    }
    return initials.length() > 1 ? initials.toString() : "";
  }

  private static void gender(Cluster person, Parsed sentence, Mention m) {
    for (Word word : sentence.words()) {
      Reading r = word.reading;
      boolean telling =
          r.sort() == Sort.GIVEN || r.sort() == Sort.PATRONYMIC || r.sort() == Sort.SURNAME;
      if (m.span().contains(word.span) && telling && r.gender() != null && person.gender == null) {
        boolean still = r.sort() == Sort.SURNAME && r.kase() == null;
        person.gender = still ? null : r.gender();
      }
    }
  }

  private static Linked number(
      List<Mention> all, List<Cluster> clusters, IdentityHashMap<Mention, Cluster> links) {
    all.sort(java.util.Comparator.comparing(Mention::span));
    List<Mention> mentions = new ArrayList<>();
    IdentityHashMap<Cluster, List<Integer>> indexes = new IdentityHashMap<>();
    for (Mention m : all) {
      Cluster c = links.get(m);
      if (c != null) {
        indexes.computeIfAbsent(c, k -> new ArrayList<>()).add(mentions.size());
      }
      mentions.add(Mentions.numbered(mentions.size(), m).of(c == null ? -1 : clusters.indexOf(c)));
    }
    List<LocalEntity> entities = new ArrayList<>();
    for (Cluster c : clusters) {
      entities.add(c.entity(entities.size(), indexes.getOrDefault(c, List.of())));
    }
    return new Linked(mentions, entities);
  }

  /** Whether a pronoun can stand for a person of the gender. */
  static boolean fits(String pronounGender, Cluster person) {
    return Set.of("Masc", "Fem").contains(pronounGender)
        && (person.gender == null || person.gender.equals(pronounGender));
  }
}
