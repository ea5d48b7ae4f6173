package org.newsgraph.serve;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphFactory;
import org.newsgraph.rdf.Store;
import org.newsgraph.serve.http.Guard;
import org.newsgraph.serve.write.Writing;

/** An endpoint on a store in memory, and a client of it. */
final class Served implements AutoCloseable {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  final Endpoint endpoint;
  private FusekiServer beside;

  private Served(Endpoint endpoint) {
    this.endpoint = endpoint;
  }

  /** An endpoint with the bundled configuration on the sample. */
  static Served sample() throws IOException {
    return sample(text -> text);
  }

  /** An endpoint on the sample with a changed configuration. */
  static Served sample(UnaryOperator<String> change) throws IOException {
    return start(
        change,
        data ->
            RDFDataMgr.read(data, Served.class.getResource("sample.trig").toString(), Lang.TRIG));
  }

  /** An endpoint on what a filler writes. */
  static Served start(UnaryOperator<String> change, Consumer<DatasetGraph> filler)
      throws IOException {
    return start(change, filler, null);
  }

  /** An endpoint on what a filler writes, which can be changed. */
  static Served start(
      UnaryOperator<String> change, Consumer<DatasetGraph> filler, Writing.Settings writing)
      throws IOException {
    Path config = Files.createTempFile("newsgraph", ".ttl");
    Path store = Files.createTempDirectory("newsgraph");
    Files.writeString(
        config, change.apply(Files.readString(Path.of("fuseki-config/newsgraph.ttl"))));
    Store built = new Store(store);
    built.replace(filler::accept);
    Served served =
        new Served(
            Endpoint.start(built.open(), new Endpoint.Settings("127.0.0.1", 0, config, writing)));
    Files.delete(config);
    return served;
  }

  /** Makes servlets by their paths. */
  interface Servlets {
    Map<String, HttpServlet> on(DatasetGraph data, String base) throws IOException;
  }

  /** An empty endpoint with further servlets, behind the same guard, at an address of their own. */
  static Served withServlets(UnaryOperator<String> change, Servlets servlets) throws IOException {
    Served served = start(change, data -> {});
    FusekiServer.Builder builder =
        FusekiServer.create().port(0).add("/unused", DatasetGraphFactory.empty());
    builder.addFilter("/*", new Guard(10_000_000, Set.of("update", "graphs"), 10_000_000));
    servlets.on(served.endpoint.data(), "http://localhost:3030/").forEach(builder::addServlet);
    served.beside = builder.build().start();
    return served;
  }

  static Consumer<DatasetGraph> trig(String text) {
    return data -> RDFParser.fromString(text, Lang.TRIG).parse(data);
  }

  String url(String path) {
    if (beside != null && path.matches("/(update|graphs)\\b.*")) {
      return "http://127.0.0.1:" + beside.getPort() + path;
    }
    return endpoint.address() + path.substring(1);
  }

  HttpRequest.Builder to(String path) {
    return HttpRequest.newBuilder(URI.create(url(path)));
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException {
    try {
      return CLIENT.send(request.build(), BodyHandlers.ofString());
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  HttpResponse<String> get(String path, String... headers) throws IOException {
    HttpRequest.Builder request = to(path);
    return send(headers.length == 0 ? request : request.headers(headers));
  }

  HttpResponse<String> query(String query, String... headers) throws IOException {
    return get("/sparql?query=" + encode(query), headers);
  }

  HttpResponse<String> post(String path, String type, String body, String... headers)
      throws IOException {
    HttpRequest.Builder request = to(path).header("Content-Type", type);
    return send(
        (headers.length == 0 ? request : request.headers(headers))
            .POST(HttpRequest.BodyPublishers.ofString(body)));
  }

  /** Sends bytes as they are and reads until the connection ends. */
  String raw(String request) throws IOException {
    URI at = URI.create(endpoint.address());
    try (Socket socket = new Socket(at.getHost(), at.getPort())) {
      socket.setSoTimeout(20_000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
    }
  }

  /** A page without the one script that pages may have. */
  static String withoutApp(String page) {
    return page.replace("<script type=\"module\" src=\"/app/app.js\"></script>", "");
  }

  static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Override
  public void close() {
    if (beside != null) {
      beside.stop();
    }
    endpoint.close();
  }
}
