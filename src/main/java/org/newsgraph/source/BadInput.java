package org.newsgraph.source;

import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

/** Ends the reading of one file or row; the run goes on with the next. */
final class BadInput extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient Rejection rejection;

  BadInput(String file, Code code, String reason) {
    this(file, 0, null, code, reason);
  }

  BadInput(String file, long line, String column, Code code, String reason) {
    super(reason);
    this.rejection = new Rejection(file, line, column, code, reason);
  }

  Rejection rejection() {
    return rejection;
  }
}
