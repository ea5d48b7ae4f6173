package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Digest.RelationDigest;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Resolution.Discrepancy;
import org.newsgraph.model.Resolution.Entity;
import org.newsgraph.model.Resolution.Link;
import org.newsgraph.model.Resolution.Ref;
import org.newsgraph.model.Resolution.Relation;
import org.newsgraph.resolve.name.Romanizer;
import org.newsgraph.vocab.RelationTypes;

/** Joins claims about one lasting tie. */
final class RelationResolver {
  private RelationResolver() {}

  /**
   * A claim about a tie.
   *
   * @param ref the claim
   * @param digest what it tells
   * @param subject id path of who is tied
   * @param object id path of what to, or null
   * @param office the office with one holder that its title names, or null
   * @param outlet who published it
   * @param published when, or null
   */
  record Told(
      Ref ref,
      RelationDigest digest,
      String subject,
      String object,
      Office office,
      String outlet,
      PartialDate published) {}

  /**
   * Relations with the disagreements about them.
   *
   * @param relations the relations
   * @param discrepancies where claims about them differ
   */
  record Ties(List<Relation> relations, List<Discrepancy> discrepancies) {}

  static Ties resolve(Corpus corpus, Entities entities) {
    Map<String, List<Told>> groups = new LinkedHashMap<>();
    Map<String, String> countries = countries(entities);
    for (Digest digest : corpus.digests()) {
      for (RelationDigest relation : digest.relations()) {
        if (entities.id(digest.article(), relation.subject()) != null) {
          Told told = told(digest, relation, entities, countries);
          groups.computeIfAbsent(key(told), k -> new ArrayList<>()).add(told);
        }
      }
    }
    Set<String> taken = new HashSet<>();
    List<Relation> relations = new ArrayList<>();
    RelationDiscrepancies differences = new RelationDiscrepancies(entities);
    Map<String, List<Told>> offices = new LinkedHashMap<>();
    Map<String, String> firstOf = new HashMap<>();
    for (List<Told> group : groups.values()) {
      Relation relation = build(group, taken);
      relations.add(relation);
      differences.tie(relation.id(), group);
      Told first = group.get(0);
      if (first.office() != null && first.object() != null) {
        String office = first.office().id() + "\t" + first.object();
        firstOf.putIfAbsent(office, relation.id());
        offices.computeIfAbsent(office, o -> new ArrayList<>()).addAll(group);
      }
    }
    offices.forEach((office, claims) -> differences.holders(firstOf.get(office), claims));
    return new Ties(relations, differences.found());
  }

  private static Told told(
      Digest digest, RelationDigest relation, Entities entities, Map<String, String> countries) {
    String subject = entities.id(digest.article(), relation.subject());
    String object = entities.id(digest.article(), relation.object());
    // Who is nominated for an office does not hold it.
    boolean held = RelationTypes.isA(relation.relationType(), "PositionHeld");
    Office office = held ? Office.of(relation.title(), digest.language()) : null;
    if (object == null && relation.title() != null) {
      String country = Office.country(relation.title(), digest.language());
      boolean state = office != null && office.state();
      object =
          countries.get(country == null && state ? entities.all().get(subject).country() : country);
    }
    // A's brother B and B's brother A are one tie.
    boolean turned =
        object != null
            && subject.compareTo(object) > 0
            && RelationTypes.mutual(relation.relationType());
    return new Told(
        new Ref(digest.article(), relation.claim()),
        relation,
        turned ? object : subject,
        turned ? subject : object,
        office,
        Objects.requireNonNullElse(digest.publisher(), digest.article()),
        digest.published());
  }

  /** The entity of each country that the collection names, by key. */
  private static Map<String, String> countries(Entities entities) {
    Map<String, String> found = new HashMap<>();
    for (Entity entity : entities.all().values()) {
      if (entity.type() == EntityType.COUNTRY && entity.key() != null) {
        found.putIfAbsent(entity.key(), entity.id());
      }
    }
    return found;
  }

  private static String key(Told told) {
    String title = told.office() == null ? told.digest().title() : told.office().id();
    return String.join(
        "\t",
        told.subject(),
        told.digest().relationType(),
        String.valueOf(told.object()),
        title == null ? "" : Romanizer.romanize(title).replaceAll("[^a-z0-9]+", " ").strip());
  }

  private static Relation build(List<Told> group, Set<String> taken) {
    Told first = group.get(0);
    RelationDigest digest = first.digest();
    String id =
        "relation/"
            + Slug.of(
                first.subject().substring(first.subject().indexOf('/') + 1)
                    + " "
                    + digest.relationType().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-")
                    + " "
                    + (first.object() == null
                        ? ""
                        : first.object().substring(first.object().indexOf('/') + 1)));
    if (!taken.add(id)) {
      id += "-" + Slug.mark(key(first));
      taken.add(id);
    }
    return new Relation(
        id,
        digest.relationType(),
        first.subject(),
        first.object(),
        group.stream().map(t -> t.digest().title()).filter(t -> t != null).findFirst().orElse(null),
        group.stream().map(t -> t.digest().since()).filter(t -> t != null).findFirst().orElse(null),
        group.stream().map(t -> t.digest().until()).filter(t -> t != null).findFirst().orElse(null),
        group.stream().anyMatch(t -> t.digest().former()),
        group.stream()
            .map(t -> new Link(t.ref(), "same-relation", 1, "same subject, kind and object"))
            .toList());
  }
}
