package org.newsgraph.export;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsgraph.model.PartialDate;
import org.newsgraph.vocab.EventTypes;

/**
 * Which part of a graph to export. Values of one key widen it, several keys narrow it.
 *
 * @param actors names or IRIs of actors; events in which one of them takes part or is credited
 * @param types local names of event types; those and the narrower ones
 * @param places names, IRIs or gazetteer keys; events there, for a country anywhere in it
 * @param from the first day, or null; events that may have happened on it or later
 * @param to the last day, or null; events that may have happened on it or earlier
 */
public record Selection(
    List<String> actors, Set<String> types, List<String> places, String from, String to) {

  /** Everything. */
  public static final Selection ALL = new Selection(List.of(), Set.of(), List.of(), null, null);

  private enum Key {
    ACTOR,
    TYPE,
    PLACE,
    FROM,
    TO
  }

  /**
   * Reads criteria, each {@code key=value}.
   *
   * @throws SelectionException if one is not that, or names a type or date that does not exist
   */
  public static Selection parse(List<String> given) {
    List<String> criteria = given.stream().flatMap(c -> split(c).stream()).toList();
    Map<Key, List<String>> values = new EnumMap<>(Key.class);
    for (Key key : Key.values()) {
      values.put(key, new ArrayList<>());
    }
    for (String criterion : criteria) {
      int equals = criterion.indexOf('=');
      String value = criterion.substring(equals + 1).strip();
      if (equals < 0 || value.isEmpty()) {
        throw new SelectionException(
            "'" + criterion + "' is no selection: write KEY=VALUE, such as place=Moscow");
      }
      values.get(key(criterion.substring(0, equals).strip())).add(value);
    }
    PartialDate from = date(values.get(Key.FROM), Key.FROM);
    PartialDate to = date(values.get(Key.TO), Key.TO);
    if (from != null && to != null && to.latest().isBefore(from.earliest())) {
      throw new SelectionException("to=" + to + " lies before from=" + from);
    }
    return new Selection(
        List.copyOf(values.get(Key.ACTOR)),
        values.get(Key.TYPE).stream().map(Selection::type).collect(Collectors.toSet()),
        List.copyOf(values.get(Key.PLACE)),
        from == null ? null : from.earliest().toString(),
        to == null ? null : to.latest().toString());
  }

  /** The criteria in the query part of an address ({@code ?key=value&key=value}), or the text. */
  private static List<String> split(String text) {
    if (!text.startsWith("?")) {
      return List.of(text);
    }
    try {
      return Arrays.stream(text.substring(1).split("&", -1))
          .filter(part -> !part.isEmpty())
          .map(part -> URLDecoder.decode(part, StandardCharsets.UTF_8))
          .toList();
    } catch (IllegalArgumentException e) {
      throw new SelectionException("'" + text + "' is not the query part of an address");
    }
  }

  /** Whether nothing is left out. */
  public boolean isAll() {
    return equals(ALL);
  }

  private static Key key(String name) {
    for (Key key : Key.values()) {
      if (key.name().equalsIgnoreCase(name)) {
        return key;
      }
    }
    throw new SelectionException(
        "can't select by '" + name + "': the keys are actor, type, place, from and to");
  }

  private static PartialDate date(List<String> values, Key key) {
    if (values.isEmpty()) {
      return null;
    }
    String name = key.name().toLowerCase(Locale.ROOT);
    if (values.size() > 1) {
      throw new SelectionException(name + "= stands more than once");
    }
    try {
      return PartialDate.parse(values.get(0));
    } catch (DateTimeException e) {
      throw new SelectionException(name + "=" + e.getMessage());
    }
  }

  /** The local name of a type given by it, by its IRI or by its label. */
  private static String type(String value) {
    String name = value.startsWith("http") ? Subject.localName(value) : value;
    for (String type : EventTypes.all()) {
      if (type.equalsIgnoreCase(name)
          || EventTypes.label(type, "en").equalsIgnoreCase(name)
          || EventTypes.label(type, "ru").equalsIgnoreCase(name)) {
        return type;
      }
    }
    Set<String> top = new TreeSet<>(EventTypes.all());
    top.removeIf(t -> EventTypes.broader(t) != null);
    throw new SelectionException(
        "no event type '"
            + value
            + "'; the widest are "
            + String.join(", ", top)
            + ", and the ontology page lists all");
  }
}
