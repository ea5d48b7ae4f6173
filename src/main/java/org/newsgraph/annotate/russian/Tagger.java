package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Kind;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Tsv;

/**
 * Chooses one reading for each word: the path through the readings with the best sum of weights for
 * the readings and for each two neighbours (Viterbi). The weights say how strongly a preposition
 * wants its case, an adjective its noun, a noun a genitive after it.
 */
final class Tagger {
  private static final double MISFIT = -6;
  private static final double AGREEMENT = 3;

  private final Map<String, Set<String>> governed = new HashMap<>();
  private final Guesser guesser;
  private final KnownNames known;

  Tagger(Guesser guesser, KnownNames known) {
    this.guesser = guesser;
    this.known = known;
    for (Tsv.Row row : Tsv.resource(Tagger.class, "prepositions.tsv").rows()) {
      for (String preposition : row.list("preposition")) {
        governed.put(preposition, Set.copyOf(row.list("cases")));
      }
    }
  }

  /** Fills the readings of the words of a sentence and chooses among them. */
  void tag(List<Word> words, Dictionary dictionary) {
    words.forEach(word -> word.readings = readings(word, dictionary));
    choose(words);
  }

  private List<Reading> readings(Word word, Dictionary dictionary) {
    if (!word.isWord()) {
      Upos upos = Character.isDigit(word.form.codePointAt(0)) ? Upos.NUM : symbol(word.form);
      return List.of(Reading.of(word.lower, upos));
    }
    if (word.isInitial()) {
      return List.of(Reading.guess(word.lower, Kind.GIVEN, null, null, null));
    }
    if (!word.isCyrillic()) {
      return List.of(Reading.guess(word.lower, Kind.COMMON, null, null, null));
    }
    List<Reading> found = new ArrayList<>(dictionary.find(word.lower));
    if (found.isEmpty() && word.lower.endsWith(".")) {
      return List.of(Reading.of(word.lower, Upos.NOUN));
    }
    if (found.isEmpty()) {
      found.addAll(hyphenated(word, dictionary));
    }
    if (found.isEmpty()) {
      if (word.isAcronym()) {
        found.add(Reading.guess(word.lower, Kind.ACRONYM, null, null, null));
      } else if (word.isCapitalised()) {
        found.addAll(known.likeliest(guesser.guess(word.lower)));
      } else {
        found.addAll(commonGuess(word.lower));
      }
    }
    return found;
  }

  private static Upos symbol(String form) {
    return "№%$€+=<>&".contains(form) ? Upos.SYM : Upos.PUNCT;
  }

  /** The last part declines: министр-президенту. */
  private static List<Reading> hyphenated(Word word, Dictionary dictionary) {
    int hyphen = word.lower.lastIndexOf('-');
    if (hyphen < 1) {
      return List.of();
    }
    List<Reading> found = new ArrayList<>();
    String first = word.lower.substring(0, hyphen);
    for (Reading r : dictionary.find(word.lower.substring(hyphen + 1))) {
      String start = first;
      for (Reading before : dictionary.find(first)) {
        if (before.isNominal() && r.isNominal() && Reading.fits(before.kase(), r.kase())) {
          start = before.lemma();
        }
      }
      found.add(r.withLemma(start + "-" + r.lemma()));
    }
    return found;
  }

  /** Unknown words in lower case, by their ending. */
  private static List<Reading> commonGuess(String word) {
    if (word.matches(".*(ый|ий|ая|ое|ые|ого|ому|ыми?|ую|ых)")) {
      String stem = word.replaceFirst("(ый|ий|ая|ое|ые|ого|ому|ыми?|ую|ых)$", "");
      return List.of(
          new Reading(stem + "ый", Upos.ADJ, Kind.COMMON, null, null, null, null, "", false));
    }
    return List.of(new Reading(word, Upos.NOUN, Kind.COMMON, null, null, null, null, "", false));
  }

