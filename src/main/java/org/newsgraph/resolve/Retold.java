package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.newsgraph.model.Role;
import org.newsgraph.vocab.EventTypes;

/**
 * Joins what an article tells again of an event of its own: "the crash" is the crash told of, where
 * it tells of one only and nothing speaks against it; "the cause of death" is that of the death
 * told of just before.
 */
final class Retold {
  private static final double SCORE = 0.6;

  /** Sentences within which a death without the dead means the one told of. */
  private static final int NEAR = 4;

  private final EventResolver resolver;
  private final EventJudge judge;

  Retold(EventResolver resolver, EventJudge judge) {
    this.resolver = resolver;
    this.judge = judge;
  }

  /** Joins the claims of one article, given in their order. */
  void join(List<Claim> article) {
    for (int i = 1; i < article.size(); i++) {
      if (sameWords(article.get(i - 1), article.get(i))) {
        String reason = "the same words, told by one and by another";
        Judgement judgement = Judgement.same("same-words", 1, reason);
        resolver.join(article.get(i - 1), article.get(i), judgement);
      }
    }
    List<Claim> told = new ArrayList<>();
    for (Claim claim : article) {
      if (claim.real() && isRetold(claim)) {
        again(claim, told);
        told.add(claim);
      }
    }
    article.stream().filter(Retold::isBareDeath).forEach(claim -> death(claim, article));
  }

  /** Whether two claims are what two speakers say of the same words: one affirms, one denies. */
  private static boolean sameWords(Claim a, Claim b) {
    boolean others =
        !a.event().sources().equals(b.event().sources())
            || !Objects.equals(a.event().voice(), b.event().voice());
    return others
        && a.event().sentence() == b.event().sentence()
        && a.event().eventType().equals(b.event().eventType())
        && a.event().participants().equals(b.event().participants())
        && a.event().counts().equals(b.event().counts())
        && Objects.equals(a.event().time(), b.event().time());
  }

  private static boolean isRetold(Claim claim) {
    return Recurrence.isRetold(claim.kind()) || !Craft.of(claim).isEmpty();
  }

  /** Joins a claim with the one event of its kind told of before. */
  private void again(Claim claim, List<Claim> told) {
    Map<Integer, Claim> events = new LinkedHashMap<>();
    for (Claim other : told) {
      if (kin(claim, other) && !resolver.conflict(other, claim)) {
        events.putIfAbsent(resolver.root(other), other);
      }
    }
    if (events.size() == 1) {
      Claim other = events.values().iterator().next();
      String reason = "the only " + other.kind() + " of the article that it can mean";
      resolver.join(other, claim, Judgement.same("retold", SCORE, reason));
    }
  }

  private static boolean kin(Claim a, Claim b) {
    Set<String> left = Craft.of(a);
    Set<String> right = Craft.of(b);
    boolean akin = TypeKinship.akin(a.kind(), b.kind());
    return a.kind().equals(b.kind()) || (akin && !Collections.disjoint(left, right));
  }

  private static boolean isBareDeath(Claim claim) {
    return EventTypes.isA(claim.event().eventType(), "Death")
        && claim.real()
        && claim.time() == null
        && claim.in(Role.AGENT).isEmpty()
        && claim.event().counts().isEmpty()
        && claim.event().participants().stream().noneMatch(p -> p.role() == Role.PATIENT);
  }

  private static boolean isDeath(Claim claim) {
    return claim.real()
        && (EventTypes.isA(claim.event().eventType(), "Death")
            || EventTypes.isA(claim.event().eventType(), "Killing"));
  }

  private void death(Claim claim, List<Claim> article) {
    Claim best = null;
    for (Claim other : article) {
      int gap = claim.event().sentence() - other.event().sentence();
      if (isDeath(other) && !isBareDeath(other) && gap >= 0 && gap <= NEAR) {
        best = other;
      }
    }
    if (best != null && !judge.excluded(best, claim)) {
      String reason = "the death told of just before";
      resolver.join(best, claim, Judgement.same("retold", SCORE, reason));
    }
  }
}
