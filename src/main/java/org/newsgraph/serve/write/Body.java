package org.newsgraph.serve.write;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.newsgraph.serve.http.Failure;

/** Reads the bodies of requests that change something, up to a limit. */
final class Body {
  private Body() {}

  /**
   * The whole body.
   *
   * @throws Failure 413 as soon as it is known to be larger
   */
  static byte[] bytes(HttpServletRequest request, int limit) throws IOException {
    if (request.getHeader("Content-Encoding") != null) {
      throw new Failure(Failure.MEDIA_TYPE, "The body must not be compressed.");
    }
    if (request.getContentLengthLong() > limit) {
      throw tooLarge(limit);
    }
    byte[] bytes = request.getInputStream().readNBytes(limit + 1);
    if (bytes.length > limit) {
      throw tooLarge(limit);
    }
    return bytes;
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
