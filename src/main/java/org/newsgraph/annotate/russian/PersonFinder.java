package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.HeadNouns;

/** Finds names of persons in one article: full ones first, then lone surnames that fit them. */
final class PersonFinder {
  private static final Set<String> PARTICLES =
      Set.of(
          "аль", "эль", "бин", "бен", "ибн", "ван", "фон", "де", "дер", "да", "дос", "ди", "ла",
          "ле", "дю", "оглы", "кызы", "оглу", "заде");

  private final PlaceFinder places;
  private final NameWords list;
  private final HeadNouns titles = HeadNouns.bundled();

  PersonFinder(PlaceFinder places, NameWords list) {
    this.places = places;
    this.list = list;
  }

  /** The persons named in the sentences, by position. */
  List<Phrase> find(List<Parsed> sentences) {
    Set<String> surnames = new HashSet<>();
    List<Phrase> found = new ArrayList<>();
    for (Parsed sentence : sentences) {
      for (Phrase name : full(sentence.words())) {
        found.add(name);
        remember(name, surnames);
      }
    }
    for (Parsed sentence : sentences) {
      lone(sentence.words(), found, surnames);
    }
    return found;
  }

  private static void remember(Phrase name, Set<String> surnames) {
    for (Word word : name.inside()) {
      if (word.reading.sort() != Sort.PATRONYMIC && !word.isInitial() && word.form.length() > 2) {
        boolean given = word.reading.sort() == Sort.GIVEN && name.length() > 1;
        if (!given) {
          word.readings.forEach(r -> surnames.add(r.lemma()));
        }
      }
    }
  }

