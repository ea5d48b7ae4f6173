package org.newsgraph.model;

import java.util.List;

/**
 * What people wrote in tables: known entities, and judgements on identity.
 *
 * @param entities rows of {@code actors.csv}, {@code organizations.csv}, {@code places.csv}
 * @param judgements rows of {@code same-as.csv}
 */
public record Curated(List<Row> entities, List<Judgement> judgements) {

  public static final Curated NONE = new Curated(List.of(), List.of());

  public Curated {
    entities = List.copyOf(entities);
    judgements = List.copyOf(judgements);
  }

  /**
   * A known entity.
   *
   * @param table the table's name, which names its graph: {@code actors}
   * @param line the row's line
   * @param id path under {@code id/}: {@code person/ilham-aliyev}
   * @param type what it is
   * @param labels its names; the first of a language is preferred
   * @param key identifier in the gazetteer, or null
   * @param country gazetteer key of its country, or null
   * @param sameAs IRIs of the same thing elsewhere
   * @param latitude degrees north, or null
   * @param longitude degrees east, or null
   */
  public record Row(
      String table,
      long line,
      String id,
      EntityType type,
      List<Label> labels,
      String key,
      String country,
      List<String> sameAs,
      Double latitude,
      Double longitude) {}

  /**
   * A person's word on whether two names are one entity.
   *
   * @param line the row's line in {@code same-as.csv}
   * @param left an entity's id path or a name
   * @param right another
   * @param same whether they are one
   * @param reason why, or null
   */
  public record Judgement(long line, String left, String right, boolean same, String reason) {}
}
