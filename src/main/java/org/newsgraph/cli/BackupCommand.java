package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.rdf.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes all of a store into one file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Writes all of a store into one compressed N-Quads file, for 'restore'.",
      "While a server has the store open, ask the server: GET /$/backup with the credentials of a"
          + " user with the role backup."
    })
final class BackupCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The file to write, such as store.nq.gz.")
  private Path out;

  @Override
  public Integer call() throws IOException {
    DatasetGraph data = store.store().open();
    Backup.write(data, out);
    return Main.FINE;
  }
}
