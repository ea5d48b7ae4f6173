package org.newsgraph.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import org.eclipse.jetty.ee10.servlet.ServletContextRequest;

/** Reaches the connection under a request. */
public final class Connections {
  private Connections() {}

  /**
   * Closes the connection at once. An answer that has begun stays without its last chunk, which a
   * client must take as an error; this is how an answer that can't be completed is told from one
   * that is complete.
   */
  public static void abort(HttpServletRequest request) {
    ServletContextRequest.getServletContextRequest(request)
        .getConnectionMetaData()
        .getConnection()
        .getEndPoint()
        .close();
  }

  /** Whether an answer of unknown length can be told from one that was cut. */
  public static boolean marksEnd(HttpServletRequest request) {
    return !"HTTP/1.0".equals(request.getProtocol());
  }
}
