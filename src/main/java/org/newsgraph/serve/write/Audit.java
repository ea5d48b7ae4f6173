package org.newsgraph.serve.write;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;

/**
 * Tells who changed what, when: a JSON object a line, in a file and on the logger {@code
 * org.newsgraph.audit}. Neither credentials nor texts. A change has a line {@code begun}, on disk
 * before anything changes, and one {@code done}; where the second is missing, it failed or the
 * server was killed.
 */
final class Audit {
  private static final Logger LOG = LogManager.getLogger("org.newsgraph.audit");
  private static final JsonMapper JSON = new JsonMapper();

  private final Path file;
  private final Clock clock;

  /**
   * Appends to a file.
   *
   * @param file made where there is none; null for the logger alone
   */
  Audit(Path file, Clock clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Notes a change that is about to be made; it must not be made if this fails. */
  void begun(String user, String action, String what) {
    write(user, action, what, "begun");
  }

  /** Notes a change that was made. */
  void done(String user, String action, String what) {
    write(user, action, what, "done");
  }

  private synchronized void write(String user, String action, String what, String state) {
    Map<String, String> entry = new LinkedHashMap<>();
    entry.put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString());
    entry.put("user", user);
    entry.put("action", action);
    entry.put("what", what);
    entry.put("state", state);
    try {
      String line = JSON.writeValueAsString(entry);
      LOG.info(line);
      if (file != null) {
        append(line + "\n");
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void append(String line) throws IOException {
    try (FileChannel out =
        FileChannel.open(
            file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND)) {
      ByteBuffer bytes = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
      while (bytes.hasRemaining()) {
        out.write(bytes);
      }
      out.force(false);
    }
  }
}
