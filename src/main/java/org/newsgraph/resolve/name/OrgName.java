package org.newsgraph.resolve.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * An organization's name taken apart.
 *
 * @param text as given
 * @param words its words: concepts of the dictionary, else skeletons; without legal forms
 * @param roman its words romanised, legal forms included
 * @param legal classes of its legal forms
 */
public record OrgName(String text, List<String> words, List<String> roman, Set<String> legal) {
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}%]+");
  private static final Pattern LETTERS =
      Pattern.compile("\\b(\\p{L})\\.\\s?(?=\\p{L}(?:\\.|\\b))", Pattern.UNICODE_CHARACTER_CLASS);

  public OrgName {
    words = List.copyOf(words);
    roman = List.copyOf(roman);
    legal = Set.copyOf(legal);
  }

  /** Takes a name apart. */
  public static OrgName of(String text) {
    String[] parts = plain(text).split(" ", -1);
    List<String> words = new ArrayList<>();
    Set<String> legal = new TreeSet<>();
    for (int i = 0; i < parts.length; ) {
      int used = phrase(parts, i, words, legal);
      i += used;
    }
    return new OrgName(text, words, List.of(parts), legal);
  }

  /** Reads the longest known phrase from {@code at}; returns how many words it took. */
  private static int phrase(String[] parts, int at, List<String> words, Set<String> legal) {
    OrgWords dictionary = OrgWords.SHIPPED;
    for (int n = Math.min(OrgWords.longest(), parts.length - at); n > 0; n--) {
      String phrase = String.join(" ", List.of(parts).subList(at, at + n));
      String form = dictionary.legalForm(phrase);
      if (form != null && (at > 0 || parts.length > n)) {
        legal.add(form);
        return n;
      }
      List<String> concept = dictionary.concept(phrase);
      if (concept != null) {
        words.addAll(concept);
        return n;
      }
    }
    words.add(Skeleton.of(parts[at]));
    return 1;
  }

  /** Romanised lower-case words with one space between; letters with dots are joined. */
  static String plain(String text) {
    String joined =
        LETTERS
            .matcher(text.replace("&", " and ").replace("'s ", " ").replace("’s ", " "))
            .replaceAll("$1");
    return NOT_WORD
        .matcher(Romanizer.romanize(joined).toLowerCase(Locale.ROOT))
        .replaceAll(" ")
        .strip();
  }

  /** Whether its words or legal form show that it names an organization. */
  boolean telling() {
    return !legal.isEmpty() || words.stream().anyMatch(OrgWords.SHIPPED::head);
  }
}
