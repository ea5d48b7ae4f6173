package org.newsgraph.resolve.name;

import java.util.LinkedHashSet;
import java.util.Set;

/** Short keys that names of one thing share in almost all of its spellings. */
public final class BlockingKeys {
  private static final int SURNAME = 4;

  private BlockingKeys() {}

  /** Surname key with given initial; the surname key alone for a lone surname. */
  public static Set<String> ofPerson(PersonName name) {
    Set<String> keys = new LinkedHashSet<>();
    if (name.lone()) {
      keys.add(consonants(name.surname().skeleton()));
      return keys;
    }
    keys.add(consonants(name.surname().skeleton()) + " " + initial(name.given().skeleton()));
    return keys;
  }

  /** The surname key of a person's name. */
  public static String surname(PersonName name) {
    return consonants(name.surname().skeleton());
  }

  /** The consonants of the proper words; of a name of ordinary words, all of them together. */
  public static Set<String> ofOrganization(String text) {
    OrgName name = OrgName.of(text);
    Set<String> keys = new LinkedHashSet<>();
    if (name.generic()) {
      keys.add("=" + name.key());
    }
    keys.add("~" + (name.roman().size() == 1 ? name.roman().get(0) : initials(name)));
    for (String word : name.words()) {
      if (!OrgWords.shipped().ordinary(word) && word.length() > 2) {
        keys.add(consonants(word));
      }
    }
    return keys;
  }

  private static String initials(OrgName name) {
    StringBuilder letters = new StringBuilder();
    name.roman().forEach(word -> letters.append(word.charAt(0)));
    return letters.toString();
  }

  /** The consonants of the whole name. */
  public static Set<String> ofName(String text) {
    String roman = Romanizer.romanize(text).replaceAll("[^a-z0-9]+", "");
    return roman.isEmpty() ? Set.of() : Set.of(consonants(Skeleton.of(roman)));
  }

  /** The first consonants with those that transliterations confuse made equal. */
  private static String consonants(String skeleton) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < skeleton.length() && key.length() < SURNAME; i++) {
      char c = fold(skeleton.charAt(i));
      if (c != 'a' && c != 'h' && (key.length() == 0 || key.charAt(key.length() - 1) != c)) {
        key.append(c);
      }
    }
    return key.length() == 0 ? skeleton : key.toString();
  }

  private static char initial(String skeleton) {
    for (int i = 0; i < skeleton.length(); i++) {
      if (skeleton.charAt(i) != 'h') {
        return fold(skeleton.charAt(i));
      }
    }
    return 'h';
  }

  private static char fold(char c) {
    return switch (c) {
      case 'a', 'e', 'i', 'o', 'u' -> 'a';
      case 'k', 'g', 'q' -> 'k';
      case 'c', 'j', 'z', 's' -> 's';
      case 'v', 'f', 'b', 'w', 'p' -> 'v';
      case 't', 'd' -> 't';
      default -> c;
    };
  }
}
