package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.newsgraph.rdf.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Makes a store of a backup. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    description =
        "Replaces the content of a store by that of a backup. If the backup can't be read to its"
            + " end, the store stays as it was.")
final class RestoreCommand implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", description = "What 'backup' or GET /$/backup wrote.")
  private Path file;

  @Mixin private StoreOption store;

  @Override
  public Integer call() throws IOException {
    Backup.restore(file, store.store());
    return Main.FINE;
  }
}
