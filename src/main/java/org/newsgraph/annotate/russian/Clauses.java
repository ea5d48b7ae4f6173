package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Upos;

/**
 * Splits a sentence into clauses and attaches the words of each to its predicate by case and
 * agreement; then the clauses to each other.
 */
final class Clauses {

  /** A stretch of words with at most one predicate. */
  private record Clause(int from, int to, Word predicate, Word marker) {}

  private final Parsed s;

  Clauses(Parsed s) {
    this.s = s;
  }

  void attach() {
    List<Clause> clauses = split();
    for (Clause c : clauses) {
      if (c.predicate() != null) {
        arguments(c);
      }
    }
    join(clauses);
  }

  private List<Clause> split() {
    List<Clause> clauses = new ArrayList<>();
    int from = 0;
    for (int i = 1; i < s.size(); i++) {
      if (breaks(i)
          && predicate(from, i) != null
          && (predicate(i, s.size()) != null || isParticiple(i + 1))) {
        clauses.add(clause(from, i));
        from = i;
      }
    }
    if (from < s.size()) {
      clauses.add(clause(from, s.size()));
    }
    return clauses;
  }

  /** Whether a new clause can begin at word {@code i}. */
  private boolean breaks(int i) {
    Word w = s.get(i);
    if (w.form.matches("[;:—–]") || w.form.equals("(")) {
      return true;
    }
    if (w.form.equals(",")) {
      return w.deprel.equals("dep");
    }
    boolean joins = w.lower.matches("и|а|но|или") && w.head < 0;
    return joins && predicate(i, next(i)) != null;
  }

  private int next(int i) {
    int at = i + 1;
    while (at < s.size() && !s.get(at).form.matches("[,;:—–]")) {
      at++;
    }
    return at;
  }

  private boolean isParticiple(int i) {
    Word w = s.get(i);
    return w != null && w.best.has("VerbForm=Part") && w.best.kase() != null && w.head < 0;
  }

  private Clause clause(int from, int to) {
    Word marker = null;
    for (int i = from; i < Math.min(to, from + 4); i++) {
      Word w = s.get(i);
      if (w.is(Upos.SCONJ) || w.lower.matches("что|чтобы|котор\\p{L}+|где|когда|если")) {
        marker = w;
        break;
      }
    }
    return new Clause(from, to, predicate(from, to), marker);
  }

  /** The finite verb or short participle of a stretch, else a participle, converb or infinitive. */
  private Word predicate(int from, int to) {
    Word auxiliary = null;
    for (int i = from; i < to; i++) {
      Word w = s.get(i);
      if (w.best.isFinite() && w.head < 0) {
        if (!w.is(Upos.AUX)) {
          return w;
        }
        auxiliary = auxiliary == null ? w : auxiliary;
      }
    }
    if (auxiliary != null) {
      return auxiliary;
    }
    for (int i = from; i < to; i++) {
      Word w = s.get(i);
      boolean verbal = w.best.has("VerbForm=Conv") || w.best.has("VerbForm=Inf") || isParticiple(i);
      if (verbal && w.head < 0) {
        return w;
      }
    }
    return null;
  }

  private void arguments(Clause c) {
    Word p = c.predicate();
    boolean passive = isPassive(p);
    Word subject = subject(c);
    if (subject != null) {
      subject.attach(p.index, passive ? "nsubj:pass" : "nsubj");
    }
    for (int i = c.from(); i < c.to(); i++) {
      Word w = s.get(i);
      if (w == p || w.head >= 0) {
        continue;
      }
      if (w.best.has("VerbForm=Inf")) {
        w.attach(p.index, "xcomp");
      } else if (w.is(Upos.AUX) && w.best.isFinite()) {
        w.attach(p.index, passive ? "aux:pass" : "aux");
      } else if (w.best.has("VerbForm=Conv")) {
        w.attach(p.index, "advcl");
      } else if (w.is(Upos.ADV)) {
        w.attach(p.index, "advmod");
      } else if (w.is(Upos.SCONJ)) {
        w.attach(p.index, "mark");
      } else if (w.is(Upos.CCONJ)) {
        w.attach(p.index, "cc");
      } else if (NounPhrases.isNoun(w) || isRelative(w)) {
        w.attach(p.index, role(c, w, passive));
      } else if (w.best.isAttribute() && "Ins".equals(w.best.kase())) {
        w.attach(p.index, "xcomp");
      }
    }
    lowerObjects(c);
  }

  /** What follows an infinitive belongs to it. */
  private void lowerObjects(Clause c) {
    Word open = null;
    for (int i = c.from(); i < c.to(); i++) {
      Word w = s.get(i);
      if (w.deprel.equals("xcomp") && w.best.has("VerbForm=Inf")) {
        open = w;
      } else if (open != null
          && w.head == c.predicate().index
          && w.index > open.index
          && w.deprel.matches("obj|obl.*|iobj|xcomp")) {
        w.attach(open.index, w.deprel);
      }
    }
  }

  private static boolean isRelative(Word w) {
    return w.lower.matches("котор\\p{L}+");
  }

