package org.newsgraph.serve.http;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Node;
import org.newsgraph.vocab.Prefixes;

/** Shows RDF terms on pages. */
public final class Terms {
  private static final Map<String, String> NAMESPACES = namespaces();

  private Terms() {}

  private static Map<String, String> namespaces() {
    Map<String, String> map = new TreeMap<>(java.util.Comparator.reverseOrder());
    Prefixes.ALL.getNsPrefixMap().forEach((prefix, iri) -> map.put(iri, prefix));
    return map;
  }

  /** Adds a term: an IRI as a link where it leads somewhere, a literal as text in its language. */
  public static void show(Html html, Node node) {
    if (node.isURI()) {
      iri(html, node.getURI(), shorten(node.getURI()));
    } else if (node.isLiteral() && !node.getLiteralLanguage().isEmpty()) {
      html.element("span", node.getLiteralLexicalForm(), "lang", node.getLiteralLanguage());
    } else if (node.isLiteral()) {
      html.text(node.getLiteralLexicalForm());
    } else {
      html.text(node.toString());
    }
  }

  /** Adds a link with a text; only text where the IRI is none of the web. */
  public static void iri(Html html, String iri, String text) {
    if (iri.startsWith("http://") || iri.startsWith("https://")) {
      html.element("a", text, "href", iri, "rel", "noopener noreferrer");
    } else {
      html.text(text);
    }
  }

  /** An IRI as a prefixed name where a prefix fits, else as it is. */
  public static String shorten(String iri) {
    for (Map.Entry<String, String> e : NAMESPACES.entrySet()) {
      if (iri.startsWith(e.getKey()) && iri.length() > e.getKey().length()) {
        return e.getValue() + ":" + iri.substring(e.getKey().length());
      }
    }
    return iri;
  }
}
