package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;
import org.newsgraph.vocab.HeadNouns;
import org.newsgraph.vocab.KnownOrganizations;

/** Looks inflected words and phrases up in the bundled lists. */
final class KnownNames {
  private static final int WELL_KNOWN = 300_000;

  private final Gazetteer gazetteer = Gazetteer.bundled();
  private final HeadNouns heads = HeadNouns.bundled();
  private final KnownOrganizations organizations = KnownOrganizations.bundled();
  private final Guesser guesser;

  KnownNames(Guesser guesser) {
    this.guesser = guesser;
  }

  /** Of guessed readings those of the best known listed place or given name; all where none is. */
  List<Reading> likeliest(List<Reading> guesses) {
    long top = -1;
    List<Reading> best = new ArrayList<>();
    for (Reading r : guesses) {
      GazetteerEntry entry = place(Set.of(r.lemma()));
      long rank = entry == null ? -1 : rank(entry);
      if (rank > top) {
        top = rank;
        best.clear();
      }
      if (rank >= 0 && rank == top) {
        best.add(r);
      }
    }
    return top < WELL_KNOWN ? guesses : best;
  }

  /** The nominatives that a word can have, as written first; guesses where it has no reading. */
  Set<String> nominatives(Word w) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(w.form);
    if (w.isAcronym() || !w.isCyrillic()) {
      return forms;
    }
    for (Reading r : w.readings) {
      if (r.isNominal()) {
        forms.add(r.lemma());
      }
    }
    if (w.isCapitalised()) {
      guesser.guess(w.lower).forEach(r -> forms.add(r.lemma()));
    }
    return forms;
  }

  /** The nominatives of a phrase: adjectives agree with the first noun, what follows it stays. */
  Set<String> nominatives(Parsed s, int from, int to) {
    if (to - from == 1) {
      return nominatives(s.get(from));
    }
    Set<String> forms = new LinkedHashSet<>();
    List<String> asWritten = new ArrayList<>();
    s.words().subList(from, to).forEach(w -> asWritten.add(w.form));
    forms.add(String.join(" ", asWritten));
    for (int noun = from; noun < to; noun++) {
      for (Reading r : s.get(noun).readings) {
        if (r.isNominal()) {
          String phrase = phrase(s, from, noun, to, r);
          if (phrase != null) {
            forms.add(phrase);
          }
        }
      }
      if (s.get(noun).readings.stream().noneMatch(r -> r.isAttribute() || r.is(Upos.ADJ))) {
        break;
      }
    }
    return forms;
  }

  private static String phrase(Parsed s, int from, int noun, int to, Reading head) {
    StringBuilder phrase = new StringBuilder();
    for (int i = from; i < noun; i++) {
      Reading fitting = null;
      for (Reading r : s.get(i).readings) {
        fitting = r.isAttribute() && r.agrees(head) ? r : fitting;
      }
      if (fitting == null) {
        return null;
      }
      phrase.append(Inflection.adjective(fitting.lemma(), head.gender(), number(head))).append(' ');
    }
    phrase.append(head.lemma());
    for (int i = noun + 1; i < to; i++) {
      phrase.append(' ').append(s.get(i).form);
    }
    return phrase.toString();
  }

  private static String number(Reading head) {
    return "Plur".equals(head.number()) && head.gender() == null ? "Plur" : "Sing";
  }

  /** The gazetteer's likeliest entry for a stretch, or null. */
  GazetteerEntry place(Parsed s, int from, int to) {
    return place(nominatives(s, from, to));
  }

  private GazetteerEntry place(Set<String> names) {
    GazetteerEntry best = null;
    for (String name : names) {
      List<GazetteerEntry> found = gazetteer.find(name, "ru");
      GazetteerEntry first =
          found.stream().filter(e -> e.names().containsKey("ru")).findFirst().orElse(null);
      if (first != null && (best == null || rank(first) > rank(best))) {
        best = first;
      }
    }
    return best;
  }

  private static long rank(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY -> Long.MAX_VALUE;
      case INSTITUTION -> Long.MAX_VALUE - 1;
      case REGION -> 50_000_000;
      case PLACE -> entry.population();
    };
  }

  /** Whether a word alone is likelier a place than a person's name. */
  boolean isPlace(Word w) {
    GazetteerEntry entry = place(nominatives(w));
    if (entry == null) {
      return false;
    }
    if (entry.kind() != GazetteerEntry.Kind.PLACE && !entry.ambiguous()) {
      return true;
    }
    boolean inDictionary =
        w.readings.stream().anyMatch(r -> r.known() && "Inan".equals(r.animacy()));
    boolean person = w.readings.stream().anyMatch(r -> r.known() && r.upos() == Upos.PROPN);
    return inDictionary || (!person && !entry.ambiguous()) || entry.population() > WELL_KNOWN;
  }

  Gazetteer gazetteer() {
    return gazetteer;
  }

  /** The organization that a stretch names, or null. */
  KnownOrganizations.Organization organization(Parsed s, int from, int to) {
    for (String name : nominatives(s, from, to)) {
      List<KnownOrganizations.Organization> found = organizations.find(name, "ru");
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  boolean isOrganization(Word w) {
    return nominatives(w).stream().anyMatch(n -> !organizations.find(n, "ru").isEmpty());
  }

  /** What kind of organization the word is the head noun of, or null. */
  HeadNouns.OrganizationHead head(Word w) {
    for (Reading r : w.readings) {
      if (r.isNominal() && heads.organizationHead(r.lemma(), "ru") != null) {
        return heads.organizationHead(r.lemma(), "ru");
      }
      if (r.is(Upos.ADJ) && "Fem".equals(r.gender())) {
        String noun = Inflection.adjective(r.lemma(), "Fem", "Sing");
        if (heads.organizationHead(noun, "ru") != null) {
          return heads.organizationHead(noun, "ru"); // сборная
        }
      }
    }
    return null;
  }

  boolean isHead(Word w) {
    return head(w) != null;
  }

  /** Whether the word is a title of a person or group. */
  boolean isTitle(Word w) {
    return w.readings.stream()
        .anyMatch(r -> r.isNominal() && !heads.titles(r.lemma(), "ru").isEmpty());
  }

  /** Whether the word is a title that one person bears. */
  boolean isPersonTitle(Word w) {
    return w.readings.stream()
        .anyMatch(
            r ->
                r.is(Upos.NOUN)
                    && heads.titles(r.lemma(), "ru").stream()
                        .anyMatch(t -> t.type() == EntityType.PERSON));
  }

  List<HeadNouns.Title> titles(Word w) {
    return heads.titles(w.lemma(), "ru");
  }

  /** Whether the word is an adjective made from a place or people, or another known adjective. */
  boolean isAdjective(Word w) {
    return w.readings.stream()
            .anyMatch(
                r ->
                    r.is(Upos.ADJ)
                        || r.is(Upos.DET)
                        || (r.kind() == Kind.COMMON && r.has("VerbForm")))
        && w.readings.stream().noneMatch(r -> r.known() && r.upos() == Upos.PROPN);
  }

  /** The country or region of an adjective, or null. */
  String countryOf(Word w) {
    for (Reading r : w.readings) {
      if (r.is(Upos.ADJ)) {
        String key = gazetteer.countryAdjective(r.lemma(), "ru");
        if (key != null) {
          return key;
        }
      }
    }
    return null;
  }
}
