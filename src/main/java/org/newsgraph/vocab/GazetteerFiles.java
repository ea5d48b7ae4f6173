package org.newsgraph.vocab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Reads the gazetteer's files. The maps are filled while reading and not changed afterwards. */
final class GazetteerFiles {
  private static final List<String> PLACE_LANGUAGES = List.of("ru", "uk", "az", "ka", "hy");
  private static final List<String> COUNTRY_LANGUAGES = List.of("az", "uk", "ka", "hy", "tr");

  private final Map<String, GazetteerEntry> entries = new HashMap<>();
  private final Map<String, String> alpha2 = new HashMap<>();
  private final Map<String, String> demonyms = new HashMap<>();
  private final Map<String, String> adjectives = new HashMap<>();
  private final Map<String, String> capitals = new HashMap<>();
  private final Map<String, Set<String>> parents = new HashMap<>();
  private final Map<String, String> regionOfDivision = new HashMap<>();
  private final Map<String, Map<String, List<String>>> added = new HashMap<>();

  private GazetteerFiles() {}

  static GazetteerFiles bundled() {
    GazetteerFiles files = new GazetteerFiles();
    rows("place-names.tsv").forEach(files::addName);
    rows("countries.tsv").forEach(files::addCountry);
    rows("regions.tsv").forEach(files::addRegion);
    rows("places.tsv").forEach(files::addPlace);
    rows("institutions.tsv").forEach(files::addInstitution);
    files.check();
    return files;
  }

  Map<String, GazetteerEntry> entries() {
    return Collections.unmodifiableMap(entries);
  }

  /** Alpha-2 code by alpha-3 code. */
  Map<String, String> alpha2() {
    return Collections.unmodifiableMap(alpha2);
  }

  /** Keys by {@link #peopleKey}. */
  Map<String, String> demonyms() {
    return Collections.unmodifiableMap(demonyms);
  }

  /** Keys by {@link #peopleKey}. */
  Map<String, String> adjectives() {
    return Collections.unmodifiableMap(adjectives);
  }

  /** Keys of capitals by key of country. */
  Map<String, String> capitals() {
    return Collections.unmodifiableMap(capitals);
  }

  /** Keys of what an entry lies in directly. */
  Map<String, Set<String>> parents() {
    return Collections.unmodifiableMap(parents);
  }

  /** Language and key of the word, marked where it is an acronym: "US" is no "us". */
  static String peopleKey(String word, String language) {
    return language + ":" + NameKey.of(word) + (NameKey.isAcronym(word) ? "!" : "");
  }

  private static List<Tsv.Row> rows(String file) {
    return Tsv.resource(GazetteerFiles.class, file).rows();
  }

  private void addName(Tsv.Row row) {
    added
        .computeIfAbsent(row.need("key"), key -> new HashMap<>())
        .computeIfAbsent(row.need("language"), language -> new ArrayList<>())
        .addAll(row.list("names"));
  }

  private void addCountry(Tsv.Row row) {
    String code = row.need("code");
    String key = "country/" + code;
    alpha2.put(row.need("alpha3"), code);
    Map<String, List<String>> names = mainNames(row, "en", "ru");
    for (String language : COUNTRY_LANGUAGES) {
      put(names, language, row.list(language));
    }
    addPeople(row, key);
    if (!row.get("capital").isEmpty()) {
      capitals.put(key, row.get("capital"));
    }
    add(row, key, GazetteerEntry.Kind.COUNTRY, "", key, null, names, 0);
  }

  private void addRegion(Tsv.Row row) {
    String key = "region/" + row.need("id");
    addPeople(row, key);
    for (String division : row.list("admin1")) {
      if (regionOfDivision.put(division, key) != null) {
        throw row.error("admin1", division + " twice");
      }
    }
    for (String part : row.list("parts")) {
      parent(part, key);
    }
    String country = countryKey(row);
    if (country != null) {
      parent(key, country);
    }
    Map<String, List<String>> names = mainNames(row, "en", "ru");
    add(row, key, GazetteerEntry.Kind.REGION, row.need("kind"), country, null, names, 0);
  }

  private void addPlace(Tsv.Row row) {
    String key = "place/" + row.need("id");
    String country = countryKey(row);
    String region = regionOfDivision.get(row.get("country") + "." + row.get("admin1"));
    parent(key, country);
    if (region != null) {
      parent(key, region);
    }
    Map<String, List<String>> names = new LinkedHashMap<>();
    put(names, "en", List.of(row.need("name")));
    put(names, "en", row.list("aliases"));
    for (String language : PLACE_LANGUAGES) {
      put(names, language, row.list(language));
    }
    long population = (long) row.number("population", 0);
    add(row, key, GazetteerEntry.Kind.PLACE, row.need("kind"), country, null, names, population);
  }

  private void addInstitution(Tsv.Row row) {
    String key = "institution/" + row.need("id");
    String country = countryKey(row);
    if (country != null) {
      parent(key, country);
    }
    Map<String, List<String>> names = mainNames(row, "en", "ru");
    String standsFor = row.need("stands_for");
    add(row, key, GazetteerEntry.Kind.INSTITUTION, "", country, standsFor, names, 0);
  }

  private void addPeople(Tsv.Row row, String key) {
    for (String language : List.of("en", "ru")) {
      for (String word : row.list(language + "_adjectives")) {
        adjectives.putIfAbsent(peopleKey(word, language), key);
      }
      for (String word : row.list(language + "_demonyms")) {
        demonyms.putIfAbsent(peopleKey(word, language), key);
      }
    }
  }

  private void add(
      Tsv.Row row,
      String key,
      GazetteerEntry.Kind kind,
      String feature,
      String country,
      String standsFor,
      Map<String, List<String>> names,
      long population) {
    added.getOrDefault(key, Map.of()).forEach((language, more) -> put(names, language, more));
    names.replaceAll((language, list) -> List.copyOf(list));
    GazetteerEntry entry =
        new GazetteerEntry(
            key,
            kind,
            feature,
            country,
            standsFor,
            Collections.unmodifiableMap(names),
            population,
            row.number("latitude", Double.NaN),
            row.number("longitude", Double.NaN),
            row.flag("ambiguous"));
    if (entries.put(key, entry) != null) {
      throw row.error("id", key + " twice");
    }
  }

  private static Map<String, List<String>> mainNames(Tsv.Row row, String... languages) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (String language : languages) {
      put(names, language, row.list(language));
      put(names, language, row.list(language + "_aliases"));
    }
    return names;
  }

  private static void put(Map<String, List<String>> names, String language, List<String> more) {
    if (!more.isEmpty()) {
      names.computeIfAbsent(language, key -> new ArrayList<>()).addAll(more);
    }
  }

  private static String countryKey(Tsv.Row row) {
    String code = row.get("country");
    return code.isEmpty() ? null : "country/" + code.toUpperCase(Locale.ROOT);
  }

  private void parent(String inner, String outer) {
    parents.computeIfAbsent(inner, key -> new TreeSet<>()).add(outer);
  }

  /** Every key that a file mentions must exist, save countries of places that no file names. */
  private void check() {
    check("place-names.tsv", added.keySet());
    check("countries.tsv", capitals.values());
    parents.forEach((inner, outers) -> check("regions.tsv", List.of(inner)));
  }

  private void check(String file, Iterable<String> keys) {
    for (String key : keys) {
      if (!entries.containsKey(key)) {
        throw new IllegalStateException(file + ": unknown key " + key);
      }
    }
  }
}
