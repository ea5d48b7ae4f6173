package org.newsgraph.serve.page;

import java.io.IOException;
import java.time.Duration;

/**
 * Something read from the whole of the data, kept for a while: what is asked for often, costs much
 * and may be a little old.
 */
final class Recent<T> {
  private static final long AGE = Duration.ofMinutes(1).toNanos();

  private T value;
  private long read;

  /** What reads it. */
  interface Reader<T> {
    T read() throws IOException;
  }

  /** The value, read again if it is older than a minute; by one reader at a time. */
  synchronized T get(Reader<T> reader) throws IOException {
    if (value == null || System.nanoTime() - read > AGE) {
      value = reader.read();
      read = System.nanoTime();
    }
    return value;
  }
}
