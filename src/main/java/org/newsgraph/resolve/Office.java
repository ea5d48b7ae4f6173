package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.Tsv;

/**
 * An office that one person holds at a time, told by the titles of {@code offices.tsv} in either
 * language.
 *
 * @param id its name in the table
 * @param state whether it is a state's, so that its holder's country tells which one is meant
 * @param titles the titles as lists of words, where a last {@code *} stands for any ending, {@code
 *     ~} for one of a Russian masculine noun in the singular
 */
record Office(String id, boolean state, List<List<String>> titles) {
  private static final Set<String> SINGULAR = Set.of("", "а", "у", "ом", "е");
  private static final List<Office> ALL = new ArrayList<>();

  static {
    for (Tsv.Row row : Tsv.resource(Office.class, "offices.tsv").rows()) {
      List<List<String>> titles = row.list("titles").stream().map(Office::words).toList();
      ALL.add(new Office(row.need("office"), row.need("scope").equals("state"), titles));
    }
  }

  /**
   * The office of a title, or null where several people can hold it at once.
   *
   * @param title as written, or null
   * @param language {@code en} or {@code ru}
   */
  static Office of(String title, String language) {
    if (title == null) {
      return null;
    }
    List<String> words = words(bare(title, language));
    return ALL.stream()
        .filter(o -> o.titles.stream().anyMatch(t -> fits(t, words)))
        .findFirst()
        .orElse(null);
  }

  /** The country whose adjective a title begins with, as a key, or null: "Russian President". */
  static String country(String title, String language) {
    return title == null
        ? null
        : Gazetteer.bundled().countryAdjective(title.split("\\s+", 2)[0], language);
  }

  private static String bare(String title, String language) {
    String[] parts = title.split("\\s+", 2);
    return parts.length > 1 && country(title, language) != null ? parts[1] : title;
  }

  private static List<String> words(String title) {
    String plain = title.toLowerCase(Locale.ROOT).replace('ё', 'е').strip();
    return Arrays.asList(plain.split("\\s+", -1));
  }

  private static boolean fits(List<String> title, List<String> words) {
    if (title.size() != words.size()) {
      return false;
    }
    for (int i = 0; i < title.size(); i++) {
      if (!fits(title.get(i), words.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static boolean fits(String part, String word) {
    boolean any = part.endsWith("*");
    if (!any && !part.endsWith("~")) {
      return word.equals(part);
    }
    String stem = part.substring(0, part.length() - 1);
    return word.startsWith(stem) && (any || SINGULAR.contains(word.substring(stem.length())));
  }
}
