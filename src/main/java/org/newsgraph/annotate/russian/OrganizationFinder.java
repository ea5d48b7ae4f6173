package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;
import org.newsgraph.vocab.KnownOrganizations;
import org.newsgraph.vocab.KnownOrganizations.Organization;

/**
 * Finds names of organizations: known ones, acronyms, names in quotation marks, and phrases with a
 * head noun ("министерство обороны России"). A phrase may hold other names.
 */
final class OrganizationFinder {
  private static final String OPEN = "«\"„“";
  private static final String CLOSE = "»\"“”";
  private static final int LONGEST_QUOTE = 7;

  private final Gazetteer gazetteer;
  private final KnownOrganizations known = KnownOrganizations.bundled();
  private final Nominative nominative;
  private final NameWords list;
  private final PlaceFinder places;
  private final HeadedNames headed;

  OrganizationFinder(
      Gazetteer gazetteer, Nominative nominative, NameWords list, PlaceFinder places) {
    this.gazetteer = gazetteer;
    this.nominative = nominative;
    this.list = list;
    this.places = places;
    headed = new HeadedNames(gazetteer, list, places);
  }

  /**
   * An organization's name.
   *
   * @param phrase its words; a closing quotation mark is left out
   * @param core where its own name starts, after the head noun and mark
   * @param entry what it is, or null where it isn't known
   * @param rule what found it
   */
  record Found(Phrase phrase, int core, Organization entry, String rule) {}

