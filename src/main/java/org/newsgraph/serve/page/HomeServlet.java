package org.newsgraph.serve.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.http.Reply;
import org.newsgraph.vocab.Ng;

/** The first page, with figures and the search box, and what the search finds. */
public final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Where the web app reads the figures. */
  public static final String FIGURES = "/figures.json";

  private static final int FOUND = 50;
  private static final List<Resource> COUNTED =
      List.of(
          Ng.Article,
          Ng.Person,
          Ng.Organization,
          Ng.Place,
          Ng.Country,
          Ng.Event,
          Ng.Claim,
          Ng.Discrepancy);

  private final transient Site site;
  private final transient NameIndex index;
  private final long[] counts;

  /** Counts the things once: the data don't change while they are served. */
  public HomeServlet(Site site, NameIndex index) {
    this.site = site;
    this.index = index;
    counts = Txn.calculateRead(site.data(), this::count);
  }

  private long[] count() {
    long[] figures = new long[COUNTED.size()];
    for (int i = 0; i < figures.length; i++) {
      Iterator<Quad> quads =
          site.data().find(Node.ANY, Node.ANY, RDF.type.asNode(), COUNTED.get(i).asNode());
      while (quads.hasNext()) {
        quads.next();
        figures[i]++;
      }
    }
    return figures;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    if (request.getRequestURI().equals(FIGURES)) {
      Reply.document(request, response, "application/json", json());
      return;
    }
    Language language = Language.of(request);
    response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
    String page =
        request.getRequestURI().equals("/search")
            ? found(language, Parameters.of(request.getQueryString()).first("q"))
            : home(language);
    Reply.document(request, response, "text/html", page);
  }

  private String json() {
    ObjectNode figures = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < counts.length; i++) {
      figures.put(COUNTED.get(i).getURI(), counts[i]);
    }
    return figures.toString();
  }

  private String home(Language language) {
    Html html = Layout.app(language, "newsgraph", "/", site.base());
    html.element(
        "p",
        language.of(
            "Who, according to whom, did what to whom, where and when: claims read from news,"
                + " each with the sentence it came from.",
            "Кто, по чьим словам, что и с кем сделал, где и когда: утверждения из новостей,"
                + " каждое — с предложением, из которого оно взято."));
    form(html, language, "");
    Txn.executeRead(site.data(), () -> figures(html, language));
    html.open("ul");
    link(html, "/questions", language.of("Questions to ask", "Вопросы к данным"));
    link(
        html,
        "/questions/disagreements",
        language.of("Where sources disagree", "Где источники расходятся"));
    link(html, "/ontology", language.of("Terms of the ontology", "Термины онтологии"));
    link(html, "/export/", language.of("Files for other tools", "Файлы для других программ"));
    link(html, "/sparql", "SPARQL");
    link(html, "/.well-known/void", language.of("About the data set", "О наборе данных"));
    link(html, "/openapi.json", "OpenAPI");
    return html.toString();
  }

  private void figures(Html html, Language language) {
    Names names = new Names(site.data(), language);
    html.open("table").element("caption", language.of("In this graph", "В этом графе"));
    html.open("tbody");
    for (int i = 0; i < counts.length; i++) {
      html.open("tr").element("th", names.of(COUNTED.get(i).asNode()), "scope", "row");
      html.element("td", String.format(Locale.ROOT, "%,d", counts[i])).end();
    }
    html.close().end();
  }

  private static void link(Html html, String href, String text) {
    html.open("li").link(href, text).end();
  }

  private static void form(Html html, Language language, String text) {
    html.open("form", "action", "/search", "method", "get", "role", "search");
    html.element("label", language.of("Find a name", "Найти имя"), "for", "q").text(" ");
    html.open("input", "id", "q", "name", "q", "type", "search", "value", text);
    html.open("input", "type", "hidden", "name", "lang", "value", language.tag());
    html.element("button", language.of("Search", "Искать"), "type", "submit").end();
  }

  private String found(Language language, String q) {
    String text = q == null ? "" : q.strip();
    if (text.length() > CompleteServlet.LONGEST) {
      throw new Failure(Failure.BAD, "q: at most " + CompleteServlet.LONGEST + " characters.");
    }
    Html html = Layout.app(language, language.of("Search", "Поиск"), "/search", site.base());
    form(html, language, text);
    if (!text.isEmpty()) {
      Txn.executeRead(site.data(), () -> results(html, language, text));
    }
    return html.toString();
  }

  private void results(Html html, Language language, String text) {
    List<NameIndex.Found> things = index.find(text, FOUND);
    Names names = new Names(site.data(), language);
    html.open("ul");
    for (NameIndex.Found thing : things) {
      html.open("li");
      site.show(html, names, thing.thing());
      html.end();
    }
    html.end();
    html.element(
        "p",
        things.size() < FOUND
            ? language.of("Found: ", "Найдено: ") + things.size()
            : language.of("The first ", "Первые ") + FOUND);
  }
}
