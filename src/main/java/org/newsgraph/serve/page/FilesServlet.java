package org.newsgraph.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.http.Reply;
import org.newsgraph.serve.sparql.Format;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Prefixes;

/**
 * What machines look for: the JSON-LD context, the ontology's terms and the lexicons' rules for the
 * web app, VoID, robots and the sitemap.
 */
public final class FilesServlet extends HttpServlet {
  /** The paths it serves. */
  public static final List<String> PATHS =
      List.of(
          Context.PATH,
          "/terms.json",
          "/rules.json",
          "/.well-known/void",
          "/robots.txt",
          "/sitemap.xml");

  private static final long serialVersionUID = 1L;

  /** The most addresses that one sitemap may hold, by its protocol. */
  private static final int SITEMAP = 50_000;

  private static final List<Resource> LISTED =
      List.of(Ng.Event, Ng.Person, Ng.Organization, Ng.Place, Ng.Article);

  private final transient Site site;
  private final String context;

  /**
   * The files of a site.
   *
   * @throws IOException if the context can't be written
   */
  public FilesServlet(Site site) throws IOException {
    this.site = site;
    context = Context.write();
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    switch (request.getRequestURI()) {
      case Context.PATH -> Reply.document(request, response, "application/ld+json", context);
      case "/terms.json" -> {
        response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
        String terms = TermsFile.write(Language.of(request));
        Reply.document(request, response, "application/json", terms);
      }
      case "/rules.json" -> {
        String id = Parameters.of(request.getQueryString()).first("id");
        Reply.document(
            request, response, "application/json", RulesFile.write(id == null ? "" : id));
      }
      case "/robots.txt" -> Reply.document(request, response, "text/plain", robots());
      case "/sitemap.xml" ->
          Reply.document(
              request, response, "application/xml", Txn.calculateRead(site.data(), this::sitemap));
      case "/.well-known/void" -> dataset(request, response);
      default -> throw new Failure(Failure.NOT_FOUND, "There is no such file here.");
    }
  }

  private String robots() {
    return """
        User-agent: *
        Disallow: /sparql
        Disallow: /search
        Disallow: /questions/
        Disallow: /data/

        Sitemap: %ssitemap.xml
        """
        .formatted(site.base());
  }

  private String sitemap() {
    TreeSet<String> pages = new TreeSet<>();
    for (Resource type : LISTED) {
      site.data()
          .find(Node.ANY, Node.ANY, RDF.type.asNode(), type.asNode())
          .forEachRemaining(
              quad -> {
                String page = site.page(quad.getSubject());
                if (page != null && pages.size() < SITEMAP) {
                  pages.add(page);
                }
              });
    }
    StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for (String page : pages) {
      String address = site.base() + page.substring(1);
      xml.append("<url><loc>").append(address.replace("&", "&amp;").replace("'", "&apos;"));
      xml.append("</loc></url>\n");
    }
    return xml.append("</urlset>\n").toString();
  }

  private void dataset(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    Format format = Format.accepted(true, request.getHeader("Accept"));
    response.setHeader("Vary", "Accept, Accept-Encoding");
    Graph graph = Txn.calculateRead(site.data(), this::catalog);
    Reply.document(request, response, format.contentType(), GraphFile.write(graph, format));
  }

  /** What the build said of the data set, and where it is served. */
  private Graph catalog() {
    Graph graph = GraphFactory.createDefaultGraph();
    graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    Node catalog = NodeFactory.createURI(site.base() + "graph/catalog");
    site.data()
        .find(catalog, Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(q -> graph.add(q.asTriple()));
    Node dataset = NodeFactory.createURI(site.base() + "dataset");
    Node endpoint = NodeFactory.createURI(site.base() + "sparql");
    Node service = NodeFactory.createURI(site.base() + "sparql#distribution");
    add(graph, dataset, RDF.type, VOID.Dataset.asNode());
    add(graph, dataset, RDF.type, DCAT.Dataset.asNode());
    add(graph, dataset, VOID.sparqlEndpoint, endpoint);
    add(graph, dataset, VOID.uriLookupEndpoint, NodeFactory.createURI(site.base() + "search?q="));
    add(graph, dataset, DCAT.distribution, service);
    add(graph, dataset, VOID.dataDump, NodeFactory.createURI(site.base() + "export/dump.nq"));
    add(graph, service, RDF.type, DCAT.Distribution.asNode());
    add(graph, service, DCAT.accessURL, endpoint);
    add(graph, service, DCTerms.title, NodeFactory.createLiteralLang("SPARQL 1.1 endpoint", "en"));
    return graph;
  }

  private static void add(Graph graph, Node subject, Property property, Node object) {
    graph.add(subject, property.asNode(), object);
  }
}
