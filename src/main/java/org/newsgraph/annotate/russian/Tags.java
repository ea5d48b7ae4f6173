package org.newsgraph.annotate.russian;

import java.util.Map;
import java.util.Set;
import org.newsgraph.annotate.russian.Reading.Kind;
import org.newsgraph.model.Upos;

/** Reads the tags of LanguageTool's Russian dictionary ({@code NN:Anim:Masc:Sin:Nom}). */
final class Tags {
  private static final Map<String, String> CASES =
      Map.of(
          "Nom", "Nom", "R", "Gen", "2R", "Gen", "D", "Dat", "V", "Acc", "T", "Ins", "P", "Loc",
          "2P", "Loc", "Z", "Voc");
  private static final Map<String, String> GENDERS =
      Map.of("Masc", "Masc", "Fem", "Fem", "Neut", "Neut");
  private static final Map<String, String> NUMBERS = Map.of("Sin", "Sing", "PL", "Plur");
  private static final Set<String> COORDINATING =
      Set.of("и", "а", "но", "или", "либо", "да", "ни", "зато", "однако", "иначе", "же");

  private Tags() {}

  /** The reading of a lemma with a tag. */
  static Reading read(String lemma, String tag) {
    String[] parts = tag.split(":", -1);
    Upos upos = upos(parts[0], lemma, tag);
    String kase = null;
    String gender = null;
    String number = null;
    String animacy = null;
    Kind kind = parts[0].equals("ABR") ? Kind.ACRONYM : Kind.COMMON;
    for (int i = 1; i < parts.length; i++) {
      kase = CASES.getOrDefault(parts[i], kase);
      gender = GENDERS.getOrDefault(parts[i], gender);
      number = NUMBERS.getOrDefault(parts[i], number);
      switch (parts[i]) {
        case "Anim" -> animacy = "Anim";
        case "Inanim" -> animacy = "Inan";
        case "Fam" -> kind = Kind.SURNAME;
        case "Name" -> kind = Kind.GIVEN;
        case "Patr" -> kind = Kind.PATRONYMIC;
        default -> {}
      }
    }
    if (kind == Kind.SURNAME || kind == Kind.GIVEN || kind == Kind.PATRONYMIC) {
      upos = Upos.PROPN;
      animacy = "Anim";
    }
    if (number == null && gender != null && !parts[0].equals("ABR")) {
      number = "Sing";
    }
    return new Reading(lemma, upos, kind, kase, gender, number, animacy, more(parts), true);
  }

  private static Upos upos(String word, String lemma, String tag) {
    return switch (word) {
      case "NN", "ABR" -> Upos.NOUN;
      case "ADJ" ->
          lemma.equals("который") ? Upos.PRON : tag.startsWith("ADJ:MPR") ? Upos.DET : Upos.ADJ;
      case "Ord" -> Upos.ADJ;
      case "Num", "NumC" -> Upos.NUM;
      case "PNN" -> Upos.PRON;
      case "PREP" -> Upos.ADP;
      case "CONJ" -> COORDINATING.contains(lemma) ? Upos.CCONJ : Upos.SCONJ;
      case "PARTICLE" -> Upos.PART;
      case "INTERJECTION" -> Upos.INTJ;
      case "ADV", "PRDC" -> Upos.ADV;
      case "VB", "PT", "PT_Short", "DPT" -> lemma.equals("быть") ? Upos.AUX : Upos.VERB;
      default -> Upos.X;
    };
  }

  private static String more(String[] parts) {
    StringBuilder more = new StringBuilder();
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case "PFV" -> add(more, "Aspect=Perf");
        case "IMPFV" -> add(more, "Aspect=Imp");
        case "Past" -> add(more, "Tense=Past");
        case "Real" -> add(more, "Tense=Pres");
        case "Fut" -> add(more, "Tense=Fut");
        case "IMP" -> add(more, "Mood=Imp");
        case "P1" -> add(more, "Person=1");
        case "P2" -> add(more, "Person=2");
        case "P3" -> add(more, "Person=3");
        case "TRANS" -> add(more, "Subcat=Tran");
        case "INTR" -> add(more, "Subcat=Intr");
        case "STR" -> add(more, "Voice=Pass");
        case "DST" -> add(more, "Voice=Act");
        case "Short" -> add(more, "Variant=Short");
        case "Comp" -> add(more, "Degree=Cmp");
        case "Sup" -> add(more, "Degree=Sup");
        default -> {}
      }
    }
    switch (parts[0]) {
      case "VB" -> add(more, parts[1].equals("INF") ? "VerbForm=Inf" : "VerbForm=Fin");
      case "PT" -> add(more, "VerbForm=Part");
      case "PT_Short" -> add(more, "Variant=Short|VerbForm=Part");
      case "DPT" -> add(more, "VerbForm=Conv");
      default -> {}
    }
    return more.toString();
  }

  private static void add(StringBuilder more, String feature) {
    more.append(more.length() == 0 ? "" : "|").append(feature);
  }
}
