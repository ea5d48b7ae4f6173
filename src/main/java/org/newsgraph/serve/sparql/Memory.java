package org.newsgraph.serve.sparql;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.Comparator;

/**
 * Tells when memory runs short: when even a collection of garbage has left the heap almost full.
 * Sorting, grouping and DISTINCT hold their rows in memory, so a query well within its time can ask
 * for more than there is.
 */
final class Memory {
  private static final double FULL = 0.85;

  private final MemoryPoolMXBean old;

  /** Watches the largest pool of the heap, where what stays alive ends up. */
  Memory() {
    old =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(p -> p.getType() == MemoryType.HEAP && p.isCollectionUsageThresholdSupported())
            .max(Comparator.comparingLong(p -> p.getUsage().getMax()))
            .orElse(null);
    if (old != null && old.getUsage().getMax() > 0) {
      old.setCollectionUsageThreshold((long) (FULL * old.getUsage().getMax()));
    }
  }

  boolean isShort() {
    return old != null && old.isCollectionUsageThresholdExceeded();
  }
}
