package org.newsgraph.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.TextHit;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.queryparser.classic.QueryParserBase;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.http.Reply;
import org.newsgraph.serve.sparql.QueryRunner;
import org.newsgraph.vocab.Ng;

/** What the search box finds: things by their names, then passages by their words. */
public final class SearchServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final int NAMES = 50;
  private static final int PASSAGES = 20;
  private static final int LONGEST = 200;

  /** Fragments of one text: at most three, of so many characters, between these marks. */
  private static final String HIGHLIGHT = "m:3 | z:200 | s:\u21a6 | e:\u21a4";

  private final transient Site site;
  private final transient QueryRunner runner;

  /** The search of a site. */
  public SearchServlet(Site site, QueryRunner runner) {
    this.site = site;
    this.runner = runner;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Language language = Language.of(request);
    String q = Parameters.of(request.getQueryString()).first("q");
    String text = q == null ? "" : q.strip();
    if (text.length() > LONGEST) {
      throw new Failure(Failure.BAD, "q: at most " + LONGEST + " characters.");
    }
    Html html = Layout.app(language, language.of("Search", "Поиск"), "/search", site.base());
    form(html, language, text);
    if (!text.isEmpty()) {
      runner.read(
          request,
          site.data(),
          data -> {
            results(html, language, new Site(data, site.base()), words(text));
            return null;
          });
    }
    response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
    Reply.document(request, response, "text/html", html.toString());
  }

  /** Adds the search box. */
  static void form(Html html, Language language, String text) {
    html.open("form", "action", "/search", "method", "get", "role", "search");
    html.element("label", language.of("Find names and words", "Найти имена и слова"), "for", "q");
    html.text(" ");
    html.open("input", "id", "q", "name", "q", "type", "search", "value", text);
    html.open("input", "type", "hidden", "name", "lang", "value", language.tag());
    html.element("button", language.of("Search", "Искать"), "type", "submit").end();
  }

  /** All words in any of their forms, or as beginnings of words. */
  private static String words(String text) {
    List<String> words = new ArrayList<>();
    for (String word : text.split("[^\\p{L}\\p{M}\\p{N}'’]+", -1)) {
      if (!word.isEmpty()) {
        String escaped = QueryParserBase.escape(word);
        words.add("+(\"" + escaped + "\" " + escaped + "*)");
      }
    }
    return String.join(" ", words);
  }

  private static void results(Html html, Language language, Site site, String words) {
    if (words.isEmpty()
        || !(site.data().getContext().get(TextQuery.textIndex) instanceof TextIndex index)) {
      html.element("p", language.of("Nothing found.", "Ничего не найдено."));
      return;
    }
    Names names = new Names(site.data(), language);
    List<Resource> naming = List.of(SKOS.prefLabel, SKOS.altLabel, DCTerms.title);
    Map<Node, TextHit> things = new LinkedHashMap<>();
    for (TextHit hit : index.query(naming, words, null, null, 4 * NAMES, null)) {
      if (things.size() < NAMES) {
        things.putIfAbsent(hit.getNode(), hit);
      }
    }
    html.element("h2", language.of("Names", "Имена") + count(things.size(), NAMES)).open("ul");
    for (Node thing : things.keySet()) {
      html.open("li");
      site.show(html, names, thing);
      html.end();
    }
    html.end();
    passages(html, language, site, index, words);
  }

  private static String count(int found, int most) {
    return found < most ? " (" + found + ")" : " (" + most + "+)";
  }

  private static void passages(
      Html html, Language language, Site site, TextIndex index, String words) {
    List<TextHit> hits =
        index.query(List.of((Resource) Ng.text), words, null, null, PASSAGES, HIGHLIGHT);
    Names names = new Names(site.data(), language);
    html.element("h2", language.of("In the text", "В тексте") + count(hits.size(), PASSAGES));
    html.open("ul", "class", "claims");
    for (TextHit hit : hits) {
      html.open("li").open("blockquote");
      marked(html, hit.getLiteral().getLiteralLexicalForm());
      html.end().open("p");
      site.show(html, names, article(site, hit.getNode()));
      html.close().end();
    }
    html.end();
  }

  /** The article that a passage lies in; an article itself. */
  private static Node article(Site site, Node node) {
    var quads = site.data().find(Node.ANY, node, Ng.inArticle.asNode(), Node.ANY);
    return quads.hasNext() ? quads.next().getObject() : node;
  }

  /** Adds a text whose words that were looked for stand between marks. */
  private static void marked(Html html, String text) {
    boolean inside = false;
    for (String part : text.split("[\u21a6\u21a4]", -1)) {
      if (inside) {
        html.element("mark", part);
      } else {
        html.text(part);
      }
      inside = !inside;
    }
  }
}
