package org.newsgraph.serve.export;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.newsgraph.serve.http.Failure;

/**
 * Lets so many exports run at once: each reads much of the store and fills a file. A slot is held
 * until the file is sent, which bounds the space that files take.
 */
final class Slots {
  private static final int RETRY_AFTER = 10;

  private final Semaphore free;
  private final long waitMillis;

  Slots(int concurrent, long waitMillis) {
    free = new Semaphore(concurrent, true);
    this.waitMillis = waitMillis;
  }

  /**
   * Takes a slot, which {@link #giveBack} must return.
   *
   * @throws Failure 503 if none becomes free in time
   */
  void take() {
    try {
      if (free.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Failure(Failure.BUSY, "Too many exports are running. Try again.", RETRY_AFTER);
  }

  void giveBack() {
    free.release();
  }
}
