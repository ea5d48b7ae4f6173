package org.newsgraph.annotate.russian;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Grammar;
import org.newsgraph.annotate.russian.Reading.Sort;
import org.newsgraph.annotate.russian.Reading.Verb;
import org.newsgraph.model.Upos;

/**
 * Translates the tags of LanguageTool's Russian dictionary ({@code NN:Anim:Masc:Sin:R}) into
 * Universal Dependencies. The tag set is described in the dictionary's {@code tagset.txt}.
 */
final class Tags {
  private static final Map<String, String> CASES =
      Map.ofEntries(
          Map.entry("Nom", "Nom"),
          Map.entry("R", "Gen"),
          Map.entry("2R", "Gen"),
          Map.entry("D", "Dat"),
          Map.entry("V", "Acc"),
          Map.entry("T", "Ins"),
          Map.entry("P", "Loc"),
          Map.entry("2P", "Loc"));
  private static final Set<String> SUBORDINATING =
      Set.of(
          "что",
          "чтобы",
          "если",
          "когда",
          "как",
          "хотя",
          "поскольку",
          "пока",
          "будто",
          "ли",
          "раз",
          "едва",
          "дабы",
          "ибо",
          "чем",
          "словно",
          "якобы");

  private Tags() {}

  /** The reading of a dictionary entry, or null where the entry is of no use. */
  static Reading reading(String lemma, String tag) {
    String[] parts = tag.split(":", -1);
    Set<String> all = new HashSet<>(Arrays.asList(parts));
    if (all.contains("Z") || parts[0].equals("Misc")) {
      return null;
    }
    String adjusted = lemma.equals("оно") && !all.contains("Nom") ? "он" : lemma;
    return switch (parts[0]) {
      case "NN" -> noun(adjusted, tag, all);
      case "ABR" -> of(adjusted, Upos.NOUN, Sort.PLAIN, grammar(all, "Inan"), tag);
      case "PNN" -> of(adjusted, Upos.PRON, Sort.PLAIN, person(all), tag);
      case "ADJ" -> adjective(adjusted, tag, all);
      case "Ord" -> of(adjusted, Upos.ADJ, Sort.ORDINAL, grammar(all, null), tag);
      case "Num", "NumC" -> of(adjusted, Upos.NUM, Sort.PLAIN, grammar(all, null), tag);
      case "VB" -> verb(adjusted, tag, all);
      case "PT" -> of(adjusted, Upos.VERB, Sort.PARTICIPLE, participle(all), tag);
      case "PT_Short" -> of(adjusted, Upos.VERB, Sort.SHORT, participle(all), tag);
      case "DPT" -> of(adjusted, Upos.VERB, Sort.CONVERB, verbal(all, null, null), tag);
      default -> particle(adjusted, tag, parts[0]);
    };
  }

  private static Reading of(String lemma, Upos upos, Sort sort, Grammar grammar, String tag) {
    return new Reading(lemma, upos, sort, grammar, tag);
  }

  private static Reading noun(String lemma, String tag, Set<String> all) {
    Sort sort =
        all.contains("Fam")
            ? Sort.SURNAME
            : all.contains("Name")
                ? Sort.GIVEN
                : all.contains("Patr") ? Sort.PATRONYMIC : Sort.PLAIN;
    String animacy = all.contains("Anim") ? "Anim" : all.contains("Inanim") ? "Inan" : null;
    Upos upos = sort == Sort.PLAIN ? Upos.NOUN : Upos.PROPN;
    return of(lemma, upos, sort, grammar(all, animacy), tag);
  }

  private static Reading adjective(String lemma, String tag, Set<String> all) {
    if (all.contains("Short")) {
      return of(lemma, Upos.ADJ, Sort.SHORT, grammar(all, null), tag);
    }
    if (all.contains("Comp")) {
      return of(lemma, Upos.ADJ, Sort.COMPARATIVE, Grammar.NONE, tag);
    }
    Upos upos = lemma.equals("который") ? Upos.PRON : all.contains("MPR") ? Upos.DET : Upos.ADJ;
    return of(lemma, upos, Sort.PLAIN, grammar(all, null), tag);
  }

  private static Grammar grammar(Set<String> all, String animacy) {
    String kase = null;
    for (String part : all) {
      kase = CASES.containsKey(part) ? CASES.get(part) : kase;
    }
    String gender =
        all.contains("Masc")
            ? "Masc"
            : all.contains("Fem") ? "Fem" : all.contains("Neut") ? "Neut" : null;
    String number =
        all.contains("PL") ? "Plur" : all.contains("Sin") || gender != null ? "Sing" : null;
    if (animacy != null && kase == null) {
      number = all.contains("PL") ? "Plur" : null;
    }
    return new Grammar(kase, number, gender, animacy, null);
  }

  private static Grammar person(Set<String> all) {
    Grammar plain = grammar(all, null);
    String person =
        all.contains("P1") ? "1" : all.contains("P2") ? "2" : all.contains("P3") ? "3" : null;
    return new Grammar(
        plain.kase(),
        plain.number(),
        plain.gender(),
        null,
        person == null ? null : new Verb(null, null, null, person, null, false));
  }

  private static Reading verb(String lemma, String tag, Set<String> all) {
    Upos upos = lemma.equals("быть") ? Upos.AUX : Upos.VERB;
    if (all.contains("INF")) {
      return of(lemma, upos, Sort.INFINITIVE, verbal(all, null, null), tag);
    }
    String mood = all.contains("IMP") ? "Imp" : "Ind";
    return of(lemma, upos, Sort.FINITE, verbal(all, mood, reflexive(lemma)), tag);
  }

  private static String reflexive(String lemma) {
    return lemma.endsWith("ся") || lemma.endsWith("сь") ? "Mid" : "Act";
  }

  private static Grammar participle(Set<String> all) {
    return verbal(all, null, all.contains("STR") ? "Pass" : "Act");
  }

  private static Grammar verbal(Set<String> all, String mood, String voice) {
    Grammar plain = grammar(all, null);
    String tense =
        all.contains("Past")
            ? "Past"
            : all.contains("Real") ? "Pres" : all.contains("Fut") ? "Fut" : null;
    String aspect = all.contains("PFV") ? "Perf" : all.contains("IMPFV") ? "Imp" : null;
    String person =
        all.contains("P1") ? "1" : all.contains("P2") ? "2" : all.contains("P3") ? "3" : null;
    Verb verb = new Verb(tense, aspect, voice, person, mood, all.contains("TRANS"));
    return new Grammar(plain.kase(), plain.number(), plain.gender(), null, verb);
  }

  private static Reading particle(String lemma, String tag, String head) {
    Upos upos =
        switch (head) {
          case "PREP" -> Upos.ADP;
          case "CONJ" -> SUBORDINATING.contains(lemma) ? Upos.SCONJ : Upos.CCONJ;
          case "PARTICLE" -> Upos.PART;
          case "INTERJECTION" -> Upos.INTJ;
          case "ADV", "PARENTHESIS", "PRDC" -> Upos.ADV;
          default -> Upos.X;
        };
    Sort sort = head.equals("PRDC") ? Sort.PREDICATIVE : Sort.PLAIN;
    return of(lemma, upos, sort, Grammar.NONE, tag);
  }
}
