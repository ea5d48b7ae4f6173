package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.model.EntityType;
import org.newsgraph.resolve.name.BlockingKeys;
import org.newsgraph.resolve.name.NameMatch;
import org.newsgraph.resolve.name.NameMatcher;

/**
 * Finds out whom an article means that gives a surname only. The surname alone never decides: it
 * takes evidence such as the office held, the country, the people named along with it.
 */
final class LoneNames {
  private static final double NAME = 0.45;
  private static final double MERGE = 0.75;
  private static final double MARGIN = 0.1;

  /** A surname of more people than this says nothing. */
  private static final int MOST_BEARERS = 40;

  /** Surnames that share a blocking key are not looked through beyond so many. */
  private static final int COLLIDING = 400;

  /** Articles of a candidate whose company is looked at. */
  private static final int MOST_ARTICLES = 100;

  private final EntityResolver resolver;
  private final List<Profile> profiles;
  private final Map<Integer, Set<Integer>> company = new HashMap<>();
  private final Map<String, Set<Integer>> bearers = new HashMap<>();

  LoneNames(EntityResolver resolver, List<Profile> profiles) {
    this.resolver = resolver;
    this.profiles = profiles;
    for (Profile profile : profiles) {
      if (profile.type() != EntityType.COUNTRY) {
        int root = resolver.root(profile.number());
        profile
            .nodes()
            .forEach(n -> company.computeIfAbsent(n.document(), k -> new HashSet<>()).add(root));
      }
      if (profile.person() != null && !profile.lone()) {
        addBearer(profile);
      }
    }
  }

  private void addBearer(Profile profile) {
    bearers
        .computeIfAbsent(BlockingKeys.surname(profile.person()), k -> new TreeSet<>())
        .add(resolver.root(profile.number()));
  }

  private record Candidate(int root, Profile profile, Judgement judgement) {}

  /** Joins each lone name with its bearer where one stands out. */
  void join() {
    profiles.stream().filter(Profile::lone).forEach(this::place);
  }

  private void place(Profile lone) {
    List<Candidate> candidates = candidates(lone);
    double best = candidates.isEmpty() ? 0 : candidates.get(0).judgement().score();
    double next = candidates.size() < 2 ? 0 : candidates.get(1).judgement().score();
    if (best >= MERGE
        && best >= next + MARGIN
        && resolver.join(lone, candidates.get(0).profile(), candidates.get(0).judgement())) {
      return;
    }
    for (Candidate candidate : candidates) {
      if (candidate.judgement().score() >= EntityJudge.UNDECIDED) {
        resolver.undecided(lone, candidate.profile(), candidate.judgement());
      }
    }
    if (known(lone).size() <= MOST_BEARERS) {
      addBearer(lone);
    }
  }

  private Set<Integer> known(Profile lone) {
    return bearers.getOrDefault(BlockingKeys.surname(lone.person()), Collections.emptySet());
  }

  /** Who the name can mean, the likeliest first. */
  private List<Candidate> candidates(Profile lone) {
    Set<Integer> roots = new TreeSet<>();
    if (known(lone).size() <= COLLIDING) {
      known(lone).forEach(root -> roots.add(resolver.root(root)));
    }
    List<Candidate> candidates = new ArrayList<>();
    if (roots.size() <= MOST_BEARERS) {
      for (int root : roots) {
        if (possible(lone, root)) {
          candidates.add(new Candidate(root, profiles.get(root), null));
        }
      }
    }
    int rivals = candidates.size();
    candidates.replaceAll(c -> new Candidate(c.root(), c.profile(), weigh(lone, c.root(), rivals)));
    candidates.sort(
        Comparator.comparing((Candidate c) -> -c.judgement().score())
            .thenComparing(Candidate::root));
    return candidates;
  }

  private boolean possible(Profile lone, int root) {
    if (!Collections.disjoint(resolver.documents(root), resolver.documents(lone.number()))) {
      return false;
    }
    return resolver.members(root).stream()
        .filter(member -> member.person() != null)
        .limit(10)
        .anyMatch(
            member -> {
              NameMatch match = NameMatcher.match(lone.person(), member.person().surnameOnly());
              return match.score() >= 0.9
                  && !EntityJudge.conflict(lone.genders(), member.genders());
            });
  }

  private Judgement weigh(Profile lone, int root, int rivals) {
    List<Profile> members = resolver.members(root);
    List<String> reasons = new ArrayList<>(List.of("the same surname"));
    double score = NAME;
    if (members.stream().anyMatch(m -> m.row() != null && m.names().contains(lone.name()))) {
      score += 0.3;
      reasons.add("a curated name");
    }
    if (rivals == 1) {
      score += 0.15;
      reasons.add("no one else has it");
    }
    if (members.stream().anyMatch(m -> Roles.share(m.roles(), lone.roles()))) {
      score += 0.2;
      reasons.add("the same office");
    }
    if (members.stream().anyMatch(m -> !Collections.disjoint(m.countries(), lone.countries()))) {
      score += 0.1;
      reasons.add("the same country");
    }
    int shared = shared(lone, root);
    if (shared > 0) {
      score += shared > 1 ? 0.15 : 0.05;
      reasons.add(shared + " others named along with both");
    }
    String reason =
        lone.name() + " = " + profiles.get(root).title() + ": " + String.join(", ", reasons);
    return Judgement.same("lone-surname", Math.min(0.95, score), reason);
  }

  /** How many other entities appear with both. */
  private int shared(Profile lone, int root) {
    Set<Integer> mine = company.getOrDefault(lone.nodes().get(0).document(), Set.of());
    Set<Integer> theirs = new HashSet<>();
    resolver.documents(root).stream()
        .sorted()
        .limit(MOST_ARTICLES)
        .forEach(document -> theirs.addAll(company.getOrDefault(document, Set.of())));
    theirs.retainAll(mine);
    theirs.remove(root);
    theirs.remove(lone.number());
    return theirs.size();
  }
}
