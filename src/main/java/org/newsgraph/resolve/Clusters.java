package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Disjoint sets of numbered things in which some pairs may never meet: a union that would bring
 * such a pair together is refused.
 */
final class Clusters {
  private final int[] parent;
  private final List<Set<Integer>> apart = new ArrayList<>();

  Clusters(int size) {
    parent = new int[size];
    Arrays.setAll(parent, i -> i);
    for (int i = 0; i < size; i++) {
      apart.add(null);
    }
  }

  /** The smallest member of the set that holds {@code i}. */
  int find(int i) {
    int root = i;
    while (parent[root] != root) {
      root = parent[root];
    }
    for (int at = i; parent[at] != root; ) {
      int next = parent[at];
      parent[at] = root;
      at = next;
    }
    return root;
  }

  /** Forbids that {@code a} and {@code b} ever share a set; no effect where they already do. */
  void separate(int a, int b) {
    int left = find(a);
    int right = find(b);
    if (left != right) {
      foes(left).add(right);
      foes(right).add(left);
    }
  }

  /** Whether the sets of {@code a} and {@code b} may not be joined. */
  boolean separated(int a, int b) {
    Set<Integer> foes = apart.get(find(a));
    return foes != null && foes.contains(find(b));
  }

  /** Joins the sets of {@code a} and {@code b}; false where that is forbidden. */
  boolean union(int a, int b) {
    int left = find(a);
    int right = find(b);
    if (left == right) {
      return true;
    }
    if (separated(left, right)) {
      return false;
    }
    int root = Math.min(left, right);
    int child = Math.max(left, right);
    parent[child] = root;
    Set<Integer> moved = apart.set(child, null);
    if (moved != null) {
      for (int foe : moved) {
        foes(foe).remove(child);
        foes(foe).add(root);
        foes(root).add(foe);
      }
    }
    return true;
  }

  private Set<Integer> foes(int root) {
    Set<Integer> known = apart.get(root);
    if (known == null) {
      known = new HashSet<>();
      apart.set(root, known);
    }
    return known;
  }
}
