package org.newsgraph.serve.http;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.GZIPOutputStream;

/** Sends answers that are whole in memory. */
public final class Reply {
  private static final int WORTH_COMPRESSING = 1024;

  /** The request's attribute that holds what {@code Allow} tells. */
  static final String ALLOWED = "org.newsgraph.allowed";

  private Reply() {}

  /**
   * Sends a document that may be cached: with an ETag of its content, and 304 where the client has
   * it already.
   *
   * @param type the content type, with its charset
   */
  public static void document(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    cached(request, response, type, "no-cache", body);
  }

  /**
   * Like {@link #document(HttpServletRequest, HttpServletResponse, String, byte[])} for what never
   * changes under its address: a browser needs to ask but once.
   */
  public static void immutable(
      HttpServletRequest request, HttpServletResponse response, String type, byte[] body)
      throws IOException {
    cached(request, response, type, "public, max-age=31536000, immutable", body);
  }

  private static void cached(
      HttpServletRequest request,
      HttpServletResponse response,
      String type,
      String caching,
      byte[] body)
      throws IOException {
    String tag = "W/\"" + hash(body) + "\"";
    response.setHeader("ETag", tag);
    if (!response.containsHeader("Vary")) {
      response.setHeader("Vary", "Accept-Encoding");
    }
    response.setHeader("Cache-Control", caching);
    response.setContentType(type);
    if (known(request.getHeader("If-None-Match"), tag)) {
      response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
    } else {
      send(request, response, HttpServletResponse.SC_OK, body);
    }
  }

  /** Like {@link #document(HttpServletRequest, HttpServletResponse, String, byte[])} with text. */
  public static void document(
      HttpServletRequest request, HttpServletResponse response, String type, String body)
      throws IOException {
    document(request, response, type + "; charset=utf-8", body.getBytes(StandardCharsets.UTF_8));
  }

  private static boolean known(String header, String tag) {
    if (header == null) {
      return false;
    }
    String opaque = tag.substring(2);
    for (String one : header.split(",", -1)) {
      String given = one.strip();
      if (given.equals("*") || given.equals(tag) || given.equals(opaque)) {
        return true;
      }
    }
    return false;
  }

  private static String hash(byte[] body) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(body);
      return HexFormat.of().formatHex(digest, 0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Sends a body with its length, compressed where the client takes it and it pays. */
  public static void send(
      HttpServletRequest request, HttpServletResponse response, int status, byte[] body)
      throws IOException {
    byte[] sent = body;
    if (body.length >= WORTH_COMPRESSING && acceptsGzip(request)) {
      ByteArrayOutputStream packed = new ByteArrayOutputStream(body.length / 2);
      try (OutputStream gzip = new GZIPOutputStream(packed)) {
        gzip.write(body);
      }
      sent = packed.toByteArray();
      response.setHeader("Content-Encoding", "gzip");
    }
    response.setStatus(status);
    response.setContentLength(sent.length);
    response.getOutputStream().write(sent);
  }

  /** Tells a client what failed: a small page for a browser, plain text otherwise. */
  public static void failure(
      HttpServletRequest request, HttpServletResponse response, Failure failure)
      throws IOException {
    if (response.isCommitted()) {
      Connections.abort(request);
      return;
    }
    response.reset();
    Guard.headers(response);
    if (failure.retryAfter() > 0) {
      response.setHeader("Retry-After", Integer.toString(failure.retryAfter()));
    }
    if (failure.status() == Failure.TOO_LARGE || failure.status() == Failure.TIMEOUT) {
      // What is left of the body is not waited for.
      response.setHeader("Connection", "close");
    }
    if (failure.status() == Failure.UNAUTHORIZED) {
      response.setHeader("WWW-Authenticate", "Basic realm=\"newsgraph\", charset=\"UTF-8\"");
      response.addHeader("WWW-Authenticate", "Bearer realm=\"newsgraph\"");
    }
    if (failure.status() == Failure.METHOD) {
      response.setHeader("Allow", String.valueOf(request.getAttribute(ALLOWED)));
    }
    response.setHeader("Cache-Control", "no-store");
    response.setHeader("Vary", "Accept, Accept-Language, Cookie, Accept-Encoding");
    String wanted = Accept.choose(request.getHeader("Accept"), List.of("text/plain", "text/html"));
    boolean html = "text/html".equals(wanted);
    response.setContentType((html ? "text/html" : "text/plain") + "; charset=utf-8");
    String body =
        html
            ? Layout.failure(Language.of(request), failure.status(), failure.getMessage())
            : failure.getMessage() + "\n";
    send(request, response, failure.status(), body.getBytes(StandardCharsets.UTF_8));
  }

  /** Whether the client takes gzip. */
  public static boolean acceptsGzip(HttpServletRequest request) {
    String header = request.getHeader("Accept-Encoding");
    return header != null && "gzip".equals(Accept.choose(header, List.of("gzip")));
  }
}
