package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.newsgraph.resolve.Discrepancies.Held;

/** Sorts the values that claims give to a property into positions that exclude each other. */
final class Positions {
  private Positions() {}

  /**
   * Two or more positions that exclude each other, or none where all values can be true together. A
   * value that fits several positions ("June", "dozens") takes no side. What one source says in one
   * article is one account: it does not contradict itself.
   *
   * @param values the values in the order of the collection
   * @param agree whether two values can be true together
   * @param sources who holds a claim
   */
  static <T> List<List<Held<T>>> of(
      List<Held<T>> values, BiPredicate<T, T> agree, Sources sources) {
    List<Held<T>> firm =
        values.stream()
            .filter(v -> values.stream().anyMatch(w -> differ(v, w, agree, sources)))
            .toList();
    List<List<Held<T>>> groups = new ArrayList<>();
    for (Held<T> value : firm) {
      List<List<Held<T>>> fits =
          groups.stream()
              .filter(g -> g.stream().allMatch(w -> agree.test(value.data(), w.data())))
              .toList();
      boolean side = sides(value, firm, agree);
      if (fits.isEmpty() && side) {
        groups.add(new ArrayList<>(List.of(value)));
      } else if (fits.size() == 1) {
        fits.get(0).add(value);
      }
    }
    return groups.size() < 2 ? List.of() : groups;
  }

  /** Whether all the values that a value agrees with agree among themselves. */
  private static <T> boolean sides(Held<T> value, List<Held<T>> all, BiPredicate<T, T> agree) {
    List<Held<T>> friends =
        all.stream().filter(other -> agree.test(value.data(), other.data())).toList();
    return friends.stream()
        .allMatch(a -> friends.stream().allMatch(b -> agree.test(a.data(), b.data())));
  }

  private static <T> boolean differ(
      Held<T> a, Held<T> b, BiPredicate<T, T> agree, Sources sources) {
    boolean oneVoice =
        a.claim().digest().article().equals(b.claim().digest().article())
            && sources.source(a.claim()).equals(sources.source(b.claim()));
    return !oneVoice && !agree.test(a.data(), b.data());
  }
}
