package org.newsgraph.annotate.russian;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.annotate.russian.Reading.Grammar;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.Upos;

/**
 * Ties the words of noun phrases together: modifiers, numerals, prepositions, names and genitives.
 * Heads of phrases stay free for {@link TreeBuilder}.
 */
final class Chunker {
  private static final int REACH = 6;
  private static final Set<String> FEW = Set.of("два", "три", "четыре", "оба", "полтора");

  private final List<Word> words;

  private Chunker(List<Word> words) {
    this.words = words;
  }

  static void chunk(List<Word> words) {
    Chunker chunker = new Chunker(words);
    chunker.names();
    chunker.modifiers();
    chunker.prepositions();
    Complements.attach(words);
    chunker.coordination();
  }

  private void attach(int word, int head, String deprel) {
    words.get(word).head = head;
    words.get(word).deprel = deprel;
  }

  private boolean free(int i) {
    return words.get(i).head < 0;
  }

  /** The parts of a name hang from its first; quoted names from the noun before the mark. */
  private void names() {
    for (int i = 0; i + 1 < words.size(); i++) {
      Word first = words.get(i);
      if (!namePart(first) || !free(i)) {
        continue;
      }
      int k = i + 1;
      if (surnameOnly(i, k)) {
        attach(k++, i, "flat:name");
      }
      while (k < words.size() && namePart(words.get(k)) && fits(first, words.get(k))) {
        boolean another = k > i + 1 && words.get(k).reading.sort() == Sort.GIVEN;
        if (another && first.reading.sort() == Sort.GIVEN) {
          break; // "Ивана Петрова Марию": a second given name is another person's.
        }
        attach(k++, i, "flat:name");
      }
    }
    for (int i = 1; i + 1 < words.size(); i++) {
      if ("«\"„“".contains(words.get(i).form) && words.get(i - 1).isNoun()) {
        int close = i + 1;
        while (close < words.size() && !"»\"”“".contains(words.get(close).form)) {
          close++;
        }
        if (close < words.size() && close - i <= 6 && close - i > 1) {
          quoted(i - 1, i + 1, close);
        }
      }
    }
  }

  /** "Ирина Волк": behind a given name, a noun with a capital in its case is the surname. */
  private boolean surnameOnly(int given, int next) {
    Word first = words.get(given);
    Word word = words.get(next);
    boolean foreign = first.reading.guessed() && first.kase() == null;
    boolean noun = word.isNoun() && !word.reading.isName() && !word.isAcronym() && !word.isLatin();
    return (first.reading.sort() == Sort.GIVEN || foreign)
        && !first.isInitial()
        && noun
        && word.isCapitalised()
        && word.span.start() - first.span.end() == 1
        && Reading.same(first.kase(), word.kase())
        && "Sing".equals(word.reading.number());
  }

  private void quoted(int noun, int from, int to) {
    if (!words.get(from).isCapitalised()) {
      return;
    }
    attach(from, noun, "appos");
    for (int k = from + 1; k < to; k++) {
      attach(k, from, "flat:name");
    }
  }

  private static boolean namePart(Word word) {
    return word.is(Upos.PROPN)
        && (word.reading.isName() || word.isInitial() || (word.isLatin() && word.isCapitalised()));
  }

  private static boolean fits(Word first, Word next) {
    return next.isLatin() == first.isLatin() && Reading.same(first.kase(), next.kase());
  }

  /** Adjectives, determiners, numerals and participles before their noun. */
  private void modifiers() {
    for (int i = 0; i < words.size(); i++) {
      Reading r = words.get(i).reading;
      if (!free(i) || !(r.isAdjectival() || r.upos() == Upos.NUM)) {
        continue;
      }
      if (r.sort() == Sort.PARTICIPLE && i > 0 && words.get(i - 1).form.equals(",")) {
        continue;
      }
      boolean numeral = r.upos() == Upos.NUM;
      int noun = nounAfter(i, n -> numeral ? counts(r, n) : r.agrees(n));
      if (noun > 0) {
        if (numeral) {
          count(r, words.get(noun));
        }
        attach(i, noun, numeral ? "nummod" : r.upos() == Upos.DET ? "det" : "amod");
      }
    }
    for (int i = 0; i + 1 < words.size(); i++) {
      Word word = words.get(i);
      boolean whose = word.is(Upos.PRON) && Set.of("его", "ее", "их").contains(word.lower);
      int noun = whose && free(i) ? nounAfter(i, n -> true) : -1;
      boolean object = i > 0 && words.get(i - 1).is(Upos.VERB);
      if (noun > 0 && noun <= i + 2 && !object) {
        attach(i, noun, "nmod:poss");
      }
    }
  }

  /**
   * Takes a form after a numeral for the genitive plural where it can be one ("двое солдат"). That
   * of "человек" is "человек", which the dictionary lacks.
   */
  private static void count(Reading numeral, Word noun) {
    if (noun.lower.equals("человек")) {
      noun.reading = noun.reading.with(new Grammar("Gen", "Plur", "Masc", "Anim", null));
    } else if (direct(numeral) && "Nom".equals(noun.reading.kase())) {
      noun.readings.stream()
          .filter(r -> r.isNoun() && "Gen".equals(r.kase()) && "Plur".equals(r.number()))
          .findFirst()
          .ifPresent(r -> noun.reading = r);
    }
  }

  private static boolean direct(Reading numeral) {
    String kase = numeral.kase();
    return kase == null || kase.equals("Nom") || kase.equals("Acc");
  }

