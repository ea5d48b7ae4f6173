package org.newsgraph.source;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.Curated;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Label;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;

/**
 * The places of one table of coded events. A place that the gazetteer lists gets its key; one that
 * it does not list, but whose coordinates the table gives, becomes a curated place.
 */
final class CodedPlaces {
  /** How far apart a listed place and the row's coordinates may lie, in degrees: some 50 km. */
  private static final double NEAR = 0.5;

  private final Gazetteer gazetteer = Gazetteer.bundled();
  private final String table;
  private final SourceSink sink;
  private final Set<String> told = new HashSet<>();

  CodedPlaces(String table, SourceSink sink) {
    this.table = table;
    this.sink = sink;
  }

  /**
   * The gazetteer key of a row's place, or null.
   *
   * @param latitude degrees north, or null
   * @param longitude degrees east, or null
   */
  String key(List<CodedEvent.Field> fields, Double latitude, Double longitude, long line) {
    String place = value(fields, CodedEvent.Part.PLACE);
    if (place == null) {
      return null;
    }
    String name = place.split(",", 2)[0].strip();
    String country = country(fields, place);
    boolean located = latitude != null && longitude != null;
    for (GazetteerEntry entry : gazetteer.find(name, "en")) {
      boolean abroad =
          country != null && entry.country() != null && !country.equals(entry.country());
      boolean placed = entry.kind() == GazetteerEntry.Kind.PLACE && !Double.isNaN(entry.latitude());
      boolean far = located && placed && !near(entry, latitude, longitude);
      if (!abroad && !far && entry.kind() != GazetteerEntry.Kind.INSTITUTION) {
        return entry.key();
      }
    }
    if (located) {
      curate(name, country, latitude, longitude, line);
    }
    return null;
  }

  private static boolean near(GazetteerEntry entry, double latitude, double longitude) {
    double east = Math.abs(entry.longitude() - longitude) * Math.cos(Math.toRadians(latitude));
    return Math.abs(entry.latitude() - latitude) <= NEAR && east <= NEAR;
  }

  private void curate(String name, String country, Double north, Double east, long line) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    String slug = plain.replaceAll("\\p{M}", "").replaceAll("[^\\p{L}\\p{N}]+", "-");
    String code =
        country == null ? "" : "-" + country.replaceAll(".*/", "").toLowerCase(Locale.ROOT);
    String id = "place/" + slug.replaceAll("^-|-$", "") + code;
    if (told.add(id)) {
      List<Label> labels = List.of(new Label(name, "en"));
      sink.curated(
          new Curated.Row(
              table, line, id, EntityType.PLACE, labels, null, country, List.of(), north, east));
    }
  }

  /** The key of the country that the row names, in a column of its own or behind the last comma. */
  private String country(List<CodedEvent.Field> fields, String place) {
    String named = value(fields, CodedEvent.Part.COUNTRY);
    String words = named == null ? place.substring(place.lastIndexOf(',') + 1).strip() : named;
    GazetteerEntry country = gazetteer.countryNamed(words, "en");
    return country == null ? null : country.key();
  }

  private static String value(List<CodedEvent.Field> fields, CodedEvent.Part part) {
    return fields.stream()
        .filter(f -> f.part() == part)
        .map(CodedEvent.Field::value)
        .findFirst()
        .orElse(null);
  }
}
