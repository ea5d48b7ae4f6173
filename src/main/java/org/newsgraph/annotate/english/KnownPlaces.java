package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.english.Name.Label;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;

/** Countries, regions and cities of the gazetteer that the engine missed. */
final class KnownPlaces {
  /** Places whose article is a part of the name. */
  private static final Set<String> ARTICLED = Set.of("Hague");

  private static final int LONGEST = 4;
  private static final long CITY = 100_000;

  private final Gazetteer gazetteer;

  KnownPlaces(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The sentence's names, with the known places among the capitalised words that have none. */
  List<Name> complete(Draft draft, int sentence, List<Name> names) {
    List<Name> found = new ArrayList<>(names);
    int size = draft.tokens(sentence).size();
    int at = 0;
    while (at < size) {
      Name place = isFree(names, at) ? longest(draft, sentence, at, names) : null;
      if (place != null) {
        found.add(place);
        at = place.to();
      } else {
        at++;
      }
    }
    found.sort(Comparator.comparingInt(Name::from));
    return found;
  }

  private static boolean isFree(List<Name> names, int token) {
    return names.stream().noneMatch(n -> n.covers(token));
  }

  private Name longest(Draft draft, int sentence, int from, List<Name> names) {
    if (!draft.isProper(sentence, from) || draft.isProper(sentence, from - 1)) {
      return null;
    }
    int end = from;
    while (end - from < LONGEST && draft.isProper(sentence, end) && isFree(names, end)) {
      end++;
    }
    if (draft.isProper(sentence, end)) {
      return null;
    }
    Name name = new Name(sentence, from, end, Label.PLACE, "gazetteer");
    if (ARTICLED.contains(draft.text(name)) && draft.form(sentence, from - 1).equals("The")) {
      return name.at(from - 1, end);
    }
    return isKnown(draft.text(name)) ? name : null;
  }

  /** Whether the name is a known country, region or larger city and seldom anything else. */
  boolean isKnown(String text) {
    for (GazetteerEntry entry : gazetteer.find(text, "en")) {
      boolean large = entry.kind() != GazetteerEntry.Kind.PLACE || entry.population() >= CITY;
      return large && !entry.ambiguous() && entry.kind() != GazetteerEntry.Kind.INSTITUTION;
    }
    return false;
  }
}
