package org.newsgraph.serve;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.fuseki.FusekiConfigException;
import org.apache.jena.fuseki.FusekiException;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.fuseki.main.sys.FusekiModule;
import org.apache.jena.fuseki.main.sys.FusekiModules;
import org.apache.jena.fuseki.mod.prometheus.FMod_Prometheus;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.ErrorHandlerFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.assembler.VocabTDB2;
import org.apache.jena.tdb2.store.DatasetGraphSwitchable;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.newsgraph.serve.export.ExportServlet;
import org.newsgraph.serve.http.BadRequests;
import org.newsgraph.serve.http.Guard;
import org.newsgraph.serve.page.AppFilesServlet;
import org.newsgraph.serve.page.AppServlet;
import org.newsgraph.serve.page.CompleteServlet;
import org.newsgraph.serve.page.FilesServlet;
import org.newsgraph.serve.page.HomeServlet;
import org.newsgraph.serve.page.OntologyServlet;
import org.newsgraph.serve.page.QuestionsServlet;
import org.newsgraph.serve.page.SearchServlet;
import org.newsgraph.serve.page.Site;
import org.newsgraph.serve.page.ThingServlet;
import org.newsgraph.serve.sparql.GraphsServlet;
import org.newsgraph.serve.sparql.QueryRunner;
import org.newsgraph.serve.sparql.QueryService;
import org.newsgraph.serve.sparql.ShaclServlet;
import org.newsgraph.serve.write.Writing;

/** A running Fuseki server on one database: SPARQL, linked data and pages, read only. */
public final class Endpoint implements AutoCloseable {
  private static final String CONFIGURATION = "/org/newsgraph/fuseki-config/newsgraph.ttl";
  private static final String SERVICE = "/sparql";

  private final FusekiServer server;
  private final QueryRunner runner;
  private final DatasetGraph data;
  private final String host;

  private Endpoint(FusekiServer server, QueryRunner runner, DatasetGraph data, String host) {
    this.server = server;
    this.runner = runner;
    this.data = data;
    this.host = host;
  }

  /**
   * How to listen.
   *
   * @param host address to listen on
   * @param port port, or 0 for any free one
   * @param config Fuseki configuration, or null for the one inside the jar
   * @param writing how the data can be changed, or null for not at all
   */
  public record Settings(String host, int port, Path config, Writing.Settings writing) {}

  /**
   * Starts serving.
   *
   * @param data a TDB2 database, bare or with a text index around it
   * @throws IOException if the configuration can't be read or is wrong, or the port can't be had;
   *     the message is one line for people
   */
  public static Endpoint start(DatasetGraph data, Settings settings) throws IOException {
    Graph configuration = configuration(settings.config());
    locate(configuration, data);
    Limits limits = limits(configuration, settings.config());
    QueryRunner runner = new QueryRunner(limits);
    try {
      FusekiServer server = server(configuration, limits, data, settings, runner);
      prepare(server.getJettyServer(), settings.host());
      // Whatever runs may end: queries have this limit, and a little for their answers.
      server.getJettyServer().setStopTimeout(limits.time().plusSeconds(2).toMillis());
      return new Endpoint(server.start(), runner, data, settings.host());
    } catch (FusekiConfigException e) {
      runner.close();
      throw new IOException(name(settings.config()) + ": " + e.getMessage(), e);
    } catch (FusekiException e) {
      runner.close();
      String where = settings.host() + ", port " + settings.port();
      throw new IOException("can't listen on " + where + ": " + reason(e), e);
    }
  }

  private static String reason(Throwable e) {
    return e.getCause() == null ? e.getMessage() : reason(e.getCause());
  }

  private static String name(Path config) {
    return config == null ? "configuration" : config.toString();
  }

  private static Limits limits(Graph configuration, Path file) throws IOException {
    try {
      return Limits.of(configuration);
    } catch (IllegalArgumentException e) {
      throw new IOException(name(file) + ": " + e.getMessage(), e);
    }
  }

  private static FusekiServer server(
      Graph configuration, Limits limits, DatasetGraph data, Settings settings, QueryRunner runner)
      throws IOException {
    FusekiServer.Builder builder =
        FusekiServer.create()
            .port(settings.port())
            .fusekiModules(FusekiModules.create(FMod_Prometheus.create(), new OpenData(data)))
            .parseConfig(ModelFactory.createModelForGraph(configuration))
            // After the configuration, which would set it to what it says or to nothing.
            .enablePing(true);
    if (builder.getDataset(SERVICE) == null) {
      throw new IOException(name(settings.config()) + ": no service named " + SERVICE);
    }
    QueryService.lock(data.getContext());
    Catalog catalog = Catalog.of(data);
    builder.registerOperation(Operation.Query, new QueryService(limits, catalog.base(), runner));
    Map<String, HttpServlet> writing =
        settings.writing() == null
            ? Map.of()
            : Writing.servlets(settings.writing(), data, catalog.base(), limits, runner);
    writing.forEach(builder::addServlet);
    Set<String> writable =
        writing.keySet().stream().map(p -> p.split("/", 3)[1]).collect(Collectors.toSet());
    builder.addFilter("/*", new Guard(limits.bodyBytes(), writable, limits.articleBytes()));
    if (writing.isEmpty()) {
      builder.addServlet(GraphsServlet.PATH, new GraphsServlet(data, runner));
    }
    builder.addServlet(ShaclServlet.PATH, new ShaclServlet(data, runner, limits));
    pages(builder, new Site(data, catalog.base()), runner, !writing.isEmpty());
    builder.addServlet(ExportServlet.PATHS, new ExportServlet(data, limits));
    return builder.build();
  }

