package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.annotate.russian.Reading.Grammar;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.GivenNames;
import org.newsgraph.vocab.GivenNames.Gender;
import org.newsgraph.vocab.GivenNames.GivenName;

/** The listed given names in all their cases. Immutable. */
final class GivenForms {
  private final Map<String, List<Reading>> byForm = new HashMap<>();

  GivenForms(GivenNames names, Declension declension) {
    for (GivenName name : names.all()) {
      String gender = name.gender() == Gender.MALE ? "Masc" : "Fem";
      List<String> spellings = new ArrayList<>(name.spellings());
      spellings.addAll(name.nicknames());
      for (String spelling : spellings) {
        String lower = spelling.toLowerCase(Locale.ROOT);
        if (cyrillic(lower)) {
          declension.decline(
              lower, "given", gender, (form, kase) -> add(form, lower, kase, gender));
        }
      }
    }
  }

  private static boolean cyrillic(String word) {
    return word.chars().allMatch(c -> (c >= 'а' && c <= 'я') || c == 'ё' || c == '-');
  }

  private void add(String form, String lemma, String kase, String gender) {
    Reading reading =
        new Reading(
            lemma, Upos.PROPN, Sort.GIVEN, new Grammar(kase, "Sing", gender, "Anim", null), null);
    List<Reading> readings = byForm.computeIfAbsent(form, k -> new ArrayList<>());
    if (!readings.contains(reading)) {
      readings.add(reading);
    }
  }

  /** Readings of a lower-case form; none where it is no listed name. */
  List<Reading> readings(String form) {
    return byForm.getOrDefault(form, List.of());
  }
}