  /** Whether a noun's case goes with a numeral's: of "пять" the genitive plural. */
  private static boolean counts(Reading numeral, Reading noun) {
    if (direct(numeral) && "Gen".equals(noun.kase())) {
      return true;
    }
    return noun.kase() == null
        || noun.lemma().equals("человек")
        || (numeral.kase() == null && !FEW.contains(numeral.lemma()))
        || noun.kase().equals(numeral.kase());
  }

  private int nounAfter(int i, Predicate<Reading> fits) {
    for (int k = i + 1; k < words.size() && k - i <= REACH; k++) {
      Word word = words.get(k);
      Reading r = word.reading;
      if (r.isNoun() && (r.guessed() || fits.test(r)) && free(k)) {
        return fits.test(r) ? k : -1;
      }
      boolean passes =
          r.isAdjectival()
              || r.upos() == Upos.NUM
              || r.upos() == Upos.ADV
              || r.upos() == Upos.CCONJ
              || (word.form.equals(",")
                  && k + 1 < words.size()
                  && words.get(k + 1).reading.isAdjectival())
              || "«\"".contains(word.form)
              || (r.isNoun() && words.get(i).reading.sort() == Sort.PARTICIPLE);
      if (!passes) {
        return -1;
      }
    }
    return -1;
  }

  private void prepositions() {
    for (int i = 0; i + 1 < words.size(); i++) {
      if (!words.get(i).is(Upos.ADP) || !free(i)) {
        continue;
      }
      for (int k = i + 1; k < words.size() && k - i <= REACH; k++) {
        Word word = words.get(k);
        boolean nominal = word.isNoun() || word.is(Upos.PRON) || word.is(Upos.NUM);
        boolean substantive = word.reading.isAdjectival() && free(k) && lastOfPhrase(k);
        if ((nominal || substantive) && free(k)) {
          attach(i, k, "case");
          break;
        }
        if (word.is(Upos.VERB) && word.reading.sort() != Sort.PARTICIPLE) {
          break;
        }
      }
    }
  }

  private boolean lastOfPhrase(int k) {
    return k + 1 >= words.size() || words.get(k + 1).isPunct();
  }

  private boolean hasCase(int i) {
    return hasCase(words, i);
  }

  /** Whether a preposition hangs from the word. */
  static boolean hasCase(List<Word> words, int i) {
    for (int k = 0; k < i; k++) {
      if (words.get(k).head == i && words.get(k).deprel.equals("case")) {
        return true;
      }
    }
    return false;
  }

  /** "министры и депутаты", "в Киеве, Минске и Москве". */
  private void coordination() {
    for (int i = words.size() - 1; i > 0; i--) {
      Word link = words.get(i);
      boolean and =
          link.is(Upos.CCONJ) && Set.of("и", "или", "либо", "а также").contains(link.lemma());
      boolean comma = link.form.equals(",");
      if (!(and || comma) || !free(i)) {
        continue;
      }
      int right = headAfter(i);
      int left = right < 0 ? -1 : outer(headBefore(i, right), right);
      if (left >= 0 && (and || listed(right))) {
        attach(right, left, "conj");
        attach(i, right, and ? "cc" : "punct");
      }
    }
  }

  /** A comma joins only what goes on with "и": "По словам министра, мэра сняли" has no list. */
  private boolean listed(int right) {
    return words.stream().anyMatch(w -> w.head == right && w.deprel.equals("conj"));
  }

  /**
   * "заместителя министра и руководителя агентства Ивана Ветрова": titles of one name are
   * coordinated, not the first one's genitive with the second.
   */
  private int outer(int left, int right) {
    int over = left < 0 || !words.get(left).deprel.equals("nmod") ? -1 : words.get(left).head;
    boolean titles =
        over >= 0
            && Complements.person(words.get(over))
            && Complements.person(words.get(left))
            && hasName(right)
            && !hasName(left)
            && inCase(words.get(right), words.get(over).kase());
    return titles ? over : left;
  }

  private boolean hasName(int title) {
    return words.stream().anyMatch(w -> w.head == title && w.deprel.equals("appos"));
  }

  private int headAfter(int i) {
    for (int k = i + 1; k < words.size() && k - i <= REACH; k++) {
      Word word = words.get(k);
      if (word.isNoun() && free(k)) {
        return k;
      }
      if (free(k) || !(words.get(k).head > k)) {
        return -1;
      }
    }
    return -1;
  }

  private int headBefore(int i, int right) {
    Reading r = words.get(right).reading;
    boolean own = hasCase(right);
    for (int k = i - 1; k >= 0 && i - k <= 2 * REACH; k--) {
      Word word = words.get(k);
      if (word.head < 0 && !word.isNoun()) {
        return -1;
      }
      boolean sameCase = word.isNoun() && inCase(words.get(right), word.reading.kase());
      boolean shared = !own || hasCase(k);
      boolean alike = word.reading.animate() == r.animate() || word.isCapitalised();
      boolean named = word.isCapitalised() == words.get(right).isCapitalised();
      if (word.isNoun()
          && sameCase
          && shared
          && alike
          && named
          && !word.deprel.equals("flat:name")) {
        return k;
      }
    }
    return -1;
  }

  /** Whether a word can be in the case, and if so takes that reading. */
  private static boolean inCase(Word word, String kase) {
    if (kase == null || kase.equals(word.kase())) {
      return kase != null || word.isCapitalised();
    }
    for (Reading r : word.readings) {
      boolean direct = "Nom".equals(r.kase()) || "Acc".equals(r.kase());
      if (direct && kase.equals(r.kase()) && r.lemma().equals(word.lemma())) {
        word.reading = r;
        return true;
      }
    }
    return false;
  }
}
