package org.newsgraph.resolve;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.model.Curated.Row;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Label;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.resolve.Corpus.Node;
import org.newsgraph.resolve.name.OrgName;
import org.newsgraph.resolve.name.PersonName;
import org.newsgraph.vocab.KnownOrganizations.Organization;

/**
 * Local entities that carry exactly the same name, or a curated row: what is compared with others.
 *
 * @param number its place among all profiles
 * @param type what it is
 * @param name its fullest name
 * @param person the name taken apart, for persons, else null
 * @param names all of its names
 * @param genders what is known of its gender
 * @param keys its identifiers in the gazetteer
 * @param known keys of the well-known organizations that it is
 * @param countries gazetteer keys of its countries
 * @param roles titles given to it, as written
 * @param nodes the local entities, in order
 * @param row the curated row, or null
 */
record Profile(
    int number,
    EntityType type,
    String name,
    PersonName person,
    Set<String> names,
    Set<String> genders,
    Set<String> keys,
    Set<String> known,
    Set<String> countries,
    Set<String> roles,
    List<Node> nodes,
    Row row) {

  /** The profile of local entities of one name. */
  static Profile of(int number, List<Node> nodes) {
    LocalEntity first = nodes.get(0).entity();
    String name = fullest(nodes);
    Set<String> names = new TreeSet<>();
    Set<String> genders = new TreeSet<>();
    Set<String> keys = new TreeSet<>();
    Set<String> known = new TreeSet<>();
    Set<String> countries = new TreeSet<>();
    Set<String> roles = new TreeSet<>();
    for (Node node : nodes) {
      LocalEntity e = node.entity();
      names.addAll(e.names());
      names.add(e.name());
      add(genders, e.gender());
      add(keys, e.key());
      add(countries, e.country());
      Organization body = e.type() == EntityType.ORGANIZATION ? KnownBodies.of(e) : null;
      if (body != null) {
        known.add(body.key());
        add(countries, body.country());
      }
      roles.addAll(e.roles());
    }
    if (first.type() == EntityType.ORGANIZATION) {
      countries.addAll(OrgName.of(name).countries());
    }
    return new Profile(
        number,
        first.type(),
        name,
        first.type() == EntityType.PERSON ? PersonName.of(name) : null,
        names,
        genders,
        keys,
        known,
        countries,
        roles,
        nodes,
        null);
  }

  /** The profile of a curated row. */
  static Profile of(int number, Row row) {
    Set<String> names =
        row.labels().stream().map(Label::text).collect(Collectors.toCollection(LinkedHashSet::new));
    String name = names.isEmpty() ? row.id() : names.iterator().next();
    return new Profile(
        number,
        row.type(),
        name,
        row.type() == EntityType.PERSON ? PersonName.of(name) : null,
        names,
        Set.of(),
        row.key() == null ? Set.of() : Set.of(row.key()),
        Set.of(),
        row.country() == null ? Set.of() : Set.of(row.country()),
        Set.of(),
        List.of(),
        row);
  }

  private static String fullest(List<Node> nodes) {
    Map<String, Long> count =
        nodes.stream()
            .collect(
                Collectors.groupingBy(n -> n.entity().name(), TreeMap::new, Collectors.counting()));
    return count.entrySet().stream()
        .max(
            Comparator.comparing((Map.Entry<String, Long> e) -> e.getValue())
                .thenComparing(Map.Entry.<String, Long>comparingByKey().reversed()))
        .orElseThrow()
        .getKey();
  }

  private static void add(Set<String> set, String value) {
    if (value != null) {
      set.add(value);
    }
  }

  /** Whether only a single word names this person. */
  boolean lone() {
    return person != null && person.lone() && row == null;
  }

  /** How it is called in a reason. */
  String title() {
    return row == null ? name : name + " (" + row.id() + ")";
  }
}
