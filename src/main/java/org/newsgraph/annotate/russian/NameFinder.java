package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;

/** Finds the names of an article: persons, then places, then organizations. */
final class NameFinder {
  private final PersonFinder persons;
  private final PlaceFinder places;
  private final OrganizationFinder organizations;

  NameFinder(RussianWords words, Guesser guesser, KnownNames known) {
    persons = new PersonFinder(words, guesser, known);
    places = new PlaceFinder(words, known);
    organizations = new OrganizationFinder(words, known);
  }

  /** The names; one may hold another. Of two equal stretches the first found stays. */
  List<Name> find(List<Parsed> sentences) {
    List<Name> names = new ArrayList<>(persons.find(sentences, List.of()));
    for (Parsed s : sentences) {
      names.addAll(places.find(s, names));
    }
    for (Parsed s : sentences) {
      List<Name> here =
          new ArrayList<>(names.stream().filter(n -> n.sentence() == s.index()).toList());
      for (Name organization : organizations.find(s, here)) {
        here.removeIf(n -> crosses(n, organization));
        names.removeIf(n -> n.sentence() == s.index() && crosses(n, organization));
        names.add(organization);
      }
    }
    return names;
  }

  /** Whether two stretches are the same or overlap without one holding the other. */
  private static boolean crosses(Name a, Name b) {
    boolean same = a.from() == b.from() && a.to() == b.to();
    boolean holds =
        (a.from() <= b.from() && b.to() <= a.to()) || (b.from() <= a.from() && a.to() <= b.to());
    return same || (a.overlaps(b.from(), b.to()) && !holds);
  }
}
