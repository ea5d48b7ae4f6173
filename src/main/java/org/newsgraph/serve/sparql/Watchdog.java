package org.newsgraph.serve.sparql;

import java.time.Duration;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Stops what runs too long: first by asking, later by closing its connection. */
final class Watchdog implements AutoCloseable {
  private final ScheduledThreadPoolExecutor clock;

  Watchdog() {
    clock =
        new ScheduledThreadPoolExecutor(
            1,
            task -> {
              Thread thread = new Thread(task, "newsgraph-watchdog");
              thread.setDaemon(true);
              return thread;
            });
    clock.setRemoveOnCancelPolicy(true);
  }

  /** One watched run. */
  static final class Watch implements AutoCloseable {
    private volatile boolean fired;
    private ScheduledFuture<?> ask;
    private ScheduledFuture<?> force;

    /** Whether the time was up. */
    boolean fired() {
      return fired;
    }

    @Override
    public void close() {
      ask.cancel(false);
      force.cancel(false);
    }
  }

  /**
   * Watches a run until the watch is closed.
   *
   * @param ask called when {@code time} is up
   * @param force called when {@code grace} is up as well
   */
  Watch watch(Duration time, Runnable ask, Duration grace, Runnable force) {
    Watch watch = new Watch();
    Runnable first =
        () -> {
          watch.fired = true;
          ask.run();
        };
    watch.ask = clock.schedule(first, time.toMillis(), TimeUnit.MILLISECONDS);
    watch.force = clock.schedule(force, time.plus(grace).toMillis(), TimeUnit.MILLISECONDS);
    return watch;
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
