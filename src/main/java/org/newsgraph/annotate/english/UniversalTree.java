package org.newsgraph.annotate.english;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
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
  private static final Set<String> OBJECTS = Set.of("pobj", "pcomp");
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
    tree.prepositions();
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

  /** The object of a preposition takes its place; the deepest prepositions go first. */
  private void prepositions() {
    Integer[] order = new Integer[head.length];
    int[] depth = new int[head.length];
    for (int i = 0; i < order.length; i++) {
      order[i] = i;
      for (int h = head[i]; h >= 0 && depth[i] < head.length; h = head[h]) {
        depth[i]++;
      }
    }
    Arrays.sort(order, (a, b) -> Integer.compare(depth[b], depth[a]));
    int[] lifted = new int[head.length];
    Arrays.fill(lifted, -1);
    for (int p : order) {
      if (isPreposition(p)) {
        int object = objectOf(p);
        if (object >= 0) {
          lift(p, object);
          lifted[p] = object;
        } else if (rel[p].equals("prep")) {
          rel[p] = "advmod";
        }
      }
    }
    for (int i = 0; i < head.length; i++) {
      // A conjunct of a preposition ("in A and in B") belongs to that preposition's object.
      if (head[i] >= 0 && lifted[head[i]] >= 0 && head[i] != i && !keeps(i)) {
        head[i] = lifted[head[i]] == i ? head[i] : lifted[head[i]];
      }
    }
  }

  private boolean isPreposition(int i) {
    String tag = raw.get(i).tag();
    boolean adposition = tag.equals("IN") || tag.equals("TO") || tag.equals("VBG");
    return rel[i].equals("prep")
        || rel[i].equals("agent")
        || (rel[i].equals("dative") && adposition)
        || (rel[i].equals("conj") && hasObject(i))
        || (rel[i].equals("pcomp") && adposition && hasObject(i));
  }

  private boolean hasObject(int p) {
    for (int i = 0; i < head.length; i++) {
      if (head[i] == p && rel[i].equals("pobj")) {
        return true;
      }
    }
    return false;
  }

  /** The token that a preposition introduces, or -1; a nested preposition's object counts. */
  private int objectOf(int p) {
    int nested = -1;
    for (int i = 0; i < head.length; i++) {
      if (head[i] == p && i != p) {
        if (OBJECTS.contains(rel[i])) {
          return i;
        }
        if (rel[i].equals("obl") || rel[i].equals("nmod")) {
          nested = nested < 0 ? i : nested;
        }
      }
    }
    return nested;
  }

  /** Puts {@code object} where its preposition {@code p} was, with {@code p} below it. */
  private void lift(int p, int object) {
    boolean clause = rel[object].equals("pcomp") && raw.get(object).tag().startsWith("VB");
    int over = head[p];
    String relation;
    if (rel[p].equals("conj")) {
      relation = "conj";
    } else if (clause) {
      relation = isNominal(over) ? "acl" : "advcl";
    } else if (rel[p].equals("agent")) {
      relation = "obl:agent";
    } else {
      relation = isNominal(over) ? "nmod" : "obl";
    }
    String marker = clause ? "mark" : "case";
    for (int i = 0; i < head.length; i++) {
      if (head[i] == p && i != object) {
        head[i] = object;
      }
    }
    head[object] = over;
    rel[object] = relation;
    head[p] = object;
    rel[p] = marker;
  }

  private boolean keeps(int i) {
    return rel[i].equals("case") || rel[i].equals("mark");
  }

  private boolean isNominal(int i) {
    if (i < 0) {
      return false;
    }
    String tag = raw.get(i).tag();
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