  private void choose(List<Word> words) {
    List<double[]> sums = new ArrayList<>();
    List<int[]> back = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      List<Reading> here = words.get(i).readings;
      double[] sum = new double[here.size()];
      int[] from = new int[here.size()];
      for (int k = 0; k < here.size(); k++) {
        double best = i == 0 ? 0 : Double.NEGATIVE_INFINITY;
        for (int j = 0; i > 0 && j < words.get(i - 1).readings.size(); j++) {
          Word before = words.get(i - 1);
          double value =
              sums.get(i - 1)[j] + pair(before.readings.get(j), before, here.get(k), words.get(i));
          if (value > best) {
            best = value;
            from[k] = j;
          }
        }
        sum[k] = best + weight(words.get(i), here.get(k), i == 0);
      }
      sums.add(sum);
      back.add(from);
    }
    int at = words.isEmpty() ? 0 : argmax(sums.get(sums.size() - 1));
    for (int i = words.size() - 1; i >= 0; i--) {
      words.get(i).best = words.get(i).readings.get(at);
      at = back.get(i)[at];
    }
  }

  private static int argmax(double[] values) {
    int best = 0;
    for (int i = 1; i < values.length; i++) {
      best = values[i] > values[best] ? i : best;
    }
    return best;
  }

  private static double weight(Word word, Reading r, boolean first) {
    double weight = r.known() ? 0 : -1;
    boolean capital = word.isCapitalised();
    if (r.upos() == Upos.PROPN) {
      weight += capital ? (first ? 0.5 : 3) : -8;
      weight += r.kind() == Kind.SURNAME ? 0.2 : 0;
    }
    weight += r.kind() == Kind.ACRONYM ? (word.isAcronym() ? 3 : -3) : 0;
    weight +=
        switch (r.upos()) {
          case INTJ -> -4;
          case X -> -3;
          case ADP, CCONJ -> 2;
          case SCONJ, PART, PRON, DET -> 1;
          default -> 0;
        };
    if (r.has("Mood=Imp") || "Voc".equals(r.kase())) {
      weight -= 3;
    }
    weight += r.has("Variant=Short") && r.upos() == Upos.ADJ ? -0.5 : 0;
    if (r.kase() != null) {
      weight +=
          switch (r.kase()) {
            case "Nom" -> 0.4;
            case "Gen" -> 0.3;
            case "Acc" -> 0.2;
            case "Loc" -> -1.5;
            default -> 0;
          };
    }
    return weight;
  }

  private double pair(Reading a, Word wa, Reading b, Word wb) {
    if (a.is(Upos.ADP)) {
      return preposition(wa.lower, b, wb);
    }
    if ("Loc".equals(b.kase()) && !(a.isAttribute() || a.isNominal() || a.is(Upos.ADV))) {
      return -2;
    }
    if (a.isAttribute() && (b.isNominal() || b.isAttribute())) {
      if (a.is(Upos.NUM)) {
        return "Gen".equals(b.kase()) || a.agrees(b) ? 1 : -1;
      }
      return a.agrees(b) ? AGREEMENT : b.isNominal() ? -1.5 : -0.5;
    }
    if (a.isNominal() && (b.isNominal() || b.isAttribute())) {
      return nouns(a, b);
    }
    if (a.isFinite() && b.isNominal() && "Nom".equals(b.kase())) {
      return subject(b, a) ? 0.7 : -1;
    }
    if (b.isFinite() && a.isNominal() && "Nom".equals(a.kase())) {
      return subject(a, b) ? 2 : -2;
    }
    if (a.has("Subcat=Tran") && "Acc".equals(b.kase())) {
      return 1;
    }
    return 0;
  }

  private double preposition(String word, Reading b, Word wb) {
    Set<String> cases = governed.get(word);
    if (b.kase() == null || cases == null) {
      boolean open = b.is(Upos.PROPN) || b.is(Upos.NUM) || b.is(Upos.NOUN) || b.is(Upos.ADV);
      return open || !wb.isWord() ? 0 : -2;
    }
    if (!cases.contains(b.kase()) || (b.is(Upos.VERB) && b.isFinite())) {
      return MISFIT;
    }
    return "Loc".equals(b.kase()) ? 3.5 : 2.5;
  }

  private static double nouns(Reading a, Reading b) {
    boolean names = a.upos() == Upos.PROPN && b.upos() == Upos.PROPN;
    if (names) {
      return a.agrees(b) ? AGREEMENT : -1;
    }
    if ("Gen".equals(b.kase())) {
      return b.upos() == Upos.PROPN && a.agrees(b) ? 2 : 1.5;
    }
    if (b.upos() == Upos.PROPN && "Anim".equals(a.animacy()) && a.agrees(b)) {
      return 2.5;
    }
    return "Nom".equals(b.kase()) && "Nom".equals(a.kase()) ? -1 : -0.5;
  }

  private static boolean subject(Reading noun, Reading verb) {
    return Reading.fits(noun.number(), verb.number())
        && (noun.number() == null
            || "Plur".equals(noun.number())
            || Reading.fits(noun.gender(), verb.gender()));
  }
}
