package org.newsgraph.cli;

import java.nio.file.Path;
import org.newsgraph.rdf.Store;
import picocli.CommandLine.Option;

/** The store a command reads. */
final class StoreOption {
  @Option(
      names = "--store",
      required = true,
      paramLabel = "DIR",
      description = "The store, as 'newsgraph build' made it.")
  private Path folder;

  Store store() {
    return new Store(folder);
  }

  Path folder() {
    return folder;
  }
}