  private static void pages(
      FusekiServer.Builder builder, Site site, QueryRunner runner, boolean changing)
      throws IOException {
    HomeServlet home = new HomeServlet(site, runner);
    builder.addServlet("", home).addServlet(HomeServlet.FIGURES, home);
    builder.addServlet("/search", new SearchServlet(site, runner));
    builder.addServlet(CompleteServlet.PATH, new CompleteServlet(site, changing));
    for (String path : List.of("/id/*", "/page/*", "/data/*")) {
      builder.addServlet(path, new ThingServlet(site, runner));
    }
    builder.addServlet("/ontology", new OntologyServlet());
    for (String path : FilesServlet.PATHS) {
      builder.addServlet(path, new FilesServlet(site, runner));
    }
    builder.addServlet("/app/*", new AppFilesServlet());
    for (String path : AppServlet.PATHS) {
      builder.addServlet(path, new AppServlet(site));
    }
    for (String path : List.of("/questions/*", "/openapi.json")) {
      builder.addServlet(path, new QuestionsServlet(site, runner));
    }
  }

  /**
   * Serves the data set that is open instead of the one that the configuration describes: the same
   * database, but with what was put around it.
   */
  private record OpenData(DatasetGraph data) implements FusekiModule {
    @Override
    public String name() {
      return "newsgraph";
    }

    @Override
    public void configured(
        FusekiServer.Builder builder, DataAccessPointRegistry registry, Model configuration) {
      DataService described = registry.get(SERVICE).getDataService();
      DataService.Builder service = DataService.newBuilder(data);
      described.getEndpoints().forEach(service::addEndpoint);
      registry.remove(SERVICE);
      registry.register(new DataAccessPoint(SERVICE, service.build()));
    }
  }

  private static void locate(Graph configuration, DatasetGraph data) {
    DatasetGraph database = data;
    while (!(database instanceof DatasetGraphSwitchable)) {
      database = ((DatasetGraphWrapper) database).getWrapped();
    }
    String folder = DatabaseMgr.location(database).getDirectoryPath();
    Node location = VocabTDB2.pLocation.asNode();
    for (Triple t : configuration.find(Node.ANY, location, Node.ANY).toList()) {
      configuration.delete(t);
      configuration.add(t.getSubject(), location, NodeFactory.createLiteralString(folder));
    }
  }

  /** What Fuseki's builder has no word for. */
  private static void prepare(Server jetty, String host) {
    for (Connector connector : jetty.getConnectors()) {
      if (connector instanceof ServerConnector one) {
        one.setHost(host);
        // Ids of things may hold an encoded slash; they are compared, never opened as files.
        one.getConnectionFactory(HttpConnectionFactory.class)
            .getHttpConfiguration()
            .setUriCompliance(
                UriCompliance.DEFAULT.with(
                    "newsgraph", UriCompliance.Violation.AMBIGUOUS_PATH_SEPARATOR));
      }
    }
    if (jetty.getHandler() instanceof ServletContextHandler context) {
      context.getServletHandler().setDecodeAmbiguousURIs(true);
    }
    jetty.setErrorHandler(new BadRequests());
  }

  private static Graph configuration(Path file) throws IOException {
    if (file != null && !Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try (InputStream in =
        file == null
            ? Endpoint.class.getResourceAsStream(CONFIGURATION)
            : Files.newInputStream(file)) {
      return RDFParser.source(in)
          .base("http://localhost/newsgraph-config")
          .lang(Lang.TURTLE)
          .errorHandler(ErrorHandlerFactory.errorHandlerStrictNoLogging)
          .toGraph();
    } catch (RiotException e) {
      throw new IOException(name(file) + ": " + e.getMessage(), e);
    }
  }

  /** The data set it serves. */
  DatasetGraph data() {
    return data;
  }

  /** The address of its root, ending in a slash. */
  public String address() {
    return "http://" + host + ":" + server.getPort() + "/";
  }

  /** Waits until the server stops. */
  public void join() {
    server.join();
  }

  @Override
  public void close() {
    server.stop();
    runner.close();
  }
}
