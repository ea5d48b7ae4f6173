package org.newsgraph.annotate.english;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/**
 * Turns the engine's ClearNLP tree of one sentence into a Universal Dependencies 2 tree.
 *
 * <p>Prepositions become {@code case} of their objects, predicates take the place of their copula,
 * conjuncts hang on the first one. One thing is left as the engine gives it: "be" with a
 * prepositional phrase ("is in Baku") stays the head, as a verb with an {@code obl}.
 */
final class UniversalTree {
  private static final Map<String, String> RENAMED =
      Map.ofEntries(
          Map.entry("nsubjpass", "nsubj:pass"),
          Map.entry("csubjpass", "csubj:pass"),
          Map.entry("auxpass", "aux:pass"),
          Map.entry("dobj", "obj"),
          Map.entry("dative", "iobj"),
          Map.entry("relcl", "acl:relcl"),
          Map.entry("poss", "nmod:poss"),
          Map.entry("prt", "compound:prt"),
          Map.entry("acomp", "xcomp"),
          Map.entry("oprd", "xcomp"),
          Map.entry("attr", "xcomp"),
          Map.entry("predet", "det:predet"),
          Map.entry("preconj", "cc:preconj"),
          Map.entry("intj", "discourse"),
          Map.entry("meta", "dep"),
          Map.entry("quantmod", "advmod"),
          Map.entry("qmod", "advmod"),
          Map.entry("neg", "advmod"),
          Map.entry("hyph", "punct"),
          Map.entry("hmod", "compound"),
          Map.entry("nn", "compound"),
          Map.entry("possessive", "case"),
          Map.entry("num", "nummod"));
  private static final Set<String> PREPOSITIONAL = Set.of("prep", "agent", "dative");
  static final Set<String> OBJECTS = Set.of("pobj", "pcomp");
  private static final Set<String> BE =
      Set.of("be", "is", "are", "was", "were", "been", "being", "am", "'s", "\u2019s", "'re", "'m");

  private final List<RawToken> raw;
  private final int[] head;
  private final String[] rel;

  private UniversalTree(List<RawToken> raw) {
    this.raw = raw;
    head = new int[raw.size()];
    rel = new String[raw.size()];
    for (int i = 0; i < head.length; i++) {
      head[i] = raw.get(i).head();
      rel[i] = raw.get(i).label() == null ? "dep" : raw.get(i).label();
    }
  }

  /**
   * Converts a sentence.
   *
   * @param raw the engine's tokens
   * @param offset what to add to their offsets
   */
  static List<Token> convert(List<RawToken> raw, int offset) {
    UniversalTree tree = new UniversalTree(raw);
    tree.conjuncts();
    Prepositions.lift(raw, tree.head, tree.rel);
    tree.copulas();
    tree.labels();
    tree.coordinators();
    return tree.tokens(offset);
  }

  /** Each conjunct of a chain depends on the first. */
  private void conjuncts() {
    for (int i = 0; i < head.length; i++) {
      if (rel[i].equals("conj")) {
        int first = head[i];
        for (int n = 0; n < head.length && first >= 0 && rel[first].equals("conj"); n++) {
          first = head[first];
        }
        if (first >= 0 && first != i) {
          head[i] = first;
        }
      }
    }
  }

  private boolean isNominal(int i) {
    return i >= 0 && isNominal(raw.get(i).tag());
  }

  /** Whether a Penn Treebank tag is that of a word that can head a noun phrase. */
  static boolean isNominal(String tag) {
    return tag.startsWith("NN")
        || tag.startsWith("PRP")
        || tag.equals("CD")
        || tag.equals("DT")
        || tag.equals("WP")
        || tag.equals("$");
  }

  /** A predicate noun or adjective becomes the head of its "be". */
  private void copulas() {
    for (int be = 0; be < head.length; be++) {
      if (isBe(be)) {
        int predicate = predicateOf(be);
        if (predicate >= 0) {
          promote(be, predicate);
        }
      }
    }
  }

  private boolean isBe(int i) {
    return raw.get(i).tag().startsWith("VB")
        && BE.contains(raw.get(i).form().toLowerCase(Locale.ROOT))
        && !rel[i].startsWith("aux");
  }

