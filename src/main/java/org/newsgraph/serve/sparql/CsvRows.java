package org.newsgraph.serve.sparql;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;

/**
 * Writes rows as "SPARQL 1.1 Query Results CSV and TSV Formats", section 3, has them. Jena's own
 * writer leaves away the {@code _:} of blank nodes, so that they can't be told from texts.
 */
final class CsvRows {
  private final Map<Node, String> labels = new HashMap<>();

  /** Writes the head and all rows, in UTF-8. */
  static void write(RowSet rows, OutputStream out) throws IOException {
    new CsvRows().all(rows, out);
  }

  private void all(RowSet rows, OutputStream out) throws IOException {
    CSVPrinter csv =
        CSVFormat.RFC4180.print(
            new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8)));
    List<Var> columns = rows.getResultVars();
    csv.printRecord(columns.stream().map(Var::getVarName));
    while (rows.hasNext()) {
      Binding row = rows.next();
      csv.printRecord(columns.stream().map(column -> cell(row.get(column))));
    }
    csv.flush();
  }

  private String cell(Node term) {
    if (term == null) {
      return null;
    }
    if (term.isBlank()) {
      return labels.computeIfAbsent(term, t -> "_:b" + labels.size());
    }
    return term.isURI() ? term.getURI() : text(term);
  }

  private static String text(Node term) {
    return term.isLiteral() ? term.getLiteralLexicalForm() : term.toString();
  }
}
