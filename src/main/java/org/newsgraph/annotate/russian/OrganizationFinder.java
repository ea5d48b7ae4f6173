package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;
import org.newsgraph.vocab.HeadNouns;
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
  private static final int LONGEST = 7;

  private final Gazetteer gazetteer;
  private final KnownOrganizations known = KnownOrganizations.bundled();
  private final HeadNouns heads = HeadNouns.bundled();
  private final Nominative nominative;
  private final NameWords list;
  private final PlaceFinder places;

  OrganizationFinder(
      Gazetteer gazetteer, Nominative nominative, NameWords list, PlaceFinder places) {
    this.gazetteer = gazetteer;
    this.nominative = nominative;
    this.list = list;
    this.places = places;
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

  /** Whether a noun heads names of organizations. */
  boolean isHead(Word word) {
    return word.isNoun()
        && (heads.organizationHead(word.lemma(), "ru") != null
            || heads.organizationHead(word.form, "ru") != null
            || list.is("organization-head", word));
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
    boolean direct = head >= 0 && isHead(words.get(head));
    while (!direct
        && head > i - 4
        && head >= 0
        && !words.get(head).isPunct()
        && isModifierName(words, head, i)) {
      head--;
    }
    Organization entry = knownName(words.subList(i + 1, close));
    if (head >= 0 && isHead(words.get(head))) {
      return new Found(new Phrase(words, modifiers(words, head), close), i + 1, entry, "quoted");
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

  private Organization knownName(List<Word> words) {
    for (String name : nominative.candidates(words)) {
      List<Organization> found = known.find(name, "ru");
      if (!found.isEmpty()) {
        return found.get(0);
      }
    }
    return null;
  }

  /** Start of the adjectives before a head noun that agree with it. */
  private int modifiers(List<Word> words, int head) {
    int from = head;
    Reading noun = words.get(head).reading;
    while (from > 0) {
      Word before = words.get(from - 1);
      boolean adjective =
          before.hasReading(r -> r.isAdjectival() && r.upos() == Upos.ADJ && r.agrees(noun))
              && !list.is("loose-adjective", before)
              && !before.form.endsWith("-й");
      boolean capital = from < head && words.get(from).isCapitalised();
      boolean national = before.lemma().matches(".*[сц]кий");
      if (!adjective || (capital && !before.isCapitalised() && !national)) {
        break;
      }
      from--;
    }
    return from;
  }

  /** "Министерство обороны России", "Верховный суд", "сборная США". */
  private Found headed(List<Word> words, int i) {
    Word head = words.get(i);
    boolean latin = i + 1 < words.size() && words.get(i + 1).isLatin();
    boolean weak = head.isAcronym() || (list.is("weak-head", head) && !head.isCapitalised());
    if (!isHead(head) || (weak && !latin)) {
      return null;
    }
    int from = modifiers(words, i);
    int to = complements(words, i);
    boolean capital = false;
    for (int k = from; k <= i; k++) {
      Word word = words.get(k);
      boolean start =
          k == 0 || (words.get(k - 1).isPunct() && !"(,".contains(words.get(k - 1).form));
      capital |= word.isCapitalised() && (!start || (k == from && from < i));
      capital |=
          k < i
              && gazetteer.countryAdjective(word.lemma(), "ru") != null
              && list.is("state-body", head);
    }
    boolean bound = false;
    for (int k = i + 1; k < to; k++) {
      bound |= words.get(k).isCapitalised();
    }
    boolean ministry = to > i + 1 && head.lemma().equals("министерство");
    if (to == i + 1 && from == i && !aloneAsName(words, i)) {
      return null;
    }
    if ((capital && to - from > 1) || bound || ministry || aloneAsName(words, i)) {
      Phrase phrase = new Phrase(words, from, to);
      return places.entry(phrase.inside()) != null
          ? null
          : new Found(phrase, from, knownName(phrase.inside()), "headed");
    }
    return null;
  }

  /** "Дума", "Сенат": a head written with a capital inside a sentence. */
  private boolean aloneAsName(List<Word> words, int i) {
    Word word = words.get(i);
    boolean start = i == 0 || words.get(i - 1).isPunct();
    return word.isCapitalised() && !start && heads.organizationHead(word.lemma(), "ru") != null;
  }

  /** The end of the genitive complements of a head. */
  private int complements(List<Word> words, int head) {
    int to = head + 1;
    int k = to;
    while (k < words.size() && k - head <= LONGEST) {
      Word word = words.get(k);
      boolean genitive =
          word.hasReading(r -> "Gen".equals(r.kase()) || (r.kase() == null && r.isNoun()));
      boolean nominal = word.hasReading(r -> r.isNoun()) || word.reading.isAdjectival();
      if (word.isLatin() && word.isCapitalised()) {
        to = ++k;
        continue;
      }
      if (word.form.equals("и")
          && k + 1 < words.size()
          && k > head + 1
          && isMinistry(words.get(head))) {
        k++;
        continue;
      }
      if (Set.of("по", "при").contains(word.form)
          && isBoard(words.get(head))
          && k + 1 < words.size()) {
        k = prepositional(words, k + 1);
        to = k;
        continue;
      }
      if (!genitive
          || !nominal
          || word.isPunct()
          || word.is(Upos.PRON)
          || word.is(Upos.ADP)
          || word.isInitial()
          || word.form.matches(".*\\d.*")
          || word.reading.isName()) {
        break;
      }
      k++;
      if (word.isNoun() || (word.hasReading(Reading::isNoun) && !word.reading.isAdjectival())) {
        boolean useful =
            word.isCapitalised()
                || hasCapitalSince(words, to, k)
                || isMinistry(words.get(head))
                || isHead(word)
                || leads(words, k);
        if (!useful) {
          break;
        }
        to = k;
      }
    }
    return trim(words, head, to);
  }

  /** A ministry's field may go on for some words: all of them belong to the name. */
  private boolean isMinistry(Word head) {
    return Set.of(
            "министерство",
            "департамент",
            "управление",
            "комитет",
            "служба",
            "агентство",
            "академия",
            "институт",
            "совет",
            "ассоциация",
            "союз",
            "федерация",
            "фонд",
            "общество",
            "палата",
            "комиссия")
        .contains(head.lemma());
  }

  private boolean isBoard(Word head) {
    return Set.of(
            "комитет",
            "комиссия",
            "служба",
            "агентство",
            "управление",
            "организация",
            "департамент",
            "совет",
            "центр")
        .contains(head.lemma());
  }

  private static int prepositional(List<Word> words, int k) {
    int end = k;
    while (end < words.size()
        && end - k < 6
        && !words.get(end).reading.isName()
        && (words.get(end).isNoun()
            || words.get(end).reading.isAdjectival()
            || words.get(end).form.equals("и"))) {
      end++;
    }
    while (end > k && !words.get(end - 1).isNoun()) {
      end--;
    }
    return end;
  }

  private static boolean hasCapitalSince(List<Word> words, int from, int to) {
    for (int k = from; k < to; k++) {
      if (words.get(k).isCapitalised()) {
        return true;
      }
    }
    return false;
  }

  private static boolean leads(List<Word> words, int k) {
    return k < words.size()
        && words.get(k).isCapitalised()
        && words.get(k).hasReading(r -> "Gen".equals(r.kase()) && r.isNoun() && !r.isName());
  }

  private static int trim(List<Word> words, int head, int to) {
    int end = to;
    while (end > head + 1
        && words.get(end - 1).reading.isAdjectival()
        && !words.get(end - 1).isNoun()
        && !words.get(end - 1).isCapitalised()) {
      end--;
    }
    return end;
  }

  private Found knownAt(List<Word> words, int i, List<Phrase> persons) {
    Word first = words.get(i);
    if (!first.isCapitalised() && !isHead(first)) {
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
