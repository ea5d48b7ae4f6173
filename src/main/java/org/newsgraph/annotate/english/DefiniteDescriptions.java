package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Token;
import org.newsgraph.vocab.Gazetteer;

/**
 * Joins definite descriptions without a name ("the Russian president", "the company") to the entity
 * they go back to, where only one fits.
 */
final class DefiniteDescriptions {
  private final NameWords words;
  private final Gazetteer gazetteer;
  private final Set<String> organizationNouns;
  private final Set<String> countryNouns;
  private final Set<String> stateHeads;

  DefiniteDescriptions(NameWords words, Gazetteer gazetteer, WordList coreference) {
    this.words = words;
    this.gazetteer = gazetteer;
    organizationNouns = coreference.of("organization");
    countryNouns = coreference.of("country");
    stateHeads = coreference.of("state-head");
  }

  /** Joins the descriptions, each to the one entity that it fits. */
  void read(Draft draft, List<Mention> mentions, Clusters clusters) {
    for (Mention m : mentions) {
      if (m.form() == Mention.Form.NOMINAL && clusters.of(m.index()) == null) {
        Sentence s = draft.sentences().get(m.sentence());
        List<Token> inside = s.in(m.span());
        Token head = s.headOf(m.span());
        if (head == null || !isDefinite(inside) || "Plur".equals(head.feat("Number"))) {
          continue;
        }
        String noun = head.form().toLowerCase(Locale.ROOT);
        Cluster fitting =
            m.type() == EntityType.PERSON
                ? byRole(inside, noun, clusters)
                : byNoun(m, noun, mentions, clusters);
        if (fitting != null) {
          clusters.add(fitting, m);
        }
      }
    }
  }

  private boolean isDefinite(List<Token> inside) {
    String first = inside.get(0).form().toLowerCase(Locale.ROOT);
    return first.equals("the")
        || first.equals("this")
        || first.equals("that")
        || words.titles.contains(inside.get(0).form());
  }

  /** The one person with a role of that head noun, and of the nationality where one is given. */
  private Cluster byRole(List<Token> inside, String noun, Clusters clusters) {
    String country = null;
    List<String> modifiers = new ArrayList<>();
    for (Token t : inside) {
      String adjective = gazetteer.countryAdjective(t.form(), "en");
      country = adjective == null ? country : adjective;
      if (adjective == null && !t.is("det") && !t.form().equalsIgnoreCase(noun)) {
        modifiers.add(t.form().toLowerCase(Locale.ROOT));
      }
    }
    Cluster fitting = null;
    for (Cluster c : clusters.all()) {
      if (c.type == EntityType.PERSON
          && c.roles.stream().anyMatch(r -> hasRole(r, noun, modifiers))
          && (country == null
              || country.equals(c.country)
              || (c.country == null && !noun.equals("leader")))) {
        if (fitting != null) {
          return null;
        }
        fitting = c;
      }
    }
    return fitting;
  }

  private boolean hasRole(String role, String noun, List<String> modifiers) {
    List<String> parts = List.of(role.toLowerCase(Locale.ROOT).split("[\\s-]+"));
    boolean same = parts.contains(noun);
    boolean leads = noun.equals("leader") && parts.stream().anyMatch(stateHeads::contains);
    return (same || leads) && parts.containsAll(modifiers);
  }

  /** The one organization or country named in this and the two sentences before. */
  private Cluster byNoun(Mention m, String noun, List<Mention> mentions, Clusters clusters) {
    EntityType wanted =
        organizationNouns.contains(noun)
            ? EntityType.ORGANIZATION
            : countryNouns.contains(noun) ? EntityType.COUNTRY : null;
    Cluster fitting = null;
    for (Mention before : mentions) {
      Cluster c = clusters.of(before.index());
      if (c != null
          && c.type == wanted
          && before.form() == Mention.Form.NAME
          && before.span().end() <= m.span().start()
          && before.sentence() >= m.sentence() - 2) {
        if (fitting != null && fitting != c) {
          return null;
        }
        fitting = c;
      }
    }
    return fitting;
  }
}
