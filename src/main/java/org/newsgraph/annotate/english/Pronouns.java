package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Annotated.Quote;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;

/**
 * Finds whom a pronoun means, by salience: in its own sentence or the nearest earlier one that
 * names somebody of fitting gender and number, a subject before an object before others. Arguments
 * of its own clause are out. An object of a verb of arrest or charge is whom the last such verb
 * struck.
 */
final class Pronouns {
  private static final Set<String> SINGULAR =
      Set.of("he", "him", "his", "himself", "she", "her", "hers", "herself");
  private static final Set<String> PLURAL = Set.of("they", "them", "their");
  private static final Set<String> NEUTER = Set.of("it", "its");
  private static final Set<String> POSSESSIVE = Set.of("his", "her", "its", "their");
  private static final int REACH = 4;

  private final Set<String> custody;
  private final Set<String> speech;

  Pronouns(WordList coreference) {
    custody = coreference.of("custody");
    speech = coreference.of("speech");
  }

  /** Adds the pronouns that have a plain antecedent to its cluster, in order of the text. */
  void resolve(Draft draft, List<Mention> mentions, List<Quote> quotes, Clusters clusters) {
    for (Mention m : mentions) {
      if (m.form() == Mention.Form.PRONOUN) {
        Cluster antecedent = antecedent(draft, m, mentions, quotes, clusters);
        if (antecedent != null) {
          clusters.add(antecedent, m);
        }
      }
    }
  }

  private Cluster antecedent(
      Draft draft, Mention m, List<Mention> mentions, List<Quote> quotes, Clusters clusters) {
    String form = m.name().toLowerCase(Locale.ROOT);
    Sentence s = draft.sentences().get(m.sentence());
    Token pronoun = s.headOf(m.span());
    if (pronoun == null) {
      return null;
    }
    boolean singular = SINGULAR.contains(form);
    if (!singular && !PLURAL.contains(form) && !NEUTER.contains(form)) {
      return null;
    }
    String gender =
        !singular ? null : form.startsWith("h") && !form.startsWith("her") ? "Masc" : "Fem";
    if (singular && isStruck(s, pronoun)) {
      Cluster struck = lastStruck(draft, m, mentions, clusters, gender);
      if (struck != null) {
        return struck;
      }
    }
    if (singular) {
      Cluster described = relative(s, pronoun, mentions, clusters, gender);
      if (described != null) {
        return described;
      }
    }
    int reach = singular ? REACH : 1;
    for (int back = m.sentence(); back >= Math.max(0, m.sentence() - reach); back--) {
      List<Mention> candidates = new ArrayList<>();
      for (Mention c : mentions) {
        Cluster cluster = clusters.of(c.index());
        boolean open = cluster == null && PLURAL.contains(form) && c.type() == EntityType.GROUP;
        if (c.sentence() == back
            && c.span().end() <= m.span().start()
            && (open || (cluster != null && fits(cluster, form, gender)))
            && !(back == m.sentence() && isArgumentBeside(s, pronoun, c, form))
            && !(back == m.sentence() && isOutsideQuote(m, c, quotes))
            && !isSpeaker(draft, m, c, quotes)) {
          candidates.add(c);
        }
      }
      Cluster best = best(draft, candidates, clusters, singular);
      if (best != null || (!candidates.isEmpty() && !singular)) {
        return best;
      }
    }
    return null;
  }

  private static boolean fits(Cluster c, String form, String gender) {
    if (SINGULAR.contains(form)) {
      return c.type == EntityType.PERSON && (c.gender == null || c.gender.equals(gender));
    }
    if (PLURAL.contains(form)) {
      return c.type == EntityType.GROUP || c.type == EntityType.ORGANIZATION;
    }
    return c.type == EntityType.ORGANIZATION || c.type == EntityType.COUNTRY;
  }

