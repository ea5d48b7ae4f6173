package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.Store;
import org.newsgraph.serve.Endpoint;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves a store. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    description =
        "Starts the SPARQL endpoint and the web app on a store; runs until it is stopped.")
final class ServeCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Mixin private EndpointOptions options;

  @Mixin private CacheOption cache;

  @Override
  public Integer call() throws IOException {
    return serve(store.folder(), options, cache.folder());
  }

  static int serve(Path store, EndpointOptions options, Path cache) throws IOException {
    Endpoint.Settings settings = options.settings(store, cache);
    DatasetGraph data = new Store(store).open();
    try (Endpoint endpoint = Endpoint.start(data, settings)) {
      Runtime.getRuntime().addShutdownHook(new Thread(endpoint::close, "stop"));
      System.out.println("Serving " + store + " at " + endpoint.address());
      System.out.println("SPARQL at " + endpoint.address() + "sparql. Stop with Ctrl-C.");
      endpoint.join();
    }
    return Main.FINE;
  }
}
