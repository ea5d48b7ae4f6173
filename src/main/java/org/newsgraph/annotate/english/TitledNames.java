package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Completes names of persons behind a title: a name that the engine cut ("Col [Ann] Lee") runs to
 * the last capitalised word; one that it missed is found where the title is an abbreviation or a
 * form of address ("Capt. Lee").
 */
final class TitledNames {
  private static final Set<String> ADDRESS =
      Set.of(
          "mr",
          "mrs",
          "ms",
          "dr",
          "prof",
          "col",
          "capt",
          "lt",
          "maj",
          "sgt",
          "gen",
          "cpl",
          "brig",
          "adm",
          "cmdr",
          "sen",
          "gov",
          "rep",
          "rev",
          "sheikh",
          "colonel",
          "captain",
          "lieutenant",
          "sergeant",
          "brigadier");
  private static final int LONGEST = 3;

  private final NameWords words;

  TitledNames(NameWords words) {
    this.words = words;
  }

  /** The sentence's names, in order, those of titled persons completed. */
  List<Name> complete(Draft draft, int sentence, List<Name> names) {
    List<Name> found = new ArrayList<>(names);
    for (int i = 1; i < draft.tokens(sentence).size(); i++) {
      if (words.titles.contains(draft.form(sentence, i - 1)) && isName(draft, sentence, i)) {
        titled(draft, sentence, i, found);
      }
    }
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }

  private void titled(Draft draft, int sentence, int from, List<Name> names) {
    int to = from;
    while (to - from < LONGEST && isName(draft, sentence, to)) {
      to++;
    }
    int end = to;
    String title = draft.form(sentence, from - 1).toLowerCase(Locale.ROOT).replace(".", "");
    List<Name> inside = names.stream().filter(n -> n.from() < end && from < n.to()).toList();
    boolean person =
        inside.size() == 1
            && inside.get(0).label() == Name.Label.PERSON
            && inside.get(0).to() < end
            && inside.get(0).from() <= from;
    if (person) {
      names.remove(inside.get(0));
      names.add(new Name(sentence, inside.get(0).from(), end, Name.Label.PERSON, "titled"));
    } else if (inside.isEmpty() && ADDRESS.contains(title)) {
      names.add(new Name(sentence, from, end, Name.Label.PERSON, "titled"));
    }
  }

  /** Whether a word can be a part of a person's name. */
  private boolean isName(Draft draft, int sentence, int i) {
    String form = draft.form(sentence, i);
    return draft.isProper(sentence, i)
        && !words.titles.contains(form)
        && !words.titleModifiers.contains(form)
        && !words.organizationHeads.contains(form)
        && !words.placeHeads.contains(form)
        && !words.times.contains(form);
  }
}
