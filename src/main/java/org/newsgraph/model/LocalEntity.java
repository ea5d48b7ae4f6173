package org.newsgraph.model;

import java.util.List;

/**
 * An entity as far as one article tells: a cluster of its mentions.
 *
 * @param index its place in {@link Annotated#entities()}
 * @param type what it is
 * @param name its fullest name in normal form
 * @param names every different name in normal form, acronyms and aliases included; the first is
 *     {@code name}
 * @param gender for persons {@code Masc}, {@code Fem} or null
 * @param key identifier in the gazetteer, or null
 * @param country gazetteer key of the country it is said to belong to, or null
 * @param roles titles and positions given to it, as written
 * @param mentions indexes of its mentions, in order of appearance
 */
public record LocalEntity(
    int index,
    EntityType type,
    String name,
    List<String> names,
    String gender,
    String key,
    String country,
    List<String> roles,
    List<Integer> mentions) {

  public LocalEntity {
    names = List.copyOf(names);
    roles = List.copyOf(roles);
    mentions = List.copyOf(mentions);
  }
}
