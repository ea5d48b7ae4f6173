package org.newsgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.tdb2.assembler.VocabTDB2;

/** A running Fuseki server on one database. */
public final class Endpoint implements AutoCloseable {
  private static final String CONFIGURATION = "/org/newsgraph/fuseki-config/newsgraph.ttl";

  private final FusekiServer server;
  private final String host;

  private Endpoint(FusekiServer server, String host) {
    this.server = server;
    this.host = host;
  }

  /**
   * How to listen.
   *
   * @param host address to listen on
   * @param port port, or 0 for any free one
   * @param config Fuseki configuration, or null for the one inside the jar
   */
  public record Settings(String host, int port, Path config) {}

  /**
   * Starts serving.
   *
   * @param database the TDB2 database's folder
   * @throws IOException if the configuration can't be read
   */
  public static Endpoint start(Path database, Settings settings) throws IOException {
    Graph configuration = configuration(settings.config());
    Node location = VocabTDB2.pLocation.asNode();
    for (Triple t : configuration.find(Node.ANY, location, Node.ANY).toList()) {
      configuration.delete(t);
      configuration.add(
          t.getSubject(), location, NodeFactory.createLiteralString(database.toString()));
    }
    FusekiServer server =
        FusekiServer.create()
            .parseConfig(ModelFactory.createModelForGraph(configuration))
            .loopback("127.0.0.1".equals(settings.host()))
            .port(settings.port())
            .enablePing(true)
            .build();
    return new Endpoint(server.start(), settings.host());
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
          .toGraph();
    }
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
  }
}
