package org.newsgraph.annotate.russian;

import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.annotate.russian.Reading.Verb;
import org.newsgraph.model.Upos;

/** Gives noun phrases their relation to a predicate by case. */
final class Arguments {
  private static final Set<String> TIMES =
      Set.of(
          "утро", "день", "вечер", "ночь", "весна", "лето", "осень", "зима", "месяц", "год",
          "неделя", "раз", "час", "минута", "декада", "полдень");
  private static final Set<String> DATES =
      Set.of(
          "январь",
          "февраль",
          "март",
          "апрель",
          "май",
          "июнь",
          "июль",
          "август",
          "сентябрь",
          "октябрь",
          "ноябрь",
          "декабрь",
          "понедельник",
          "вторник",
          "среда",
          "четверг",
          "пятница",
          "суббота",
          "воскресенье");

  private final List<Word> words;
  private final int predicate;
  private final Verb verb;

  private Arguments(List<Word> words, int predicate) {
    this.words = words;
    this.predicate = predicate;
    this.verb = words.get(predicate).reading.grammar().verb();
  }

  /** Whether a noun names a stretch of time. */
  static boolean isTime(Word noun) {
    return TIMES.contains(noun.lemma()) || DATES.contains(noun.lemma());
  }

  /** Ties the heads of phrases to the predicate. */
  static void attach(List<Word> words, List<Integer> phrases, int predicate) {
    new Arguments(words, predicate).attach(phrases);
  }

  private void attach(List<Integer> phrases) {
    int subject = subject(phrases);
    boolean object = false;
    for (int i : phrases) {
      Word word = words.get(i);
      substantive(word);
      int noun = nounBefore(i);
      if (noun >= 0) {
        word.head = noun;
        word.deprel = "nmod";
        continue;
      }
      word.head = predicate;
      if (i == subject) {
        word.deprel = passive() ? "nsubj:pass" : "nsubj";
        continue;
      }
      word.deprel = relation(i, object);
      object |= word.deprel.equals("obj");
    }
  }

  /** "задержанного" without a noun names a person. */
  private static void substantive(Word word) {
    if (word.reading.sort() == Sort.PARTICIPLE) {
      word.reading =
          word.readings.stream()
              .filter(r -> r.isNoun() && Reading.same(r.kase(), word.kase()))
              .findFirst()
              .orElse(word.reading.as(Upos.NOUN));
    }
  }

  /**
   * The noun that a phrase with a preposition explains, or -1: the subject right before it ("суд
   * над генералом начался"), or a noun that takes the preposition ("запрет на митинги").
   */
  private int nounBefore(int i) {
    int start = i;
    while (start > 0 && !words.get(start).deprel.equals("case") && start > i - 5) {
      start--;
    }
    Word preposition = words.get(start);
    if (!preposition.deprel.equals("case") || preposition.head != i || start == 0) {
      return -1;
    }
    int noun = start - 1;
    while (words.get(noun).head == noun - 1
        && words.get(noun).deprel.matches("nmod|flat:name|appos")
        && noun > 0) {
      noun--;
    }
    Word before = words.get(noun);
    if (!before.isNoun() || before.reading.isName() || before.reading.animate()) {
      return -1;
    }
    boolean subject = i < predicate && "Nom".equals(before.kase()) && before.head < 0;
    subject |= i < predicate && before.head == predicate && before.deprel.startsWith("nsubj");
    boolean takes = Set.of("над", "между", "против", "о", "об").contains(preposition.lower);
    takes |= preposition.lower.equals("на") && "Acc".equals(words.get(i).kase());
    takes |= preposition.lower.equals("по") && "Dat".equals(words.get(i).kase());
    return subject || (takes && noun != predicate) ? noun : -1;
  }

  private boolean passive() {
    return verb != null && "Pass".equals(verb.voice());
  }

  /** The phrase that can be the subject: in the nominative and agreeing; or -1. */
  private int subject(List<Integer> phrases) {
    Reading head = words.get(predicate).reading;
    boolean finite =
        head.isFinite() || head.sort() == Sort.SHORT || head.isNoun() || head.sort() == Sort.PLAIN;
    if (!finite) {
      return -1;
    }
    int best = -1;
    for (int i : phrases) {
      boolean before = best >= 0 && best < predicate;
      if (candidate(i, head, "Nom") && !(before && i > predicate)) {
        boolean nearer = best < 0 || i < predicate || words.get(i).reading.animate();
        best = nearer && (best < 0 || rank(i) >= rank(best)) ? i : best;
      }
    }
    for (int i : phrases) {
      if (best < 0 && candidate(i, head, "Acc") && toNominative(i, head)) {
        best = i;
      }
    }
    return best;
  }

