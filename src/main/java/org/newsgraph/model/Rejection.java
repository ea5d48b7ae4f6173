package org.newsgraph.model;

/**
 * An input, or a part of one, that could not be used. It is counted and reported; the run goes on.
 *
 * @param file the file's path as given by the user
 * @param line line number from 1, or 0 where the whole file is meant
 * @param column name of the column or field, or null
 * @param code what is wrong, for counting and for tests
 * @param reason what is wrong, for people
 */
public record Rejection(String file, long line, String column, Code code, String reason) {

  /** Kinds of bad input. */
  public enum Code {
    MISSING_FILE,
    UNREADABLE,
    EMPTY,
    BINARY,
    ENCODING,
    NO_TEXT,
    TOO_LARGE,
    UNKNOWN_FORMAT,
    UNKNOWN_COLUMN,
    MISSING_COLUMN,
    MISSING_VALUE,
    BAD_DATE,
    BAD_NUMBER,
    BAD_VALUE,
    BAD_JSON,
    BAD_CSV,
    DUPLICATE_ID,
    UNKNOWN_REFERENCE,
    UNSUPPORTED_LANGUAGE,
    SHAPE_VIOLATION
  }

  /** {@code file:line: column: reason}, without the parts that are not known. */
  @Override
  public String toString() {
    return file
        + (line > 0 ? ":" + line : "")
        + (column == null ? "" : ": column '" + column + "'")
        + ": "
        + reason
        + " ["
        + code
        + "]";
  }
}
