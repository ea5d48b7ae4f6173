package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Digest.RelationDigest;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Resolution.Discrepancy;
import org.newsgraph.model.Resolution.Link;
import org.newsgraph.model.Resolution.Position;
import org.newsgraph.model.Resolution.Ref;
import org.newsgraph.model.Resolution.Relation;
import org.newsgraph.resolve.name.Romanizer;

/** Joins claims about one lasting tie. */
final class RelationResolver {
  private RelationResolver() {}

  private record Told(
      Ref ref, RelationDigest digest, String subject, String object, String outlet) {}

  /**
   * Relations with the disagreements about them.
   *
   * @param relations the relations
   * @param discrepancies ties that some sources affirm and others deny
   */
  record Ties(List<Relation> relations, List<Discrepancy> discrepancies) {}

  static Ties resolve(Corpus corpus, Entities entities) {
    Map<String, List<Told>> groups = new LinkedHashMap<>();
    for (Digest digest : corpus.digests()) {
      for (RelationDigest relation : digest.relations()) {
        String subject = entities.id(digest.article(), relation.subject());
        String object = entities.id(digest.article(), relation.object());
        if (subject != null) {
          Ref ref = new Ref(digest.article(), relation.claim());
          String outlet = Objects.requireNonNullElse(digest.publisher(), digest.article());
          Told told = new Told(ref, relation, subject, object, outlet);
          groups.computeIfAbsent(key(told), k -> new ArrayList<>()).add(told);
        }
      }
    }
    Set<String> taken = new HashSet<>();
    List<Relation> relations = new ArrayList<>();
    List<Discrepancy> discrepancies = new ArrayList<>();
    for (List<Told> group : groups.values()) {
      Relation relation = build(group, taken);
      relations.add(relation);
      List<Position> positions = new ArrayList<>();
      position("affirmed", Polarity.AFFIRMED, group, positions);
      position("denied", Polarity.DENIED, group, positions);
      if (positions.size() > 1 && group.stream().map(Told::outlet).distinct().count() > 1) {
        String id = "discrepancy/" + relation.id().substring("relation/".length()) + "-polarity";
        discrepancies.add(new Discrepancy(id, relation.id(), "polarity", positions));
      }
    }
    return new Ties(relations, discrepancies);
  }

  private static void position(
      String value, Polarity polarity, List<Told> group, List<Position> positions) {
    List<Told> holders = group.stream().filter(t -> t.digest().polarity() == polarity).toList();
    if (!holders.isEmpty()) {
      int outlets = (int) holders.stream().map(Told::outlet).distinct().count();
      positions.add(
          new Position(value, false, holders.stream().map(Told::ref).toList(), outlets, false));
    }
  }

  private static String key(Told told) {
    String title = told.digest().title();
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