  static boolean isPassive(Word p) {
    if (p.best.has("Voice=Pass")) {
      return true;
    }
    return p.lower.matches(".*(ся|сь)") && p.best.has("Aspect=Imp") && p.best.has("Person=3");
  }

  /** The nominative that agrees with the predicate, the nearest before it, else the first after. */
  private Word subject(Clause c) {
    Word p = c.predicate();
    if (!p.best.isFinite()) {
      return null;
    }
    Word before = null;
    Word loose = null;
    for (int i = c.from(); i < c.to(); i++) {
      Word w = s.get(i);
      if (w.head >= 0 || !(NounPhrases.isNoun(w) || isRelative(w)) || hasCase(w)) {
        continue;
      }
      if ("Nom".equals(w.best.kase()) && agrees(w, p)) {
        if (i > p.index && before != null) {
          return before;
        }
        before = i < p.index || before == null ? w : before;
        if (i > p.index) {
          return w;
        }
      } else if (loose == null && i < p.index && canBeSubject(w, p)) {
        loose = w;
      }
    }
    return before != null ? before : loose;
  }

  private boolean agrees(Word w, Word p) {
    boolean conjoined =
        s.words().stream().anyMatch(x -> x.head == w.index && x.deprel.equals("conj"));
    if ("Plur".equals(p.best.number())) {
      return conjoined || !"Sing".equals(w.best.number()) || w.lower.matches("кто|что");
    }
    boolean gender =
        "Plur".equals(w.best.number())
            || Reading.fits(w.best.gender(), p.best.gender())
            || w.best.kind() == Reading.Kind.ACRONYM;
    return Reading.fits(w.best.number(), p.best.number()) && gender;
  }

  /** A word whose form can be nominative, undeclined ones too. */
  private boolean canBeSubject(Word w, Word p) {
    return (w.best.kase() == null && w.best.isNominal())
        || w.readings.stream()
            .anyMatch(
                r ->
                    r.isNominal()
                        && "Nom".equals(r.kase())
                        && "Acc".equals(w.best.kase())
                        && Reading.fits(r.number(), p.best.number()));
  }

  private boolean hasCase(Word w) {
    return s.words().stream().anyMatch(x -> x.head == w.index && x.deprel.equals("case"));
  }

  private String role(Clause c, Word w, boolean passive) {
    if (hasCase(w)) {
      return "obl";
    }
    String kase = w.best.kase();
    if (kase == null) {
      boolean object = c.predicate().best.has("Subcat=Tran") && w.index > c.predicate().index;
      return object && !passive ? "obj" : "obl";
    }
    boolean transitive = c.predicate().best.has("Subcat=Tran") && !passive;
    return switch (kase) {
      case "Acc" -> "obj";
      case "Dat" -> "iobj";
      case "Ins" -> passive ? "obl:agent" : "obl";
      case "Gen" -> transitive ? "obj" : "obl";
      case "Nom" -> transitive && canBe(w, "Acc") ? "obj" : "dep";
      default -> "obl";
    };
  }

  private static boolean canBe(Word w, String kase) {
    return w.readings.stream().anyMatch(r -> r.isNominal() && kase.equals(r.kase()));
  }

  /** Links clauses: который and participles to the noun before, что to the verb before. */
  private void join(List<Clause> clauses) {
    Clause main = null;
    for (int k = 0; k < clauses.size(); k++) {
      Clause c = clauses.get(k);
      Word p = c.predicate();
      if (p == null || p.head >= 0) {
        continue;
      }
      Clause earlier = earlier(clauses, k);
      String marker = c.marker() == null ? "" : c.marker().lower;
      Word noun = nounBefore(c.from());
      if (noun != null && marker.startsWith("котор")) {
        p.attach(noun.index, "acl:relcl");
      } else if (noun != null && p.best.has("VerbForm=Part") && p.best.kase() != null) {
        p.attach(noun.index, "acl");
      } else if (earlier != null && marker.matches("что|чтобы")) {
        p.attach(earlier.predicate().index, "ccomp");
      } else if (earlier != null && c.marker() != null) {
        p.attach(earlier.predicate().index, "advcl");
      } else if (main == null) {
        main = c;
      } else if (!p.best.isFinite()) {
        p.attach(main.predicate().index, "advcl");
      } else {
        boolean quoted = s.get(c.from()).form.matches("[—–]") || s.get(c.from()).form.equals(":");
        p.attach(main.predicate().index, quoted ? "parataxis" : "conj");
      }
    }
  }

  private static Clause earlier(List<Clause> clauses, int k) {
    for (int i = k - 1; i >= 0; i--) {
      if (clauses.get(i).predicate() != null) {
        return clauses.get(i);
      }
    }
    return null;
  }

  private Word nounBefore(int from) {
    for (int i = from - 1; i >= Math.max(0, from - 4); i--) {
      Word w = s.get(i);
      if (NounPhrases.isNoun(w)) {
        Word at = w;
        while (at.deprel.equals("flat:name") && at.head >= 0) {
          at = s.get(at.head);
        }
        return at;
      }
    }
    return null;
  }
}
