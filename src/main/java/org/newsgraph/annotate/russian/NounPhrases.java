package org.newsgraph.annotate.russian;

import org.newsgraph.model.Upos;

/**
 * Attaches what belongs to nouns: attributes, numerals, prepositions, genitives, names after
 * titles, coordinated nouns.
 */
final class NounPhrases {
  private static final int REACH = 6;

  private final Parsed s;

  NounPhrases(Parsed s) {
    this.s = s;
  }

  void attach() {
    for (Word w : s.words()) {
      if (w.head < 0 && isAttribute(w)) {
        attribute(w);
      }
    }
    for (Word w : s.words()) {
      if (w.head < 0 && w.is(Upos.ADP)) {
        preposition(w);
      } else if (w.head < 0 && w.is(Upos.PART) && w.lower.matches("не|ни")) {
        negation(w);
      }
    }
    for (Word w : s.words()) {
      if (w.head < 0 && isNoun(w)) {
        afterNoun(w);
      }
    }
    for (Word w : s.words()) {
      if (w.head < 0 && isNoun(w)) {
        coordinate(w);
      }
    }
  }

  static boolean isNoun(Word w) {
    return w.best != null && w.best.isNominal() && !w.lower.matches("котор\\p{L}+");
  }

  private static boolean isAttribute(Word w) {
    return (w.best.isAttribute() && !w.lower.matches("котор\\p{L}+") && !w.best.isNominal())
        || w.is(Upos.NUM);
  }

  /** To the next noun that agrees, over other attributes and adverbs. */
  private void attribute(Word w) {
    for (int i = w.index + 1; i <= w.index + REACH && i < s.size(); i++) {
      Word noun = s.get(i);
      if (isNoun(noun) && fits(w, noun)) {
        boolean number = w.is(Upos.NUM);
        String relation = number ? "nummod" : w.is(Upos.DET) ? "det" : isPart(w) ? "acl" : "amod";
        w.attach(noun.index, relation);
        return;
      }
      boolean over =
          noun.best.isAttribute()
              || noun.is(Upos.ADV)
              || noun.is(Upos.NUM)
              || noun.lower.matches("и|или|,")
              || noun.form.matches("[«“\"„]");
      boolean inside = isPart(w) && (isNoun(noun) || noun.is(Upos.ADP));
      if (!over && !inside) {
        return;
      }
    }
  }

  private static boolean isPart(Word w) {
    return w.best.has("VerbForm=Part");
  }

  private static boolean fits(Word w, Word noun) {
    if (w.is(Upos.NUM)) {
      return w.best.kase() == null
          || w.best.kase().equals("Nom")
          || w.best.kase().equals("Acc")
          || w.best.agrees(noun.best);
    }
    return w.best.agrees(noun.best);
  }

  private void preposition(Word w) {
    for (int i = w.index + 1; i <= w.index + REACH && i < s.size(); i++) {
      Word noun = s.get(i);
      if (isNoun(noun) || noun.lower.matches("котор\\p{L}+")) {
        w.attach(noun.index, "case");
        return;
      }
      if (noun.best.isFinite() || noun.form.matches("[,;.]")) {
        return;
      }
    }
    Word next = s.get(w.index + 1);
    if (next != null && next.isWord()) {
      w.attach(next.index, "case");
    }
  }

  private void negation(Word w) {
    Word next = s.get(w.index + 1);
    if (next != null && next.isWord()) {
      w.attach(next.index, "advmod");
      w.best =
          new Reading(
              w.lower,
              Upos.PART,
              Reading.Kind.COMMON,
              null,
              null,
              null,
              null,
              "Polarity=Neg",
              true);
    }
  }

  /** A genitive after a noun is its nmod, an agreeing name after a title its apposition. */
  private void afterNoun(Word noun) {
    int before = previousNoun(noun);
    if (before < 0 || hasPreposition(noun)) {
      return;
    }
    Word head = s.get(before);
    boolean person = "Anim".equals(noun.best.animacy()) && noun.is(Upos.PROPN);
    boolean title = person && head.is(Upos.NOUN) && "Anim".equals(head.best.animacy());
    int outer = person ? reachesTitle(head) : -1;
    if (title && sameCase(head, noun)) {
      noun.attach(before, "appos");
    } else if (outer >= 0 && sameCase(s.get(outer), noun)) {
      noun.attach(outer, "appos");
    } else if ("Gen".equals(noun.best.kase())
        || (noun.best.kase() == null && noun.best.kind() == Reading.Kind.ACRONYM)) {
      if (!noun.is(Upos.PRON)) {
        noun.attach(before, "nmod");
      }
    }
  }

