package org.newsgraph.source;

import com.ibm.icu.lang.UScript;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Set;
import java.util.regex.Pattern;
import opennlp.tools.langdetect.Language;
import opennlp.tools.langdetect.LanguageDetectorME;
import opennlp.tools.langdetect.LanguageDetectorModel;

/**
 * Tells what language a text is in, with the n-gram model of Apache OpenNLP (103 languages). Codes
 * are ISO 639-1.
 */
final class Languages {
  private static final String MODEL = "/langdetect-183.bin";

  /** Characters looked at: enough to tell languages apart, and the model takes its time. */
  private static final int LOOK_AT = 600;

  /** Share of its letters that must be of one script for a text to be in that script. */
  private static final double PLAIN = 0.8;

  /** Letters below which a text is too short to contradict anybody. */
  private static final int ENOUGH_LETTERS = 20;

  /** Languages that are written in more than one script: the script contradicts nothing. */
  private static final Set<String> MANY_SCRIPTS =
      Set.of("az", "bs", "kk", "ku", "ky", "mn", "pa", "ro", "sr", "tg", "tk", "tt", "ug", "uz");

  /** Codes of single languages or varieties that the model uses, under the code in common use. */
  private static final Map<String, String> VARIETIES =
      Map.of(
          "cmn", "zh", "ekk", "et", "lvs", "lv", "pes", "fa", "pnb", "pa", "azb", "az", "nob", "nb",
          "plt", "mg");

  /** Languages in Cyrillic that short Russian texts are taken for, but that lack its ы and э. */
  private static final Set<String> WITHOUT_YERY = Set.of("bg", "mk", "sr", "uk");

  private static final Pattern RUSSIAN = Pattern.compile("[ыэЫЭ]");

  private static final Map<String, String> BY_THREE_LETTERS = threeLetterCodes();

  private final LanguageDetectorME detector;

  private Languages(LanguageDetectorME detector) {
    this.detector = detector;
  }

  /** A detector for one thread. The model is loaded once a run, in about half a second. */
  static Languages load() {
    return new Languages(new LanguageDetectorME(Model.LOADED));
  }

  /** Holds the model from its first use on. */
  private static final class Model {
    static final LanguageDetectorModel LOADED = read();

    private static LanguageDetectorModel read() {
      try (InputStream in = Languages.class.getResourceAsStream(MODEL)) {
        return new LanguageDetectorModel(in);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  /** The language of the text, or null where it has too few letters to tell. */
  String detect(String text) {
    String sample = text.length() > LOOK_AT ? text.substring(0, LOOK_AT) : text;
    if (sample.codePoints().noneMatch(Character::isLetter)) {
      return null;
    }
    for (Language guess : detector.predictLanguages(sample)) {
      String code = BY_THREE_LETTERS.get(guess.getLang());
      if (code != null && !contradicts(code, text)) {
        return WITHOUT_YERY.contains(code) && RUSSIAN.matcher(sample).find() ? "ru" : code;
      }
    }
    return null;
  }

  /**
   * The ISO 639-1 code that a language tag ({@code en}, {@code en-US}, {@code rus}) begins with, or
   * null where it names no language.
   */
  static String code(String tag) {
    String primary = tag.strip().toLowerCase(Locale.ROOT).split("[-_]", 2)[0];
    if (primary.length() == 3) {
      return BY_THREE_LETTERS.get(primary);
    }
    return Arrays.asList(Locale.getISOLanguages()).contains(primary) ? primary : null;
  }

  /** Whether the text is plainly in a script that the language is not written in. */
  static boolean contradicts(String language, String text) {
    int script = script(text);
    if (script == UScript.UNKNOWN || MANY_SCRIPTS.contains(language)) {
      return false;
    }
    int[] own = UScript.getCode(ULocale.addLikelySubtags(new ULocale(language)));
    return own != null && Arrays.stream(own).noneMatch(code -> code == script);
  }

  /** The script of nearly all of the text's letters, or {@link UScript#UNKNOWN}. */
  private static int script(String text) {
    Map<Integer, Integer> counts = new HashMap<>();
    int end = Math.min(text.length(), LOOK_AT);
    text.substring(0, end)
        .codePoints()
        .filter(Character::isLetter)
        .forEach(c -> counts.merge(UScript.getScript(c), 1, Integer::sum));
    int letters = counts.values().stream().mapToInt(Integer::intValue).sum();
    for (Map.Entry<Integer, Integer> e : counts.entrySet()) {
      if (letters >= ENOUGH_LETTERS && e.getValue() > PLAIN * letters) {
        return e.getKey();
      }
    }
    return UScript.UNKNOWN;
  }

  private static Map<String, String> threeLetterCodes() {
    Map<String, String> codes = new HashMap<>(VARIETIES);
    for (String two : Locale.getISOLanguages()) {
      try {
        codes.putIfAbsent(Locale.forLanguageTag(two).getISO3Language(), two);
      } catch (MissingResourceException e) {
        throw new IllegalStateException("no three-letter code for " + two, e);
      }
    }
    return Map.copyOf(codes);
  }
}
