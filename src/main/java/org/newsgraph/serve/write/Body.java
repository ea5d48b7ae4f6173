package org.newsgraph.serve.write;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.newsgraph.serve.http.Failure;

/** Reads the bodies of requests that change something, up to a limit. */
final class Body {
  /** How long a body may take to arrive, however steadily it drips. */
  private static final Duration TIME = Duration.ofSeconds(60);

  private static final int BLOCK = 1 << 16;

  private Body() {}

  /**
   * The whole body.
   *
   * @throws Failure 413 as soon as it is known to be larger, 408 if it does not arrive in time
   */
  static byte[] bytes(HttpServletRequest request, int limit) throws IOException {
    if (request.getHeader("Content-Encoding") != null) {
      throw new Failure(Failure.MEDIA_TYPE, "The body must not be compressed.");
    }
    if (request.getContentLengthLong() > limit) {
      throw tooLarge(limit);
    }
    return bytes(request.getInputStream(), limit, TIME);
  }

  /**
   * The rest of a stream.
   *
   * @throws Failure 413 if it is larger; 408 if it takes longer
   */
  static byte[] bytes(InputStream in, int limit, Duration time) throws IOException {
    long end = System.nanoTime() + time.toNanos();
    ByteArrayOutputStream all = new ByteArrayOutputStream();
    byte[] block = new byte[BLOCK];
    for (int n = in.read(block); n >= 0; n = in.read(block)) {
      all.write(block, 0, n);
      if (all.size() > limit) {
        throw tooLarge(limit);
      }
      if (System.nanoTime() > end) {
        throw new Failure(Failure.TIMEOUT, "The body took longer than " + time.toSeconds() + " s.");
      }
    }
    return all.toByteArray();
  }

  private static Failure tooLarge(int limit) {
    return new Failure(Failure.TOO_LARGE, "The body is larger than " + limit + " bytes.");
  }

  /** The text that the bytes are in UTF-8, so that no encoding declared inside them counts. */
  static String text(byte[] bytes) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Failure(Failure.BAD, "The body is not UTF-8.");
    }
  }

  /** The media type without its parameters, in lower case; the charset must be UTF-8. */
  static String type(HttpServletRequest request) {
    String header = request.getContentType();
    if (header == null) {
      throw new Failure(Failure.MEDIA_TYPE, "The body has no content type.");
    }
    String charset = request.getCharacterEncoding();
    if (charset != null && !charset.equalsIgnoreCase("UTF-8")) {
      throw new Failure(Failure.MEDIA_TYPE, "The body must be in UTF-8.");
    }
    return header.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
  }
}
