package org.newsgraph.serve.sparql;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.http.Failure;

/** Lets so many queries run at once, and makes others wait a little. */
final class Turns {
  private static final int RETRY_AFTER = 5;

  private final Semaphore free;
  private final int waitMillis;

  Turns(Limits limits) {
    free = new Semaphore(limits.concurrent(), true);
    waitMillis = limits.waitMillis();
  }

  /**
   * Waits for a turn, which {@link #giveBack} must end.
   *
   * @throws Failure 503 if none comes
   */
  void take() {
    try {
      if (free.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Failure(Failure.BUSY, "Too many queries are running. Try again.", RETRY_AFTER);
  }

  /** Ends a turn. */
  void giveBack() {
    free.release();
  }
}
