package org.newsgraph.serve.export;

import java.util.List;
import org.newsgraph.export.FileFormat;
import org.newsgraph.export.Projection;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.http.Parameters;

/** The page that lists the formats, each with the tool it is for, and takes a selection. */
final class ExportPage {
  private ExportPage() {}

  /** Writes it, the form filled with the parameters given. */
  static String write(Language language, Parameters parameters) {
    Html html = Layout.page(language, language.of("Export", "Выгрузка"), ExportServlet.FOLDER);
    html.element(
        "p",
        language.of(
            "The whole graph, or the selection below, as a file for another tool. Names are those"
                + " of this graph, in any language; where one is ambiguous, give the IRI.",
            "Весь граф или выборка из него — файлом для другой программы. Имена — как в этом графе,"
                + " на любом языке; если имя неоднозначно, нужен IRI."));
    html.open("form", "action", ExportServlet.FOLDER + "events.csv", "method", "get");
    for (String key : ExportServlet.KEYS) {
      field(html, key, meaning(language, key), parameters.first(key));
    }
    projection(html, language, parameters.first("projection"));
    formats(html, language);
    html.end();
    notes(html, language);
    return html.toString();
  }

  private static void field(Html html, String key, String meaning, String value) {
    html.open("p").element("label", meaning, "for", key).text(" ");
    html.open("input", "id", key, "name", key, "value", value == null ? "" : value).end();
  }

  private static String meaning(Language language, String key) {
    return switch (key) {
      case "actor" -> language.of("Actor", "Участник");
      case "type" ->
          language.of("Type of event, with narrower ones", "Тип событий, с более узкими");
      case "place" -> language.of("Place, with those inside", "Место, с лежащими внутри");
      case "from" ->
          language.of("From (2025, 2025-07 or 2025-07-01)", "С (2025, 2025-07, 2025-07-01)");
      default -> language.of("To", "По");
    };
  }

  private static void projection(Html html, Language language, String chosen) {
    html.open("p");
    html.element("label", language.of("Graph files hold", "В файлах графов"), "for", "projection");
    html.text(" ").open("select", "id", "projection", "name", "projection");
    for (Projection projection : Projection.values()) {
      String text =
          switch (projection) {
            case everything ->
                language.of(
                    "everything: entities, events, claims, articles",
                    "всё: участники, места, события, утверждения, статьи");
            case actors -> language.of("actors joined by events", "участники, связанные событиями");
          };
      boolean selected = projection.name().equals(chosen);
      html.element("option", text, "value", projection.name(), "selected", selected ? "" : null);
    }
    html.close().end();
  }

  private static void formats(Html html, Language language) {
    html.open("table").open("thead").open("tr");
    for (String head :
        List.of(
            language.of("File", "Файл"),
            language.of("For", "Для чего"),
            language.of("Address", "Адрес"))) {
      html.element("th", head, "scope", "col");
    }
    html.close().end().open("tbody");
    for (FileFormat format : FileFormat.values()) {
      String path = ExportServlet.FOLDER + format.fileName();
      html.open("tr").open("td");
      html.element("button", format.fileName(), "type", "submit", "formaction", path).close();
      html.element("td", tool(language, format));
      html.open("td").element("code", path).close().end();
    }
    html.close().end();
  }

  private static String tool(Language language, FileFormat format) {
    return switch (format) {
      case NQ -> language.of("RDF stores, with named graphs", "базы RDF, с именованными графами");
      case TRIG ->
          language.of(
              "RDF stores and readers, with named graphs",
              "базы RDF и чтение глазами, с именованными графами");
      case TTL -> "RDF (rdflib, Protégé)";
      case JSONLD -> language.of("RDF for web developers", "RDF для веб-разработчиков");
      case RDFXML -> language.of("RDF for older tools", "RDF для старых программ");
      case GEXF -> "Gephi, networkx";
      case GRAPHML -> "igraph, networkx, yEd";
      case CYTOSCAPE -> "Cytoscape, cytoscape.js";
      case NEO4J_CSV ->
          "Neo4j (neo4j-admin database import full --nodes=nodes.csv --relationships=relationships.csv --multiline-fields=true)";
      case CSV ->
          language.of(
              "spreadsheets and statistics: one row a claim about an event",
              "таблицы и статистика: строка на каждое утверждение о событии");
      case DYADS ->
          language.of(
              "panel data: one row a pair of actors and month",
              "панельные данные: строка на пару участников и месяц");
    };
  }

  private static void notes(Html html, Language language) {
    html.element(
        "p",
        language.of(
            "In the CSV files for spreadsheets a text that begins with = + - @ has an apostrophe"
                + " before it, lest it run as a formula; take it off when you read them by program."
                + " They are UTF-8: in Excel use Data > From Text/CSV.",
            "В файлах CSV для таблиц перед текстом, который начинается с = + - @, стоит апостроф,"
                + " чтобы он не стал формулой; при чтении программой уберите его. Кодировка UTF-8:"
                + " в Excel — Данные > Из текстового/CSV-файла."));
  }
}
