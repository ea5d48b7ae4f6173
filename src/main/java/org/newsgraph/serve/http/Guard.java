package org.newsgraph.serve.http;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpServletResponseWrapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.logging.log4j.message.StringMapMessage;

/**
 * Stands before everything else: security headers, reads across origins without credentials, the
 * bound on bodies, the access log, and an answer without details for a bug.
 */
public final class Guard implements Filter {
  private static final Logger LOG = LogManager.getLogger(Guard.class);

  /** One line a request, without its query string: what people ask is theirs. */
  private static final Logger ACCESS = LogManager.getLogger("org.newsgraph.access");

  /** Scripts only from here, no plugins, no frames; a worker of the web app may be a blob. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
          + " font-src 'self'; connect-src 'self'; worker-src 'self' blob:; manifest-src 'self';"
          + " form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  /** What every answer carries. */
  static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          POLICY,
          "X-Content-Type-Options",
          "nosniff",
          "X-Frame-Options",
          "DENY",
          "Referrer-Policy",
          "no-referrer",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), geolocation=(), microphone=(), payment=()",
          "Access-Control-Allow-Origin",
          "*",
          "Access-Control-Expose-Headers",
          "ETag, Link, Location, Retry-After");

  private static final String REFUSED = "This address does not take that method.";

  private final int bodyBytes;
  private final Methods methods;
  private final int writtenBytes;

  /**
   * A guard.
   *
   * @param bodyBytes largest body of a request that reads
   * @param writable first steps of the paths where something can be changed: {@code articles}
   * @param writtenBytes largest body of a request there
   */
  public Guard(int bodyBytes, Set<String> writable, int writtenBytes) {
    this.bodyBytes = bodyBytes;
    methods = new Methods(writable);
    this.writtenBytes = writtenBytes;
  }

  @Override
  public void doFilter(ServletRequest req, ServletResponse res, FilterChain chain)
      throws IOException, ServletException {
    HttpServletRequest request = (HttpServletRequest) req;
    HttpServletResponse response = (HttpServletResponse) res;
    long begun = System.nanoTime();
    headers(response);
    try {
      pass(request, response, chain);
    } catch (Failure e) {
      Reply.failure(request, response, e);
    } catch (IOException e) {
      LOG.debug("client left", e);
      Connections.abort(request);
    } catch (ServletException | RuntimeException | StackOverflowError e) {
      LOG.error("failed to answer {} {}", request.getMethod(), path(request), e);
      Reply.failure(request, response, new Failure(500, "Internal error."));
    } finally {
      log(request, response, begun);
    }
  }

  private void pass(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    String uri = request.getRequestURI();
    int limit = methods.writes(uri) ? writtenBytes : bodyBytes;
    if (request.getContentLengthLong() > limit) {
      response.setHeader("Connection", "close");
      throw new Failure(Failure.TOO_LARGE, "The body is larger than " + limit + " bytes.");
    }
    List<String> allowed = methods.of(uri);
    request.setAttribute(Reply.ALLOWED, String.join(", ", allowed));
    String method = request.getMethod();
    if (method.equals("OPTIONS")) {
      preflight(response, allowed);
    } else if (allowed.contains(method) || method.equals("POST")) {
      // Whether there is anything at an address that is not known to take POST, its servlet tells.
      chain.doFilter(request, new Refusals(response));
    } else {
      throw new Failure(Failure.METHOD, REFUSED);
    }
  }

  /** Has what a servlet refuses by itself answered like all else. */
  private static final class Refusals extends HttpServletResponseWrapper {
    Refusals(HttpServletResponse response) {
      super(response);
    }

    @Override
    public void sendError(int status) {
      sendError(status, null);
    }

    @Override
    public void sendError(int status, String message) {
      throw switch (status) {
        case Failure.METHOD -> new Failure(status, REFUSED);
        case Failure.NOT_FOUND -> new Failure(status, "There is no such address here.");
        default -> new Failure(status, message == null ? "It can't be answered." : message);
      };
    }
  }

  /** Other sites' pages may read, which takes no credentials, and that alone. */
  private static void preflight(HttpServletResponse response, List<String> allowed) {
    response.setHeader("Allow", String.join(", ", allowed));
    response.setHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
    response.setHeader("Access-Control-Allow-Headers", "Accept, Accept-Language, Content-Type");
    response.setHeader("Access-Control-Max-Age", "86400");
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /** The headers that every answer carries. */
  static void headers(HttpServletResponse response) {
    HEADERS.forEach(response::setHeader);
  }

  private static void log(HttpServletRequest request, HttpServletResponse response, long begun) {
    if (ACCESS.isInfoEnabled()) {
      ACCESS.info(
          new StringMapMessage()
              .with("method", request.getMethod())
              .with("path", path(request))
              .with("status", response.getStatus())
              .with("ms", (System.nanoTime() - begun) / 1_000_000)
              .with("client", request.getRemoteAddr()));
    }
  }

  /** The path as it came, percent-encoded, so that no control character reaches the log. */
  private static String path(HttpServletRequest request) {
    String path = request.getRequestURI();
    return path.length() > 200 ? path.substring(0, 200) + "..." : path;
  }
}
