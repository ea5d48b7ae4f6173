package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.vocab.GivenNames;

/**
 * A person's name in its parts, as compared: lower case, nominative.
 *
 * @param given given name or initial without its full stop, or null
 * @param surname surname, or the only name
 */
record PersonParts(String given, String surname) {
  private static final String PATRONYMIC = ".+(вич|вна|ична|инична|оглы|кызы)";

  /** Reads a name; a surname may stand first ("Лавров Сергей"). */
  static PersonParts of(String name, GivenNames names) {
    List<String> parts = new ArrayList<>();
    for (String part : Cluster.key(name).split(" ", -1)) {
      boolean patronymic = part.matches(PATRONYMIC) && !parts.isEmpty() && name.indexOf(' ') > 0;
      if (!part.isEmpty() && !patronymic) {
        parts.add(part);
      }
    }
    if (parts.size() < 2) {
      return new PersonParts(null, parts.isEmpty() ? Cluster.key(name) : parts.get(0));
    }
    String first = parts.get(0);
    String last = parts.get(parts.size() - 1);
    boolean turned =
        initial(last) || (names.contains(last) && !names.contains(first) && !initial(first));
    return turned
        ? new PersonParts(plain(parts.get(1)), first)
        : new PersonParts(plain(first), last);
  }

  private static boolean initial(String part) {
    return part.endsWith(".");
  }

  private static String plain(String part) {
    return initial(part) ? part.substring(0, 1) : part;
  }

  /** Whether two names can be one person's. */
  boolean fits(PersonParts other) {
    return surname.equals(other.surname)
        && (given == null || other.given == null || sameGiven(other));
  }

  private boolean sameGiven(PersonParts other) {
    boolean initial = given.length() == 1 || other.given.length() == 1;
    return initial ? given.charAt(0) == other.given.charAt(0) : given.equals(other.given);
  }
}
