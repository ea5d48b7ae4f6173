package org.newsgraph.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.newsgraph.LiveStore;
import org.newsgraph.Pipeline;
import org.newsgraph.serve.Endpoint;
import org.newsgraph.serve.write.Users;
import org.newsgraph.serve.write.Writing;
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

  @Option(
      names = "--users",
      paramLabel = "FILE",
      description =
          "Lets the users of this file publish articles and change graphs of their own over HTTP;"
              + " 'newsgraph user' makes its lines. Without it nothing can be changed.")
  private Path users;

  @Option(
      names = "--trust-proxy",
      description =
          "Believe X-Forwarded-Proto: credentials are taken where it says https. Only behind a"
              + " proxy that sets it.")
  private boolean trustProxy;

  /** How to listen, with articles published through a pipeline that keeps models in the cache. */
  Endpoint.Settings settings(Path store, Path cache) throws IOException {
    check();
    Writing.Settings writing =
        users == null
            ? null
            : new Writing.Settings(
                Users.read(users),
                trustProxy,
                store.resolve("audit.jsonl"),
                (data, base) -> new LiveStore(new Pipeline(cache), data, base, Clock.systemUTC()));
    return new Endpoint.Settings(host, port, config, writing);
  }

  /** Refuses what can't be listened on, before anything is built or opened for it. */
  void check() throws IOException {
    if (port < 0 || port > 65_535) {
      throw new UserError("--port: a number from 0 to 65535 is needed, not " + port);
    }
    try {
      InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new UserError("--host: no address of this machine: " + host);
    }
    if (config != null && !Files.isReadable(config)) {
      throw new UserError("--config: no such file: " + config);
    }
    if (users != null) {
      Users.read(users);
    }
  }
}
