package org.newsgraph.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
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
  private static final int FOUND = 50;
  private static final int LONGEST = 200;
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
  private final long[] counts;

  /** Counts the things once: the data don't change while they are served. */
  public HomeServlet(Site site) {
    this.site = site;
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
    Language language = Language.of(request);
    response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
    String page =
        request.getRequestURI().equals("/search")
            ? found(language, Parameters.of(request.getQueryString()).first("q"))
            : home(language);
    Reply.document(request, response, "text/html", page);
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
    if (text.length() > LONGEST) {
      throw new Failure(Failure.BAD, "q: at most " + LONGEST + " characters.");
    }
    Html html = Layout.app(language, language.of("Search", "Поиск"), "/search", site.base());
    form(html, language, text);
    if (!text.isEmpty()) {
      Txn.executeRead(site.data(), () -> results(html, language, text.toLowerCase(Locale.ROOT)));
    }
    return html.toString();
  }

  private void results(Html html, Language language, String text) {
    Set<Node> things = new TreeSet<>(java.util.Comparator.comparing(Node::toString));
    for (Property naming : List.of(SKOS.prefLabel, SKOS.altLabel)) {
      Iterator<Quad> labels = site.data().find(Node.ANY, Node.ANY, naming.asNode(), Node.ANY);
      while (labels.hasNext() && things.size() < FOUND) {
        Quad label = labels.next();
        if (label.getObject().isLiteral()
            && label.getObject().getLiteralLexicalForm().toLowerCase(Locale.ROOT).contains(text)) {
          things.add(label.getSubject());
        }
      }
    }
    Names names = new Names(site.data(), language);
    html.open("ul");
    for (Node thing : things) {
      html.open("li");
      site.show(html, names, thing);
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
