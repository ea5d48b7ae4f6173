package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;

/** Finds names of places: by the gazetteer in any case, and by head nouns ("Тверская площадь"). */
final class PlaceFinder {
  private static final Set<String> LOCAL =
      Set.of("в", "во", "на", "из", "под", "над", "около", "близ");
  private static final int LONGEST = 4;
  private static final long SMALL = 50_000;
  private static final long LARGE = 1_000_000;

  private final Gazetteer gazetteer;
  private final Nominative nominative;
  private final NameWords list;

  PlaceFinder(Gazetteer gazetteer, Nominative nominative, NameWords list) {
    this.gazetteer = gazetteer;
    this.nominative = nominative;
    this.list = list;
  }

  /**
   * A place's name.
   *
   * @param phrase its words
   * @param entry what it is, or null where the gazetteer lacks it
   */
  record Place(Phrase phrase, GazetteerEntry entry) {}

  /** The gazetteer's first entry for words in any case, or null. */
  GazetteerEntry entry(List<Word> words) {
    GazetteerEntry best = null;
    for (String name : nominative.candidates(words)) {
      for (GazetteerEntry entry : gazetteer.find(name, "ru")) {
        if (best == null || rank(entry) > rank(best)) {
          best = entry;
        }
        break;
      }
    }
    return best;
  }

  private static long rank(GazetteerEntry entry) {
    return switch (entry.kind()) {
      case COUNTRY -> Long.MAX_VALUE;
      case INSTITUTION, REGION -> Long.MAX_VALUE / 2;
      case PLACE -> entry.population();
    };
  }

  /** Whether one word names a place that is known well enough. */
  boolean isPlace(Word word) {
    if (!word.isCapitalised()) {
      return false;
    }
    GazetteerEntry entry = entry(List.of(word));
    return entry != null && !weak(entry, word);
  }

  /** Whether one word can name a country. */
  boolean isCountry(Word word) {
    GazetteerEntry entry = entry(List.of(word));
    return entry != null && entry.kind() == GazetteerEntry.Kind.COUNTRY;
  }

  private static boolean weak(GazetteerEntry entry, Word word) {
    if (entry.kind() == GazetteerEntry.Kind.COUNTRY) {
      return entry.ambiguous() && word.hasReading(r -> r.tag() != null && !r.isNoun());
    }
    boolean small = entry.kind() == GazetteerEntry.Kind.PLACE && entry.population() < SMALL;
    boolean other =
        word.hasReading(r -> r.isName() && (r.tag() != null || r.sort() == Reading.Sort.GIVEN));
    boolean common = word.hasReading(PlaceFinder::common);
    return (small && (other || common)) || (entry.ambiguous() && (other || common));
  }

  /** Verbs are no rivals: they are not written with a capital ("Гори"). */
  private static boolean common(Reading r) {
    boolean other = !r.isNoun() && r.upos() != Upos.VERB;
    return r.tag() != null && !r.isName() && (other || r.animate());
  }

  /**
   * Whether a word that could be a surname is part of a place's name: "улица Исаева", "Ленинской и
   * Курской областях".
   */
  boolean inPlaceName(List<Word> words, int i) {
    if (i > 0 && words.get(i - 1).lemma().matches("улица|проспект|переулок|бульвар|набережная")) {
      return true;
    }
    int k = i + 1;
    while (k + 1 < words.size()
        && (words.get(k).form.equals(",") || words.get(k).is(Upos.CCONJ))
        && words.get(k + 1).isCapitalised()) {
      k += 2;
    }
    Word noun = k < words.size() ? words.get(k) : null;
    return noun != null
        && noun.isNoun()
        && !noun.isCapitalised()
        && list.is("place-head", noun)
        && adjective(words.get(i), noun, k == i + 1);
  }

  private static boolean adjective(Word word, Word noun, boolean next) {
    return word.lower.matches(".*(ск|цк)(ий|ого|ому|им|ом|ая|ой|ую|ое|ие|их|ими)")
        && (!next
            || Reading.same(noun.reading.gender(), genderOf(word.lower))
            || "Plur".equals(noun.reading.number()));
  }

  private static String genderOf(String adjective) {
    return adjective.matches(".*(ая|ой|ую)") ? "Fem" : null;
  }

  /** Whether a preposition of place stands before the word. */
  boolean governed(List<Word> words, int i) {
    return i > 0 && LOCAL.contains(words.get(i - 1).lower);
  }

