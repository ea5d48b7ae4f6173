package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.serve.Endpoint;
import picocli.CommandLine.Option;

/** Where and how the endpoint listens. */
final class EndpointOptions {
  @Option(
      names = "--port",
      defaultValue = "3030",
      description = "Port to listen on, 0 for any free one; default: ${DEFAULT-VALUE}.")
  private int port;

  @Option(
      names = "--host",
      defaultValue = "127.0.0.1",
      paramLabel = "ADDRESS",
      description =
          "Address to listen on; default: ${DEFAULT-VALUE}, this machine alone. 0.0.0.0 for all.")
  private String host;

  @Option(
      names = "--config",
      paramLabel = "FILE",
      description = "Fuseki configuration (Turtle) in place of the one inside the jar.")
  private Path config;

  Endpoint.Settings settings() {
    return new Endpoint.Settings(host, port, config);
  }
}
