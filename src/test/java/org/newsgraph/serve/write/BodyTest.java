package org.newsgraph.serve.write;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.newsgraph.serve.http.Failure;

class BodyTest {
  private static final Duration SHORT = Duration.ofMillis(50);

  @Test
  void aBodyUpToTheLimitIsTaken() throws IOException {
    byte[] body = {1, 2, 3};
    assertArrayEquals(body, Body.bytes(new ByteArrayInputStream(body), 3, SHORT));
    Failure failure =
        assertThrows(Failure.class, () -> Body.bytes(new ByteArrayInputStream(body), 2, SHORT));
    assertEquals(Failure.TOO_LARGE, failure.status());
  }

  @Test
  void aBodyThatDripsIsNotWaitedFor() {
    InputStream drip =
        new InputStream() {
          @Override
          public int read() {
            return 'a';
          }

          @Override
          public int read(byte[] into, int from, int length) throws IOException {
            try {
              Thread.sleep(20);
            } catch (InterruptedException e) {
              throw new IOException(e);
            }
            into[from] = 'a';
            return 1;
          }
        };
    Failure failure = assertThrows(Failure.class, () -> Body.bytes(drip, 1_000, SHORT));
    assertEquals(Failure.TIMEOUT, failure.status());
  }
}
