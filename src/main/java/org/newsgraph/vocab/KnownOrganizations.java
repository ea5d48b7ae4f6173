package org.newsgraph.vocab;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Organizations and media that news names without explaining them. Immutable. Names are compared as
 * {@link NameKey} forms them; names of up to five capitals only in capitals.
 */
public final class KnownOrganizations {

  /**
   * A well-known organization.
   *
   * @param key {@code organization/fsb} or {@code media/tass}
   * @param kind kind as in the file: {@code international}, {@code agency}, …
   * @param country gazetteer key of its country, or null
   * @param names its names by language, acronyms included; the first of a language is preferred
   * @param media whether it reports news
   */
  public record Organization(
      String key, String kind, String country, Map<String, List<String>> names, boolean media) {

    /**
     * Whether it is a kind of body that every country has, such as a foreign ministry: whose it is,
     * the text must say.
     */
    public boolean generic() {
      return key.endsWith("-generic");
    }
  }

  private final Map<String, Organization> byKey = new LinkedHashMap<>();
  private final Map<String, List<Organization>> byName = new HashMap<>();

  private KnownOrganizations() {
    read("organizations.tsv", "organization/", false);
    read("carriers.tsv", "organization/", false);
    read("media.tsv", "media/", true);
    byName.replaceAll((key, list) -> List.copyOf(new LinkedHashSet<>(list)));
  }

  private static final class Bundled {
    static final KnownOrganizations INSTANCE = new KnownOrganizations();
  }

  /** The bundled lists, read at the first call and shared after that. */
  public static KnownOrganizations bundled() {
    return Bundled.INSTANCE;
  }

  private void read(String file, String prefix, boolean media) {
    for (Tsv.Row row : Tsv.resource(KnownOrganizations.class, file).rows()) {
      String country = row.get("country").isEmpty() ? null : "country/" + row.get("country");
      Map<String, List<String>> names = new LinkedHashMap<>();
      for (String language : List.of("en", "ru")) {
        List<String> all = new ArrayList<>(row.list(language));
        all.addAll(row.list(language + "_aliases"));
        if (!all.isEmpty()) {
          names.put(language, List.copyOf(all));
        }
      }
      String key = prefix + row.need("id");
      Organization organization =
          new Organization(key, row.need("kind"), country, Map.copyOf(names), media);
      if (byKey.put(key, organization) != null) {
        throw row.error("id", key + " twice");
      }
      names.forEach((language, list) -> list.forEach(name -> index(name, language, organization)));
    }
  }

  private void index(String name, String language, Organization organization) {
    byName
        .computeIfAbsent(key(name, language, NameKey.isAcronym(name)), key -> new ArrayList<>())
        .add(organization);
  }

  /**
   * What a name can mean: organizations first, then media, each in the file's order; none where it
   * is not listed.
   *
   * @param name the name in the nominative, without article or quotation marks
   * @param language {@code en} or {@code ru}
   */
  public List<Organization> find(String name, String language) {
    Set<Organization> found = new LinkedHashSet<>();
    if (NameKey.isAcronym(name)) {
      found.addAll(byName.getOrDefault(key(name, language, true), List.of()));
    }
    found.addAll(byName.getOrDefault(key(name, language, false), List.of()));
    return List.copyOf(found);
  }

  /** The organization of a key, or null. */
  public Organization byKey(String key) {
    return key == null ? null : byKey.get(key);
  }

  private static String key(String name, String language, boolean acronym) {
    return language + ":" + NameKey.of(name) + (acronym ? "!" : "");
  }
}
