package org.newsgraph.source;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.model.Curated;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Label;
import org.newsgraph.model.Rejection.Code;

/**
 * Tables that people keep. {@code actors.csv}, {@code organizations.csv} and {@code places.csv}
 * hold known entities: {@code id,type,name_en,name_ru,aliases,country,wikidata,latitude,longitude}
 * with a column {@code name_xx} or {@code aliases_xx} for any language, several aliases separated
 * by {@code |}. {@code same-as.csv} holds judgements: {@code left,right,same,reason}.
 */
final class CuratedTable {
  private static final String SAME_AS = "same-as.csv";

  /** The type of a row that names none. */
  private static final Map<String, EntityType> TABLES =
      Map.of(
          "actors.csv", EntityType.PERSON,
          "organizations.csv", EntityType.ORGANIZATION,
          "places.csv", EntityType.PLACE);

  private static final Set<String> COLUMNS =
      Set.of(
          "id",
          "type",
          "aliases",
          "key",
          "country",
          "wikidata",
          "geonames",
          "latitude",
          "longitude");

  private static final Pattern LANGUAGE_COLUMN = Pattern.compile("(name|aliases)_([a-z]{2,3})");
  private static final Pattern ID = Pattern.compile("[a-z]+/\\S+|[^\\s/]+");
  private static final Pattern WIKIDATA = Pattern.compile("Q[1-9]\\d*");
  private static final Pattern DEGREES = Pattern.compile("[+-]?\\d{1,3}(?:\\.\\d+)?");
  private static final Pattern GEONAMES = Pattern.compile("[1-9]\\d*");

  private final String table;
  private final String name;
  private final EntityType defaultType;
  private final SourceSink sink;
  private final Set<String> ids = new HashSet<>();

  private CuratedTable(String file, String name, SourceSink sink) {
    this.table = file.substring(0, file.lastIndexOf('.'));
    this.name = name;
    this.defaultType = TABLES.get(file);
    this.sink = sink;
  }

  /** Whether a file of that name is a curated table. */
  static boolean isOne(String fileName) {
    return fileName.equals(SAME_AS) || TABLES.containsKey(fileName);
  }

  /** Reads the rows; a row that cannot be used is reported, and the rest is read. */
  static void read(Path file, String name, SourceSink sink) throws BadInput {
    String fileName = Input.fileName(file);
    CuratedTable reader = new CuratedTable(fileName, name, sink);
    if (fileName.equals(SAME_AS)) {
      Set<String> columns = Set.of("left", "right", "same", "reason");
      List<String> required = List.of("left", "right", "same");
      reader.each(
          Table.read(file, name, required, columns::contains, sink::reject), reader::judgement);
    } else {
      reader.each(
          Table.read(file, name, List.of("id"), CuratedTable::known, sink::reject), reader::entity);
    }
  }

  private interface RowReader {
    void read(Table.Row row) throws BadInput;
  }

  private void each(Table rows, RowReader reader) {
    for (Table.Row row : rows.rows()) {
      try {
        reader.read(row);
      } catch (BadInput e) {
        sink.reject(e.rejection());
      }
    }
  }

  private static boolean known(String column) {
    return COLUMNS.contains(column) || LANGUAGE_COLUMN.matcher(column).matches();
  }

  private void judgement(Table.Row row) throws BadInput {
    String same = required(row, "same").toLowerCase(Locale.ROOT);
    boolean yes = Set.of("true", "yes", "1", "same").contains(same);
    if (!yes && !Set.of("false", "no", "0", "different").contains(same)) {
      throw bad(row, "same", Code.BAD_VALUE, "'" + same + "' is neither true nor false");
    }
    sink.judgement(
        new Curated.Judgement(
            row.line(), required(row, "left"), required(row, "right"), yes, row.get("reason")));
  }

