package org.newsgraph.annotate.russian;

import java.util.List;
import java.util.Locale;
import org.newsgraph.model.Span;
import org.newsgraph.model.Upos;

/** A token while it is analysed: its possible readings, the chosen one, its place in the tree. */
final class Word {
  final int index;
  final Span span;
  final String form;
  final String lower;
  List<Reading> readings = List.of();
  Reading best;
  int head = -1;
  String deprel = "dep";

  Word(int index, Span span, String form) {
    this.index = index;
    this.span = span;
    this.form = form;
    this.lower = form.toLowerCase(Locale.ROOT);
  }

  boolean isWord() {
    return Character.isLetter(form.codePointAt(0));
  }

  boolean isCapitalised() {
    return Character.isUpperCase(form.codePointAt(0));
  }

  boolean isCyrillic() {
    return Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.CYRILLIC;
  }

  boolean isLatin() {
    return Character.UnicodeScript.of(form.codePointAt(0)) == Character.UnicodeScript.LATIN;
  }

  /** Whether it is written in capitals only and has two letters or more. */
  boolean isAcronym() {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      if (Character.isLowerCase(form.charAt(i))) {
        return false;
      }
      letters += Character.isUpperCase(form.charAt(i)) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether it is an initial with its full stop: "В.". */
  boolean isInitial() {
    return form.length() <= 3 && form.endsWith(".") && isCapitalised();
  }

  boolean is(Upos upos) {
    return best != null && best.upos() == upos;
  }

  boolean isPunctuation() {
    return best != null && best.upos() == Upos.PUNCT;
  }

  String lemma() {
    return best == null ? lower : best.lemma();
  }

  void attach(int to, String relation) {
    if (to != index) {
      head = to;
      deprel = relation;
    }
  }
}
