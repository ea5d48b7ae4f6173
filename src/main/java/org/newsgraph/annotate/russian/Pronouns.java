package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.Clusters.Cluster;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;

/**
 * Finds whom он and она mean: in their own sentence or the nearest of the three before, the one
 * subject of fitting gender, else the one person of fitting gender. Where several fit, nobody.
 */
final class Pronouns {
  private static final String MALE = "он|его|ему|им|нем|нём|него|нему|ним";
  private static final String FEMALE = "она|ее|её|ей|ею|ней|нее|неё|нею";
  private static final int REACH = 3;

  /** The pronouns of the third person singular in a sentence. */
  static List<Name> find(Parsed s) {
    List<Name> found = new ArrayList<>();
    for (Word w : s.words()) {
      String gender = w.lower.matches(MALE) ? "Masc" : w.lower.matches(FEMALE) ? "Fem" : null;
      boolean plural = w.best != null && "Plur".equals(w.best.number());
      if (gender != null && !plural) {
        found.add(
            new Name(
                s.index(),
                w.index,
                w.index + 1,
                EntityType.PERSON,
                Mention.Form.PRONOUN,
                w.form,
                null,
                gender,
                "pronoun"));
      }
    }
    return found;
  }

  /** The person meant, or null. */
  static Cluster antecedent(
      Name pronoun, List<Parsed> sentences, List<Name> names, List<Cluster> clusters) {
    for (int back = pronoun.sentence(); back >= Math.max(0, pronoun.sentence() - REACH); back--) {
      Set<Cluster> all = new LinkedHashSet<>();
      Set<Cluster> subjects = new LinkedHashSet<>();
      Parsed s = sentences.get(back);
      for (int i = 0; i < names.size(); i++) {
        Name n = names.get(i);
        Cluster c = clusters.get(i);
        boolean before = back < pronoun.sentence() || n.to() <= pronoun.from();
        if (n.sentence() == back && before && fits(c, pronoun) && !beside(s, n, pronoun, back)) {
          all.add(c);
          if (s.get(n.from()).deprel.startsWith("nsubj") || isTitled(s, n)) {
            subjects.add(c);
          }
        }
      }
      if (subjects.size() == 1) {
        return subjects.iterator().next();
      }
      if (!all.isEmpty()) {
        return all.size() == 1 ? all.iterator().next() : null;
      }
    }
    return null;
  }

  private static boolean fits(Cluster c, Name pronoun) {
    return c != null && c.type == EntityType.PERSON && pronoun.gender().equals(c.gender);
  }

  /** The name in apposition to a subject is its subject. */
  private static boolean isTitled(Parsed s, Name n) {
    Word w = s.get(n.from());
    return w.deprel.equals("appos") && s.get(w.head).deprel.startsWith("nsubj");
  }

  /** Whether the name is another argument of the pronoun's verb. */
  private static boolean beside(Parsed s, Name n, Name pronoun, int sentence) {
    if (sentence != pronoun.sentence()) {
      return false;
    }
    Word p = s.get(pronoun.from());
    Word w = s.get(n.from());
    int head = w.deprel.equals("appos") ? s.get(w.head).head : w.head;
    return p.head >= 0 && p.head == head && !p.lower.matches("его|ее|её");
  }

  private Pronouns() {}
}
