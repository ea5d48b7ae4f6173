package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Curated;
import org.newsgraph.resolve.Corpus.Node;
import org.newsgraph.resolve.Judgement.Outcome;

/** Joins local entities that are one thing: block, match, judge, cluster. */
final class EntityResolver {
  /** From here on two names are simply equal, in whatever script. */
  private static final double EQUAL = 0.97;

  /** Names of two clusters that are compared before the clusters are joined, at most. */
  private static final int CHECKED = 30;

  private final List<Profile> profiles;
  private final Clusters clusters;
  private final List<Pair> undecided = new ArrayList<>();
  private final Map<Integer, Judgement> why = new HashMap<>();
  private final List<Set<Integer>> documents = new ArrayList<>();
  private final List<List<Profile>> members = new ArrayList<>();

  private EntityResolver(List<Profile> profiles) {
    this.profiles = profiles;
    this.clusters = new Clusters(profiles.size());
    for (Profile profile : profiles) {
      Set<Integer> in = new HashSet<>();
      profile.nodes().forEach(node -> in.add(node.document()));
      documents.add(in);
      members.add(new ArrayList<>(List.of(profile)));
    }
  }

  /** Two profiles and what was decided about them. */
  record Pair(Profile left, Profile right, Judgement judgement) {}

  static Entities resolve(List<Node> nodes, Curated curated) {
    EntityResolver resolver = new EntityResolver(Profiles.of(nodes, curated));
    resolver.judgeByHand(curated.judgements());
    List<Pair> same = resolver.judge(Blocks.of(resolver.profiles));
    for (Pair pair : same) {
      if (!resolver.join(pair.left(), pair.right(), pair.judgement())) {
        resolver.undecided.add(pair);
      }
    }
    new LoneNames(resolver, resolver.profiles).join();
    return EntityBuilder.build(
        resolver.profiles, resolver.clusters, resolver.why, resolver.undecided);
  }

  /** People's judgements come first and are never overruled. */
  private void judgeByHand(List<Curated.Judgement> judgements) {
    CuratedIndex index = new CuratedIndex(profiles);
    for (boolean same : new boolean[] {false, true}) {
      for (Curated.Judgement judgement : judgements) {
        if (judgement.same() == same) {
          apply(judgement, index.find(judgement.left()), index.find(judgement.right()));
        }
      }
    }
  }

  private void apply(Curated.Judgement judgement, List<Profile> left, List<Profile> right) {
    String reason =
        "same-as.csv line "
            + judgement.line()
            + (judgement.reason() == null ? "" : ": " + judgement.reason());
    for (Profile a : left) {
      for (Profile b : right) {
        if (judgement.same()) {
          unite(a, b, Judgement.same("curated-same", 1, reason));
        } else {
          clusters.separate(a.number(), b.number());
        }
      }
    }
  }

  private List<Pair> judge(Collection<List<Profile>> blocks) {
    List<Pair> same = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (List<Profile> block : blocks) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Profile a = block.get(i);
          Profile b = block.get(j);
          Judgement judgement = EntityJudge.judge(a, b);
          if (judgement.outcome() != Outcome.DIFFERENT
              && seen.add(((long) a.number() << 32) | b.number())) {
            (judgement.outcome() == Outcome.SAME ? same : undecided).add(new Pair(a, b, judgement));
          }
        }
      }
    }
    same.sort(
        Comparator.comparing((Pair p) -> -p.judgement().score())
            .thenComparing(p -> p.left().number())
            .thenComparing(p -> p.right().number()));
    return same;
  }

  /** Joins the clusters of two profiles unless something speaks against it; false where it does. */
  boolean join(Profile left, Profile right, Judgement judgement) {
    int a = root(left.number());
    int b = root(right.number());
    if (a == b) {
      return true;
    }
    boolean apart =
        judgement.score() < EQUAL && !Collections.disjoint(documents.get(a), documents.get(b));
    return !apart && !conflict(a, b) && unite(left, right, judgement);
  }

  /** Whether any two names of the clusters exclude each other. */
  private boolean conflict(int a, int b) {
    for (Profile left : members.get(a).stream().filter(p -> !p.lone()).limit(CHECKED).toList()) {
      for (Profile right : members.get(b).stream().filter(p -> !p.lone()).limit(CHECKED).toList()) {
        if (EntityJudge.excluded(left, right)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean unite(Profile left, Profile right, Judgement judgement) {
    int a = root(left.number());
    int b = root(right.number());
    if (a == b) {
      return true;
    }
    if (!clusters.union(a, b)) {
      return false;
    }
    int root = root(a);
    int child = root == a ? b : a;
    documents.set(root, larger(documents.get(root), documents.set(child, Set.of())));
    members.get(root).addAll(members.set(child, List.of()));
    why.putIfAbsent(left.number(), judgement);
    why.putIfAbsent(right.number(), judgement);
    return true;
  }

  private static Set<Integer> larger(Set<Integer> a, Set<Integer> b) {
    Set<Integer> large = a.size() >= b.size() ? a : b;
    large.addAll(a.size() >= b.size() ? b : a);
    return large;
  }

  /** Lists a pair for people to judge. */
  void undecided(Profile left, Profile right, Judgement judgement) {
    undecided.add(new Pair(left, right, judgement));
  }

  /** The number of the cluster that holds a profile. */
  int root(int profile) {
    return clusters.find(profile);
  }

  /** Places of the articles in which a cluster appears. */
  Set<Integer> documents(int root) {
    return documents.get(root);
  }

  /** The profiles of a cluster. */
  List<Profile> members(int root) {
    return members.get(root);
  }
}
