package org.newsgraph.serve.sparql;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.exec.RowSet;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.http.Terms;

/** Shows the results of a query as a page. */
final class ResultPage {
  /** A browser has no use for more; the other formats give all. */
  private static final int ROWS = 1000;

  private ResultPage() {}

  static String of(Language language, boolean yes) {
    String answer = yes ? language.of("Yes", "Да") : language.of("No", "Нет");
    return Layout.page(language, answer, "/sparql").toString();
  }

  static String of(Language language, Query query, RowSet rows) {
    Html html = Layout.page(language, language.of("Results", "Результаты"), "/sparql");
    table(html, language, rows);
    html.open("details").element("summary", language.of("Query", "Запрос"));
    html.element("pre", query.toString()).end();
    return html.toString();
  }

  /** Adds a table of results, of the first {@value #ROWS} rows, and says how many it shows. */
  static void table(Html html, Language language, RowSet rows) {
    List<Var> variables = rows.getResultVars();
    html.open("div", "class", "wide").open("table").open("thead").open("tr");
    variables.forEach(v -> html.element("th", v.getVarName(), "scope", "col"));
    html.close().close().open("tbody");
    int shown = 0;
    for (; shown < ROWS && rows.hasNext(); shown++) {
      Binding row = rows.next();
      html.open("tr");
      for (Var variable : variables) {
        Node value = row.get(variable);
        html.open("td");
        if (value != null) {
          Terms.show(html, value);
        }
        html.close();
      }
      html.end();
    }
    html.close().close().close();
    String more =
        rows.hasNext()
            ? language.of(
                "There are more rows: the other formats give all of them.",
                "Строк больше: другие форматы дают их все.")
            : "";
    html.element("p", language.of("Rows shown: ", "Показано строк: ") + shown + ". " + more);
  }
}
