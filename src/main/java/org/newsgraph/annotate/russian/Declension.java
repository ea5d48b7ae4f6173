package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.newsgraph.annotate.russian.Reading.Grammar;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Tsv;

/**
 * Declines given names, and reads endings of surnames and of names of places that the dictionary
 * lacks, by paradigms listed in {@code paradigms.tsv}.
 */
final class Declension {
  private static final List<String> CASES = List.of("Nom", "Gen", "Dat", "Acc", "Ins", "Loc");

  /**
   * A paradigm.
   *
   * @param base ending of the nominative, as written after the stem
   * @param stemEnds letters the stem may end with, or empty for any
   * @param suffix what the nominative must end with; longer than base for surname suffixes
   * @param endings one ending a case
   */
  private record Paradigm(
      String use,
      String gender,
      String base,
      String stemEnds,
      String suffix,
      List<String> endings) {

    boolean fits(String nominative) {
      if (!nominative.endsWith(base) || !nominative.endsWith(suffix)) {
        return false;
      }
      String stem = nominative.substring(0, nominative.length() - base.length());
      return stem.length() >= 2
          && (stemEnds.isEmpty() || stemEnds.indexOf(stem.charAt(stem.length() - 1)) >= 0);
    }
  }

  private final List<Paradigm> paradigms = new ArrayList<>();

  Declension() {
    for (Tsv.Row row : Tsv.resource(Declension.class, "paradigms.tsv").rows()) {
      List<String> endings = CASES.stream().map(c -> dash(row.need(c))).toList();
      String stemEnds = row.get("stem_ends");
      for (String suffix : row.get("suffixes").split("\\|", -1)) {
        paradigms.add(
            new Paradigm(
                row.need("use"),
                row.need("gender"),
                endings.get(0),
                stemEnds == null ? "" : stemEnds,
                suffix,
                endings));
      }
    }
  }

  private static String dash(String ending) {
    return ending.equals("-") ? "" : ending;
  }

  /** Gives each form of a name with its case; an indeclinable one once, with null. */
  void decline(String nominative, String use, String gender, BiConsumer<String, String> sink) {
    boolean declined = false;
    for (Paradigm p : paradigms) {
      if (p.use.equals(use) && p.gender.equals(gender) && p.fits(nominative) && !declined) {
        declined = true;
        String stem = nominative.substring(0, nominative.length() - p.base.length());
        for (int i = 0; i < CASES.size(); i++) {
          for (String ending : p.endings.get(i).split("/", -1)) {
            sink.accept(stem + ending, CASES.get(i));
          }
        }
      }
    }
    if (!declined) {
      sink.accept(nominative, null);
    }
  }

  /**
   * Readings of a form by its ending alone.
   *
   * @param form lower case
   * @param use {@code surname}: by the suffixes of surnames; {@code any-name}: by any ending
   */
  List<Reading> guess(String form, String use) {
    List<Reading> found = new ArrayList<>();
    for (Paradigm p : paradigms) {
      if (!p.use.equals(use)) {
        continue;
      }
      for (int i = 0; i < CASES.size(); i++) {
        for (String ending : p.endings.get(i).split("/", -1)) {
          add(found, p, form, ending, CASES.get(i));
        }
      }
    }
    return found;
  }

  private static void add(
      List<Reading> found, Paradigm p, String form, String ending, String kase) {
    if (!form.endsWith(ending) || form.length() - ending.length() < 2) {
      return;
    }
    String nominative = form.substring(0, form.length() - ending.length()) + p.base;
    if (!p.fits(nominative)) {
      return;
    }
    boolean still =
        p.endings.get(1).equals(p.endings.get(0)) && p.endings.get(4).equals(p.endings.get(0));
    String number = p.gender.equals("Plur") ? "Plur" : "Sing";
    Map<String, String> genders = Map.of("Masc", "Masc", "Fem", "Fem", "Neut", "Neut");
    Grammar grammar = new Grammar(still ? null : kase, number, genders.get(p.gender), "Anim", null);
    Sort sort = p.use.equals("surname") ? Sort.SURNAME : Sort.PLAIN;
    Reading reading = new Reading(nominative, Upos.PROPN, sort, grammar, null);
    if (!found.contains(reading)) {
      found.add(reading);
    }
  }
}
