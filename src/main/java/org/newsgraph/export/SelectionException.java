package org.newsgraph.export;

/** A selection that can't be made; its message tells the user what to mend. */
public final class SelectionException extends IllegalArgumentException {
  private static final long serialVersionUID = 1L;

  private final boolean empty;

  SelectionException(String message) {
    this(message, false);
  }

  private SelectionException(String message, boolean empty) {
    super(message);
    this.empty = empty;
  }

  static SelectionException nothing() {
    return new SelectionException("nothing in the store meets the selection", true);
  }

  /** Whether the selection is fine, but nothing meets it. */
  public boolean isEmpty() {
    return empty;
  }
}
