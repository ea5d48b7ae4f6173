package org.newsgraph.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.GZIPOutputStream;

/**
 * The body of an answer, held back up to a bound before its status goes out. What fails while it is
 * held can still be answered with a status; what fails later must end the connection ({@link
 * Connections#abort}).
 */
public final class HeldOutput extends OutputStream {
  private final HttpServletRequest request;
  private final HttpServletResponse response;
  private final int bound;
  private final long limit;
  private ByteArrayOutputStream held = new ByteArrayOutputStream(8192);
  private OutputStream sink;
  private long written;

  /**
   * Prepares a body; nothing is sent yet.
   *
   * @param bound how many bytes to hold back
   * @param limit how many bytes the body may have at most; one more is a {@link Failure}
   */
  public HeldOutput(
      HttpServletRequest request, HttpServletResponse response, int bound, long limit) {
    this.request = request;
    this.response = response;
    this.bound = bound;
    this.limit = limit;
  }

  /** Whether the status has gone out. */
  public boolean begun() {
    return sink != null;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    written += length;
    if (written > limit) {
      throw new Failure(
          Failure.OVER_LIMIT,
          "The answer is larger than " + limit + " bytes. Ask for less, with LIMIT and OFFSET.");
    }
    if (sink == null && held.size() + length > bound) {
      begin();
    }
    (sink == null ? held : sink).write(bytes, from, length);
  }

  private void begin() throws IOException {
    if (!Connections.marksEnd(request)) {
      throw new Failure(Failure.OVER_LIMIT, "An answer of this size needs HTTP/1.1.");
    }
    response.setStatus(HttpServletResponse.SC_OK);
    sink = response.getOutputStream();
    if (Reply.acceptsGzip(request)) {
      response.setHeader("Content-Encoding", "gzip");
      sink = new GZIPOutputStream(sink, 8192);
    }
    held.writeTo(sink);
    held = null;
  }

  /** Completes the body: whatever was not sent yet is sent now. */
  public void finish() throws IOException {
    if (sink == null) {
      Reply.send(request, response, HttpServletResponse.SC_OK, held.toByteArray());
    } else {
      sink.close();
    }
  }

  /** Does nothing: writers flush and close what they write to, but only {@link #finish} ends it. */
  @Override
  public void flush() {}

  /** Does nothing. */
  @Override
  public void close() {}
}
