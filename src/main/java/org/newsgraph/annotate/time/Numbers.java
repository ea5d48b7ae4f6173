package org.newsgraph.annotate.time;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads cardinal and ordinal numbers in digits and words. The words of a language are the
 * categories {@code small} (1 to 90 and the Russian hundreds), {@code hundred} (also dozens),
 * {@code scale} (thousand and up), {@code and} and {@code ordinal} of its lexicon.
 */
final class Numbers {
  private static final Pattern DIGITS = Pattern.compile("\\d{1,12}");
  private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})+");
  private static final Pattern THREE = Pattern.compile("\\d{3}");
  private static final long LARGEST = 1_000_000_000_000L;

  private final Lexicon lexicon;

  Numbers(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * A number that was read.
   *
   * @param end the word after it
   */
  record Found(long value, int end) {}

  /** The longest cardinal number at a word. */
  Optional<Found> cardinal(Words words, int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    Optional<Found> digits = digits(words, at);
    return digits.isPresent() ? digits : inWords(words, at, false);
  }

  /** The longest ordinal number at a word: "third", "twenty-first", "21st", "21-го". */
  Optional<Found> ordinal(Words words, int at) {
    if (at >= words.size()) {
      return Optional.empty();
    }
    if (DIGITS.matcher(words.get(at).key()).matches()) {
      for (Lexicon.Hit hit : lexicon.find("ordinal-ending", words, at + 1)) {
        if (words.get(at + 1).glued()) {
          return Optional.of(new Found(Long.parseLong(words.get(at).key()), hit.end()));
        }
      }
      return Optional.empty();
    }
    return inWords(words, at, true);
  }

  private Optional<Found> digits(Words words, int at) {
    if (!words.get(at).digits()) {
      return Optional.empty();
    }
    String key = words.get(at).key();
    long value;
    int end = at + 1;
    if (GROUPED.matcher(key).matches()) {
      value = Long.parseLong(key.replace(",", ""));
    } else if (DIGITS.matcher(key).matches()) {
      value = Long.parseLong(key);
      // Russian groups thousands with a space: 10 000.
      while (key.length() <= 3
          && value > 0
          && THREE.matcher(words.keyAt(end)).matches()
          && value < LARGEST / 1000) {
        value = value * 1000 + Long.parseLong(words.keyAt(end));
        end++;
      }
    } else {
      return Optional.empty();
    }
    List<Lexicon.Hit> scale = lexicon.find("scale", words, end);
    if (!scale.isEmpty() && value < 1000) {
      value *= Long.parseLong(scale.get(0).value());
      end = scale.get(0).end();
    }
    return Optional.of(new Found(value, end));
  }

  private Optional<Found> inWords(Words words, int at, boolean ordinal) {
    Sum sum = new Sum();
    int i = at;
    int end = -1;
    while (i < words.size()) {
      int next = i;
      if (i > at && ("-".equals(words.keyAt(i)) || (sum.large() && lexicon.has("and", words, i)))) {
        next = i + 1;
      }
      if (ordinal) {
        for (Lexicon.Hit hit : lexicon.find("ordinal", words, next)) {
          if (sum.fits(Long.parseLong(hit.value()))) {
            return Optional.of(new Found(sum.total() + Long.parseLong(hit.value()), hit.end()));
          }
        }
      }
      int after = sum.take(lexicon, words, next);
      if (after < 0) {
        break;
      }
      i = after;
      end = after;
    }
    return ordinal || end < 0 ? Optional.empty() : Optional.of(new Found(sum.total(), end));
  }

  /** A number in words, as far as read. */
  private static final class Sum {
    private long done;
    private long group;

    long total() {
      return done + group;
    }

    boolean large() {
      return total() >= 100;
    }

    /** Whether a part can follow: it is smaller than the last digit place that is taken. */
    boolean fits(long part) {
      if (part >= 1000) {
        return total() == 0;
      }
      long place = part >= 100 ? 1000 : part >= 20 ? 100 : part >= 10 ? 100 : 10;
      return group % place == 0 && (group == 0 || part < group) && (part != 0 || total() == 0);
    }

    int take(Lexicon lexicon, Words words, int at) {
      for (Lexicon.Hit hit : lexicon.find("small", words, at)) {
        long part = Long.parseLong(hit.value());
        if (fits(part)) {
          group += part;
          return hit.end();
        }
      }
      for (Lexicon.Hit hit : lexicon.find("hundred", words, at)) {
        if (group > 0 && group < 100) {
          group *= Long.parseLong(hit.value());
          return hit.end();
        }
      }
      for (Lexicon.Hit hit : lexicon.find("scale", words, at)) {
        long scale = Long.parseLong(hit.value());
        if (group > 0 && (done == 0 || scale < done)) {
          done += group * scale;
          group = 0;
          return hit.end();
        }
      }
      return -1;
    }
  }
}
