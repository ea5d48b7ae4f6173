package org.newsgraph.resolve.name;

import org.newsgraph.model.EntityType;

/** Compares names of one kind of thing across scripts and spellings. Thread-safe. */
public final class NameMatcher {
  private NameMatcher() {}

  /** How alike two names are, from 0 to 1, whatever they name. */
  public static double score(String left, String right) {
    return match(left, right).score();
  }

  /**
   * Compares two names of unknown kind: organizations if a word of either shows it, else persons.
   */
  public static NameMatch match(String left, String right) {
    boolean organization = OrgName.of(left).telling() || OrgName.of(right).telling();
    NameMatch match =
        match(organization ? EntityType.ORGANIZATION : EntityType.PERSON, left, right);
    if (!organization && match.score() < 0.5) {
      NameMatch other = match(EntityType.ORGANIZATION, left, right);
      return other.rule().equals("acronym") ? other : match;
    }
    return match;
  }

  /** Compares two names of the given kind. */
  public static NameMatch match(EntityType type, String left, String right) {
    return type == EntityType.PERSON
        ? PersonMatcher.match(PersonName.of(left), PersonName.of(right))
        : OrgMatcher.match(OrgName.of(left), OrgName.of(right));
  }

  /** Compares two persons' names taken apart. */
  public static NameMatch match(PersonName left, PersonName right) {
    return PersonMatcher.match(left, right);
  }
}
