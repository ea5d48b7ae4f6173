package org.newsgraph.serve.page;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.http.Terms;

/**
 * The data as a site: which address shows which thing.
 *
 * @param data the data set
 * @param base the base of its IRIs, ending in a slash
 */
public record Site(DatasetGraph data, String base) {

  /**
   * The thing that a path names. Each step is decoded and encoded again as IRIs are minted, so one
   * thing has one name however a client escapes it.
   *
   * @param path what follows {@code /id/}, as it came in the request
   */
  Node thing(String path) {
    StringBuilder iri = new StringBuilder(base).append("id/");
    String[] steps = path.split("/", -1);
    for (int i = 0; i < steps.length; i++) {
      String step = Parameters.decode(steps[i], false);
      if (step.isEmpty() || step.equals(".") || step.equals("..")) {
        throw new Failure(Failure.NOT_FOUND, "There is no such thing here.");
      }
      iri.append(i == 0 ? "" : "/").append(encode(step));
    }
    return NodeFactory.createURI(iri.toString());
  }

  /** What became of things that are no longer served. */
  Ended ended() {
    return Ended.in(data, base);
  }

  /** Whether anything is said of a node. */
  boolean knows(Node node) {
    return data.contains(Node.ANY, node, Node.ANY, Node.ANY);
  }

  /** Letters, digits and {@code -._~} stay, all else is percent-encoded as UTF-8. */
  private static String encode(String step) {
    StringBuilder out = new StringBuilder();
    step.codePoints()
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0) {
                out.appendCodePoint(c);
              } else {
                for (byte b : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                  out.append(String.format("%%%02X", b & 0xff));
                }
              }
            });
    return out.toString();
  }

  /** The path of a thing's page, in ASCII; null where the node is no thing of this site. */
  String page(Node node) {
    return path(node, "page/");
  }

  /** The path of a thing under another folder than {@code id/}. */
  String path(Node node, String folder) {
    if (!node.isURI() || !node.getURI().startsWith(base + "id/")) {
      return null;
    }
    String rest = node.getURI().substring(base.length() + "id/".length());
    int fragment = rest.indexOf('#');
    String whole = fragment < 0 ? rest : rest.substring(0, fragment);
    return URI.create("/" + folder + whole).toASCIIString();
  }

  /** Adds a term with its name; a thing of this site links to its page. */
  void show(Html html, Names names, Node node) {
    String page = page(node);
    if (page != null) {
      html.link(page, names.of(node));
    } else if (node.isURI()) {
      Terms.iri(html, node.getURI(), names.of(node));
    } else {
      Terms.show(html, node);
    }
  }
}
