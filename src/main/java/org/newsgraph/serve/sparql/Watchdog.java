package org.newsgraph.serve.sparql;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Stops what runs too long: first by asking, later by closing its connection. Where memory runs
 * short, it asks the run that has gone on longest.
 */
final class Watchdog implements AutoCloseable {
  private static final long LOOK_MILLIS = 100;

  private final ScheduledThreadPoolExecutor clock;
  private final ScheduledFuture<?> looking;
  private final Memory memory = new Memory();
  private final Set<Watch> running = Collections.synchronizedSet(new LinkedHashSet<>());

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
    looking =
        clock.scheduleWithFixedDelay(this::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
  }

  private void look() {
    if (!memory.isShort()) {
      return;
    }
    List<Watch> all;
    synchronized (running) {
      all = List.copyOf(running);
    }
    all.stream()
        .filter(w -> w.reason == null)
        .findFirst()
        .ifPresent(w -> w.stop("it needed too much memory"));
  }

  /** One watched run. */
  final class Watch implements AutoCloseable {
    private final Runnable ask;
    private final List<ScheduledFuture<?>> clocks = new ArrayList<>();
    private volatile String reason;

    private Watch(Runnable ask) {
      this.ask = ask;
    }

    private void stop(String why) {
      reason = why;
      ask.run();
    }

    /** Why it was stopped, or null if it was not. */
    String reason() {
      return reason;
    }

    @Override
    public void close() {
      running.remove(this);
      clocks.forEach(c -> c.cancel(false));
    }
  }

  /**
   * Watches a run until the watch is closed.
   *
   * @param ask called when {@code time} is up
   * @param force called when {@code grace} is up as well
   */
  Watch watch(Duration time, Runnable ask, Duration grace, Runnable force) {
    Watch watch = new Watch(ask);
    String why = "it ran longer than " + time.toSeconds() + " s";
    watch.clocks.add(clock.schedule(() -> watch.stop(why), time.toMillis(), TimeUnit.MILLISECONDS));
    watch.clocks.add(clock.schedule(force, time.plus(grace).toMillis(), TimeUnit.MILLISECONDS));
    running.add(watch);
    return watch;
  }

  @Override
  public void close() {
    looking.cancel(false);
    clock.shutdownNow();
  }
}
