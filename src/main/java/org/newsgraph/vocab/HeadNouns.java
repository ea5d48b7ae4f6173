package org.newsgraph.vocab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.EntityType;

/** Common nouns that tell what a person or organization is. Immutable, English and Russian. */
public final class HeadNouns {

  /**
   * A noun, or a phrase, that names people by office, rank, calling or kinship.
   *
   * @param words the words as listed, in the nominative
   * @param language {@code en} or {@code ru}
   * @param kind what it says of them
   * @param type {@link EntityType#PERSON}, or {@link EntityType#GROUP} for plurals and collectives
   */
  public record Title(String words, String language, Kind kind, EntityType type) {}

  /** What a title says of a person. */
  public enum Kind {
    POSITION,
    HONORIFIC,
    RANK,
    PROFESSION,
    KINSHIP
  }

  /**
   * A noun, or a phrase, that heads the name of an organization.
   *
   * @param words the words as listed, in the nominative
   * @param language {@code en} or {@code ru}
   * @param kind kind of organization: {@code government}, {@code court}, {@code company}, …
   */
  public record OrganizationHead(String words, String language, String kind) {}

  private final Map<String, List<Title>> titles = new HashMap<>();
  private final Map<String, OrganizationHead> heads = new HashMap<>();

  private HeadNouns() {
    for (Tsv.Row row : Tsv.resource(HeadNouns.class, "titles.tsv").rows()) {
      Kind kind = value(row, "kind", Kind.class);
      EntityType type = value(row, "type", EntityType.class);
      Title title = new Title(row.need("title"), row.need("language"), kind, type);
      titles
          .computeIfAbsent(key(title.words(), title.language()), key -> new ArrayList<>())
          .add(title);
    }
    titles.replaceAll((key, list) -> List.copyOf(list));
    for (Tsv.Row row : Tsv.resource(HeadNouns.class, "org-heads.tsv").rows()) {
      OrganizationHead head =
          new OrganizationHead(row.need("head"), row.need("language"), row.need("kind"));
      if (heads.put(key(head.words(), head.language()), head) != null) {
        throw row.error("head", head.words() + " twice");
      }
    }
  }

  private static final class Bundled {
    static final HeadNouns INSTANCE = new HeadNouns();
  }

  /** The bundled lists, read at the first call and shared after that. */
  public static HeadNouns bundled() {
    return Bundled.INSTANCE;
  }

  /**
   * The readings of a title; none where it is not listed. Most have one; "captain" is a position
   * and a rank.
   *
   * @param words one or more words in the nominative, in any case of letters
   * @param language {@code en} or {@code ru}
   */
  public List<Title> titles(String words, String language) {
    return titles.getOrDefault(key(words, language), List.of());
  }

  /** What an organization's head noun says, or null; parameters as in {@link #titles}. */
  public OrganizationHead organizationHead(String words, String language) {
    return heads.get(key(words, language));
  }

  private static String key(String words, String language) {
    return language + ":" + NameKey.of(words);
  }

  private static <E extends Enum<E>> E value(Tsv.Row row, String column, Class<E> type) {
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equalsIgnoreCase(row.need(column))) {
        return constant;
      }
    }
    throw row.error(column, "unknown value " + row.get(column));
  }
}
