package org.newsgraph.serve.http;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets so many of one kind of work run at once, and makes others wait a little. */
public final class Turns {
  private final Semaphore free;
  private final long waitMillis;
  private final String busy;
  private final int retryAfter;

  /**
   * Turns of one kind of work.
   *
   * @param concurrent how many run at once
   * @param waitMillis how long others wait
   * @param busy what is told to those who waited in vain
   * @param retryAfter the number of seconds after which they may try again
   */
  public Turns(int concurrent, long waitMillis, String busy, int retryAfter) {
    free = new Semaphore(concurrent, true);
    this.waitMillis = waitMillis;
    this.busy = busy;
    this.retryAfter = retryAfter;
  }

  /**
   * Waits for a turn, which {@link #giveBack} must end.
   *
   * @throws Failure 503 if none comes
   */
  public void take() {
    try {
      if (free.tryAcquire(waitMillis, TimeUnit.MILLISECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Failure(Failure.BUSY, busy, retryAfter);
  }

  /** Ends a turn. */
  public void giveBack() {
    free.release();
  }
}
