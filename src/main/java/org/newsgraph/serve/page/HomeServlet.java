package org.newsgraph.serve.page;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.http.Reply;
import org.newsgraph.serve.sparql.QueryRunner;
import org.newsgraph.vocab.Ng;

/** The first page, with figures and the search box. */
public final class HomeServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  /** Where the web app reads the figures. */
  public static final String FIGURES = "/figures.json";

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
  private final transient QueryRunner runner;
  private final transient Recent<long[]> counts = new Recent<>();

  /** The first page of a site. */
  public HomeServlet(Site site, QueryRunner runner) {
    this.site = site;
    this.runner = runner;
  }

  private static long[] count(DatasetGraph data) {
    return COUNTED.stream()
        .mapToLong(
            type -> Iter.count(data.find(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())))
        .toArray();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    long[] figures = counts.get(() -> runner.read(request, site.data(), HomeServlet::count));
    if (request.getRequestURI().equals(FIGURES)) {
      Reply.document(request, response, "application/json", json(figures));
      return;
    }
    Language language = Language.of(request);
    response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
    Reply.document(request, response, "text/html", home(language, figures));
  }

  private static String json(long[] figures) {
    ObjectNode json = JsonNodeFactory.instance.objectNode();
    for (int i = 0; i < figures.length; i++) {
      json.put(COUNTED.get(i).getURI(), figures[i]);
    }
    return json.toString();
  }

  private String home(Language language, long[] figures) {
    Html html = Layout.app(language, "newsgraph", "/", site.base());
    html.element(
        "p",
        language.of(
            "Who, according to whom, did what to whom, where and when: claims read from news,"
                + " each with the sentence it came from.",
            "Кто, по чьим словам, что и с кем сделал, где и когда: утверждения из новостей,"
                + " каждое — с предложением, из которого оно взято."));
    SearchServlet.form(html, language, "");
    figures(html, language, figures);
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

  private static void figures(Html html, Language language, long[] figures) {
    html.open("table").element("caption", language.of("In this graph", "В этом графе"));
    html.open("tbody");
    for (int i = 0; i < figures.length; i++) {
      String name = Names.term(COUNTED.get(i).asNode(), language);
      html.open("tr").element("th", name, "scope", "row");
      html.element("td", String.format(Locale.ROOT, "%,d", figures[i])).end();
    }
    html.close().end();
  }

  private static void link(Html html, String href, String text) {
    html.open("li").link(href, text).end();
  }
}
