package org.newsgraph.annotate.english;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;

/**
 * Finds the surname that a given name leaves unsaid because relatives share it: "Anna and Peter
 * Novak", "the Novak brothers, Jan and Peter".
 */
final class SharedSurnames {
  private static final Pattern LINK = Pattern.compile(",? (?:and|&) |, ");
  private static final Pattern RELATIVES =
      Pattern.compile("(\\p{Lu}[\\p{L}'’-]+) (?:brothers|sisters|siblings|twins|family|couple)\\b");

  private SharedSurnames() {}

  /**
   * The surname of a person who is mentioned by a given name alone, or null.
   *
   * @param given a mention of one word
   * @param mentions all mentions, in order of the text
   */
  static String of(Mention given, List<Mention> mentions, String text, NameWords words) {
    if (!words.isGivenName(given.name())) {
      return null;
    }
    String joined = joined(given, mentions, text);
    return joined != null ? joined : ofFamily(given, mentions, text);
  }

  /** The surname of the full name that ends the list in which the given name stands. */
  private static String joined(Mention given, List<Mention> mentions, String text) {
    int at = given.span().end();
    boolean last = false;
    for (Mention next : mentions.subList(given.index() + 1, mentions.size())) {
      String between = text.substring(at, Math.max(at, next.span().start()));
      if (last || next.type() != EntityType.PERSON || !LINK.matcher(between).matches()) {
        return null;
      }
      String[] name = Cluster.words(next.name());
      last = between.length() > 2;
      if (last && name.length > 1) {
        return name[name.length - 1];
      }
      at = next.span().end();
    }
    return null;
  }

  /** The surname of the family that the sentence names before. */
  private static String ofFamily(Mention given, List<Mention> mentions, String text) {
    for (Mention m : mentions) {
      if (m.sentence() == given.sentence() && m.span().end() <= given.span().start()) {
        Matcher family =
            RELATIVES
                .matcher(text)
                .useTransparentBounds(true)
                .region(m.span().start(), given.span().start());
        boolean named = family.find() && family.start(1) < m.span().end();
        if (named && family.end() < given.span().start()) {
          return family.group(1);
        }
      }
    }
    return null;
  }
}
