package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.newsgraph.vocab.Gazetteer;

/** Finds the names of an article: the engine's, corrected by rules. */
final class NameFinder {
  private final NameTrimmer trimmer;
  private final NameTypes types;
  private final Organizations organizations;
  private final TitledNames titled;
  private final KnownPlaces places;
  private final Headlines headlines;
  private final DocumentNames document;
  private final SportTeams teams;

  NameFinder(NameWords words, Gazetteer gazetteer) {
    trimmer = new NameTrimmer(words);
    types = new NameTypes(words, gazetteer);
    organizations = new Organizations(words);
    titled = new TitledNames(words);
    places = new KnownPlaces(gazetteer);
    headlines = new Headlines(words, places);
    document = new DocumentNames(words);
    teams = new SportTeams(words);
  }

  /**
   * The names, in order, without overlaps.
   *
   * @param draft the sentences
   * @param raw the engine's tokens of each sentence
   */
  List<Name> find(Draft draft, List<List<RawToken>> raw) {
    List<Name> names = new ArrayList<>();
    for (int s = 0; s < raw.size(); s++) {
      List<Name> trimmed =
          RawNames.find(draft, s, raw.get(s)).stream()
              .map(n -> trimmer.trim(draft, n))
              .filter(Objects::nonNull)
              .toList();
      for (Name name :
          ShortNames.complete(
              draft,
              s,
              places.complete(
                  draft,
                  s,
                  titled.complete(draft, s, organizations.complete(draft, s, trimmed))))) {
        names.add(types.correct(draft, name));
      }
    }
    return teams.find(draft, document.agree(draft, headlines.check(draft, names))).stream()
        .map(n -> trimmer.trim(draft, n))
        .filter(Objects::nonNull)
        .toList();
  }
}
