package org.newsgraph.vocab;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Given names in Latin and Cyrillic spelling. Immutable. */
public final class GivenNames {

  /**
   * A given name.
   *
   * @param gender whose name it is
   * @param languages ISO 639-1 codes of the peoples among whom it is usual ({@code ce} for Chechen)
   * @param spellings its spellings in both scripts; the first is its label
   * @param nicknames its short forms
   */
  public record GivenName(
      Gender gender, List<String> languages, List<String> spellings, List<String> nicknames) {}

  /** A name's grammatical gender. */
  public enum Gender {
    MALE,
    FEMALE
  }

  private final Map<String, List<GivenName>> bySpelling = new HashMap<>();
  private final Map<String, List<GivenName>> byNickname = new HashMap<>();

  private final List<GivenName> all;

  private GivenNames() {
    List<GivenName> read = new ArrayList<>();
    for (Tsv.Row row : Tsv.resource(GivenNames.class, "given-names.tsv").rows()) {
      GivenName name =
          new GivenName(
              gender(row), row.list("languages"), row.list("names"), row.list("nicknames"));
      row.need("names");
      read.add(name);
      index(bySpelling, name.spellings(), name);
      index(byNickname, name.nicknames(), name);
    }
    all = List.copyOf(read);
    bySpelling.replaceAll((key, list) -> List.copyOf(list));
    byNickname.replaceAll((key, list) -> List.copyOf(list));
  }

  private static final class Bundled {
    static final GivenNames INSTANCE = new GivenNames();
  }

  /** The bundled list, read at the first call and shared after that. */
  public static GivenNames bundled() {
    return Bundled.INSTANCE;
  }

  private static Gender gender(Tsv.Row row) {
    return switch (row.need("gender")) {
      case "m" -> Gender.MALE;
      case "f" -> Gender.FEMALE;
      default -> throw row.error("gender", "neither m nor f");
    };
  }

  private static void index(
      Map<String, List<GivenName>> index, List<String> spellings, GivenName name) {
    for (String spelling : spellings) {
      List<GivenName> names = index.computeIfAbsent(NameKey.of(spelling), key -> new ArrayList<>());
      if (!names.contains(name)) {
        names.add(name);
      }
    }
  }

  /** All names, in the file's order. */
  public List<GivenName> all() {
    return all;
  }

  /** The names of which a word is a spelling; none where it is not listed. */
  public List<GivenName> find(String word) {
    return bySpelling.getOrDefault(NameKey.of(word), List.of());
  }

  /** The names of which a word is a short form. */
  public List<GivenName> ofNickname(String word) {
    return byNickname.getOrDefault(NameKey.of(word), List.of());
  }

  /** Whether a word is listed as a given name, in full or short. */
  public boolean contains(String word) {
    return !find(word).isEmpty() || !ofNickname(word).isEmpty();
  }

  /** Whether two words are spellings, or short forms, of one listed name. */
  public boolean equivalent(String left, String right) {
    return !Collections.disjoint(readings(left), readings(right));
  }

  private List<GivenName> readings(String word) {
    List<GivenName> readings = new ArrayList<>(find(word));
    readings.addAll(ofNickname(word));
    return readings;
  }
}
