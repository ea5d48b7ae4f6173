package org.newsgraph.resolve.name;

import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.newsgraph.vocab.Tsv;

/** Words that stand in names without being names: titles, particles. */
final class NameWords {
  private static final Set<String> TITLES = kind("title");
  private static final Set<String> PARTICLES = kind("particle");
  private static final Pattern PATRONYMIC =
      Pattern.compile(
          ".{2,}(ovich|evich|ovych|evych|ovic|evic|ovna|evna|ivna|yovych|oglu|oghlu|ogly|oghly|gyzy|kyzy|qizi|gizi)");

  private NameWords() {}

  private static Set<String> kind(String kind) {
    return Tsv.resource(NameWords.class, "name-words.tsv").rows().stream()
        .filter(row -> row.need("kind").equals(kind))
        .flatMap(row -> row.list("words").stream())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Whether the lower-case word is a form of address or a rank. */
  static boolean isTitle(String word) {
    return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
  }

  /** Whether the romanised word joins a name: {@code al}, {@code bin}, {@code de}. */
  static boolean isParticle(String roman) {
    return PARTICLES.contains(roman);
  }

  /** Whether the romanised word is formed like a father's name. */
  static boolean isPatronymic(String roman) {
    return PATRONYMIC.matcher(roman).matches();
  }
}
