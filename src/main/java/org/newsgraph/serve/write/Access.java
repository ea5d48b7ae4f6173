package org.newsgraph.serve.write;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.newsgraph.serve.http.Failure;

/**
 * Lets requests that change something pass, or not. Credentials are looked at only where nobody
 * could have read them on the way: over https, behind a proxy that is trusted and says so, or from
 * this very machine.
 */
public final class Access {
  private static final int TRIES = 5;
  private static final long FORGET_NANOS = 60_000_000_000L;
  private static final int MOST_CLIENTS = 10_000;

  /** Checking costs much of a core: guessers may not take all of them. */
  private static final int AT_ONCE = 2;

  private static final int WAIT_SECONDS = 5;

  private record Tries(int count, long since) {}

  private final Users users;
  private final boolean trustProxy;
  private final Map<String, Tries> failed = new ConcurrentHashMap<>();
  private final Semaphore checks = new Semaphore(AT_ONCE);

  /**
   * Guards with these users.
   *
   * @param trustProxy whether {@code X-Forwarded-Proto} tells the truth
   */
  public Access(Users users, boolean trustProxy) {
    this.users = users;
    this.trustProxy = trustProxy;
  }

  /**
   * The user who may do this.
   *
   * @throws Failure 401 without credentials or with wrong ones, 403 for a user without the role,
   *     over a scheme that is not safe or from another site's page, 429 after too many wrong ones
   */
  String user(HttpServletRequest request, Users.Role role) {
    if (!safe(request)) {
      throw new Failure(
          Failure.FORBIDDEN, "Credentials are taken over https only; these were not looked at.");
    }
    if (crossSite(request)) {
      throw new Failure(Failure.FORBIDDEN, "Another site's page may change nothing here.");
    }
    String[] given = credentials(request.getHeader("Authorization"));
    check(client(request), given[0], given[1]);
    if (!users.may(given[0], role)) {
      throw new Failure(Failure.FORBIDDEN, "This user may not do that.");
    }
    return given[0];
  }

  private void check(String client, String name, String secret) {
    take();
    try {
      Tries tries = failed.get(client);
      if (tries != null && System.nanoTime() - tries.since > FORGET_NANOS) {
        failed.remove(client, tries);
        tries = null;
      }
      if (tries != null && tries.count >= TRIES) {
        throw new Failure(Failure.TOO_MANY, "Too many wrong credentials; wait a minute.", 60);
      }
      if (!users.knows(name, secret)) {
        count(client);
        throw unauthorized("Wrong credentials.");
      }
      failed.remove(client);
    } finally {
      checks.release();
    }
  }

  private void take() {
    try {
      if (checks.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new Failure(Failure.BUSY, "Too many credentials are being checked.", 1);
  }

  private void count(String client) {
    if (failed.size() > MOST_CLIENTS) {
      failed.clear();
    }
    failed.merge(
        client,
        new Tries(1, System.nanoTime()),
        (before, one) -> new Tries(before.count + 1, before.since));
  }

  /** Who asks: the last one that a trusted proxy added, for the others anybody can make up. */
  private String client(HttpServletRequest request) {
    String last = trustProxy ? last(request, "X-Forwarded-For") : null;
    return last == null ? request.getRemoteAddr() : last;
  }

  /** The last element of a header that proxies append to, or null where there is none. */
  private static String last(HttpServletRequest request, String header) {
    List<String> values = Collections.list(request.getHeaders(header));
    if (values.isEmpty()) {
      return null;
    }
    String value = values.get(values.size() - 1);
    return value.substring(value.lastIndexOf(',') + 1).strip();
  }

  /** Name and secret of Basic credentials, or of a bearer token, which is {@code name.secret}. */
  private static String[] credentials(String header) {
    String[] parts = header == null ? new String[0] : header.strip().split(" +", 2);
    if (parts.length != 2) {
      throw unauthorized("Credentials are needed.");
    }
    if (parts[0].equalsIgnoreCase("Bearer")) {
      return pair(parts[1], '.');
    }
    if (!parts[0].equalsIgnoreCase("Basic")) {
      throw unauthorized("Credentials are Basic or Bearer.");
    }
    try {
      return pair(new String(Base64.getDecoder().decode(parts[1]), StandardCharsets.UTF_8), ':');
    } catch (IllegalArgumentException e) {
      throw unauthorized("The credentials are malformed.");
    }
  }

  private static String[] pair(String text, char between) {
    int at = text.indexOf(between);
    if (at < 1) {
      throw unauthorized("The credentials are malformed.");
    }
    return new String[] {text.substring(0, at), text.substring(at + 1)};
  }

  private static Failure unauthorized(String message) {
    return new Failure(Failure.UNAUTHORIZED, message);
  }

  private boolean safe(HttpServletRequest request) {
    String forwarded = last(request, "X-Forwarded-Proto");
    if (request.isSecure()) {
      return true;
    }
    if (trustProxy && forwarded != null) {
      return forwarded.equalsIgnoreCase("https");
    }
    boolean proxied =
        forwarded != null
            || request.getHeader("X-Forwarded-For") != null
            || request.getHeader("Forwarded") != null;
    return !proxied && isLoopback(request.getRemoteAddr());
  }

  private static boolean isLoopback(String address) {
    try {
      return InetAddress.getByName(address).isLoopbackAddress();
    } catch (UnknownHostException e) {
      return false;
    }
  }

  /** A browser sends its user's credentials along whoever's page asks. */
  private static boolean crossSite(HttpServletRequest request) {
    String site = request.getHeader("Sec-Fetch-Site");
    if (site != null && !Set.of("same-origin", "none").contains(site)) {
      return true;
    }
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return false;
    }
    try {
      String host = URI.create(origin).getAuthority();
      return host == null || !host.equalsIgnoreCase(request.getHeader("Host"));
    } catch (IllegalArgumentException e) {
      return true;
    }
  }
}
