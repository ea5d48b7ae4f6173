package org.newsgraph.resolve;

import java.util.Comparator;
import org.newsgraph.model.Count;
import org.newsgraph.model.Quantity;
import org.newsgraph.model.Quantity.Qualifier;

/** Compares reported numbers as the ranges that they allow. */
final class Numbers {
  /** Smaller numbers of people are common. */
  private static final long TELLING = 20;

  private Numbers() {}

  /** The claim's number of the property, the largest where it gives parts too; null if none. */
  static Count of(Claim claim, Count.Property property) {
    return claim.event().counts().stream()
        .filter(count -> count.property() == property)
        .max(Comparator.comparing(count -> count.quantity().value()))
        .orElse(null);
  }

  /** Whether the numbers that two claims give can both be true. */
  static boolean agree(Claim a, Claim b, Count.Property property) {
    return agree(of(a, property).quantity(), of(b, property).quantity());
  }

  /** Whether one true number can fit both. */
  static boolean agree(Quantity a, Quantity b) {
    return low(a) <= high(b) && low(b) <= high(a);
  }

  /** Whether two claims give the same number of people, large enough to be no coincidence. */
  static boolean coincide(Claim a, Claim b) {
    return a.event().counts().stream()
        .filter(count -> count.quantity().value() >= TELLING)
        .anyMatch(
            count ->
                b.event().counts().stream()
                    .anyMatch(
                        other ->
                            other.property() == count.property()
                                && other.quantity().value() == count.quantity().value()));
  }

  /** 0 for an exact number, more for a bound. */
  static int vagueness(Count count) {
    return count.quantity().qualifier() == Qualifier.EXACTLY ? 0 : 1;
  }

  /** Smallest number it allows; "more than 50" is read as 50 or more, as reporters use it. */
  private static long low(Quantity q) {
    return switch (q.qualifier()) {
      case EXACTLY, AT_LEAST, MORE_THAN -> q.value();
      case ABOUT -> q.value() - Math.max(1, q.value() / 10);
      case LESS_THAN, AT_MOST -> 0;
    };
  }

  private static long high(Quantity q) {
    return switch (q.qualifier()) {
      case EXACTLY, LESS_THAN, AT_MOST -> q.value();
      case ABOUT -> q.value() + Math.max(1, q.value() / 10);
      case AT_LEAST, MORE_THAN -> Long.MAX_VALUE;
    };
  }
}
