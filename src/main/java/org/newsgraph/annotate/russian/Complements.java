package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.HeadNouns;

/**
 * Ties genitives and appositions to the noun that they follow, and the names of persons to their
 * titles: "министр обороны Сергей Лавров". A noun may have its own preposition in between: "посол в
 * Риге Иван Ветров".
 */
final class Complements {
  private static final HeadNouns TITLES = HeadNouns.bundled();
  private static final Set<String> POSTS = Set.of("пост", "должность", "место");

  private final List<Word> words;

  private Complements(List<Word> words) {
    this.words = words;
  }

  /** Ties what follows the nouns of a sentence whose modifiers and prepositions are tied. */
  static void attach(List<Word> words) {
    new Complements(words).attach();
  }

  private void attach() {
    int last = -1;
    int outside = -1;
    for (int i = 0; i < words.size(); i++) {
      Word word = words.get(i);
      outside = word.form.equals("(") ? last : outside;
      if (word.form.equals(")") && outside >= 0) {
        last = nameBehind(i, outside) ? outside : -1;
        continue;
      }
      if (word.head >= 0) {
        continue;
      }
      if (word.isNoun()) {
        if (last >= 0 && !Chunker.hasCase(words, i) && adjacentPhrases(last, i)) {
          complement(last, i);
        }
        last = i;
      } else if (word.isPunct() || word.is(Upos.CCONJ) || word.grammarVerb()) {
        last = word.form.matches("[«»\"]") ? last : -1;
      }
    }
  }

  /** Whether a person's name goes on after an aside: "депутат (Рига) Иван Ветров". */
  private boolean nameBehind(int close, int noun) {
    boolean name = close + 1 < words.size() && words.get(close + 1).reading.isName();
    return name && person(words.get(noun));
  }

  private void tie(int word, int head, String deprel) {
    words.get(word).head = head;
    words.get(word).deprel = deprel;
  }

  private boolean adjacentPhrases(int last, int i) {
    int from = last + 1;
    for (int k = last + 1; k < i; k++) {
      from = words.get(k).form.equals(")") ? k + 1 : from;
    }
    for (int k = from; k < i; k++) {
      boolean part = words.get(k).head >= 0 && reaches(k, last, i);
      if (!part && !words.get(k).form.matches("[«»\"]")) {
        return false;
      }
    }
    return true;
  }

  private boolean reaches(int k, int last, int i) {
    int at = k;
    for (int steps = 0; at >= 0 && steps < words.size(); steps++) {
      if (at == last || at == i) {
        return true;
      }
      at = words.get(at).head;
    }
    return false;
  }

  private void complement(int last, int i) {
    Reading head = words.get(last).reading;
    Reading r = words.get(i).reading;
    if (r.isName() && titled(last, i)) {
      return;
    }
    boolean free = words.get(last).head < 0 || words.get(last).deprel.equals("nmod");
    boolean named =
        free
            && !head.isName()
            && !person(words.get(last))
            && !words.get(last).isCapitalised()
            && !ofTime(words.get(last))
            && !words.get(i).isAcronym()
            && r.upos() == Upos.PROPN
            && !(r.isName() && hasAgreeingVerb(i))
            && (r.kase() == null || (r.kase().equals("Nom") && !"Nom".equals(head.kase())));
    boolean alike =
        !head.isName()
            && words.get(i).isCapitalised()
            && !"Gen".equals(r.kase())
            && head.agrees(r)
            && !r.isName()
            && !person(words.get(last));
    if (named || alike) {
      tie(i, last, "appos");
    } else if (ofTime(words.get(last)) && !ofTime(words.get(i))) {
      return; // "13 января посла вызвали": no one's January.
    } else if (!hasNumeral(i) && ("Gen".equals(r.kase()) || (r.kase() == null && !r.isName()))) {
      tie(i, last, "nmod");
    }
  }

  /** Whether a verb of the clause can have the name as its subject: "в городе Путин заявил". */
  private boolean hasAgreeingVerb(int i) {
    for (Word word : words) {
      boolean finite = word.reading.isFinite() || word.reading.sort() == Sort.SHORT;
      if (finite && Tagger.agreesWithVerb(words.get(i).reading, word.reading)) {
        return "Nom".equals(words.get(i).kase());
      }
    }
    return false;
  }

  private static boolean ofTime(Word noun) {
    return Arguments.isTime(noun);
  }

  static boolean person(Word noun) {
    return noun.reading.animate() || !TITLES.titles(noun.lemma(), "ru").isEmpty();
  }

  private boolean hasNumeral(int i) {
    return words.stream().anyMatch(w -> w.head == i && w.deprel.equals("nummod"));
  }

  /**
   * Ties a person's name to the title that it explains, the nearest one in its case, looking over
   * genitives and over nouns with prepositions, which are then the title's own.
   */
  private boolean titled(int last, int i) {
    List<Integer> over = new ArrayList<>();
    int at = last;
    while (at >= 0) {
      Word noun = words.get(at);
      if (person(noun) && !noun.reading.isName() && takesCase(noun, i)) {
        if (postBefore(at)) {
          return true; // "назначил на пост министра Ивана Ветрова": the name is the object.
        }
        tie(i, at, "appos");
        for (int inner : over) {
          tie(inner, at, "nmod");
        }
        return true;
      }
      boolean part = noun.deprel.matches("nmod|appos|conj") && noun.head < at;
      if (!part && noun.head < 0 && Chunker.hasCase(words, at)) {
        over.add(at);
        at = beforePreposition(at);
      } else {
        at = part ? noun.head : -1;
      }
    }
    return false;
  }

  /** The noun right before a noun's preposition, or -1. */
  private int beforePreposition(int noun) {
    for (int k = noun - 1; k > 0; k--) {
      if (words.get(k).head == noun && words.get(k).deprel.equals("case")) {
        return words.get(k - 1).isNoun() ? k - 1 : -1;
      }
    }
    return -1;
  }

  private boolean postBefore(int title) {
    int at = title;
    while (at > 0 && words.get(at - 1).head == title && words.get(at - 1).is(Upos.ADJ)) {
      at--;
    }
    boolean and = at > 1 && words.get(at - 1).is(Upos.CCONJ);
    at = and && words.get(at - 2).isNoun() ? at - 2 : title;
    int over = words.get(at).deprel.equals("nmod") ? words.get(at).head : -1;
    return over >= 0 && POSTS.contains(words.get(over).lemma());
  }

  /** Whether a name can stand in a title's case and number; then it does. */
  private boolean takesCase(Word title, int i) {
    Word name = words.get(i);
    Reading own = title.reading;
    if (!Reading.same(own.number(), name.reading.number())) {
      return false;
    }
    if (Reading.same(own.kase(), name.kase())) {
      return true;
    }
    boolean direct = "Acc".equals(own.kase()) || "Gen".equals(own.kase());
    if (!direct || !("Gen".equals(name.kase()) || "Acc".equals(name.kase()))) {
      return false;
    }
    boolean found = false;
    for (int k = i; k < words.size() && (k == i || words.get(k).head == i); k++) {
      Word part = words.get(k);
      Reading before = part.reading;
      for (Reading r : part.readings) {
        boolean same = r.lemma().equals(before.lemma()) && r.sort() == before.sort();
        if (same && own.kase().equals(r.kase()) && Reading.same(r.number(), before.number())) {
          part.reading = r;
          found |= k == i;
        }
      }
    }
    return found;
  }
}