  /** The organizations of a sentence outside the names of persons. */
  List<Found> find(List<Word> words, List<Phrase> persons) {
    List<Found> found = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      add(found, quoted(words, i), persons);
    }
    for (int i = 0; i < words.size(); i++) {
      add(found, headed(words, i), persons);
    }
    for (int i = 0; i < words.size(); i++) {
      Found known = knownAt(words, i, persons);
      add(found, known != null ? known : acronym(words, i), persons);
      add(found, latin(words, i), persons);
    }
    return found;
  }

  private static void add(List<Found> found, Found one, List<Phrase> persons) {
    if (one == null) {
      return;
    }
    Phrase p = one.phrase();
    boolean person = p.length() == 1 && persons.stream().anyMatch(p::overlaps);
    boolean same = false;
    for (Found other : found) {
      Phrase o = other.phrase();
      boolean crosses =
          p.overlaps(o)
              && !(p.from() >= o.from() && p.to() <= o.to())
              && !(o.from() >= p.from() && o.to() <= p.to());
      boolean inside =
          o.from() <= p.from() && p.to() <= o.to() && (p.from() == o.from() || p.to() == o.to());
      boolean quotedInside = other.rule().equals("quoted") && p.overlaps(o) && p.from() > o.from();
      same |= crosses || inside || quotedInside;
    }
    if (!person && !same) {
      found.add(one);
    }
  }

  private Found quoted(List<Word> words, int i) {
    if (words.get(i).form.length() != 1
        || OPEN.indexOf(words.get(i).form) < 0
        || i + 2 >= words.size()) {
      return null;
    }
    int close = i + 1;
    while (close < words.size()
        && close - i <= LONGEST_QUOTE + 1
        && CLOSE.indexOf(words.get(close).form) < 0) {
      close++;
    }
    Word first = words.get(i + 1);
    if (close >= words.size()
        || CLOSE.indexOf(words.get(close).form) < 0
        || close - i < 2
        || close - i > LONGEST_QUOTE + 1
        || first.span.start() != words.get(i).span.end()) {
      return null;
    }
    if (!first.isCapitalised() && !Character.isDigit(first.form.charAt(0))) {
      return null;
    }
    int head = i - 1;
    boolean direct = head >= 0 && headed.isHead(words.get(head));
    while (!direct
        && head > i - 4
        && head >= 0
        && !words.get(head).isPunct()
        && isModifierName(words, head, i)) {
      head--;
    }
    Organization entry = knownName(words.subList(i + 1, close));
    if (head >= 0 && headed.isHead(words.get(head))) {
      return new Found(
          new Phrase(words, headed.modifiers(words, head), close), i + 1, entry, "quoted");
    }
    if (entry != null) {
      return new Found(new Phrase(words, i + 1, close), i + 1, entry, "known");
    }
    boolean work = i > 0 && (list.is("work", words.get(i - 1)) || words.get(i - 1).is(Upos.VERB));
    boolean noun = i > 0 && words.get(i - 1).isNoun() && !words.get(i - 1).reading.animate();
    boolean sentence = close - i > 4;
    for (Word word : words.subList(i + 1, close)) {
      sentence |= word.is(Upos.VERB) || word.isPunct() || word.is(Upos.PRON);
    }
    if (work || sentence || noun || (places.isPlace(first) && close - i == 2)) {
      return null;
    }
    return new Found(new Phrase(words, i + 1, close), i + 1, null, "quoted-name");
  }

  /**
   * A word between a head and its quoted name: "партия власти «…»" is not meant, "ОАО АК «…»" is.
   */
  private static boolean isModifierName(List<Word> words, int i, int quote) {
    return words.get(i).isAcronym() && i == quote - 1 && i > 0 && words.get(i - 1).isNoun();
  }

  private Found headed(List<Word> words, int i) {
    Phrase phrase = headed.at(words, i);
    return phrase == null
        ? null
        : new Found(phrase, phrase.from(), knownName(phrase.inside()), "headed");
  }

  private Organization knownName(List<Word> words) {
    for (String name : nominative.candidates(words)) {
      List<Organization> found = known.find(name, "ru");
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  private Found knownAt(List<Word> words, int i, List<Phrase> persons) {
    Word first = words.get(i);
    if (!first.isCapitalised() && !headed.isHead(first)) {
      return null;
    }
    for (int n = Math.min(5, words.size() - i); n > 0; n--) {
      Phrase phrase = new Phrase(words, i, i + n);
      boolean loose = phrase.last().isPunct() || (n == 1 && !first.isCapitalised());
      if (loose || persons.stream().anyMatch(phrase::overlaps)) {
        continue;
      }
      Organization entry = knownName(phrase.inside());
      boolean start = i == 0 || words.get(i - 1).isPunct();
      boolean common = n == 1 && start && first.hasReading(r -> r.tag() != null && !r.isName());
      if (entry != null && !(common && entry.media())) {
        return new Found(n == 1 ? national(phrase) : phrase, i, entry, "known");
      }
    }
    return null;
  }

  private Found acronym(List<Word> words, int i) {
    Word word = words.get(i);
    if (!(word.isAcronym() || word.isDeclinedAcronym())
        || word.form.length() > 8
        || word.form.matches(".*\\d.*")
        || list.is("no-organization", word)
        || shouting(words)
        || places.entry(List.of(word)) != null
        || word.form.matches("[IVXLCDM]+")) {
      return null;
    }
    return new Found(national(new Phrase(words, i, i + 1)), i, null, "acronym");
  }

  /** The name of a body with its country: "МВД Грузии", "грузинского МВД". */
  private Phrase national(Phrase name) {
    List<Word> words = name.words();
    int to = name.to();
    if (to < words.size() && words.get(to).isCapitalised() && !words.get(to).reading.isName()) {
      Word next = words.get(to);
      GazetteerEntry entry = places.entry(List.of(next));
      boolean genitive = next.hasReading(r -> "Gen".equals(r.kase()) || r.kase() == null);
      boolean country = entry != null && entry.kind() == GazetteerEntry.Kind.COUNTRY;
      to += country && genitive ? 1 : 0;
    }
    int from = name.from();
    if (to == name.to() && from > 0 && words.get(from - 1).is(Upos.ADJ)) {
      from -= gazetteer.countryAdjective(words.get(from - 1).lemma(), "ru") != null ? 1 : 0;
    }
    return new Phrase(words, from, to);
  }

  /** Whether most of the sentence is in capitals, as headlines can be. */
  private static boolean shouting(List<Word> words) {
    long capitals = words.stream().filter(Word::isAcronym).count();
    return capitals > 2 && capitals * 2 > words.size();
  }

  /** Words in Latin letters mostly name companies and media. */
  private Found latin(List<Word> words, int i) {
    if (!words.get(i).isLatin()
        || !words.get(i).isCapitalised()
        || (i > 0 && words.get(i - 1).isLatin())
        || words.get(i).form.toLowerCase(Locale.ROOT).matches("[ivxlcdm]+|.{1,2}|https?.*")) {
      return null;
    }
    int to = i + 1;
    while (to < words.size() && words.get(to).isLatin()) {
      to++;
    }
    boolean work = i > 0 && list.is("work", words.get(i - 1));
    boolean digits = to < words.size() && Character.isDigit(words.get(to).form.charAt(0));
    return work || digits || to - i > 5
        ? null
        : new Found(new Phrase(words, i, to), i, null, "latin");
  }
}
