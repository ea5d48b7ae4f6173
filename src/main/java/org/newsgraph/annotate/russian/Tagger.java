package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Tsv;

/**
 * Chooses a reading for each word of a sentence: the sequence whose readings fit each other best by
 * agreement, government and the order of names (Viterbi's algorithm over scores set by hand).
 */
final class Tagger {
  private final Map<String, Set<String>> government = new HashMap<>();
  private final Map<String, Set<String>> usual = new HashMap<>();

  Tagger() {
    for (Tsv.Row row : Tsv.resource(Tagger.class, "prepositions.tsv").rows()) {
      row.list("preposition").forEach(p -> government.put(p, Set.copyOf(row.list("cases"))));
    }
    for (Tsv.Row row : Tsv.resource(Tagger.class, "homonyms.tsv").rows()) {
      String lemma = row.get("lemma");
      String reading = row.need("upos") + (lemma == null || lemma.isEmpty() ? "" : ":" + lemma);
      for (String form : row.list("form")) {
        usual.computeIfAbsent(form, k -> new java.util.TreeSet<>()).add(reading);
      }
    }
  }

  /** The cases a preposition governs; none for other words. */
  Set<String> cases(String preposition) {
    return government.getOrDefault(preposition, Set.of());
  }

  /** Sets the reading of every word. */
  void tag(List<Word> words) {
    List<Integer> steps = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      if (!transparent(words.get(i))) {
        steps.add(i);
      }
    }
    int n = steps.size();
    double[][] best = new double[n][];
    int[][] from = new int[n][];
    for (int s = 0; s < n; s++) {
      score(words, steps, s, best, from);
    }
    int at = 0;
    for (int r = 1; n > 0 && r < best[n - 1].length; r++) {
      at = best[n - 1][r] > best[n - 1][at] ? r : at;
    }
    for (int s = n - 1; s >= 0; s--) {
      Word word = words.get(steps.get(s));
      word.reading = word.readings.get(at);
      at = from[s][at];
    }
  }

  /** Initials, adverbs and particles stand between words that agree or govern. */
  private static boolean transparent(Word word) {
    Upos upos = word.readings.get(0).upos();
    return word.readings.size() == 1
        && (word.isInitial()
            || upos == Upos.ADV
            || (upos == Upos.PART && !word.lower.equals("не")));
  }

  private void score(List<Word> words, List<Integer> steps, int s, double[][] best, int[][] from) {
    int i = steps.get(s);
    List<Reading> readings = words.get(i).readings;
    best[s] = new double[readings.size()];
    from[s] = new int[readings.size()];
    for (int r = 0; r < readings.size(); r++) {
      double own = own(words, i, readings.get(r));
      if (s == 0) {
        best[s][r] = own;
        continue;
      }
      best[s][r] = Double.NEGATIVE_INFINITY;
      List<Reading> before = words.get(steps.get(s - 1)).readings;
      for (int p = 0; p < before.size(); p++) {
        double score = best[s - 1][p] + own + pair(words, i, before.get(p), readings.get(r));
        if (score > best[s][r]) {
          best[s][r] = score;
          from[s][r] = p;
        }
      }
    }
  }

  private double own(List<Word> words, int i, Reading r) {
    Word word = words.get(i);
    boolean receives = "Dat".equals(r.kase()) && r.animate();
    double score = caseScore(r.kase()) + (receives ? 0.25 : 0) + (r.isFinite() ? 0.55 : 0);
    Set<String> mostly = usual.get(word.form.toLowerCase(java.util.Locale.ROOT));
    if (mostly != null) {
      boolean fits = mostly.contains(r.upos() + ":" + r.lemma()) || mostly.contains("" + r.upos());
      score += fits ? 3 : 0;
    }
    if (word.isCapitalised()) {
      boolean first = startsSentence(words, i);
      score += r.isName() ? (first ? 0.4 : 2) : first ? 0.4 : r.isNoun() ? 0.5 : 0;
      score -= r.sort() == Sort.GIVEN && "Plur".equals(r.number()) ? 3 : 0;
      score -= !first && !r.isNoun() && !r.isAdjectival() ? 1.5 : 0;
      score -= r.guessed() && r.sort() != Sort.GIVEN ? 1 : 0;
      score -= r.upos() == Upos.PROPN && r.sort() == Sort.PLAIN && r.kase() == null ? 1.5 : 0;
    }
    if (r.tag() != null) {
      score -= r.tag().contains("Talk") ? 2 : 0;
      score -= r.upos() == Upos.INTJ ? 3 : 0;
      score -= r.tag().contains(":IMP:") ? 3 : 0;
      score -= r.tag().equals("PARENTHESIS") ? 1 : 0;
      score -= r.tag().equals("ADJ:Short:Neut") ? 1 : 0;
      boolean ended =
          r.tag().startsWith("ADJ:Short") && word.hasReading(x -> x.sort() == Sort.SHORT);
      score -= ended ? 1 : 0; // "убиты" tells what was done to them
    }
    return score;
  }

  private static boolean startsSentence(List<Word> words, int i) {
    for (int k = i - 1; k >= 0; k--) {
      if (!words.get(k).hasReading(r -> r.upos() == Upos.PUNCT)) {
        return false;
      }
    }
    return true;
  }

  private static double caseScore(String kase) {
    return kase == null
        ? 0
        : switch (kase) {
          case "Nom" -> 0.6;
          case "Gen" -> 0.5;
          case "Acc" -> 0.3;
          case "Ins" -> 0.2;
          case "Loc" -> -2;
          default -> 0;
        };
  }

  private double pair(List<Word> words, int i, Reading p, Reading r) {
    boolean nominal = r.isNoun() || r.isAdjectival() || r.upos() == Upos.PRON || isNumeral(r);
    if (p.upos() == Upos.ADP) {
      return afterPreposition(p, r, nominal);
    }
    if (p.isAdjectival() || p.sort() == Sort.ORDINAL) {
      return afterAdjective(p, r);
    }
    if (isNumeral(p)) {
      boolean counted = "Gen".equals(r.kase()) || (p.kase() != null && p.agrees(r));
      return nominal ? (counted ? 1.5 : -0.5) : 0;
    }
    if (p.isNoun()) {
      return afterNoun(words, i, p, r);
    }
    boolean modal = p.sort() == Sort.SHORT || p.sort() == Sort.PREDICATIVE || p.isFinite();
    if (modal && r.sort() == Sort.INFINITIVE) {
      return 1.5;
    }
    if (p.grammar().verb() != null && nominal) {
      return afterVerb(words, i, p, r);
    }
    return p.isFinite() && r.isFinite() ? -2 : 0;
  }

  private static boolean isNumeral(Reading r) {
    return r.upos() == Upos.NUM;
  }

  private double afterPreposition(Reading p, Reading r, boolean nominal) {
    if (!nominal) {
      return r.isFinite() || r.upos() == Upos.ADP ? -4 : -1;
    }
    if (r.kase() == null) {
      return 1;
    }
    boolean governed = cases(p.lemma()).contains(r.kase());
    return governed ? ("Loc".equals(r.kase()) ? 5 : 3) : -4;
  }

  private static double afterAdjective(Reading p, Reading r) {
    if (r.isNoun() || r.isAdjectival() || r.sort() == Sort.ORDINAL) {
      double weight = r.isNoun() ? 3 : 2;
      return p.agrees(r) ? (p.kase() == null ? 0.5 : locative(p, r, weight)) : -1;
    }
    return p.upos() == Upos.DET || p.sort() == Sort.PARTICIPLE ? 0 : -0.3;
  }

  /** Agreement carries the locative on, which is only likely after a preposition. */
  private static double locative(Reading p, Reading r, double weight) {
    return "Loc".equals(p.kase()) && "Loc".equals(r.kase()) ? weight + 2 : weight;
  }

  private static double afterNoun(List<Word> words, int i, Reading p, Reading r) {
    if (p.isName() && r.isName()) {
      boolean order = r.sort() != Sort.GIVEN || p.sort() == Sort.SURNAME;
      return p.agrees(r) ? (order ? 4 : 1.5) + ("Loc".equals(r.kase()) ? 2 : 0) : -2;
    }
    if (r.isNoun()) {
      boolean together = words.get(i).isCapitalised() && words.get(i - 1).isCapitalised();
      if (p.sort() == Sort.GIVEN && together && p.kase() != null && p.kase().equals(r.kase())) {
        return 2;
      }
      if (r.isName() && p.agrees(r) && p.animate()) {
        return 2 + ("Loc".equals(r.kase()) ? 2 : 0);
      }
      if ("Gen".equals(r.kase())) {
        return p.isName() ? -0.5 : 1;
      }
      return "Nom".equals(r.kase()) && "Nom".equals(p.kase()) ? -1 : 0;
    }
    if (r.isAdjectival() && "Gen".equals(r.kase())) {
      return 0.5;
    }
    if (r.isFinite() && "Nom".equals(p.kase())) {
      return agreesWithVerb(p, r) ? 1.5 : -1.5;
    }
    return r.isFinite() && "Gen".equals(p.kase()) && subjectBefore(words, i - 1, r) ? 1.5 : 0;
  }

  /** Whether what stands before a genitive agrees with the verb: "Прибыль банка выросла". */
  private static boolean subjectBefore(List<Word> words, int genitive, Reading verb) {
    int at = genitive - 1;
    while (at >= 0 && words.get(at).hasReading(x -> x.isAdjectival() && "Gen".equals(x.kase()))) {
      at--;
    }
    return at >= 0
        && words.get(at).hasReading(x -> "Nom".equals(x.kase()) && agreesWithVerb(x, verb));
  }

  /** Whether a nominative can be the subject of a finite verb or short participle. */
  static boolean agreesWithVerb(Reading subject, Reading verb) {
    boolean plural = "Plur".equals(verb.number());
    return Reading.same(subject.number(), verb.number())
        && (plural || Reading.same(subject.gender(), verb.gender()));
  }

  private static double afterVerb(List<Word> words, int i, Reading p, Reading r) {
    boolean negated = i > 1 && words.get(i - 2).lower.equals("не");
    if ("Acc".equals(r.kase())) {
      return p.grammar().verb().transitive() ? 1 : -1;
    }
    if ("Gen".equals(r.kase())) {
      return negated ? 0.8 : 0;
    }
    if ("Nom".equals(r.kase()) && p.isFinite()) {
      return agreesWithVerb(r, p) ? 0.5 : -1;
    }
    return "Ins".equals(r.kase()) && "Pass".equals(p.grammar().verb().voice()) ? 1 : 0;
  }
}
