package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Annotated.Quote;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Token;
import org.newsgraph.vocab.Gazetteer;

/** Says which mentions of an article are one entity. What isn't sure stays unresolved. */
final class EntityLinker {
  private final NameWords words;
  private final WordList coreference = WordList.read("coreference.tsv");
  private final Gazetteer gazetteer;
  private final Descriptions descriptions;
  private final Pronouns pronouns;

  EntityLinker(NameWords words, Gazetteer gazetteer) {
    this.words = words;
    this.gazetteer = gazetteer;
    descriptions = new Descriptions(words, gazetteer, coreference);
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
    descriptions.readDefinite(draft, mentions, clusters);
    addNationalGroups(draft, mentions, clusters);
    pronouns.resolve(draft, mentions, quotes, clusters);
    List<LocalEntity> entities = new ArrayList<>();
    Mention[] linked = mentions.toArray(Mention[]::new);
    for (Cluster c : clusters.all()) {
      for (Mention m : c.mentions) {
        linked[m.index()] = m.of(entities.size());
      }
      entities.add(c.entity(entities.size()));
    }
    return new Linked(List.of(linked), entities);
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