  /**
   * Of a person's pronoun the most salient of the candidates, the first of equals: a subject before
   * an object before others (Grosz, Joshi and Weinstein 1995). For "they" and "it" the only one,
   * and none where another is there, be it one without a name.
   */
  private static Cluster best(
      Draft draft, List<Mention> candidates, Clusters clusters, boolean singular) {
    Cluster best = null;
    int rank = Integer.MAX_VALUE;
    for (Mention c : candidates) {
      Cluster cluster = clusters.of(c.index());
      if (!singular && (cluster == null || (best != null && best != cluster))) {
        return null;
      }
      int own = rank(draft.sentences().get(c.sentence()).headOf(c.span()));
      if (own < rank) {
        best = cluster;
        rank = own;
      }
    }
    return best;
  }

  private static int rank(Token head) {
    if (head == null) {
      return 2;
    }
    boolean subject = head.is("nsubj") || head.is("csubj");
    return subject ? 0 : head.is("obj") || head.is("iobj") ? 1 : 2;
  }

  /** Whether the candidate is another argument of the verb that governs the pronoun. */
  private static boolean isArgumentBeside(Sentence s, Token pronoun, Mention c, String form) {
    if (POSSESSIVE.contains(form) && pronoun.is("nmod:poss")) {
      return false;
    }
    Token head = s.headOf(c.span());
    return head != null && pronoun.head() >= 0 && head.head() == pronoun.head();
  }

  /** Whether the pronoun is spoken and the candidate is not: the speaker is no "he" of his own. */
  private static boolean isOutsideQuote(Mention pronoun, Mention candidate, List<Quote> quotes) {
    for (Quote q : quotes) {
      if (q.span().contains(pronoun.span())) {
        return !q.span().contains(candidate.span());
      }
    }
    return false;
  }

  /** Whether the pronoun stands in a quotation and the candidate outside is who speaks. */
  private boolean isSpeaker(Draft draft, Mention pronoun, Mention candidate, List<Quote> quotes) {
    boolean spoken = quotes.stream().anyMatch(q -> q.span().contains(pronoun.span()));
    if (!spoken || quotes.stream().anyMatch(q -> q.span().contains(candidate.span()))) {
      return false;
    }
    Sentence s = draft.sentences().get(candidate.sentence());
    Token head = s.headOf(candidate.span());
    return head != null
        && head.is("nsubj")
        && head.head() >= 0
        && speech.contains(s.tokens().get(head.head()).lemma());
  }

  /** Whom the relative clause around the pronoun tells of: "X, who denied that he knew". */
  private static Cluster relative(
      Sentence s, Token pronoun, List<Mention> mentions, Clusters clusters, String gender) {
    int at = pronoun.head();
    for (int n = 0; at >= 0 && n < s.tokens().size(); n++) {
      Token t = s.tokens().get(at);
      boolean own = at == pronoun.head() && !pronoun.is("nmod:poss");
      if (t.is("acl:relcl") && !own && t.head() >= 0 && t.head() < pronoun.index()) {
        for (Mention m : mentions) {
          Cluster c = clusters.of(m.index());
          if (c != null
              && m.sentence() == s.index()
              && m.span().contains(s.tokens().get(t.head()).span())
              && c.type == EntityType.PERSON
              && (c.gender == null || c.gender.equals(gender))) {
            return c;
          }
        }
      }
      at = t.head();
    }
    return null;
  }

  private boolean isStruck(Sentence s, Token t) {
    boolean object = t.is("obj") || t.is("nsubj:pass") || t.is("iobj");
    return object && t.head() >= 0 && custody.contains(s.tokens().get(t.head()).lemma());
  }

  private Cluster lastStruck(
      Draft draft, Mention m, List<Mention> mentions, Clusters clusters, String gender) {
    Cluster last = null;
    for (Mention c : mentions) {
      if (c.span().end() > m.span().start()) {
        break;
      }
      Cluster cluster = clusters.of(c.index());
      Sentence s = draft.sentences().get(c.sentence());
      Token head = s.headOf(c.span());
      if (cluster != null
          && cluster.type == EntityType.PERSON
          && (cluster.gender == null || cluster.gender.equals(gender))
          && head != null
          && isStruck(s, head)) {
        last = cluster;
      }
    }
    return last;
  }
}