  private List<Phrase> full(List<Word> words) {
    List<Phrase> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      int end = nameAt(words, i);
      if (end > i) {
        found.add(new Phrase(words, i, end));
        i = end - 1;
      }
    }
    return found;
  }

  /** The end of the full name that starts at {@code i}, or {@code i}. */
  private int nameAt(List<Word> words, int i) {
    Word first = words.get(i);
    if (!nameWord(first) || list.isNoName(first)) {
      return i;
    }
    if (first.isInitial()) {
      return initialsFirst(words, i);
    }
    boolean common = first.hasReading(r -> r.tag() != null && !r.isName());
    boolean start = i == 0 || words.get(i - 1).isPunct();
    if (common && start && !first.reading.isName()) {
      return i;
    }
    if (places.inPlaceName(words, i)) {
      return i;
    }
    int end = i + 1;
    if (titled(words, i) && places.isCountry(first) && givenAt(words, end)) {
      return i; // "премьера Израиля Биньямина Нетаньяху"
    }
    if (common && !first.hasReading(Reading::isName) && givenAt(words, end)) {
      return i; // "Федерации Мария Захарова": a common noun is no part of the name behind it.
    }
    if (end < words.size() && words.get(end).isInitial() && adjacent(words, end)) {
      while (end < words.size() && words.get(end).isInitial()) {
        end++;
      }
      boolean goesOn =
          end < words.size() && first.reading.sort() == Sort.GIVEN && surnameAt(words, end);
      return goesOn ? end + 1 : first.hasReading(r -> r.sort() == Sort.SURNAME) ? end : i;
    }
    boolean given = first.reading.sort() == Sort.GIVEN;
    while (end < words.size() && end - i < 5 && continues(words, i, end)) {
      end++;
    }
    while (end > i + 1 && !words.get(end - 1).isCapitalised() && !isSuffix(words.get(end - 1))) {
      end--;
    }
    if (end - i < 2) {
      return i;
    }
    boolean sure = false;
    for (int k = i; k < end; k++) {
      Reading r = words.get(k).reading;
      sure |= r.isName() && (r.tag() != null || r.sort() != Sort.SURNAME || given);
      sure |= titled(words, i);
    }
    return sure || foreign(words, i, end) ? end : i;
  }

  private static boolean givenAt(List<Word> words, int i) {
    return i < words.size() && words.get(i).hasReading(r -> r.sort() == Sort.GIVEN);
  }

  private static boolean isSuffix(Word word) {
    return Set.of("оглы", "кызы", "оглу", "заде").contains(word.lower);
  }

  /** Two words that no dictionary knows, inside a sentence, are mostly a foreign person. */
  private boolean foreign(List<Word> words, int i, int end) {
    for (int k = i; k < end; k++) {
      Word word = words.get(k);
      if (word.hasReading(r -> r.tag() != null && !r.isName()) || word.isLatin()) {
        return false;
      }
    }
    return end - i == 2 && words.get(i + 1).reading.guessed();
  }

  private int initialsFirst(List<Word> words, int i) {
    int end = i;
    while (end < words.size() && words.get(end).isInitial()) {
      end++;
    }
    return end < words.size() && surnameAt(words, end) ? end + 1 : i;
  }

  private boolean surnameAt(List<Word> words, int i) {
    Word word = words.get(i);
    return nameWord(word) && !word.isInitial() && word.form.length() > 1 && !word.isAcronym();
  }

  private boolean continues(List<Word> words, int from, int i) {
    Word word = words.get(i);
    if (!adjacent(words, i)) {
      return false;
    }
    if (PARTICLES.contains(word.lower) && i + 1 < words.size()) {
      return isSuffix(word) || nameWord(words.get(i + 1));
    }
    if (!nameWord(word) || word.isAcronym() || word.isInitial() || list.isNoName(word)) {
      return false;
    }
    if (places.inPlaceName(words, i)) {
      return false;
    }
    Reading before = words.get(i - 1).reading;
    Reading r = word.reading;
    if (r.isName() && before.isName()) {
      boolean second = r.sort() == Sort.GIVEN && before.sort() == Sort.SURNAME && i - from > 1;
      return !second && compatible(words.get(i - 1), word);
    }
    boolean place = places.isPlace(word);
    if (before.sort() == Sort.GIVEN) {
      return !place || r.isName() || agreesInCase(words.get(i - 1), word);
    }
    boolean common = word.hasReading(x -> x.tag() != null && !x.isName() && !x.isAdjectival());
    return !common && !place && !places.isPlace(words.get(i - 1));
  }

  /** "Петра Брода": a surname that is also a town's name stands in the given name's case. */
  private static boolean agreesInCase(Word name, Word word) {
    return word.hasReading(r -> r.isNoun() && name.kase() != null && name.kase().equals(r.kase()));
  }

  private static boolean compatible(Word a, Word b) {
    return a.hasReading(x -> x.isName() && b.hasReading(y -> y.isName() && x.agrees(y)))
        || a.reading.guessed()
        || b.reading.guessed();
  }

  private boolean nameWord(Word word) {
    return word.isCapitalised()
        && Character.isLetter(word.form.charAt(0))
        && !word.is(Upos.PUNCT)
        && !word.is(Upos.PRON)
        && !word.is(Upos.ADP)
        && !word.is(Upos.DET)
        && !word.is(Upos.PART)
        && !word.is(Upos.CCONJ)
        && !word.is(Upos.SCONJ)
        && !word.is(Upos.ADV)
        && !(word.is(Upos.VERB) && !word.hasReading(Reading::isName))
        && (word.isInitial() || !word.isAcronym());
  }

  private static boolean adjacent(List<Word> words, int i) {
    int gap = words.get(i).span.start() - words.get(i - 1).span.end();
    return gap <= 1;
  }

  /** Whether a title stands before word {@code i}: "президент", "полковник". */
  private boolean titled(List<Word> words, int i) {
    Word word = words.get(i);
    boolean apposed = word.deprel.equals("appos") && word.head >= 0;
    if (apposed && word.reading.isName() && Complements.person(words.get(word.head))) {
      return !places.isPlace(word);
    }
    return i > 0
        && adjacent(words, i)
        && words.get(i - 1).isNoun()
        && !titles.titles(words.get(i - 1).lemma(), "ru").isEmpty();
  }

  private void lone(List<Word> words, List<Phrase> found, Set<String> surnames) {
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      Phrase phrase = new Phrase(words, i, loneEnd(words, i));
      if (nameWord(word)
          && !word.isInitial()
          && word.form.length() > 1
          && !list.isNoName(word)
          && found.stream().noneMatch(phrase::overlaps)
          && isLoneName(words, i, surnames)) {
        found.add(phrase);
      }
    }
  }

  /**
   * A given name behind a title goes on with the capitalised word behind it: "премьер Наото Кан".
   */
  private int loneEnd(List<Word> words, int i) {
    int next = i + 1;
    boolean given = words.get(i).deprel.equals("appos") && titled(words, i);
    boolean goesOn =
        given
            && next < words.size()
            && adjacent(words, next)
            && nameWord(words.get(next))
            && !words.get(next).isInitial();
    return goesOn ? next + 1 : next;
  }

  private boolean isLoneName(List<Word> words, int i, Set<String> surnames) {
    Word word = words.get(i);
    if (places.inPlaceName(words, i)) {
      return false;
    }
    boolean place = places.isPlace(word);
    if (word.hasReading(r -> r.isName() && surnames.contains(r.lemma()))
        || (surnames.contains(word.form.toLowerCase(java.util.Locale.ROOT)) && !place)) {
      return !place || !places.governed(words, i);
    }
    if (place && !places.ratherPerson(words, i)) {
      return false;
    }
    boolean first = i == 0 || words.get(i - 1).isPunct();
    boolean common = word.hasReading(r -> r.tag() != null && !r.isName());
    boolean dictionary =
        word.hasReading(r -> r.isName() && (r.tag() != null || r.sort() == Sort.GIVEN));
    boolean apposed = word.deprel.equals("appos") && titled(words, i);
    if (titled(words, i) && (!common || apposed)) {
      return word.hasReading(Reading::isName);
    }
    if (dictionary && word.reading.isName()) {
      return !common || (!first && word.reading.sort() != Sort.GIVEN) || !first;
    }
    return !common && word.reading.sort() == Sort.SURNAME && strong(word);
  }

  /** Whether a guessed surname has a suffix that hardly other words have. */
  private static boolean strong(Word word) {
    return word.reading
        .lemma()
        .matches(
            ".*(ов|ев|ёв|ин|ова|ева|ина|ский|ская|цкий|цкая|енко|швили|дзе|заде|чук|ян|евич|ович|оглы)");
  }
}
