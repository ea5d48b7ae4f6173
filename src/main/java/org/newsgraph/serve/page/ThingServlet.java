package org.newsgraph.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.newsgraph.serve.http.Accept;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Reply;
import org.newsgraph.serve.sparql.Format;
import org.newsgraph.serve.sparql.QueryRunner;

/**
 * Linked data: a thing's own address leads on to its page or to data of it, as the client prefers.
 */
public final class ThingServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final List<String> OFFERS =
      List.of(
          "text/html",
          "text/turtle",
          "application/ld+json",
          "application/rdf+xml",
          "application/n-triples");

  private final transient Site site;
  private final transient QueryRunner runner;

  /** Linked data of a site. */
  public ThingServlet(Site site, QueryRunner runner) {
    this.site = site;
    this.runner = runner;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String uri = request.getRequestURI();
    if (uri.startsWith("/id/")) {
      redirect(request, response, uri.substring("/id/".length()));
    } else if (uri.startsWith("/page/")) {
      page(request, response, uri.substring("/page/".length()));
    } else if (uri.startsWith("/data/")) {
      data(request, response, uri.substring("/data/".length()));
    } else {
      throw new Failure(Failure.NOT_FOUND, "There is no such thing here.");
    }
  }

  /** Reads what the data say of the thing that a path names. */
  private <T> T read(HttpServletRequest request, Node node, Function<Site, T> work)
      throws IOException {
    return runner.read(
        request,
        site.data(),
        data -> {
          Site reading = new Site(data, site.base());
          if (reading.ended().is(node)) {
            throw new Failure(Failure.GONE, "This is no longer here.");
          }
          if (!reading.knows(node)) {
            throw new Failure(Failure.NOT_FOUND, "There is no such thing here.");
          }
          return work.apply(reading);
        });
  }

  /** Sends on to what stands for a thing now, if another does. */
  private boolean moved(
      HttpServletRequest request,
      HttpServletResponse response,
      Node node,
      String folder,
      String suffix)
      throws IOException {
    Node heir =
        runner.read(request, site.data(), data -> new Site(data, site.base()).ended().heir(node));
    if (heir == null) {
      return false;
    }
    response.setHeader("Location", site.path(heir, folder) + suffix);
    response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
    return true;
  }

  private void redirect(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Node node = site.thing(path);
    if (moved(request, response, node, "id/", "")) {
      return;
    }
    read(request, node, s -> node);
    String type = Accept.choose(request.getHeader("Accept"), OFFERS);
    if (type == null) {
      throw new Failure(Failure.NOT_ACCEPTABLE, "Offered are: " + String.join(", ", OFFERS));
    }
    response.setHeader("Vary", "Accept");
    response.setHeader("Location", type.equals("text/html") ? site.page(node) : data(node, type));
    response.setStatus(HttpServletResponse.SC_SEE_OTHER);
  }

  private String data(Node node, String type) {
    return site.path(node, "data/") + "." + Format.accepted(true, type).suffix();
  }

  private void page(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    Node node = site.thing(path);
    if (moved(request, response, node, "page/", "")) {
      return;
    }
    Language language = Language.of(request);
    String page = read(request, node, s -> new ThingPage(s, language, node).write());
    response.setHeader("Vary", "Accept-Language, Cookie, Accept-Encoding");
    for (Format format : Format.of(true)) {
      response.addHeader(
          "Link",
          "<"
              + site.path(node, "data/")
              + "."
              + format.suffix()
              + ">; rel=\"alternate\"; type=\""
              + format.type()
              + "\"");
    }
    response.addHeader("Link", "<" + site.path(node, "id/") + ">; rel=\"describes\"");
    Reply.document(request, response, "text/html", page);
  }

  private void data(HttpServletRequest request, HttpServletResponse response, String path)
      throws IOException {
    int dot = path.lastIndexOf('.');
    String suffix = dot < 0 ? "" : path.substring(dot + 1);
    Format format =
        Format.of(true).stream()
            .filter(f -> f.suffix().equals(suffix))
            .findFirst()
            .orElseThrow(
                () -> new Failure(Failure.NOT_FOUND, "Data end in .ttl, .jsonld, .rdf or .nt."));
    Node node = site.thing(path.substring(0, dot));
    if (moved(request, response, node, "data/", path.substring(dot))) {
      return;
    }
    Graph graph = read(request, node, s -> new Thing(s.data(), node).description());
    response.setHeader("Vary", "Accept-Encoding");
    response.addHeader("Link", "<" + site.path(node, "id/") + ">; rel=\"describes\"");
    response.addHeader("Link", "<" + site.page(node) + ">; rel=\"alternate\"; type=\"text/html\"");
    Reply.document(request, response, format.contentType(), GraphFile.write(graph, format));
  }
}