  /** Genitive and accusative of persons look alike, so either fits the other. */
  private static boolean sameCase(Word title, Word name) {
    String a = title.best.kase();
    String b = name.best.kase();
    boolean alike =
        "GenAcc".contains(a == null ? "-" : a) && "GenAcc".contains(b == null ? "-" : b);
    return (alike || Reading.fits(a, b)) && Reading.fits(title.best.number(), name.best.number());
  }

  /** The animate noun above a chain of genitives, or -1: "глава [министерства обороны] Иванов". */
  private int reachesTitle(Word w) {
    Word at = w;
    for (int steps = 0; at != null && at.deprel.equals("nmod") && steps < REACH; steps++) {
      at = s.get(at.head);
      if (at != null && "Anim".equals(at.best.animacy()) && at.is(Upos.NOUN)) {
        return at.index;
      }
    }
    return -1;
  }

  /** The noun whose phrase ends right before the noun's phrase begins, or -1. */
  private int previousNoun(Word noun) {
    int at = noun.index - 1;
    while (at >= 0
        && s.get(at).head >= 0
        && s.get(at).head == noun.index
        && !s.get(at).deprel.equals("case")) {
      at--;
    }
    while (at >= 0
        && (s.get(at).deprel.equals("flat:name") || s.get(at).form.matches("[«»“”\"„]"))) {
      at = s.get(at).deprel.equals("flat:name") ? s.get(at).head : at - 1;
    }
    return at >= 0 && isNoun(s.get(at)) ? at : -1;
  }

  private boolean hasPreposition(Word noun) {
    for (Word w : s.words()) {
      if (w.head == noun.index && w.deprel.equals("case")) {
        return true;
      }
    }
    return false;
  }

  /** "A, B и C": each on the first, where the case is the same and nothing else stands between. */
  private void coordinate(Word noun) {
    int at = start(noun) - 1;
    Word link = s.get(at);
    if (link == null || !link.lower.matches("и|или|,") || at < 1) {
      return;
    }
    if (link.lower.equals(",") && !continuesList(noun)) {
      return;
    }
    Word before = s.get(at - 1);
    Word first = before == null ? null : top(before, noun);
    if (first != null && !first.is(Upos.PRON)) {
      noun.attach(first.index, "conj");
      link.attach(noun.index, link.isPunctuation() ? "punct" : "cc");
    }
  }

  /** Whether the list goes on to an "и" before any verb. */
  private boolean continuesList(Word noun) {
    for (int i = noun.index + 1; i < s.size(); i++) {
      Word w = s.get(i);
      if (w.lower.matches("и|или")) {
        Word next = s.get(i + 1);
        return next != null && !next.best.isFinite();
      }
      if (w.best.isFinite() || w.is(Upos.SCONJ) || w.form.matches("[;:—–]")) {
        return false;
      }
    }
    return false;
  }

  private int start(Word noun) {
    int start = noun.index;
    for (Word w : s.words()) {
      if (w.head == noun.index && w.index < start && !w.deprel.equals("case")) {
        start = w.index;
      }
    }
    return start;
  }

  /** The noun above a word whose case the other noun shares. */
  private Word top(Word w, Word noun) {
    Word at = w;
    Word found = null;
    for (int steps = 0; at != null && steps < REACH; steps++) {
      if (isNoun(at) && at.best.kase() != null && at.best.kase().equals(noun.best.kase())) {
        found = at;
        if (at.deprel.equals("conj")) {
          return s.get(at.head);
        }
        if (!at.deprel.equals("flat:name")) {
          return found;
        }
      }
      at = at.head < 0 ? null : s.get(at.head);
    }
    return found;
  }
}
