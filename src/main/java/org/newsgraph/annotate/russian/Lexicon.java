package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.annotate.russian.Reading.Grammar;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.annotate.russian.Reading.Verb;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.GivenNames;

/** All readings a word can have: from the dictionary, from lists of names, and by its ending. */
final class Lexicon {
  private static final Set<String> ENDINGS_ADJ =
      Set.of("ый", "ого", "ому", "ая", "ую", "ые", "ых", "ыми", "ое", "ий", "его", "ему", "ие");

  private static final Pattern PAST = Pattern.compile("(.{3,}(?:ова|ева))л(|а|о|и)");

  /** First parts of compounds that the dictionary may lack: "кибератака", "экстранаправление". */
  private static final Pattern COMPOUND =
      Pattern.compile(
          "(кибер|авиа|авто|агро|анти|био|бензо|вело|видео|газо|гидро|гос|горно|евро|контр|медиа|мото"
              + "|нарко|нефте|пресс|псевдо|радио|спец|сверх|супер|теле|турбо|ультра|фото|экстра|электро"
              + "|энерго)(\\p{L}{4,})");

  private final Dictionary dictionary;
  private final Declension declension = new Declension();
  private final GivenForms given;

  Lexicon(Dictionary dictionary) {
    this.dictionary = dictionary;
    given = new GivenForms(GivenNames.bundled(), declension);
  }

  /** The readings of a token, never none. */
  List<Reading> readings(String form) {
    char first = form.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      boolean symbol = "%$€£№§+=".indexOf(first) >= 0;
      return List.of(fixed(form, symbol ? Upos.SYM : Upos.PUNCT));
    }
    if (Character.isDigit(first)) {
      boolean ordinal = form.matches("\\d+-(?:й|го|му|м|я|ю|е|х|ым|ой|ый|ая)");
      return List.of(fixed(form, ordinal ? Upos.ADJ : Upos.NUM));
    }
    if (form.length() == 2 && form.charAt(1) == '.' && Character.isUpperCase(first)) {
      return List.of(new Reading(form, Upos.PROPN, Sort.GIVEN, Grammar.NONE, null));
    }
    if (form.endsWith(".")) {
      return List.of(fixed(form.toLowerCase(Locale.ROOT), Upos.NOUN));
    }
    return Character.isUpperCase(first) ? capitalised(form) : lower(form);
  }

  private static Reading fixed(String lemma, Upos upos) {
    return new Reading(lemma, upos, Sort.PLAIN, Grammar.NONE, null);
  }

  private List<Reading> lower(String form) {
    List<Reading> found = new ArrayList<>(dictionary.readings(form));
    if (found.stream().anyMatch(r -> !r.isName())) {
      found.removeIf(Reading::isName);
    }
    if (found.isEmpty()) {
      found.addAll(byLastPart(form));
    }
    Matcher compound = COMPOUND.matcher(form);
    if (found.isEmpty() && compound.matches()) {
      found.addAll(compounds(compound.group(1), compound.group(2)));
    }
    return found.isEmpty() ? unknown(form) : found;
  }

  private List<Reading> capitalised(String form) {
    String lower = form.toLowerCase(Locale.ROOT);
    boolean acronym = form.length() < 6 && form.length() > 1 && !form.matches(".*\\p{Ll}.*");
    if (acronym) {
      return List.of(fixed(lower, Upos.PROPN));
    }
    Set<Reading> found = new LinkedHashSet<>(dictionary.readings(form));
    boolean listed = found.stream().anyMatch(r -> r.sort() == Sort.GIVEN);
    for (Reading reading : given.readings(lower)) {
      if (!listed || found.stream().noneMatch(r -> sameForm(r, reading))) {
        found.add(reading);
      }
    }
    if (found.isEmpty()) {
      found.addAll(byLastPart(form));
    }
    if (!found.isEmpty() && found.stream().allMatch(Lexicon::possessive)) {
      found.addAll(declension.guess(lower, "surname"));
    }
    if (found.stream().noneMatch(r -> !r.guessed() || r.sort() == Sort.GIVEN) && !isLatin(form)) {
      found.addAll(declension.guess(lower, "surname"));
      found.addAll(declension.guess(lower, "place"));
    }
    found.add(fixed(lower, Upos.PROPN));
    return List.copyOf(found);
  }

  /** "Матушкин" is an adjective to the dictionary, and with a capital a surname. */
  private static boolean possessive(Reading r) {
    return r.upos() == Upos.ADJ && r.lemma().matches(".{3,}(ин|ов|ев)");
  }

  private static boolean sameForm(Reading a, Reading b) {
    return a.sort() == b.sort() && a.lemma().equals(b.lemma()) && a.grammar().equals(b.grammar());
  }

  private static boolean isLatin(String form) {
    return form.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c));
  }

  /** Readings by the last part of a hyphenated word: премьер-министра, Саишвили-Чантурия. */
  private List<Reading> byLastPart(String form) {
    int cut = form.lastIndexOf('-');
    if (cut <= 0 || cut == form.length() - 1) {
      return List.of();
    }
    return compounds(form.substring(0, cut + 1).toLowerCase(Locale.ROOT), form.substring(cut + 1));
  }

  private List<Reading> compounds(String before, String last) {
    List<Reading> found = new ArrayList<>();
    for (Reading r : readings(last)) {
      if (r.isNoun() || r.isAdjectival()) {
        found.add(new Reading(before + r.lemma(), r.upos(), r.sort(), r.grammar(), null));
      }
    }
    return found;
  }

  /** A past tense by its ending: "экстрадировала". */
  private static Reading past(String lemma, String ending) {
    String gender = ending.isEmpty() ? "Masc" : ending.equals("а") ? "Fem" : "Neut";
    boolean plural = ending.equals("и");
    Verb verb = new Verb("Past", null, "Act", null, "Ind", true);
    Grammar grammar =
        new Grammar(null, plural ? "Plur" : "Sing", plural ? null : gender, null, verb);
    return new Reading(lemma, Upos.VERB, Sort.FINITE, grammar, null);
  }

  private static List<Reading> unknown(String form) {
    if (form.endsWith("ть") || form.endsWith("ться")) {
      return List.of(
          new Reading(
              form,
              Upos.VERB,
              Sort.INFINITIVE,
              new Grammar(null, null, null, null, new Verb(null, null, null, null, null, false)),
              null));
    }
    Matcher past = PAST.matcher(form);
    if (past.matches()) {
      return List.of(past(past.group(1) + "ть", past.group(2)));
    }
    for (String ending : ENDINGS_ADJ) {
      if (form.endsWith(ending) && form.length() > ending.length() + 3) {
        String stem = form.substring(0, form.length() - ending.length());
        return List.of(fixed(stem + "ый", Upos.ADJ));
      }
    }
    return List.of(fixed(form, Upos.NOUN));
  }
}
