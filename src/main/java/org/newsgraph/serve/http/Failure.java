package org.newsgraph.serve.http;

/** A request that can't be answered: the status and what to tell the client. */
public final class Failure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Bad Request. */
  public static final int BAD = 400;

  /** Unauthorized. */
  public static final int UNAUTHORIZED = 401;

  /** Forbidden: the endpoint refuses it to everybody. */
  public static final int FORBIDDEN = 403;

  /** Not Found. */
  public static final int NOT_FOUND = 404;

  /** Method Not Allowed. */
  public static final int METHOD = 405;

  /** Not Acceptable. */
  public static final int NOT_ACCEPTABLE = 406;

  /** Request Timeout. */
  public static final int TIMEOUT = 408;

  /** Conflict. */
  public static final int CONFLICT = 409;

  /** Gone. */
  public static final int GONE = 410;

  /** Content Too Large. */
  public static final int TOO_LARGE = 413;

  /** Unsupported Media Type. */
  public static final int MEDIA_TYPE = 415;

  /** Unprocessable Content: understood, but the answer is over a limit. */
  public static final int OVER_LIMIT = 422;

  /** Too Many Requests. */
  public static final int TOO_MANY = 429;

  /** Service Unavailable. */
  public static final int BUSY = 503;

  private final int status;
  private final int retryAfter;

  /** A failure with its HTTP status and a message for the client, plain text. */
  public Failure(int status, String message) {
    this(status, message, 0);
  }

  /** Like the other, with the number of seconds after which to try again; 0 for none. */
  public Failure(int status, String message, int retryAfter) {
    super(message, null, false, false);
    this.status = status;
    this.retryAfter = retryAfter;
  }

  public int status() {
    return status;
  }

  public int retryAfter() {
    return retryAfter;
  }
}
