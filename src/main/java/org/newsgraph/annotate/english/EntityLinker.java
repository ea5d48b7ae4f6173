package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Annotated.Quote;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Token;
import org.newsgraph.vocab.Gazetteer;

/** Says which mentions of an article are one entity. What isn't sure stays unresolved. */
final class EntityLinker {
  /** Pronouns that are no mention where they have no antecedent. */
  private static final Set<String> IDLE =
      Set.of("it", "its", "our", "us", "my", "me", "their", "them");

  private final NameWords words;
  private final WordList coreference = WordList.read("coreference.tsv");
  private final Gazetteer gazetteer;
  private final Descriptions descriptions;
  private final DefiniteDescriptions definite;
  private final Pronouns pronouns;

  EntityLinker(NameWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
    descriptions = new Descriptions(words, gazetteer, coreference);
    definite = new DefiniteDescriptions(words, gazetteer, coreference);
    pronouns = new Pronouns(coreference);
  }

  /**
   * Mentions with their entities set, and the entities.
   *
   * @param mentions linked mentions, in the order given
   * @param entities what they refer to
   */
  record Linked(List<Mention> mentions, List<LocalEntity> entities) {}

  Linked link(Draft draft, List<Mention> mentions, List<Quote> quotes) {
    Clusters clusters = new Clusters(words, coreference.of("company-suffix"));
    clusters.addNames(mentions, draft.text());
    descriptions.readTitles(draft, clusters);
    descriptions.readAppositions(draft, mentions, clusters);
    definite.read(draft, mentions, clusters);
    addNationalGroups(draft, mentions, clusters);
    pronouns.resolve(draft, mentions, quotes, clusters);
    return linked(mentions, clusters);
  }

  /** Numbers the mentions anew, without the pronouns that mean nothing here, and the entities. */
  private static Linked linked(List<Mention> mentions, Clusters clusters) {
    IdentityHashMap<Cluster, Integer> entityIndexes = new IdentityHashMap<>();
    clusters.all().forEach(c -> entityIndexes.put(c, entityIndexes.size()));
    List<Mention> kept = new ArrayList<>();
    IdentityHashMap<Cluster, List<Integer>> indexes = new IdentityHashMap<>();
    for (Mention m : mentions) {
      Cluster c = clusters.of(m.index());
      if (c == null && isIdle(m)) {
        continue;
      }
      if (c != null) {
        indexes.computeIfAbsent(c, k -> new ArrayList<>()).add(kept.size());
      }
      kept.add(Mentions.numbered(kept.size(), m).of(c == null ? -1 : entityIndexes.get(c)));
    }
    List<LocalEntity> entities = new ArrayList<>();
    clusters.all().forEach(c -> entities.add(c.entity(entities.size(), indexes.get(c))));
    return new Linked(kept, entities);
  }

  private static boolean isIdle(Mention m) {
    return m.form() == Mention.Form.PRONOUN && IDLE.contains(m.name().toLowerCase(Locale.ROOT));
  }

  /** A body described by its nation is an entity of the article: "Iraqi security forces". */
  private void addNationalGroups(Draft draft, List<Mention> mentions, Clusters clusters) {
    for (Mention m : mentions) {
      if (m.form() != Mention.Form.NOMINAL
          || m.type() != EntityType.GROUP
          || clusters.of(m.index()) != null) {
        continue;
      }
      List<Token> inside = draft.sentences().get(m.sentence()).in(m.span());
      int from = NameWords.isArticle(inside.get(0).form()) ? 1 : 0;
      if (from >= inside.size()) {
        continue;
      }
      String country = gazetteer.countryAdjective(inside.get(from).form(), "en");
      if (country != null && from + 1 < inside.size()) {
        String name =
            inside.get(from).span().cover(inside.get(inside.size() - 1).span()).in(draft.text());
        Cluster group =
            clusters.all().stream()
                .filter(c -> c.names.contains(name))
                .findFirst()
                .orElseGet(() -> clusters.open(EntityType.GROUP));
        group.names.add(name);
        group.country = country;
        clusters.add(group, m);
      }
    }
  }
}
