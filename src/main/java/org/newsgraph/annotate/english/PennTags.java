package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Upos;

/** Universal parts of speech and features of tokens with Penn Treebank tags. */
final class PennTags {
  private static final Map<String, Upos> PLAIN =
      Map.ofEntries(
          Map.entry("CC", Upos.CCONJ),
          Map.entry("CD", Upos.NUM),
          Map.entry("EX", Upos.PRON),
          Map.entry("FW", Upos.X),
          Map.entry("LS", Upos.X),
          Map.entry("MD", Upos.AUX),
          Map.entry("PDT", Upos.DET),
          Map.entry("POS", Upos.PART),
          Map.entry("PRP", Upos.PRON),
          Map.entry("PRP$", Upos.PRON),
          Map.entry("RP", Upos.ADP),
          Map.entry("UH", Upos.INTJ),
          Map.entry("WP", Upos.PRON),
          Map.entry("WP$", Upos.PRON),
          Map.entry("WRB", Upos.ADV),
          Map.entry("$", Upos.SYM),
          Map.entry("#", Upos.SYM),
          Map.entry("SYM", Upos.SYM),
          Map.entry("ADD", Upos.X),
          Map.entry("XX", Upos.X),
          Map.entry("AFX", Upos.X));

  private static final Set<String> CORE =
      Set.of("nsubj", "nsubj:pass", "obj", "iobj", "obl", "nmod", "root", "conj", "ccomp");
  private static final Map<String, String> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", "Case=Nom|Gender=Masc|Number=Sing|Person=3|PronType=Prs"),
          Map.entry("him", "Case=Acc|Gender=Masc|Number=Sing|Person=3|PronType=Prs"),
          Map.entry("his", "Gender=Masc|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
          Map.entry("himself", "Gender=Masc|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"),
          Map.entry("she", "Case=Nom|Gender=Fem|Number=Sing|Person=3|PronType=Prs"),
          Map.entry("her", "Gender=Fem|Number=Sing|Person=3|PronType=Prs"),
          Map.entry("hers", "Gender=Fem|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
          Map.entry("herself", "Gender=Fem|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"),
          Map.entry("it", "Gender=Neut|Number=Sing|Person=3|PronType=Prs"),
          Map.entry("its", "Gender=Neut|Number=Sing|Person=3|Poss=Yes|PronType=Prs"),
          Map.entry("itself", "Gender=Neut|Number=Sing|Person=3|PronType=Prs|Reflex=Yes"),
          Map.entry("they", "Case=Nom|Number=Plur|Person=3|PronType=Prs"),
          Map.entry("them", "Case=Acc|Number=Plur|Person=3|PronType=Prs"),
          Map.entry("their", "Number=Plur|Person=3|Poss=Yes|PronType=Prs"),
          Map.entry("theirs", "Number=Plur|Person=3|Poss=Yes|PronType=Prs"),
          Map.entry("themselves", "Number=Plur|Person=3|PronType=Prs|Reflex=Yes"),
          Map.entry("i", "Case=Nom|Number=Sing|Person=1|PronType=Prs"),
          Map.entry("me", "Case=Acc|Number=Sing|Person=1|PronType=Prs"),
          Map.entry("my", "Number=Sing|Person=1|Poss=Yes|PronType=Prs"),
          Map.entry("we", "Case=Nom|Number=Plur|Person=1|PronType=Prs"),
          Map.entry("us", "Case=Acc|Number=Plur|Person=1|PronType=Prs"),
          Map.entry("our", "Number=Plur|Person=1|Poss=Yes|PronType=Prs"),
          Map.entry("you", "Person=2|PronType=Prs"),
          Map.entry("your", "Person=2|Poss=Yes|PronType=Prs"));
  private static final Map<String, String> FEATURES =
      Map.ofEntries(
          Map.entry("NN", "Number=Sing"),
          Map.entry("NNP", "Number=Sing"),
          Map.entry("NNS", "Number=Plur"),
          Map.entry("NNPS", "Number=Plur"),
          Map.entry("JJR", "Degree=Cmp"),
          Map.entry("RBR", "Degree=Cmp"),
          Map.entry("JJS", "Degree=Sup"),
          Map.entry("RBS", "Degree=Sup"),
          Map.entry("VB", "VerbForm=Inf"),
          Map.entry("VBD", "Tense=Past|VerbForm=Fin"),
          Map.entry("VBG", "Tense=Pres|VerbForm=Ger"),
          Map.entry("VBN", "Tense=Past|VerbForm=Part"),
          Map.entry("VBP", "Tense=Pres|VerbForm=Fin"),
          Map.entry("VBZ", "Number=Sing|Person=3|Tense=Pres|VerbForm=Fin"),
          Map.entry("MD", "VerbForm=Fin"),
          Map.entry("CD", "NumType=Card"));

  private PennTags() {}

  /** The part of speech of a token with its Universal Dependencies relation. */
  static Upos upos(RawToken token, String deprel) {
    String tag = token.tag();
    Upos plain = PLAIN.get(tag);
    if (plain != null) {
      return plain;
    }
    if (tag.startsWith("NNP")) {
      return Upos.PROPN;
    }
    if (tag.startsWith("NN")) {
      return Upos.NOUN;
    }
    if (tag.startsWith("VB")) {
      return deprel.startsWith("aux") || deprel.equals("cop") ? Upos.AUX : Upos.VERB;
    }
    if (tag.startsWith("JJ")) {
      return Upos.ADJ;
    }
    if (tag.startsWith("RB")) {
      return isNot(token.form()) ? Upos.PART : Upos.ADV;
    }
    return switch (tag) {
      case "IN" -> deprel.equals("mark") ? Upos.SCONJ : Upos.ADP;
      case "TO" -> deprel.equals("case") || deprel.equals("obl") ? Upos.ADP : Upos.PART;
      case "DT", "WDT" -> CORE.contains(deprel) ? Upos.PRON : Upos.DET;
      default -> Character.isLetter(tag.charAt(0)) ? Upos.X : Upos.PUNCT;
    };
  }

  /** Morphological features; {@code passive} where a passive auxiliary depends on the token. */
  static String feats(RawToken token, boolean passive) {
    if (token.tag().startsWith("PRP")) {
      return PRONOUNS.getOrDefault(token.form().toLowerCase(Locale.ROOT), "PronType=Prs");
    }
    String feats = FEATURES.getOrDefault(token.tag(), "");
    if (passive) {
      List<String> parts = new ArrayList<>(List.of(feats.split("\\|")));
      parts.remove("");
      parts.add("Voice=Pass");
      return String.join("|", parts);
    }
    return isNot(token.form()) ? "Polarity=Neg" : feats;
  }

  /** Whether the form is a form of "not". */
  static boolean isNot(String form) {
    String lower = form.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
    return lower.equals("not") || lower.equals("n't");
  }
}
