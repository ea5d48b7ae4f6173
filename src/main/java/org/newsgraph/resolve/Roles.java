package org.newsgraph.resolve;

import java.util.Set;
import java.util.TreeSet;
import org.newsgraph.resolve.name.Romanizer;

/** Compares titles and offices as articles write them. */
final class Roles {
  private static final int SHORTEST = 5;

  private Roles() {}

  /**
   * Whether two people hold an office of the same name: a word of one is a word of the other,
   * scripts aside ("President", "президент России").
   */
  static boolean share(Set<String> a, Set<String> b) {
    Set<String> left = words(a);
    left.retainAll(words(b));
    return !left.isEmpty();
  }

  private static Set<String> words(Set<String> roles) {
    Set<String> words = new TreeSet<>();
    for (String role : roles) {
      for (String word : Romanizer.romanize(role).split("[^a-z]+", -1)) {
        if (word.length() >= SHORTEST) {
          words.add(word.replace('z', 's').substring(0, SHORTEST));
        }
      }
    }
    return words;
  }
}
