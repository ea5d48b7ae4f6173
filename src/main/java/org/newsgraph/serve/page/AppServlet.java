package org.newsgraph.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.http.Reply;

/** The views that only the web app draws; without scripts they say where to find the same. */
public final class AppServlet extends HttpServlet {
  /** The paths it serves. */
  public static final List<String> PATHS =
      List.of("/disagreements", "/graph", "/timeline", "/map", "/query");

  private static final long serialVersionUID = 1L;

  private final transient Site site;

  public AppServlet(Site site) {
    this.site = site;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
    Language language = Language.of(request);
    String page =
        switch (request.getRequestURI()) {
          case "/disagreements" ->
              page(
                  language,
                  "/disagreements",
                  language.of("Where sources disagree", "Где источники расходятся"),
                  "/questions/disagreements");
          case "/graph" ->
              page(language, "/graph", language.of("Graph", "Граф"), "/questions/who-acts-on-whom");
          case "/timeline" ->
              page(
                  language,
                  "/timeline",
                  language.of("Timeline", "Хронология"),
                  "/questions/events-by-type");
          case "/map" -> page(language, "/map", language.of("Map", "Карта"), "/questions/places");
          case "/query" -> page(language, "/query", "SPARQL", "/sparql");
          default -> throw new Failure(Failure.NOT_FOUND, "There is no such page here.");
        };
    Reply.document(request, response, "text/html", page);
  }

  private String page(Language language, String path, String title, String same) {
    Html html = Layout.app(language, title, path, site.base());
    html.open("p");
    html.text(language.of("Without scripts: ", "Без скриптов: ")).link(same, title).end();
    return html.toString();
  }
}
