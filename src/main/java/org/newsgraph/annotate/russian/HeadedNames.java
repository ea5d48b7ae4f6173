package org.newsgraph.annotate.russian;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.HeadNouns;

/**
 * Names of organizations that are phrases with a head noun: its adjectives before it and its
 * genitives behind it ("Министерство обороны России").
 */
final class HeadedNames {
  private static final int LONGEST = 7;

  private final HeadNouns heads = HeadNouns.bundled();
  private final Gazetteer gazetteer;
  private final NameWords list;
  private final PlaceFinder places;

  HeadedNames(Gazetteer gazetteer, NameWords list, PlaceFinder places) {
    this.gazetteer = gazetteer;
    this.list = list;
    this.places = places;
  }

  /** Whether a noun heads names of organizations. */
  boolean isHead(Word word) {
    return word.isNoun()
        && (heads.organizationHead(word.lemma(), "ru") != null
            || heads.organizationHead(word.form, "ru") != null
            || list.is("organization-head", word));
  }

  /** The name whose head is word {@code i}, or null: "Верховный суд", "сборная США". */
  Phrase at(List<Word> words, int i) {
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
      return places.entry(phrase.inside()) != null ? null : phrase;
    }
    return null;
  }

  /** Start of the adjectives before a head noun that agree with it. */
  int modifiers(List<Word> words, int head) {
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
}
