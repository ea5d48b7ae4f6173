package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.english.Name.Label;
import org.newsgraph.model.Token;

/**
 * Names in lines where nearly every word has a capital: there a capital tells nothing, so a name
 * counts only where the running text has it too, or the word lists know it.
 */
final class Headlines {
  private static final int FEWEST_WORDS = 4;
  private static final double SHARE = 0.75;

  private final NameWords words;
  private final KnownPlaces places;

  Headlines(NameWords words, KnownPlaces places) {
    this.words = words;
    this.places = places;
  }

  /** The names, without those of headlines that nothing supports. */
  List<Name> check(Draft draft, List<Name> names) {
    Set<Integer> headlines = new HashSet<>();
    for (int s = 0; s < draft.sentences().size(); s++) {
      if (isHeadline(draft.tokens(s))) {
        headlines.add(s);
      }
    }
    if (headlines.isEmpty()) {
      return names;
    }
    Set<String> supported = new HashSet<>();
    for (Name name : names) {
      if (!headlines.contains(name.sentence())) {
        supported.add(draft.text(name));
        if (name.label() == Label.PERSON) {
          supported.add(draft.last(name));
        }
      }
    }
    List<Name> kept = new ArrayList<>();
    for (Name name : names) {
      Name checked = headlines.contains(name.sentence()) ? check(draft, name, supported) : name;
      if (checked != null) {
        kept.add(checked);
      }
    }
    return kept;
  }

  /** The name, or the longest part of it that is supported, or null. */
  private Name check(Draft draft, Name name, Set<String> supported) {
    String text = draft.text(name);
    if (supported.contains(text)
        || words.organizations.contains(text)
        || places.isKnown(text)
        || (name.size() > 1 && words.isGivenName(draft.first(name)))) {
      return name;
    }
    for (int size = name.size() - 1; size > 0; size--) {
      for (int from = name.from(); from + size <= name.to(); from++) {
        Name part = name.at(from, from + size);
        if (supported.contains(draft.text(part))) {
          return part;
        }
      }
    }
    return null;
  }

  private static boolean isHeadline(List<Token> tokens) {
    int capitals = 0;
    int all = 0;
    for (Token t : tokens) {
      if (t.form().length() > 3 && Character.isLetter(t.form().charAt(0))) {
        all++;
        capitals += NameWords.isCapitalised(t.form()) ? 1 : 0;
      }
    }
    boolean closed = !tokens.isEmpty() && tokens.get(tokens.size() - 1).form().endsWith(".");
    return all >= FEWEST_WORDS && !closed && capitals >= SHARE * all;
  }
}
