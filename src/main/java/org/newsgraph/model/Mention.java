package org.newsgraph.model;

/**
 * A passage that names or describes an entity.
 *
 * @param index its place in {@link Annotated#mentions()}
 * @param sentence index of its sentence
 * @param span where it lies; for names the bare name, without article, title or possessive ending
 * @param type what it names
 * @param form how it names it
 * @param name the name in its normal form (nominative, without possessive ending); for a nominal or
 *     pronoun the words as written
 * @param key identifier in the gazetteer ({@code country/AZ}, {@code place/586523}), or null
 * @param entity index in {@link Annotated#entities()}, or -1 where it stays unresolved
 * @param rule id of the row or model that made it
 * @param confidence 0 to 1
 */
public record Mention(
    int index,
    int sentence,
    Span span,
    EntityType type,
    Form form,
    String name,
    String key,
    int entity,
    String rule,
    double confidence) {

  /** How an entity is referred to. */
  public enum Form {
    NAME,
    NOMINAL,
    PRONOUN
  }

  /** The same mention, referring to the given entity of the article. */
  public Mention of(int localEntity) {
    return new Mention(index, sentence, span, type, form, name, key, localEntity, rule, confidence);
  }
}
