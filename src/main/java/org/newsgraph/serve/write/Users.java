package org.newsgraph.serve.write;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * Who may change what: a text file with one user a line, {@code name:roles:hash}, roles separated
 * by commas; lines starting with {@code #} are comments. Secrets are kept as PBKDF2 with
 * HMAC-SHA-256 ({@code pbkdf2$ITERATIONS$SALT$HASH}, Base64).
 */
public final class Users {
  /** The number that OWASP's Password Storage Cheat Sheet of 2023 asks for with SHA-256. */
  private static final int ITERATIONS = 600_000;

  private static final int BITS = 256;
  private static final SecureRandom RANDOM = new SecureRandom();

  /** What a user may do. */
  public enum Role {
    /** Publish, replace and withdraw articles. */
    PUBLISH,
    /** Change graphs of people's own by SPARQL Update and the Graph Store Protocol. */
    UPDATE,
    /** Make backups. */
    BACKUP
  }

  private record User(Set<Role> roles, String hash) {}

  private final Map<String, User> users;

  /** Secrets that were checked before: their HMAC under a key of this process, by user. */
  private final Map<String, byte[]> checked = new java.util.concurrent.ConcurrentHashMap<>();

  private final byte[] key = new byte[32];

  private Users(Map<String, User> users) {
    this.users = users;
    RANDOM.nextBytes(key);
  }

  /**
   * Reads the file.
   *
   * @throws IOException if it can't be read or a line is malformed; the message tells which
   */
  public static Users read(Path file) throws IOException {
    Map<String, User> users = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        String[] parts = line.split(":", 3);
        if (parts.length != 3 || !parts[2].matches("pbkdf2\\$\\d{4,7}\\$[^$]+\\$[^$]+")) {
          throw new IOException(file + ":" + (i + 1) + ": not name:roles:hash");
        }
        if (users.put(parts[0], new User(roles(parts[1], file, i + 1), parts[2])) != null) {
          throw new IOException(file + ":" + (i + 1) + ": user '" + parts[0] + "' is there twice");
        }
      }
    }
    return new Users(users);
  }

  private static Set<Role> roles(String text, Path file, int line) throws IOException {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    for (String role : text.split(",", -1)) {
      try {
        roles.add(Role.valueOf(role.strip().toUpperCase(Locale.ROOT)));
      } catch (IllegalArgumentException e) {
        throw new IOException(file + ":" + line + ": no role '" + role + "'", e);
      }
    }
    return roles;
  }

  /**
   * The line of a user.
   *
   * @param name letters, digits, {@code -} and {@code _}
   * @throws IllegalArgumentException for another name
   */
  public static String line(String name, Set<Role> roles, String secret) {
    if (!name.matches("[A-Za-z0-9_-]{1,64}")) {
      throw new IllegalArgumentException("a user's name is made of letters, digits, '-' and '_'");
    }
    byte[] salt = new byte[16];
    RANDOM.nextBytes(salt);
    String list =
        String.join(",", roles.stream().map(r -> r.name().toLowerCase(Locale.ROOT)).toList());
    Base64.Encoder encoder = Base64.getEncoder().withoutPadding();
    return name
        + ":"
        + list
        + ":pbkdf2$"
        + ITERATIONS
        + "$"
        + encoder.encodeToString(salt)
        + "$"
        + encoder.encodeToString(derive(secret, salt, ITERATIONS));
  }

  /** A secret that nobody can guess, for a token. */
  public static String randomSecret() {
    byte[] bytes = new byte[24];
    RANDOM.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /**
   * Whether there is such a user with that secret. Takes some tenths of a second of a core, where
   * there is no such user too; but hardly any for what was right before.
   */
  boolean knows(String name, String secret) {
    User user = users.get(name);
    byte[] digest = hmac(name + "\n" + secret);
    byte[] before = checked.get(name);
    if (user != null && before != null && MessageDigest.isEqual(before, digest)) {
      return true;
    }
    String[] parts =
        (user == null ? "pbkdf2$" + ITERATIONS + "$AAAAAAAAAAAAAAAAAAAAAA$AAAA" : user.hash)
            .split("\\$", 4);
    Base64.Decoder decoder = Base64.getDecoder();
    byte[] found = derive(secret, decoder.decode(parts[2]), Integer.parseInt(parts[1]));
    boolean right = MessageDigest.isEqual(found, decoder.decode(parts[3])) && user != null;
    if (right) {
      checked.put(name, digest);
    }
    return right;
  }

  boolean may(String name, Role role) {
    User user = users.get(name);
    return user != null && user.roles.contains(role);
  }

  private byte[] hmac(String text) {
    try {
      javax.crypto.Mac mac = javax.crypto.Mac.getInstance("HmacSHA256");
      mac.init(new javax.crypto.spec.SecretKeySpec(key, "HmacSHA256"));
      return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static byte[] derive(String secret, byte[] salt, int iterations) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(secret.toCharArray(), salt, iterations, BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
