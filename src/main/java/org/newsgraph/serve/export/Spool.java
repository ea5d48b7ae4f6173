package org.newsgraph.serve.export;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/** A body that is gathered in a file of its own, which goes when this is closed. */
final class Spool implements AutoCloseable {
  private final FileChannel file;
  private final boolean plain;
  private final OutputStream out;

  /**
   * Makes the file.
   *
   * @param plain whether to leave the body as it is; otherwise it is compressed
   */
  Spool(boolean plain) throws IOException {
    this.plain = plain;
    file =
        FileChannel.open(
            Files.createTempFile("newsgraph-export", null),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    OutputStream bytes = new BufferedOutputStream(Channels.newOutputStream(file), 65_536);
    out = plain ? bytes : new GZIPOutputStream(bytes, 8192);
  }

  /** Where the body goes; what closes it only flushes it. */
  OutputStream out() {
    return new FilterOutputStream(out) {
      @Override
      public void write(byte[] bytes, int from, int length) throws IOException {
        out.write(bytes, from, length);
      }

      @Override
      public void close() throws IOException {
        flush();
      }
    };
  }

  /** Completes the body and sends it with its length. */
  void send(HttpServletResponse response) throws IOException {
    if (out instanceof GZIPOutputStream gzip) {
      gzip.finish();
    }
    out.flush();
    if (!plain) {
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setStatus(HttpServletResponse.SC_OK);
    response.setContentLengthLong(file.size());
    file.position(0);
    Channels.newInputStream(file).transferTo(response.getOutputStream());
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
