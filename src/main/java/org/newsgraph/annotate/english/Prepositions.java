package org.newsgraph.annotate.english;

import java.util.Arrays;
import java.util.List;

/**
 * Turns prepositions from heads into marks of case: in ClearNLP's trees a preposition governs its
 * noun ({@code prep} and {@code pobj}), in Universal Dependencies the noun governs it.
 */
final class Prepositions {
  private final List<RawToken> raw;
  private final int[] head;
  private final String[] rel;

  private Prepositions(List<RawToken> raw, int[] head, String[] rel) {
    this.raw = raw;
    this.head = head;
    this.rel = rel;
  }

  /** Changes heads and relations of a sentence in place. */
  static void lift(List<RawToken> raw, int[] head, String[] rel) {
    new Prepositions(raw, head, rel).liftAll();
  }

  /** The object of a preposition takes its place; the deepest prepositions go first. */
  private void liftAll() {
    Integer[] order = new Integer[head.length];
    int[] depth = new int[head.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      for (int h = head[i]; h >= 0 && depth[i] < head.length; h = head[h]) {
        depth[i]++;
      }
    }
    Arrays.sort(order, (a, b) -> Integer.compare(depth[b], depth[a]));
    int[] lifted = new int[head.length];
    Arrays.fill(lifted, -1);
    for (int p : order) {
      if (isPreposition(p)) {
        int object = objectOf(p);
        if (object >= 0) {
          lift(p, object);
          lifted[p] = object;
        } else if (rel[p].equals("prep")) {
          rel[p] = "advmod";
        }
      }
    }
    for (int i = 0; i < head.length; i++) {
      // A conjunct of a preposition ("in A and in B") belongs to that preposition's object.
      if (head[i] >= 0 && lifted[head[i]] >= 0 && head[i] != i && !keeps(i)) {
        head[i] = lifted[head[i]] == i ? head[i] : lifted[head[i]];
      }
    }
  }

  private boolean isPreposition(int i) {
    String tag = raw.get(i).tag();
    boolean adposition = tag.equals("IN") || tag.equals("TO") || tag.equals("VBG");
    return rel[i].equals("prep")
        || rel[i].equals("agent")
        || (rel[i].equals("dative") && adposition)
        || (rel[i].equals("conj") && hasObject(i))
        || (rel[i].equals("pcomp") && adposition && hasObject(i));
  }

  private boolean hasObject(int p) {
    for (int i = 0; i < head.length; i++) {
      if (head[i] == p && rel[i].equals("pobj")) {
        return true;
      }
    }
    return false;
  }

  /** The token that a preposition introduces, or -1; a nested preposition's object counts. */
  private int objectOf(int p) {
    int nested = -1;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == p && i != p) {
        if (UniversalTree.OBJECTS.contains(rel[i])) {
          return i;
        }
        if (rel[i].equals("obl") || rel[i].equals("nmod")) {
          nested = nested < 0 ? i : nested;
        }
      }
    }
    return nested;
  }

  /** Puts {@code object} where its preposition {@code p} was, with {@code p} below it. */
  private void lift(int p, int object) {
    boolean clause = rel[object].equals("pcomp") && raw.get(object).tag().startsWith("VB");
    int over = head[p];
    String relation;
    if (rel[p].equals("conj")) {
      relation = "conj";
    } else if (clause) {
      relation = (over >= 0 && UniversalTree.isNominal(raw.get(over).tag())) ? "acl" : "advcl";
    } else if (rel[p].equals("agent")) {
      relation = "obl:agent";
    } else {
      relation = (over >= 0 && UniversalTree.isNominal(raw.get(over).tag())) ? "nmod" : "obl";
    }
    String marker = clause ? "mark" : "case";
    for (int i = 0; i < head.length; i++) {
      if (head[i] == p && i != object) {
        head[i] = object;
      }
    }
    head[object] = over;
    rel[object] = relation;
    head[p] = object;
    rel[p] = marker;
  }

  private boolean keeps(int i) {
    return rel[i].equals("case") || rel[i].equals("mark");
  }
}
