package org.newsgraph.annotate.russian;

import java.util.TreeMap;
import org.newsgraph.model.Upos;

/**
 * One analysis of a word form. Features have Universal Dependencies values and are null where the
 * form does not tell them; a nominal whose case is null does not decline.
 *
 * @param lemma dictionary form, lower case
 * @param upos part of speech
 * @param sort what kind of name or form it is
 * @param grammar its case, number, gender and the rest
 * @param tag tag in the dictionary, or null where the reading was guessed
 */
record Reading(String lemma, Upos upos, Sort sort, Grammar grammar, String tag) {

  /** Kinds that the parts of speech do not tell apart. */
  enum Sort {
    PLAIN,
    GIVEN,
    PATRONYMIC,
    SURNAME,
    FINITE,
    INFINITIVE,
    PARTICIPLE,
    SHORT,
    CONVERB,
    ORDINAL,
    COMPARATIVE,
    PREDICATIVE
  }

  /**
   * Grammatical features.
   *
   * @param kase {@code Nom Gen Dat Acc Ins Loc}
   * @param number {@code Sing Plur}
   * @param gender {@code Masc Fem Neut}
   * @param animacy {@code Anim Inan}
   * @param verb tense, aspect, voice, person and mood; null where the word is no verb
   */
  record Grammar(String kase, String number, String gender, String animacy, Verb verb) {
    static final Grammar NONE = new Grammar(null, null, null, null, null);

    Grammar in(String other) {
      return new Grammar(other, number, gender, animacy, verb);
    }
  }

  /**
   * Features of a verb form.
   *
   * @param transitive whether it takes an object in the accusative
   */
  record Verb(
      String tense, String aspect, String voice, String person, String mood, boolean transitive) {}

  String kase() {
    return grammar.kase;
  }

  String number() {
    return grammar.number;
  }

  String gender() {
    return grammar.gender;
  }

  boolean animate() {
    return "Anim".equals(grammar.animacy) || isName();
  }

  boolean guessed() {
    return tag == null;
  }

  boolean isName() {
    return sort == Sort.GIVEN || sort == Sort.PATRONYMIC || sort == Sort.SURNAME;
  }

  boolean isNoun() {
    return upos == Upos.NOUN || upos == Upos.PROPN;
  }

  /** Whether it agrees with a noun as adjectives do. */
  boolean isAdjectival() {
    return (upos == Upos.ADJ && sort != Sort.SHORT && sort != Sort.COMPARATIVE)
        || upos == Upos.DET
        || sort == Sort.PARTICIPLE;
  }

  boolean isFinite() {
    return sort == Sort.FINITE;
  }

  /** Whether case, number and gender of two readings can be the same. */
  boolean agrees(Reading other) {
    return same(kase(), other.kase())
        && same(number(), other.number())
        && ("Plur".equals(number())
            || "Plur".equals(other.number())
            || same(gender(), other.gender()));
  }

  static boolean same(String a, String b) {
    return a == null || b == null || a.equals(b);
  }

  Reading with(Grammar other) {
    return new Reading(lemma, upos, sort, other, tag);
  }

  Reading as(Upos other) {
    return new Reading(lemma, other, sort, grammar, tag);
  }

  /** The features in the notation of Universal Dependencies. */
  String feats() {
    TreeMap<String, String> feats = new TreeMap<>();
    put(feats, "Case", kase());
    put(feats, "Number", number());
    put(feats, "Gender", "Plur".equals(number()) && !isNoun() ? null : gender());
    put(feats, "Animacy", isNoun() ? (isName() ? "Anim" : grammar.animacy) : null);
    if (grammar.verb != null) {
      put(feats, "Tense", grammar.verb.tense);
      put(feats, "Aspect", grammar.verb.aspect);
      put(feats, "Voice", grammar.verb.voice);
      put(feats, "Person", grammar.verb.person);
      put(feats, "Mood", grammar.verb.mood);
    }
    switch (sort) {
      case FINITE -> put(feats, "VerbForm", "Fin");
      case INFINITIVE -> put(feats, "VerbForm", "Inf");
      case PARTICIPLE -> put(feats, "VerbForm", "Part");
      case CONVERB -> put(feats, "VerbForm", "Conv");
      case SHORT -> {
        put(feats, "Variant", "Short");
        put(feats, "VerbForm", grammar.verb == null ? null : "Part");
      }
      case ORDINAL -> put(feats, "NumType", "Ord");
      case COMPARATIVE -> put(feats, "Degree", "Cmp");
      case PATRONYMIC -> put(feats, "NameType", "Pat");
      case SURNAME -> put(feats, "NameType", "Sur");
      case GIVEN -> put(feats, "NameType", "Giv");
      default -> {}
    }
    StringBuilder text = new StringBuilder();
    feats.forEach((k, v) -> text.append(text.isEmpty() ? "" : "|").append(k).append('=').append(v));
    return text.toString();
  }

  private static void put(TreeMap<String, String> feats, String name, String value) {
    if (value != null) {
      feats.put(name, value);
    }
  }
}
