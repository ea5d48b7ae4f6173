package org.newsgraph.annotate.russian;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.newsgraph.model.Span;
import org.newsgraph.model.Upos;

/** A token with the readings it can have and the one chosen. */
final class Word {
  /** A name with its article: "аль-Асад", "ас-Судани". */
  private static final Pattern ARABIC =
      Pattern.compile("(?:а[лдзнрстш]|аль|эль|эд|эс|эш|эр)-\\p{Lu}");

  final Span span;
  final String form;
  final String lower;
  final List<Reading> readings;
  Reading reading;
  int head = -1;
  String deprel = "dep";

  Word(Span span, String form, List<Reading> readings) {
    this.span = span;
    this.form = form;
    this.lower = form.toLowerCase(Locale.ROOT).replace('ё', 'е');
    this.readings = readings;
    this.reading = readings.get(0);
  }

  String lemma() {
    return reading.lemma();
  }

  Upos upos() {
    return reading.upos();
  }

  String kase() {
    return reading.kase();
  }

  boolean is(Upos upos) {
    return reading.upos() == upos;
  }

  boolean isNoun() {
    return reading.isNoun();
  }

  boolean isCapitalised() {
    return Character.isUpperCase(form.charAt(0)) || ARABIC.matcher(form).lookingAt();
  }

  /** Whether it is written in two or more capitals: МИД, США. */
  boolean isAcronym() {
    int letters = 0;
    for (int i = 0; i < form.length(); i++) {
      char c = form.charAt(i);
      if (Character.isLowerCase(c)) {
        return false;
      }
      letters += Character.isUpperCase(c) ? 1 : 0;
    }
    return letters > 1;
  }

  /** Whether it is an abbreviation with a case ending: МИДа, ОМОНом. */
  boolean isDeclinedAcronym() {
    return form.matches("[\\p{IsCyrillic}&&\\p{Lu}]{2,}(?:а|у|е|ом|ы|ов|ам|ами|ах)")
        && hasReading(Reading::isNoun);
  }

  boolean isLatin() {
    return form.chars().anyMatch(c -> c < 0x250 && Character.isLetter(c))
        && form.chars().noneMatch(c -> c >= 0x400 && c < 0x530);
  }

  boolean isInitial() {
    return form.length() == 2 && form.charAt(1) == '.' && isCapitalised();
  }

  boolean isPunct() {
    return reading.upos() == Upos.PUNCT;
  }

  boolean hasReading(Predicate<Reading> test) {
    return readings.stream().anyMatch(test);
  }

  /** Whether it is a finite verb, infinitive, converb or short participle. */
  boolean grammarVerb() {
    return reading.grammar().verb() != null
        && !is(Upos.PRON)
        && reading.sort() != Reading.Sort.PARTICIPLE;
  }
}
