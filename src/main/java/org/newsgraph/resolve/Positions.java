package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import org.newsgraph.resolve.Discrepancies.Held;

/** Sorts values into positions that exclude each other. */
final class Positions {
  private Positions() {}

  /**
   * Values that agree with each other.
   *
   * @param held the values, the first of them names the position
   */
  record Position<T>(List<Held<T>> held) {}

  /**
   * Two or more positions that exclude each other, or none where all values can be true together. A
   * value that fits several positions ("June", "dozens") takes no side.
   */
  static <T> List<Position<T>> of(List<Held<T>> values, BiPredicate<T, T> agree) {
    List<Held<T>> firm =
        values.stream()
            .filter(v -> values.stream().anyMatch(w -> !agree.test(v.data(), w.data())))
            .toList();
    List<List<Held<T>>> groups = new ArrayList<>();
    for (Held<T> value : firm) {
      List<List<Held<T>>> fits =
          groups.stream()
              .filter(g -> g.stream().allMatch(w -> agree.test(value.data(), w.data())))
              .toList();
      if (fits.isEmpty()) {
        groups.add(new ArrayList<>(List.of(value)));
      } else if (fits.size() == 1) {
        fits.get(0).add(value);
      }
    }
    return groups.size() < 2 ? List.of() : groups.stream().map(Position::new).toList();
  }
}
