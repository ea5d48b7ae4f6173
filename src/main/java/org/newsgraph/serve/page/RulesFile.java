package org.newsgraph.serve.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.newsgraph.vocab.Tsv;

/** The rows of the lexicons by the id that {@code ng:rule} carries, for readers of claims. */
final class RulesFile {
  private static final String FOLDER = "/org/newsgraph/extract/";
  private static final List<String> FILES =
      List.of("events-en.tsv", "events-ru.tsv", "relations-en.tsv", "relations-ru.tsv");

  /** The columns that tell a reader what a rule does, those that a file has. */
  private static final List<String> COLUMNS =
      List.of(
          "lemmas",
          "upos",
          "type",
          "roles",
          "subject",
          "object",
          "flags",
          "require",
          "forbid",
          "count",
          "example",
          "counterexample");

  private static final Map<String, String> ROWS = read();

  private RulesFile() {}

  /** A row as a JSON object with its file, line and cells; {@code null} where no row has the id. */
  static String write(String id) {
    return ROWS.getOrDefault(id, "null");
  }

  private static Map<String, String> read() {
    Map<String, String> rows = new HashMap<>();
    for (String file : FILES) {
      for (Tsv.Row row : Tsv.resource(RulesFile.class, FOLDER + file).rows()) {
        rows.put(row.get("id"), json(file, row).toString());
      }
    }
    return Map.copyOf(rows);
  }

  private static ObjectNode json(String file, Tsv.Row row) {
    ObjectNode node = JsonNodeFactory.instance.objectNode();
    node.put("file", file).put("line", row.line());
    ObjectNode cells = node.putObject("cells");
    for (String column : COLUMNS) {
      if (row.has(column) && !row.get(column).isEmpty()) {
        cells.put(column, row.get(column));
      }
    }
    return node;
  }
}
