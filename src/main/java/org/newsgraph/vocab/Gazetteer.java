package org.newsgraph.vocab;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Countries, regions, populated places and seats of power by name, in several languages. Immutable.
 *
 * <p>Names are compared as {@link NameKey} forms them; names of up to five capitals (US, ОАЭ) only
 * in capitals.
 */
public final class Gazetteer {

  private record Named(GazetteerEntry entry, String language) {}

  private static final Comparator<Named> ORDER =
      Comparator.comparing((Named named) -> standsForLess(named.entry()))
          .thenComparing(named -> named.entry().kind())
          .thenComparing(named -> -named.entry().population())
          .thenComparing(named -> named.entry().key());

  private final Map<String, GazetteerEntry> byKey;
  private final Map<String, List<Named>> byName = new HashMap<>();
  private final Map<String, List<Named>> byAcronym = new HashMap<>();
  private final GazetteerFiles files;

  /** Brussels is a city first, and the Union's voice only where the text says so. */
  private static boolean standsForLess(GazetteerEntry entry) {
    return entry.kind() == GazetteerEntry.Kind.INSTITUTION && entry.ambiguous();
  }

  private Gazetteer(GazetteerFiles files) {
    this.files = files;
    this.byKey = Map.copyOf(files.entries());
    for (GazetteerEntry entry : byKey.values()) {
      entry.names().forEach((language, names) -> names.forEach(n -> index(n, language, entry)));
    }
    byName.values().forEach(list -> list.sort(ORDER));
    byAcronym.values().forEach(list -> list.sort(ORDER));
  }

  private void index(String name, String language, GazetteerEntry entry) {
    (NameKey.isAcronym(name) ? byAcronym : byName)
        .computeIfAbsent(NameKey.of(name), key -> new ArrayList<>(1))
        .add(new Named(entry, language));
  }

  /** The bundled gazetteer, read at the first call and shared after that. */
  public static Gazetteer bundled() {
    return Bundled.INSTANCE;
  }

  private static final class Bundled {
    static final Gazetteer INSTANCE = new Gazetteer(GazetteerFiles.bundled());
  }

  /**
   * What a name can mean, likeliest first: countries, institutions, regions, places by population,
   * then institutions whose name is as often the mere place.
   *
   * @param name the name in the nominative, without article
   * @param language ISO 639-1 code: entries with the name in this language shut out the others;
   *     null for any
   */
  public List<GazetteerEntry> find(String name, String language) {
    String key = NameKey.of(name);
    Map<String, GazetteerEntry> found = new LinkedHashMap<>();
    if (NameKey.isAcronym(name)) {
      select(byAcronym.getOrDefault(key, List.of()), language, found);
    }
    select(byName.getOrDefault(key, List.of()), language, found);
    return List.copyOf(found.values());
  }

  private static void select(
      List<Named> named, String language, Map<String, GazetteerEntry> found) {
    boolean any = named.stream().noneMatch(candidate -> candidate.language().equals(language));
    for (Named candidate : named) {
      if (any || candidate.language().equals(language)) {
        found.putIfAbsent(candidate.entry().key(), candidate.entry());
      }
    }
  }

  /** The entry of a key, or null. */
  public GazetteerEntry byKey(String key) {
    return key == null ? null : byKey.get(key);
  }

  /** The likeliest country of a name, or null; parameters as in {@link #find}. */
  public GazetteerEntry countryNamed(String name, String language) {
    return find(name, language).stream()
        .filter(entry -> entry.kind() == GazetteerEntry.Kind.COUNTRY)
        .findFirst()
        .orElse(null);
  }

  /** The country of an ISO 3166-1 alpha-2 or alpha-3 code, or null. */
  public GazetteerEntry country(String code) {
    String upper = code.toUpperCase(Locale.ROOT);
    return byKey.get("country/" + files.alpha2().getOrDefault(upper, upper));
  }

  /**
   * Whose people a noun names, as a key of a country or region, or null: "Azeris", "Turk",
   * "азербайджанцы".
   *
   * @param word singular or plural, in the nominative; English words must be capitalized
   * @param language {@code en} or {@code ru}
   */
  public String demonym(String word, String language) {
    return people(files.demonyms(), word, language);
  }

  /**
   * The country or region an adjective belongs to, as a key, or null: "Turkish", "азербайджанский".
   *
   * @param word English capitalized; Russian in the masculine nominative singular
   * @param language {@code en} or {@code ru}
   */
  public String countryAdjective(String word, String language) {
    return people(files.adjectives(), word, language);
  }

  private static String people(Map<String, String> keys, String word, String language) {
    if (word.isEmpty() || (language.equals("en") && !Character.isUpperCase(word.codePointAt(0)))) {
      return null;
    }
    String key = keys.get(GazetteerFiles.peopleKey(word, language));
    String form = language + ":" + NameKey.of(word);
    if (key == null) {
      key = keys.get(form);
    }
    if (key == null && language.equals("en") && form.endsWith("s")) {
      key = keys.get(form.substring(0, form.length() - 1));
    }
    return key;
  }

  /** Key of the capital of a country (by key), or null. */
  public String capitalOf(String countryKey) {
    return files.capitals().get(countryKey);
  }

  /**
   * Whether one place lies in another, or is the same: a place in its state, country and part of
   * the world. False for keys that are not known.
   */
  public boolean contains(String outerKey, String innerKey) {
    if (byKey(outerKey) == null || byKey(innerKey) == null) {
      return false;
    }
    Set<String> seen = new HashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(innerKey));
    while (!open.isEmpty()) {
      String key = open.pop();
      if (key.equals(outerKey)) {
        return true;
      }
      if (seen.add(key)) {
        open.addAll(files.parents().getOrDefault(key, Set.of()));
      }
    }
    return false;
  }
}
