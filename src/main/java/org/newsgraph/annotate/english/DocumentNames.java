package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.annotate.english.Name.Label;
import org.newsgraph.model.Token;

/**
 * Makes an article agree with itself: a surname alone is the person whose full name it ends, a name
 * is everywhere what it mostly is, and a name found once is found wherever it stands.
 */
final class DocumentNames {
  private static final Set<String> LOCATIVE =
      Set.of("in", "at", "near", "from", "to", "around", "across", "outside", "inside");

  private final NameWords words;

  DocumentNames(NameWords words) {
    this.words = words;
  }

  /** The names of all sentences, made consistent. */
  List<Name> agree(Draft draft, List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      if (name.label() == Label.PERSON && name.size() > 1) {
        surnames.add(surname(draft, name));
      }
    }
    List<Name> persons = new ArrayList<>(names.size());
    for (Name name : names) {
      persons.add(isSurnameAlone(draft, name, surnames) ? asPerson(name) : name);
    }
    Map<String, Label> majority = majority(draft, persons);
    List<Name> agreed = new ArrayList<>(persons.size());
    for (Name name : persons) {
      Label label = majority.getOrDefault(draft.text(name), name.label());
      agreed.add(name.rule().startsWith("nlp4j") ? name.as(label, "document-majority") : name);
    }
    addMissed(draft, agreed, surnames, majority);
    agreed.sort(Comparator.comparingInt(Name::sentence).thenComparingInt(Name::from));
    return agreed;
  }

  private static Name asPerson(Name name) {
    return name.as(Label.PERSON, "surname");
  }

  /** The last word of a person's name but "Jr." and the like. */
  String surname(Draft draft, Name name) {
    int last = name.to() - 1;
    while (last > name.from() && words.suffixes.contains(draft.form(name.sentence(), last))) {
      last--;
    }
    return draft.form(name.sentence(), last);
  }

  private static boolean isSurnameAlone(Draft draft, Name name, Set<String> surnames) {
    if (name.size() != 1 || name.label() == Label.PERSON || !surnames.contains(draft.last(name))) {
      return false;
    }
    String before = draft.form(name.sentence(), name.from() - 1).toLowerCase(Locale.ROOT);
    return name.label() != Label.PLACE || !LOCATIVE.contains(before);
  }

  private static Map<String, Label> majority(Draft draft, List<Name> names) {
    Map<String, Map<Label, Integer>> counts = new HashMap<>();
    for (Name name : names) {
      // What a rule decided weighs more than the engine's guess.
      int weight = name.rule().startsWith("nlp4j") ? 2 : 3;
      counts
          .computeIfAbsent(draft.text(name), k -> new EnumMap<>(Label.class))
          .merge(name.label(), weight, Integer::sum);
    }
    Map<String, Label> majority = new HashMap<>();
    counts.forEach(
        (text, labels) -> {
          Label best = null;
          for (Map.Entry<Label, Integer> e : labels.entrySet()) {
            if (best == null || e.getValue() > labels.get(best)) {
              best = e.getKey();
            }
          }
          majority.put(text, best);
        });
    return majority;
  }

  /** Marks untagged occurrences of names that were found elsewhere in the article. */
  private void addMissed(
      Draft draft, List<Name> names, Set<String> surnames, Map<String, Label> labels) {
    Map<String, List<String[]>> byFirst = new HashMap<>();
    Map<String, Label> known = new HashMap<>();
    for (Name name : List.copyOf(names)) {
      String[] forms = forms(draft, name);
      if (known.putIfAbsent(String.join(" ", forms), labels.get(draft.text(name))) == null) {
        byFirst.computeIfAbsent(forms[0], k -> new ArrayList<>()).add(forms);
      }
    }
    for (String surname : surnames) {
      if (known.putIfAbsent(surname, Label.PERSON) == null) {
        byFirst.computeIfAbsent(surname, k -> new ArrayList<>()).add(new String[] {surname});
      }
    }
    byFirst.values().forEach(l -> l.sort((a, b) -> Integer.compare(b.length, a.length)));
    Set<Long> taken = new HashSet<>();
    for (Name name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        taken.add(place(name.sentence(), i));
      }
    }
    for (int s = 0; s < draft.sentences().size(); s++) {
      for (Token t : draft.tokens(s)) {
        for (String[] forms : byFirst.getOrDefault(t.form(), List.of())) {
          Label label = known.get(String.join(" ", forms));
          if (label != null && fits(draft, s, t.index(), forms, taken, surnames)) {
            names.add(new Name(s, t.index(), t.index() + forms.length, label, "seen-elsewhere"));
            for (int i = 0; i < forms.length; i++) {
              taken.add(place(s, t.index() + i));
            }
            break;
          }
        }
      }
    }
  }

  private static long place(int sentence, int token) {
    return ((long) sentence << 32) | token;
  }

  private boolean fits(
      Draft draft, int s, int from, String[] forms, Set<Long> taken, Set<String> surnames) {
    boolean proper = false;
    for (int i = 0; i < forms.length; i++) {
      if (!draft.form(s, from + i).equals(forms[i]) || taken.contains(place(s, from + i))) {
        return false;
      }
      proper |= draft.isProper(s, from + i);
    }
    if (!NameWords.isCapitalised(forms[0]) || words.times.contains(forms[0])) {
      return false;
    }
    boolean alone =
        (!draft.isProper(s, from - 1) || isTitle(draft.form(s, from - 1)))
            && !draft.isProper(s, from + forms.length);
    boolean subject =
        from == 0 && surnames.contains(forms[0]) && draft.tokens(s).get(0).is("nsubj");
    return (proper || subject) && alone;
  }

  private boolean isTitle(String form) {
    return words.titles.contains(form) || words.titleModifiers.contains(form);
  }

  private static String[] forms(Draft draft, Name name) {
    String[] forms = new String[name.size()];
    for (int i = 0; i < forms.length; i++) {
      forms[i] = draft.form(name.sentence(), name.from() + i);
    }
    return forms;
  }
}
