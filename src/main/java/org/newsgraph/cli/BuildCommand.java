package org.newsgraph.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.BuildReport;
import org.newsgraph.Pipeline;
import org.newsgraph.rdf.Iris;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds a graph. */
@Command(
    name = "build",
    mixinStandardHelpOptions = true,
    description = {
      "Reads articles and tables into a store or an N-Quads file.",
      "",
      "An INPUT is a .txt, .html or .jsonl file, a curated table (.csv), or a folder of them with"
          + " an optional catalogue articles.csv. A store is replaced as a whole, and only when the"
          + " build has finished: until then, and if it fails, the previous content stays. What was"
          + " published over HTTP into the replaced content is gone then: back it up first."
    })
final class BuildCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders to read.")
  private List<Path> inputs;

  @Option(names = "--store", paramLabel = "DIR", description = "The TDB2 store to write.")
  private Path store;

  @Option(
      names = "--nquads",
      paramLabel = "FILE",
      description = "The N-Quads file to write; compressed if its name ends in .gz.")
  private Path nquads;

  @Option(
      names = "--base",
      paramLabel = "IRI",
      defaultValue = Iris.DEFAULT_BASE,
      description = "Base of all IRIs of the data; default: ${DEFAULT-VALUE}.")
  private String base;

  @Mixin private CacheOption cache;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    if (store == null && nquads == null) {
      throw new ParameterException(spec.commandLine(), "give --store DIR or --nquads FILE or both");
    }
    Iris iris;
    try {
      iris = new Iris(base);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), e.getMessage(), e);
    }
    BuildReport report =
        new Builder(new Pipeline(cache.folder()), iris).build(inputs, store, nquads);
    ReportPrinter.print(report, spec.commandLine().getOut());
    return ReportPrinter.status(report);
  }
}
