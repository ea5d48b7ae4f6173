package org.newsgraph.serve.sparql;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows as "SPARQL 1.1 Query Results CSV and TSV Formats", section 3, has them. Jena's own
 * writer leaves away the {@code _:} of blank nodes, so that they can't be told from texts.
 */
final class CsvRows {
  private static final String END = "\r\n";

  private final Map<Node, String> labels = new HashMap<>();

  /** Writes the head and all rows, in UTF-8. */
  static void write(RowSet rows, OutputStream out) throws IOException {
    new CsvRows().all(rows, out);
  }

  private void all(RowSet rows, OutputStream out) throws IOException {
    Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    List<Var> columns = rows.getResultVars();
    csv.write(columns.stream().map(Var::getVarName).collect(Collectors.joining(",")) + END);
    while (rows.hasNext()) {
      Binding row = rows.next();
      Iterator<Var> column = columns.iterator();
      while (column.hasNext()) {
        csv.write(cell(row.get(column.next())));
        csv.write(column.hasNext() ? "," : END);
      }
    }
    csv.flush();
  }

  private String cell(Node term) {
    if (term == null) {
      return "";
    }
    if (term.isBlank()) {
      return labels.computeIfAbsent(term, t -> "_:b" + labels.size());
    }
    return quoted(term.isURI() ? term.getURI() : text(term));
  }

  private static String text(Node term) {
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }

  /** Quoted where RFC 4180 wants it. */
  private static String quoted(String text) {
    boolean plain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    return plain ? text : "\"" + text.replace("\"", "\"\"") + "\"";
  }
}
