package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collection;
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
  private final List<Profile> profiles;
  private final Clusters clusters;
  private final List<Pair> undecided = new ArrayList<>();
  private final Map<Integer, Judgement> why = new HashMap<>();
  private final Map<Integer, Set<Integer>> documents = new HashMap<>();

  private EntityResolver(List<Profile> profiles) {
    this.profiles = profiles;
    this.clusters = new Clusters(profiles.size());
    for (Profile profile : profiles) {
      Set<Integer> in = new HashSet<>();
      profile.nodes().forEach(node -> in.add(node.document()));
      documents.put(profile.number(), in);
    }
  }

  /** Two profiles and what was decided about them. */
  record Pair(Profile left, Profile right, Judgement judgement) {}

  static Entities resolve(List<Node> nodes, Curated curated) {
    EntityResolver resolver = new EntityResolver(Profiles.of(nodes, curated));
    resolver.judgeByHand(curated.judgements());
    List<Pair> pairs = resolver.judge(Blocks.of(resolver.profiles));
    resolver.join(pairs);
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
    for (Profile a : left) {
      for (Profile b : right) {
        String reason =
            "same-as.csv line "
                + judgement.line()
                + (judgement.reason() == null ? "" : ": " + judgement.reason());
        if (!judgement.same()) {
          clusters.separate(a.number(), b.number());
        } else if (clusters.union(a.number(), b.number())) {
          merged(a, b, Judgement.same("curated-same", 1, reason));
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
          if (!seen.add(((long) a.number() << 32) | b.number())) {
            continue;
          }
          Judgement judgement = EntityJudge.judge(a, b);
          if (judgement.outcome() == Outcome.SAME) {
            same.add(new Pair(a, b, judgement));
          } else if (judgement.outcome() == Outcome.UNDECIDED) {
            undecided.add(new Pair(a, b, judgement));
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

  private void join(List<Pair> pairs) {
    for (Pair pair : pairs) {
      int a = clusters.find(pair.left().number());
      int b = clusters.find(pair.right().number());
      if (a == b) {
        continue;
      }
      if (keptApart(a, b, pair.judgement()) || !clusters.union(a, b)) {
        undecided.add(pair);
        continue;
      }
      merged(pair.left(), pair.right(), pair.judgement());
      Set<Integer> all =
          documents.get(a).size() > documents.get(b).size() ? documents.get(a) : documents.get(b);
      all.addAll(documents.get(a));
      all.addAll(documents.get(b));
      documents.put(clusters.find(a), all);
    }
  }

  /** Whether an article has both and held them apart, although their names are not simply equal. */
  private boolean keptApart(int a, int b, Judgement judgement) {
    if (judgement.score() >= 0.97) {
      return false;
    }
    Set<Integer> small =
        documents.get(a).size() < documents.get(b).size() ? documents.get(a) : documents.get(b);
    Set<Integer> large = small == documents.get(a) ? documents.get(b) : documents.get(a);
    return small.stream().anyMatch(large::contains);
  }

  private void merged(Profile a, Profile b, Judgement judgement) {
    why.putIfAbsent(b.number(), judgement);
    why.putIfAbsent(a.number(), judgement);
  }
}
