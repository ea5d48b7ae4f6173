package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.newsgraph.model.Label;
import org.newsgraph.model.Resolution.Entity;
import org.newsgraph.model.Resolution.Link;
import org.newsgraph.model.Resolution.MatchCandidate;
import org.newsgraph.model.Resolution.Ref;
import org.newsgraph.resolve.Corpus.Node;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;

/** Turns clusters of profiles into entities with ids and labels. */
final class EntityBuilder {
  private static final List<String> LANGUAGES = List.of("en", "ru");

  private EntityBuilder() {}

  static Entities build(
      List<Profile> profiles,
      Clusters clusters,
      Map<Integer, Judgement> why,
      List<EntityResolver.Pair> undecided) {
    Map<Integer, List<Profile>> groups = new TreeMap<>();
    for (Profile profile : profiles) {
      groups.computeIfAbsent(clusters.find(profile.number()), k -> new ArrayList<>()).add(profile);
    }
    Map<String, Entity> all = new TreeMap<>();
    Map<Ref, String> idOf = new HashMap<>();
    Map<Integer, String> idOfCluster = new HashMap<>();
    // Curated rows have the smallest numbers, so that no other cluster takes their id first.
    for (Map.Entry<Integer, List<Profile>> group : groups.entrySet()) {
      Entity entity = entity(group.getValue(), why, all.keySet());
      all.put(entity.id(), entity);
      idOfCluster.put(group.getKey(), entity.id());
      entity.members().forEach(link -> idOf.put(link.ref(), entity.id()));
    }
    return new Entities(all, idOf, candidates(undecided, clusters, idOfCluster));
  }

  private static Entity entity(
      List<Profile> group, Map<Integer, Judgement> why, Set<String> taken) {
    Profile curated =
        group.stream().filter(profile -> profile.row() != null).findFirst().orElse(null);
    Profile first = curated != null ? curated : group.get(0);
    List<Label> labels = labels(group);
    return new Entity(
        curated != null ? curated.row().id() : id(first, labels, taken),
        first.type(),
        labels,
        key(group),
        one(group.stream().flatMap(p -> p.countries().stream()).toList()),
        members(group, why));
  }

  private static String id(Profile first, List<Label> labels, Set<String> taken) {
    String key = one(new ArrayList<>(first.keys()));
    String prefix = first.type().name().toLowerCase(Locale.ROOT) + "/";
    String id = prefix + Slug.of(preferred(labels));
    if (!taken.contains(id)) {
      return id;
    }
    Node founder = first.nodes().get(0);
    String seed = key != null ? key : founder.digest().article() + " " + founder.entity().index();
    return id + "-" + Slug.mark(seed);
  }

  private static String preferred(List<Label> labels) {
    return labels.stream()
        .filter(label -> label.language().equals("en"))
        .findFirst()
        .orElse(labels.get(0))
        .text();
  }

  private static String key(List<Profile> group) {
    return one(group.stream().flatMap(p -> p.keys().stream()).toList());
  }

  private static String one(List<String> values) {
    Set<String> distinct = new TreeSet<>(values);
    return distinct.size() == 1 ? distinct.iterator().next() : null;
  }

  /**
   * Curated labels first, then the gazetteer's, then the names in use, the most frequent of a
   * language first.
   */
  private static List<Label> labels(List<Profile> group) {
    Set<Label> labels = new LinkedHashSet<>();
    Map<Label, Integer> counts = new LinkedHashMap<>();
    for (Profile profile : group) {
      if (profile.row() != null) {
        labels.addAll(profile.row().labels());
      }
    }
    GazetteerEntry known = Gazetteer.bundled().byKey(key(group));
    for (String language : known == null ? List.<String>of() : LANGUAGES) {
      labels.add(new Label(known.name(language), language));
    }
    for (Profile profile : group) {
      for (Node node : profile.nodes()) {
        String language = Objects.requireNonNullElse(node.digest().language(), "");
        for (String name : node.entity().names()) {
          int weight = name.equals(node.entity().name()) ? 1000 : 1;
          counts.merge(new Label(name, language), weight, Integer::sum);
        }
        counts.merge(new Label(node.entity().name(), language), 1000, Integer::sum);
      }
    }
    counts.entrySet().stream()
        .sorted(
            Comparator.comparing((Map.Entry<Label, Integer> e) -> e.getKey().language())
                .thenComparing(e -> e.getKey().text().indexOf(' ') < 0)
                .thenComparing(e -> -e.getValue())
                .thenComparing(e -> e.getKey().text()))
        .forEach(e -> labels.add(e.getKey()));
    return List.copyOf(labels);
  }

  private static List<Link> members(List<Profile> group, Map<Integer, Judgement> why) {
    List<Link> members = new ArrayList<>();
    for (Profile profile : group) {
      Judgement judgement = why.get(profile.number());
      for (Node node : profile.nodes()) {
        members.add(
            judgement == null
                ? new Link(node.ref(), "same-name", 1, "called " + node.entity().name())
                : new Link(node.ref(), judgement.rule(), judgement.score(), judgement.reason()));
      }
    }
    members.sort(
        Comparator.comparing((Link link) -> link.ref().article())
            .thenComparing(link -> link.ref().index()));
    return members;
  }

  private static List<MatchCandidate> candidates(
      List<EntityResolver.Pair> undecided, Clusters clusters, Map<Integer, String> ids) {
    Map<List<String>, MatchCandidate> best =
        new TreeMap<>(
            Comparator.comparing((List<String> pair) -> pair.get(0))
                .thenComparing(pair -> pair.get(1)));
    for (EntityResolver.Pair pair : undecided) {
      String a = ids.get(clusters.find(pair.left().number()));
      String b = ids.get(clusters.find(pair.right().number()));
      if (a.equals(b) || clusters.separated(pair.left().number(), pair.right().number())) {
        continue;
      }
      List<String> key = a.compareTo(b) < 0 ? List.of(a, b) : List.of(b, a);
      Judgement judgement = pair.judgement();
      MatchCandidate candidate =
          new MatchCandidate(key.get(0), key.get(1), judgement.score(), judgement.reason());
      best.merge(key, candidate, (old, now) -> now.score() > old.score() ? now : old);
    }
    return List.copyOf(best.values());
  }
}
