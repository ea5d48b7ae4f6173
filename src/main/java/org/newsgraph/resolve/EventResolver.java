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

  /** A claim without a date joins the only event of a rare type that it is like by so much. */
  private static final double HINT = 0.4;

  /**
   * For so many days after a report others of a rare event mean the same, where they hardly say.
   */
  private static final long MEMORY = 400;

  private static final double OUTCOME = 0.8;

  /** Events that a claim without a date is compared with, at most. */
  private static final int COMPARED = 500;

  private final List<Claim> claims;
  private final Geography geography;
  private final EventJudge judge;
  private final Clusters clusters;
  private final Map<Integer, List<Claim>> members = new HashMap<>();
  private final Map<Integer, Judgement> why = new HashMap<>();

  private EventResolver(List<Claim> told, Geography geography) {
    this.claims = new ArrayList<>(told);
    this.geography = geography;
    this.judge = new EventJudge(geography);
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

  static Groups resolve(List<Claim> claims, Geography geography) {
    // What a claim borrows from others of its article serves to find its event and is not told.
    EventResolver resolver = new EventResolver(claims, geography);
    resolver.joinWithinArticles();
    resolver.joinDated();
    resolver.joinLoose();
    Map<Integer, List<Claim>> groups = new TreeMap<>(resolver.members);
    groups.values().forEach(group -> group.replaceAll(claim -> claims.get(claim.number())));
    groups.values().forEach(group -> group.sort(Comparator.comparing(Claim::number)));
    return new Groups(List.copyOf(groups.values()), resolver.why);
  }

  private record Pair(Claim left, Claim right, Judgement judgement) {}

  private void joinWithinArticles() {
    Outcomes outcomes = new Outcomes(geography);
    Map<String, List<Claim>> articles = new TreeMap<>();
    for (Claim claim : claims) {
      articles.computeIfAbsent(claim.digest().article(), k -> new ArrayList<>()).add(claim);
    }
    for (List<Claim> article : articles.values()) {
      for (Outcomes.Found found : outcomes.of(article)) {
        String reason = "told as what came of the " + found.incident().event().eventType();
        join(found.incident(), found.outcome(), Judgement.same("outcome", OUTCOME, reason));
      }
      new Retold(this, judge).join(article);
      pool(article);
    }
  }

  /** Lets the claims of an article about one event share their places and date. */
  private void pool(List<Claim> article) {
    Map<Integer, List<Claim>> groups = new TreeMap<>();
    article.forEach(c -> groups.computeIfAbsent(root(c), k -> new ArrayList<>()).add(c));
    for (List<Claim> group : groups.values()) {
      List<Claim> pooled = Pooled.of(group);
      pooled.forEach(claim -> claims.set(claim.number(), claim));
      members.get(root(group.get(0))).replaceAll(claim -> claims.get(claim.number()));
    }
  }

  /** The number of the cluster that holds a claim. */
  int root(Claim claim) {
    return clusters.find(claim.number());
  }

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
    Recurrence recurrence =
        Craft.of(claim).isEmpty() ? Recurrence.of(claim.kind()) : Recurrence.RARE;
    if (recurrence == Recurrence.RECURRING && !claim.timed()) {
      return;
    }
    Map<Integer, Pair> best = new TreeMap<>();
    for (String key : keys(claim)) {
      Set<Integer> others = index.getOrDefault(key, Set.of());
      for (int other : others.size() <= COMPARED ? others : Set.<Integer>of()) {
        Judgement judgement = judge.judge(claims.get(other), claim);
        boolean hint =
            recurrence == Recurrence.RARE
                && judgement.score() >= HINT
                && EventJudge.near(claims.get(other), claim, MEMORY);
        if (judgement.outcome() == Outcome.SAME
            || (hint && judgement.outcome() == Outcome.UNDECIDED)) {
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
      Judgement judgement = pair.judgement();
      join(
          pair.left(),
          claim,
          judgement.outcome() == Outcome.SAME
              ? judgement
              : Judgement.same(
                  "only-candidate",
                  judgement.score(),
                  judgement.reason() + "; no other event is like it"));
    }
  }

  /** Joins the clusters of two claims unless some claims of them exclude each other. */
  void join(Claim a, Claim b, Judgement judgement) {
    int left = root(a);
    int right = root(b);
    if (left == right || conflict(a, b)) {
      return;
    }
    clusters.union(left, right);
    int root = clusters.find(left);
    int child = root == left ? right : left;
    members.get(root).addAll(members.remove(child));
    why.putIfAbsent(a.number(), judgement);
    why.putIfAbsent(b.number(), judgement);
  }

  /** Whether any claims of the clusters of two claims cannot be about one event. */
  boolean conflict(Claim a, Claim b) {
    List<Claim> left = members.get(root(a));
    List<Claim> right = members.get(root(b));
    return left.stream()
        .limit(CHECKED)
        .anyMatch(l -> right.stream().limit(CHECKED).anyMatch(r -> judge.excluded(l, r)));
  }

  private List<String> keys(Claim claim) {
    Set<String> keys = new LinkedHashSet<>();
    for (String type : TypeKinship.keys(claim.kind())) {
      claim.actors().forEach(id -> keys.add(type + " " + id));
      claim.places().forEach(id -> keys.add(type + " " + id));
      Craft.of(claim).forEach(craft -> keys.add(type + " of " + craft));
      if (Recurrence.of(claim.kind()) == Recurrence.RARE) {
        claim.places().forEach(id -> keys.add(type + " in " + geography.country(id)));
      }
    }
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
