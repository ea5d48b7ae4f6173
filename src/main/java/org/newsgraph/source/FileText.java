package org.newsgraph.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.newsgraph.model.Rejection.Code;

/** Reads whole files and checks that they are what they should be. */
final class FileText {
  /**
   * Largest article in bytes, as a file or as one line of JSON. A long read is 0.1 MB; more than
   * this is a dump, a log or a mistake, and would hold up everything behind it.
   */
  static final long LARGEST = 10_000_000;

  /** Largest curated table in bytes; it is held in memory. */
  static final long LARGEST_TABLE = 200_000_000;

  private static final int PROBE = 8192;

  private FileText() {}

  /**
   * The file's bytes.
   *
   * @throws BadInput if it is missing, unreadable, empty, too large or binary
   */
  static byte[] bytes(Path file, String name, long largest) throws BadInput {
    if (!Files.exists(file)) {
      throw new BadInput(name, Code.MISSING_FILE, "no such file");
    }
    try {
      long size = Files.size(file);
      if (size > largest) {
        throw new BadInput(
            name, Code.TOO_LARGE, size + " bytes; such a file may have " + largest + " at most");
      }
      byte[] bytes = Files.readAllBytes(file);
      if (isBlank(bytes)) {
        throw new BadInput(name, Code.EMPTY, "the file is empty");
      }
      if (isBinary(bytes)) {
        throw new BadInput(name, Code.BINARY, "the file is not text");
      }
      return bytes;
    } catch (IOException e) {
      throw new BadInput(name, Code.UNREADABLE, "cannot be read: " + e.getMessage());
    }
  }

  /**
   * The text of a UTF-8 file, without its byte order mark.
   *
   * @throws BadInput also where it is not UTF-8
   */
  static String utf8(Path file, String name, long largest) throws BadInput {
    byte[] bytes = bytes(file, name, largest);
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      throw new BadInput(name, Code.ENCODING, "the file is UTF-16; it must be UTF-8");
    }
    return decode(bytes, name, 0);
  }

  /**
   * The text that UTF-8 bytes hold, without a byte order mark.
   *
   * @param line the line that the bytes are, or 0 where they are a whole file: the line of the
   *     first bad byte is then looked for
   * @throws BadInput where they are not UTF-8
   */
  static String decode(byte[] bytes, String name, long line) throws BadInput {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(in)
              .toString();
      return text.startsWith("\uFEFF") ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      long at = line > 0 ? line : lineOf(bytes, in.position());
      throw new BadInput(name, at, null, Code.ENCODING, "not UTF-8: " + e.getMessage());
    }
  }

  private static long lineOf(byte[] bytes, int position) {
    long line = 1;
    for (int i = 0; i < position; i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    return line;
  }

  private static boolean isBlank(byte[] bytes) {
    for (byte b : bytes) {
      if (b < 0 || b > ' ') {
        return false;
      }
    }
    return true;
  }

  /** Whether the beginning holds what no text does: a NUL outside UTF-16, or many controls. */
  private static boolean isBinary(byte[] bytes) {
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return false;
    }
    int controls = 0;
    int n = Math.min(bytes.length, PROBE);
    for (int i = 0; i < n; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean space = bytes[i] >= '\t' && bytes[i] <= '\r';
      controls += bytes[i] >= 0 && bytes[i] < ' ' && !space ? 1 : 0;
    }
    return controls * 20 > n;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }
}
