package org.newsgraph.resolve;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.newsgraph.resolve.Judgement.Outcome;

/** Joins claims that are accounts of one happening. */
final class EventResolver {
  /** Claims of two clusters that are compared before the clusters are joined, at most. */
  private static final int CHECKED = 40;

  private final List<Claim> claims;
  private final EventJudge judge;
  private final Families families;
  private final Clusters clusters;
  private final Map<Integer, List<Claim>> members = new HashMap<>();
  private final Map<Integer, Judgement> why = new HashMap<>();

  private EventResolver(List<Claim> claims, EventJudge judge, Families families) {
    this.claims = claims;
    this.judge = judge;
    this.families = families;
    this.clusters = new Clusters(claims.size());
    claims.forEach(claim -> members.put(claim.number(), new ArrayList<>(List.of(claim))));
  }

  /**
   * Clusters of claims.
   *
   * @param groups the claims of each event, in order
   * @param why why a claim, by its number, was put where it is
   */
  record Groups(List<List<Claim>> groups, Map<Integer, Judgement> why) {}

  static Groups resolve(List<Claim> claims, EventJudge judge, Families families) {
    EventResolver resolver = new EventResolver(claims, judge, families);
    resolver.joinDated();
    resolver.joinLoose();
    Map<Integer, List<Claim>> groups = new TreeMap<>(resolver.members);
    groups.values().forEach(group -> group.sort(Comparator.comparing(Claim::number)));
    return new Groups(List.copyOf(groups.values()), resolver.why);
  }

  private record Pair(Claim left, Claim right, Judgement judgement) {}

  private void joinDated() {
    Map<String, List<Claim>> blocks = new TreeMap<>();
    for (Claim claim : claims) {
      if (claim.dated()) {
        for (String key : keys(claim)) {
          for (YearMonth month : months(claim)) {
            blocks.computeIfAbsent(key + " " + month, k -> new ArrayList<>()).add(claim);
          }
        }
      }
    }
    List<Pair> same = new ArrayList<>();
    Set<Long> seen = new HashSet<>();
    for (List<Claim> block : blocks.values()) {
      for (int i = 0; i < block.size(); i++) {
        for (int j = i + 1; j < block.size(); j++) {
          Claim a = block.get(i);
          Claim b = block.get(j);
          if (seen.add(((long) a.number() << 32) | b.number())) {
            Judgement judgement = judge.judge(a, b);
            if (judgement.outcome() == Outcome.SAME) {
              same.add(new Pair(a, b, judgement));
            }
          }
        }
      }
    }
    same.sort(
        Comparator.comparing((Pair p) -> -p.judgement().score())
            .thenComparing(p -> p.left().number())
            .thenComparing(p -> p.right().number()));
    same.forEach(pair -> join(pair.left(), pair.right(), pair.judgement()));
  }

  /** A claim without a precise date joins the one event that it fits best, if there is one. */
  private void joinLoose() {
    Map<String, Set<Integer>> index = new HashMap<>();
    for (Claim claim : claims) {
      if (claim.dated()) {
        index(index, claim);
      }
    }
    for (Claim claim : claims) {
      if (!claim.dated()) {
        attach(claim, index);
        index(index, claim);
      }
    }
  }

  private void index(Map<String, Set<Integer>> index, Claim claim) {
    for (String key : keys(claim)) {
      index.computeIfAbsent(key, k -> new LinkedHashSet<>()).add(claim.number());
    }
  }

  private void attach(Claim claim, Map<String, Set<Integer>> index) {
    if (families.recurring(claim.event().eventType()) && claim.earliest() == null) {
      return;
    }
    Map<Integer, Pair> best = new TreeMap<>();
    for (String key : keys(claim)) {
      for (int other : index.getOrDefault(key, Set.of())) {
        Judgement judgement = judge.judge(claims.get(other), claim);
        if (judgement.outcome() == Outcome.SAME) {
          best.merge(
              clusters.find(other),
              new Pair(claims.get(other), claim, judgement),
              (old, now) -> now.judgement().score() > old.judgement().score() ? now : old);
        }
      }
    }
    List<Pair> ranked = new ArrayList<>(best.values());
    ranked.sort(Comparator.comparing((Pair p) -> -p.judgement().score()));
    boolean clear =
        ranked.size() == 1
            || (ranked.size() > 1
                && ranked.get(0).judgement().score() > ranked.get(1).judgement().score() + 0.05);
    if (clear) {
      Pair pair = ranked.get(0);
      join(pair.left(), pair.right(), pair.judgement());
    }
  }

  private void join(Claim a, Claim b, Judgement judgement) {
    int left = clusters.find(a.number());
    int right = clusters.find(b.number());
    if (left == right || conflict(members.get(left), members.get(right))) {
      return;
    }
    clusters.union(left, right);
    int root = clusters.find(left);
    int child = root == left ? right : left;
    members.get(root).addAll(members.remove(child));
    why.putIfAbsent(a.number(), judgement);
    why.putIfAbsent(b.number(), judgement);
  }

  private boolean conflict(List<Claim> a, List<Claim> b) {
    return a.stream()
        .limit(CHECKED)
        .anyMatch(
            left ->
                b.stream()
                    .limit(CHECKED)
                    .anyMatch(right -> judge.judge(left, right).outcome() == Outcome.DIFFERENT));
  }

  private List<String> keys(Claim claim) {
    String family = families.of(claim.event().eventType());
    Set<String> keys = new LinkedHashSet<>();
    claim.actors().forEach(id -> keys.add(family + " " + id));
    claim.places().forEach(id -> keys.add(family + " " + id));
    return List.copyOf(keys);
  }

  private static List<YearMonth> months(Claim claim) {
    List<YearMonth> months = new ArrayList<>();
    LocalDate last = claim.latest().plusDays(1);
    for (YearMonth m = YearMonth.from(claim.earliest().minusDays(1));
        !m.isAfter(YearMonth.from(last));
        m = m.plusMonths(1)) {
      months.add(m);
    }
    return months;
  }
}