  private int predicateOf(int be) {
    int predicate = -1;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == be) {
        if (rel[i].equals("expl")) {
          return -1;
        }
        if (predicate < 0 && (rel[i].equals("attr") || rel[i].equals("acomp"))) {
          predicate = i;
        }
      }
    }
    return predicate;
  }

  private void promote(int be, int predicate) {
    head[predicate] = head[be];
    rel[predicate] = rel[be];
    for (int i = 0; i < head.length; i++) {
      if (head[i] == be && i != predicate) {
        head[i] = predicate;
      }
    }
    head[be] = predicate;
    rel[be] = "cop";
  }

  private void labels() {
    for (int i = 0; i < rel.length; i++) {
      RawToken token = raw.get(i);
      if (head[i] < 0) {
        rel[i] = "root";
      } else if (rel[i].equals("attr") && hasExpletive(head[i])) {
        rel[i] = "nsubj";
      } else if (rel[i].equals("npadvmod")) {
        rel[i] = isNominal(head[i]) ? "nmod:npmod" : "obl:npmod";
      } else if (rel[i].equals("aux") && token.tag().equals("TO")) {
        rel[i] = "mark";
      } else if (rel[i].equals("nmod") && "nmod".equals(token.label())) {
        rel[i] = premodifier(token.tag(), i < head[i]);
      } else if (rel[i].equals("neg") && token.tag().equals("DT")) {
        rel[i] = "det";
      } else if (OBJECTS.contains(rel[i]) || PREPOSITIONAL.contains(rel[i])) {
        rel[i] = rel[i].equals("dative") ? "iobj" : isNominal(head[i]) ? "nmod" : "obl";
      } else {
        rel[i] = RENAMED.getOrDefault(rel[i], rel[i]);
      }
    }
  }

  /** The engine calls every modifier of a noun nmod. */
  private static String premodifier(String tag, boolean before) {
    if (tag.equals("CD")) {
      return "nummod";
    }
    if (tag.startsWith("JJ") || tag.startsWith("VB")) {
      return "amod";
    }
    if (tag.startsWith("RB")) {
      return "advmod";
    }
    return before && tag.startsWith("NN") ? "compound" : "nmod";
  }

  private boolean hasExpletive(int h) {
    for (int i = 0; i < head.length; i++) {
      if (head[i] == h && rel[i].equals("expl")) {
        return true;
      }
    }
    return false;
  }

  /** A coordinating conjunction depends on the conjunct after it. */
  private void coordinators() {
    for (int c = 0; c < head.length; c++) {
      if (rel[c].equals("cc")) {
        int first = head[c] >= 0 && rel[head[c]].equals("conj") ? head[head[c]] : head[c];
        for (int i = c + 1; i < head.length; i++) {
          if (rel[i].equals("conj") && head[i] == first) {
            head[c] = i;
            break;
          }
        }
      }
    }
  }

  private List<Token> tokens(int offset) {
    boolean[] passive = new boolean[head.length];
    for (int i = 0; i < head.length; i++) {
      if (rel[i].equals("aux:pass") && head[i] >= 0) {
        passive[head[i]] = true;
      }
    }
    untangle();
    List<Token> tokens = new ArrayList<>(head.length);
    for (int i = 0; i < head.length; i++) {
      RawToken token = raw.get(i);
      Upos upos = PennTags.upos(token, rel[i]);
      Span span = new Span(token.start() + offset, token.end() + offset);
      String feats = PennTags.feats(token, passive[i]);
      tokens.add(
          new Token(i, span, token.form(), lemma(token, upos), upos, feats, head[i], rel[i]));
    }
    return tokens;
  }

  /** Whatever the engine gave, what leaves here is a tree: a token on a cycle becomes a root. */
  private void untangle() {
    for (int i = 0; i < head.length; i++) {
      Deque<Integer> path = new ArrayDeque<>();
      for (int at = i; at >= 0; at = head[at]) {
        if (path.contains(at)) {
          head[at] = -1;
          rel[at] = "root";
          break;
        }
        path.add(at);
      }
    }
  }

  /** The engine writes numbers as 0 or #crd#, and names in lower case. */
  private static String lemma(RawToken token, Upos upos) {
    String lemma = token.lemma();
    if (upos == Upos.PROPN || upos == Upos.NUM) {
      return token.form();
    }
    if (lemma == null || lemma.equals("0") || lemma.startsWith("#")) {
      return token.form().toLowerCase(Locale.ROOT);
    }
    return PennTags.isNot(token.form()) ? "not" : lemma;
  }
}
