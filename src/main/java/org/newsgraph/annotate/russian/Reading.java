package org.newsgraph.annotate.russian;

import org.newsgraph.model.Upos;

/**
 * One way to read a word form.
 *
 * @param lemma its dictionary form, lower case; of a surname or patronymic in the bearer's gender
 * @param upos its part of speech
 * @param kind what sort of name it is
 * @param kase value of the feature {@code Case}, or null where it has none or any
 * @param gender value of {@code Gender}, or null
 * @param number value of {@code Number}, or null
 * @param animacy value of {@code Animacy}, or null
 * @param more further features in the Universal Dependencies notation, or empty
 * @param known whether the dictionary has it; false for a guess
 */
record Reading(
    String lemma,
    Upos upos,
    Kind kind,
    String kase,
    String gender,
    String number,
    String animacy,
    String more,
    boolean known) {

  /** What sort of name a reading takes the word for. */
  enum Kind {
    COMMON,
    SURNAME,
    GIVEN,
    PATRONYMIC,
    ACRONYM
  }

  static Reading of(String lemma, Upos upos) {
    return new Reading(lemma, upos, Kind.COMMON, null, null, null, null, "", true);
  }

  /** A guessed name. */
  static Reading guess(String lemma, Kind kind, String kase, String gender, String number) {
    return new Reading(
        lemma,
        Upos.PROPN,
        kind,
        kase,
        gender,
        number,
        null,
        kase == null ? "Foreign=Yes" : "",
        false);
  }

  Reading withLemma(String other) {
    return new Reading(other, upos, kind, kase, gender, number, animacy, more, known);
  }

  boolean is(Upos other) {
    return upos == other;
  }

  boolean isNominal() {
    return upos == Upos.NOUN || upos == Upos.PROPN || (upos == Upos.PRON && kase != null);
  }

  /** Whether it can stand as an attribute before a noun. */
  boolean isAttribute() {
    return kase != null
        && (upos == Upos.ADJ || upos == Upos.DET || has("VerbForm=Part") || upos == Upos.NUM);
  }

  boolean isFinite() {
    return (upos == Upos.VERB || upos == Upos.AUX) && (has("VerbForm=Fin") || has("Variant=Short"));
  }

  boolean has(String feature) {
    return more.contains(feature);
  }

  /** Whether case, number and, in the singular, gender can be the same; what is open fits. */
  boolean agrees(Reading other) {
    return fits(kase, other.kase)
        && fits(number, other.number)
        && ("Plur".equals(number) || "Plur".equals(other.number) || fits(gender, other.gender));
  }

  static boolean fits(String a, String b) {
    return a == null || b == null || a.equals(b);
  }

  /**
   * All features in the Universal Dependencies notation, in alphabetical order of the main ones.
   */
  String feats() {
    StringBuilder feats = new StringBuilder();
    add(feats, "Animacy", animacy);
    add(feats, "Case", kase);
    add(feats, "Gender", gender);
    add(feats, "Number", number);
    if (!more.isEmpty()) {
      feats.append(feats.length() == 0 ? "" : "|").append(more);
    }
    return feats.toString();
  }

  private static void add(StringBuilder feats, String name, String value) {
    if (value != null) {
      feats.append(feats.length() == 0 ? "" : "|").append(name).append('=').append(value);
    }
  }
}
