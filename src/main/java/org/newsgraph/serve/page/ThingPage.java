package org.newsgraph.serve.page;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.sparql.Format;
import org.newsgraph.vocab.Ng;

/** The page of one thing: what is said of it, by whom and in which words. */
final class ThingPage {
  private static final int SHOWN = 100;

  private final Site site;
  private final Language language;
  private final Names names;
  private final Node node;
  private final Thing thing;

  ThingPage(Site site, Language language, Node node) {
    this.site = site;
    this.language = language;
    this.node = node;
    names = new Names(site.data(), language);
    thing = new Thing(site.data(), node);
  }

  String write() {
    Html html = Layout.app(language, names.of(node), site.page(node), site.base());
    Map<Node, List<Node>> properties = thing.properties();
    Map<Node, List<Node>> inverse = thing.inverse();
    types(html, properties.getOrDefault(RDF.type.asNode(), List.of()));
    claims(html, inverse);
    list(html, language.of("Properties", "Свойства"), properties);
    list(html, language.of("Referred to by", "Упоминается как"), inverse);
    html.open("p").text(language.of("As data: ", "Данные: "));
    for (Format format : Format.of(true)) {
      html.link(site.path(node, "data/") + "." + format.suffix(), format.suffix()).text(" ");
    }
    html.end();
    return html.toString();
  }

  private void types(Html html, List<Node> types) {
    html.open("p", "class", "types");
    types.forEach(type -> html.element("span", names.of(type), "class", "type").text(" "));
    html.end().element("p", node.getURI(), "class", "iri");
  }

  private void claims(Html html, Map<Node, List<Node>> inverse) {
    Set<Node> claims = new TreeSet<>(java.util.Comparator.comparing(Node::toString));
    inverse.values().forEach(list -> list.stream().filter(this::isClaim).forEach(claims::add));
    if (claims.isEmpty()) {
      return;
    }
    html.element("h2", language.of("Claims", "Утверждения") + " (" + claims.size() + ")");
    html.open("ul", "class", "claims");
    claims.stream().limit(SHOWN).forEach(claim -> claim(html, claim));
    html.end();
    more(html, claims.size());
  }

  private boolean isClaim(Node subject) {
    return site.data().contains(Node.ANY, subject, RDF.type.asNode(), Ng.Claim.asNode());
  }

  private void claim(Html html, Node claim) {
    html.open("li");
    Node article = value(claim, Ng.inArticle);
    Node passage = value(claim, Ng.evidence);
    Node sentence = passage == null ? null : value(passage, Ng.text);
    Node articleLanguage = article == null ? null : value(article, Ng.language);
    if (sentence != null) {
      html.element(
          "blockquote",
          sentence.getLiteralLexicalForm(),
          "lang",
          articleLanguage == null ? null : articleLanguage.getLiteralLexicalForm());
    }
    html.open("p");
    site.show(html, names, claim);
    for (Property property :
        List.of(Ng.eventType, Ng.attributionWords, Ng.certainty, Ng.polarity)) {
      Node value = value(claim, property);
      if (value != null) {
        html.text(" · " + names.of(value));
      }
    }
    if (article != null) {
      html.text(" — ");
      site.show(html, names, article);
      Node published = value(article, Ng.published);
      html.text(published == null ? "" : ", " + published.getLiteralLexicalForm());
    }
    html.close().end();
  }

  private Node value(Node subject, Property property) {
    var quads = site.data().find(Node.ANY, subject, property.asNode(), Node.ANY);
    return quads.hasNext() ? quads.next().getObject() : null;
  }

  private void list(Html html, String title, Map<Node, List<Node>> statements) {
    if (statements.isEmpty()) {
      return;
    }
    html.element("h2", title).open("dl");
    statements.forEach(
        (property, values) -> {
          html.element("dt", names.of(property));
          values.stream()
              .limit(SHOWN)
              .forEach(
                  value -> {
                    html.open("dd");
                    site.show(html, names, value);
                    html.end();
                  });
          if (values.size() > SHOWN) {
            html.element("dd", "… " + values.size());
          }
        });
    html.end();
  }

  private void more(Html html, int count) {
    if (count > SHOWN) {
      html.element("p", language.of("Shown are the first ", "Показаны первые ") + SHOWN + ".");
    }
  }
}
