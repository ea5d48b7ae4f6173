package org.newsgraph.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.vocab.Tsv;

/**
 * A kind of table of coded events, as {@code providers.tsv} describes it.
 *
 * @param name the project that codes the events
 * @param columns the columns that mean something, in the file's order
 * @param width number of columns of a table without a header, or 0 where there is one
 */
record Provider(String name, List<Column> columns, int width) {
  /** The provider of tables that users keep themselves. */
  static final String OWN = "newsgraph";

  private static final List<Provider> ALL = load();

  /**
   * A column.
   *
   * @param name its name in lower case
   * @param index its place from 0 in a table without a header, else -1
   * @param part what it tells: the name of a {@link CodedEvent.Part} or another of the file's words
   * @param key whether the table is told by it
   */
  record Column(String name, int index, String part, boolean key) {

    /** The part of the event it tells, or null where it tells something else. */
    CodedEvent.Part eventPart() {
      for (CodedEvent.Part p : CodedEvent.Part.values()) {
        if (p.name().equals(part)) {
          return p;
        }
      }
      return null;
    }
  }

  /**
   * The provider whose table begins with this line, or null.
   *
   * @param cells the cells of the first line
   */
  static Provider of(List<String> cells) {
    List<String> names = cells.stream().map(c -> c.strip().toLowerCase(Locale.ROOT)).toList();
    for (Provider p : ALL) {
      boolean headerless = p.width > 0 && p.width == cells.size() && isNumber(names.get(0));
      if (headerless || (p.width == 0 && names.containsAll(p.keys()))) {
        return p;
      }
    }
    return null;
  }

  private List<String> keys() {
    return columns.stream().filter(Column::key).map(Column::name).toList();
  }

  private static boolean isNumber(String cell) {
    return !cell.isEmpty() && cell.chars().allMatch(c -> c >= '0' && c <= '9');
  }

  private static List<Provider> load() {
    Map<String, List<Column>> columns = new LinkedHashMap<>();
    Map<String, Integer> widths = new LinkedHashMap<>();
    for (Tsv.Row row : Tsv.resource(Provider.class, "providers.tsv").rows()) {
      String name = row.need("provider");
      columns.computeIfAbsent(name, n -> new ArrayList<>()).add(column(row));
      widths.merge(name, (int) row.number("columns", 0), Integer::max);
    }
    return columns.entrySet().stream()
        .map(e -> new Provider(e.getKey(), List.copyOf(e.getValue()), widths.get(e.getKey())))
        .toList();
  }

  private static Column column(Tsv.Row row) {
    String name = row.need("column");
    int colon = name.indexOf(':');
    return colon < 0
        ? new Column(name, -1, row.need("part"), row.flag("key"))
        : new Column(
            name.substring(colon + 1).toLowerCase(Locale.ROOT),
            Integer.parseInt(name.substring(0, colon)) - 1,
            row.need("part"),
            row.flag("key"));
  }
}