  /** Whether a surname that is also a smaller town's name is meant: no preposition of place. */
  boolean ratherPerson(List<Word> words, int i) {
    Word word = words.get(i);
    GazetteerEntry entry = entry(List.of(word));
    boolean surname = word.reading.sort() == Reading.Sort.SURNAME && word.reading.tag() != null;
    boolean named = i > 0 && list.is("place-head", words.get(i - 1));
    return surname
        && !named
        && !governed(words, i)
        && entry.kind() == GazetteerEntry.Kind.PLACE
        && entry.population() < LARGE;
  }

  /** The places of a sentence outside the persons named in it. */
  List<Place> find(List<Word> words, List<Phrase> persons) {
    List<Place> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Place place = placeAt(words, i, persons);
      if (place != null) {
        found.add(place);
        i = place.phrase().to() - 1;
      }
    }
    return found;
  }

  private Place placeAt(List<Word> words, int i, List<Phrase> persons) {
    for (int n = Math.min(LONGEST, words.size() - i); n > 0; n--) {
      Phrase phrase = new Phrase(words, i, i + n);
      if (!startsName(phrase) || persons.stream().anyMatch(phrase::overlaps)) {
        continue;
      }
      GazetteerEntry entry = entry(phrase.inside());
      if (entry != null && (n > 1 || accepted(words, i, entry))) {
        return new Place(withHead(phrase, persons), entry);
      }
    }
    return headed(words, i, persons);
  }

  private static boolean startsName(Phrase phrase) {
    boolean tight = true;
    for (int k = phrase.from() + 1; k < phrase.to(); k++) {
      tight &= !phrase.words().get(k).isPunct();
    }
    return phrase.first().isCapitalised()
        && tight
        && (phrase.length() == 1 || !phrase.last().isInitial());
  }

  private boolean accepted(List<Word> words, int i, GazetteerEntry entry) {
    Word word = words.get(i);
    boolean first = i == 0 || words.get(i - 1).isPunct();
    if (weak(entry, word) || list.isNoName(word)) {
      boolean named = i > 0 && list.is("place-head", words.get(i - 1));
      return !first && (governed(words, i) || named) && !word.is(Upos.ADJ);
    }
    boolean common = word.hasReading(r -> r.tag() != null && !r.isNoun());
    boolean plain = word.hasReading(r -> r.tag() != null && !r.isName());
    boolean small = entry.kind() == GazetteerEntry.Kind.PLACE && entry.population() < SMALL;
    if (first && small && plain) {
      return false;
    }
    return !first || !common || word.isNoun();
  }

  /** The name with the noun before it that tells what it is: "города Минска". */
  private Phrase withHead(Phrase phrase, List<Phrase> persons) {
    int from = phrase.from();
    List<Word> words = phrase.words();
    if (from > 0 && list.is("place-apposed", words.get(from - 1)) && words.get(from - 1).isNoun()) {
      Word head = words.get(from - 1);
      boolean apposed =
          head.reading.agrees(phrase.first().reading)
              || phrase.first().hasReading(r -> fits(r, head.reading) || "Nom".equals(r.kase()));
      apposed &= !(head.lemma().equals("район") && "Gen".equals(phrase.first().kase()));
      if (apposed && persons.stream().noneMatch(new Phrase(words, from - 1, from)::overlaps)) {
        return new Phrase(words, from - 1, phrase.to());
      }
    }
    return phrase;
  }

  private static boolean fits(Reading name, Reading head) {
    return name.kase() != null && name.agrees(head);
  }

  /** "Тверская площадь", "Свердловской области", "реку Славянку". */
  private Place headed(List<Word> words, int i, List<Phrase> persons) {
    Word word = words.get(i);
    if (word.isCapitalised() && word.hasReading(Reading::isAdjectival) && i + 1 < words.size()) {
      int head = i + 1;
      while (head < words.size() - 1 && head < i + 3 && words.get(head).reading.isAdjectival()) {
        head++;
      }
      Word noun = words.get(head);
      boolean agrees =
          noun.isNoun()
              && word.hasReading(r -> r.isAdjectival() && r.agrees(noun.reading))
              && !list.is("no-person", word);
      if (agrees && list.is("place-head", noun)) {
        return new Place(new Phrase(words, i, head + 1), null);
      }
    }
    boolean head = list.is("place-apposed", word) && word.isNoun() && i + 1 < words.size();
    if (head) {
      Word name = words.get(i + 1);
      Phrase phrase = new Phrase(words, i, i + 2);
      boolean named =
          name.isCapitalised()
              && name.isNoun()
              && !name.isAcronym()
              && name.span.start() - word.span.end() == 1
              && persons.stream().noneMatch(phrase::overlaps);
      if (named && entry(List.of(name)) == null) {
        return new Place(phrase, null);
      }
    }
    return null;
  }
}
