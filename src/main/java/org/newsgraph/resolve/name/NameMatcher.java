package org.newsgraph.resolve.name;

import org.newsgraph.model.EntityType;

/** Compares names of one kind of thing across scripts and spellings. Thread-safe. */
public final class NameMatcher {
  private NameMatcher() {}

  /** How alike two names are, from 0 to 1, whatever they name. */
  public static double score(String left, String right) {
    return match(left, right).score();
  }

  /** Compares two names of unknown kind. */
  public static NameMatch match(String left, String right) {
    return match(EntityType.PERSON, left, right);
  }

  /** Compares two names of the given kind. */
  public static NameMatch match(EntityType type, String left, String right) {
    if (type == EntityType.PERSON) {
      return PersonMatcher.match(PersonName.of(left), PersonName.of(right));
    }
    String a = Romanizer.romanize(left).replaceAll("[^a-z0-9]+", " ").strip();
    String b = Romanizer.romanize(right).replaceAll("[^a-z0-9]+", " ").strip();
    return a.equals(b)
        ? NameMatch.of(1, "same-name", "equal names")
        : NameMatch.of(Distance.similarity(a, b) / 2, "other-name", "names differ");
  }
}
