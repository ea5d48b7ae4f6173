package org.newsgraph.serve.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The parameters of a URL or a form, decoded strictly: what is not UTF-8 is refused. */
public final class Parameters {
  private record Pair(String name, String value) {}

  private final List<Pair> pairs;

  private Parameters(List<Pair> pairs) {
    this.pairs = pairs;
  }

  /**
   * Decodes {@code application/x-www-form-urlencoded}.
   *
   * @param encoded may be null or empty
   * @throws Failure if it is malformed
   */
  public static Parameters of(String encoded) {
    List<Pair> pairs = new ArrayList<>();
    if (encoded != null) {
      for (String pair : encoded.split("&", -1)) {
        if (!pair.isEmpty()) {
          int equals = pair.indexOf('=');
          String name = equals < 0 ? pair : pair.substring(0, equals);
          String value = equals < 0 ? "" : pair.substring(equals + 1);
          pairs.add(new Pair(decode(name, true), decode(value, true)));
        }
      }
    }
    return new Parameters(pairs);
  }

  /** These parameters and others. */
  public Parameters and(Parameters others) {
    List<Pair> all = new ArrayList<>(pairs);
    all.addAll(others.pairs);
    return new Parameters(all);
  }

  public boolean isEmpty() {
    return pairs.isEmpty();
  }

  /** Whether they choose a language and nothing else. */
  public boolean onlyLanguage() {
    return pairs.stream().allMatch(p -> p.name.equals("lang"));
  }

  /** The names that occur, each once, in order. */
  public List<String> names() {
    return pairs.stream().map(Pair::name).distinct().toList();
  }

  /** All values of a name, in order. */
  public List<String> all(String name) {
    return pairs.stream().filter(p -> p.name.equals(name)).map(Pair::value).toList();
  }

  /** The first value of a name, or null. */
  public String first(String name) {
    return pairs.stream()
        .filter(p -> p.name.equals(name))
        .map(Pair::value)
        .findFirst()
        .orElse(null);
  }

  /**
   * Decodes percent escapes.
   *
   * @param form whether a plus sign stands for a space
   * @throws Failure if an escape is malformed or the result is not UTF-8
   */
  public static String decode(String text, boolean form) {
    if (text.indexOf('%') < 0 && (!form || text.indexOf('+') < 0)) {
      return text;
    }
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '%') {
        bytes.write(hex(text, i + 1));
        i += 2;
      } else if (c == '+' && form) {
        bytes.write(' ');
      } else if (c < 0x80) {
        bytes.write(c);
      } else {
        int point = text.codePointAt(i);
        bytes.writeBytes(Character.toString(point).getBytes(StandardCharsets.UTF_8));
        i += Character.charCount(point) - 1;
      }
    }
    try {
      ByteBuffer buffer = ByteBuffer.wrap(bytes.toByteArray());
      return StandardCharsets.UTF_8.newDecoder().decode(buffer).toString();
    } catch (CharacterCodingException e) {
      throw new Failure(Failure.BAD, "The address or form is not UTF-8.");
    }
  }

  private static int hex(String text, int at) {
    int high = at < text.length() ? Character.digit(text.charAt(at), 16) : -1;
    int low = at + 1 < text.length() ? Character.digit(text.charAt(at + 1), 16) : -1;
    if (high < 0 || low < 0) {
      throw new Failure(Failure.BAD, "A percent sign is not followed by two hexadecimal digits.");
    }
    return high * 16 + low;
  }
}