  /** People and what is nearest to the verb are likelier subjects. */
  private int rank(int i) {
    int rank = words.get(i).reading.animate() || words.get(i).isCapitalised() ? 2 : 0;
    return rank + (words.get(i).is(Upos.NUM) ? -1 : 0);
  }

  private boolean candidate(int i, Reading head, String kase) {
    Reading r = words.get(i).reading;
    boolean fits = kase.equals(r.kase()) || (r.kase() == null && kase.equals("Nom"));
    boolean counted = r.isNoun() && hasNumeral(i) && "Gen".equals(r.kase()) && kase.equals("Nom");
    counted &= !DATES.contains(words.get(i).lemma());
    return (fits || counted)
        && !Chunker.hasCase(words, i)
        && (counted ? numeralFits(i, head) : agrees(i, head));
  }

  private boolean hasNumeral(int i) {
    return numeral(i) != null;
  }

  private Word numeral(int i) {
    for (Word word : words) {
      if (word.head == i && word.deprel.equals("nummod")) {
        return word;
      }
    }
    return null;
  }

  /** "Погибли пять человек", "задержано 20 активистов": a count as subject. */
  private boolean numeralFits(int i, Reading head) {
    boolean direct = numeral(i).kase() == null || numeral(i).reading.kase().matches("Nom|Acc");
    boolean agreeing =
        "Plur".equals(head.number()) || "Neut".equals(head.gender()) || "3".equals(person(head));
    boolean transitive = verb != null && verb.transitive() && !passive();
    return direct && agreeing && (!transitive || i < predicate);
  }

  private static String person(Reading head) {
    return head.grammar().verb() == null ? null : head.grammar().verb().person();
  }

  private boolean agrees(int i, Reading head) {
    Reading r = words.get(i).reading;
    if (head.isNoun()) {
      return true;
    }
    String person = person(head);
    String own = person(r) == null ? "3" : person(r);
    boolean persons = person == null || person.equals(own);
    boolean joined = "Plur".equals(head.number()) && hasConjunct(i);
    return persons && (joined || Tagger.agreesWithVerb(r, head) || womanAs(i, head));
  }

  /** "Депутат Ольга Ветрова заявила": a man's title of a woman, told by the verb. */
  private boolean womanAs(int i, Reading head) {
    Reading r = words.get(i).reading;
    boolean title = "Masc".equals(r.gender()) && r.animate() && !r.isName();
    return title && "Sing".equals(r.number()) && "Fem".equals(head.gender());
  }

  private boolean hasConjunct(int i) {
    return words.stream().anyMatch(w -> w.head == i && w.deprel.equals("conj"));
  }

  /** Nominative and accusative of things look the same: the verb decides. */
  private boolean toNominative(int i, Reading head) {
    Word word = words.get(i);
    Reading old = word.reading;
    for (Reading r : word.readings) {
      boolean same = r.lemma().equals(old.lemma()) && r.upos() == old.upos();
      if (same && "Nom".equals(r.kase()) && Tagger.agreesWithVerb(r, head)) {
        boolean object = verb != null && verb.transitive() && !passive() && i > predicate;
        if (object) {
          return false;
        }
        word.reading = r;
        return true;
      }
    }
    return false;
  }

  private String relation(int i, boolean object) {
    Word word = words.get(i);
    if (Chunker.hasCase(words, i)) {
      return "obl";
    }
    boolean time = isTime(word);
    boolean takes = verb != null && (verb.transitive() || word.is(Upos.PRON)) && !passive();
    if ("Gen".equals(word.kase()) && takes && !object && !time && !hasNumeral(i)) {
      accusative(word);
    }
    String kase = word.kase();
    if ("Ins".equals(kase)) {
      return passive() && !time ? "obl:agent" : time ? "obl:tmod" : "obl";
    }
    if ("Dat".equals(kase)) {
      return verb != null && verb.transitive() ? "iobj" : "obl";
    }
    if ("Acc".equals(kase)) {
      return takes && !object && !time ? "obj" : time ? "obl:tmod" : "obl";
    }
    if ("Nom".equals(kase)) {
      return takes && !object && i > predicate && accusative(word) ? "obj" : "dep";
    }
    if ("Gen".equals(kase)) {
      boolean counted = hasNumeral(i) && takes && !object && !time;
      boolean negated = words.stream().anyMatch(w -> w.head == predicate && w.lower.equals("не"));
      return counted || (negated && takes && !object && !time) ? "obj" : time ? "obl:tmod" : "obl";
    }
    return takes && !object && i > predicate && kase == null ? "obj" : "obl";
  }

  /** Takes the accusative that looks like the nominative, where the word has one. */
  private static boolean accusative(Word word) {
    for (Reading r : word.readings) {
      if ("Acc".equals(r.kase()) && r.lemma().equals(word.lemma())) {
        word.reading = r;
        return true;
      }
    }
    return false;
  }
}
