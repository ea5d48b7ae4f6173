package org.newsgraph.serve.write;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.message.StringMapMessage;

/**
 * Tells who changed what: one line a change on the logger {@code org.newsgraph.audit}. Neither
 * credentials nor texts.
 */
final class Audit {
  private static final Logger LOG = LogManager.getLogger("org.newsgraph.audit");

  private final Clock clock;

  Audit(Clock clock) {
    this.clock = clock;
  }

  /** Notes a change that was made. */
  void changed(String user, String action, String what) {
    LOG.info(
        new StringMapMessage()
            .with("time", clock.instant().truncatedTo(ChronoUnit.SECONDS).toString())
            .with("user", user)
            .with("action", action)
            .with("what", what));
  }
}