  private void entity(Table.Row row) throws BadInput {
    EntityType type = type(row);
    String id = id(row, type);
    List<Label> labels = labels(row);
    if (labels.isEmpty()) {
      throw bad(row, "name_en", Code.MISSING_VALUE, "the row gives no name in any language");
    }
    Double latitude = degrees(row, "latitude", 90);
    Double longitude = degrees(row, "longitude", 180);
    boolean placed = latitude != null && longitude != null;
    sink.curated(
        new Curated.Row(
            table,
            row.line(),
            id,
            type,
            labels,
            row.get("key"),
            row.get("country"),
            sameAs(row),
            placed ? latitude : null,
            placed ? longitude : null));
  }

  private EntityType type(Table.Row row) throws BadInput {
    String type = row.get("type");
    if (type == null) {
      return defaultType;
    }
    try {
      return EntityType.valueOf(type.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      String known = Arrays.toString(EntityType.values()).toLowerCase(Locale.ROOT);
      throw bad(row, "type", Code.BAD_VALUE, "'" + type + "' is none of " + known);
    }
  }

  private String id(Table.Row row, EntityType type) throws BadInput {
    String given = required(row, "id");
    if (!ID.matcher(given).matches()) {
      throw bad(row, "id", Code.BAD_VALUE, "'" + given + "' is no id such as person/jane-roe");
    }
    String id = given.contains("/") ? given : type.name().toLowerCase(Locale.ROOT) + "/" + given;
    if (!ids.add(id)) {
      throw bad(row, "id", Code.DUPLICATE_ID, "'" + given + "' is there already");
    }
    return id;
  }

  private static List<Label> labels(Table.Row row) {
    List<Label> labels = new ArrayList<>();
    for (String kind : List.of("name", "aliases")) {
      for (String column : row.columns()) {
        var m = LANGUAGE_COLUMN.matcher(column);
        if (m.matches() && m.group(1).equals(kind)) {
          addAll(labels, row.get(column), m.group(2), kind.equals("aliases"));
        }
      }
    }
    addAll(labels, row.get("aliases"), "", true);
    return labels;
  }

  private static void addAll(List<Label> labels, String value, String language, boolean several) {
    if (value == null) {
      return;
    }
    for (String name : several ? value.split("\\|") : new String[] {value}) {
      Label label = new Label(ArticleText.clean(name), language);
      if (!label.text().isEmpty() && !labels.contains(label)) {
        labels.add(label);
      }
    }
  }

  private List<String> sameAs(Table.Row row) {
    List<String> same = new ArrayList<>();
    String wikidata = identifier(row, "wikidata", WIKIDATA);
    if (wikidata != null) {
      same.add("http://www.wikidata.org/entity/" + wikidata);
    }
    String geonames = identifier(row, "geonames", GEONAMES);
    if (geonames != null) {
      same.add("https://sws.geonames.org/" + geonames + "/");
    }
    return same;
  }

  private String identifier(Table.Row row, String column, Pattern form) {
    String value = row.get(column);
    if (value == null || form.matcher(value).matches()) {
      return value;
    }
    sink.reject(bad(row, column, Code.BAD_VALUE, "'" + value + "' is no such id").rejection());
    return null;
  }

  private Double degrees(Table.Row row, String column, double limit) {
    String value = row.get(column);
    if (value == null) {
      return null;
    }
    if (DEGREES.matcher(value).matches() && Math.abs(Double.parseDouble(value)) <= limit) {
      return Double.valueOf(value);
    }
    String reason = "'" + value + "' is not a number of degrees up to " + (int) limit;
    sink.reject(bad(row, column, Code.BAD_NUMBER, reason).rejection());
    return null;
  }

  private String required(Table.Row row, String column) throws BadInput {
    String value = row.get(column);
    if (value == null) {
      throw bad(row, column, Code.MISSING_VALUE, "the value is missing");
    }
    return value;
  }

  private BadInput bad(Table.Row row, String column, Code code, String reason) {
    return new BadInput(name, row.line(), column, code, reason);
  }
}
