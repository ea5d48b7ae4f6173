package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.annotate.english.Name.Label;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/** In a report on a match, countries and cities that play are teams, not places. */
final class SportTeams {
  private static final Pattern SCORE = Pattern.compile("\\d{1,3}");
  private static final Pattern DASH = Pattern.compile("[-\u2013]|to");
  private static final int SPORT_WORDS = 5;

  private final NameWords words;

  SportTeams(NameWords words) {
    this.words = words;
  }

  /** The names, with the places that play made organizations. */
  List<Name> find(Draft draft, List<Name> names) {
    if (!isSport(draft)) {
      return names;
    }
    Map<String, Integer> playing = new HashMap<>();
    for (Name name : names) {
      if (name.label() == Label.PLACE && plays(draft, name)) {
        playing.merge(draft.text(name), 1, Integer::sum);
      }
    }
    List<Name> teams = new ArrayList<>(names.size());
    for (Name name : names) {
      boolean team =
          name.label() == Label.PLACE
              && playing.getOrDefault(draft.text(name), 0) > 1
              && !isPlace(draft, name);
      teams.add(team ? name.as(Label.ORGANIZATION, "sport-team") : name);
    }
    return teams;
  }

  private boolean isSport(Draft draft) {
    Set<String> seen = new HashSet<>();
    for (Sentence s : draft.sentences()) {
      for (Token t : s.tokens()) {
        String form = t.form().toLowerCase(Locale.ROOT);
        if (words.sport.contains(form)) {
          seen.add(form);
        }
      }
    }
    return seen.size() >= SPORT_WORDS;
  }

  private boolean plays(Draft draft, Name name) {
    int s = name.sentence();
    if (SCORE.matcher(draft.form(s, name.to())).matches()
        && DASH.matcher(draft.form(s, name.to() + 1)).matches()) {
      return true;
    }
    Token head = draft.sentences().get(s).headOf(draft.span(name));
    if (head == null || head.head() < 0 || isPlace(draft, name)) {
      return false;
    }
    Token over = draft.tokens(s).get(head.head());
    return ((head.is("nsubj") || head.is("obj")) && words.sportVerbs.contains(over.lemma()))
        || (head.is("nmod:poss") && words.sportNouns.contains(over.lemma()));
  }

  /** "in Panama". */
  private static boolean isPlace(Draft draft, Name name) {
    String before = draft.form(name.sentence(), name.from() - 1);
    return before.matches("(?i)in|at|from|near|across|around|of");
  }
}
