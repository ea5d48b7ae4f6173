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
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Builds, then serves. */
@Command(
    name = "up",
    mixinStandardHelpOptions = true,
    description =
        "Builds a graph and serves it. Without INPUT: the example articles that come with newsgraph.")
final class UpCommand implements Callable<Integer> {
  @Parameters(arity = "0..*", paramLabel = "INPUT", description = "Files and folders to read.")
  private List<Path> inputs = List.of();

  @Option(
      names = "--store",
      paramLabel = "DIR",
      description = "The store to write; default: a folder 'up' in the cache folder.")
  private Path store;

  @Mixin private CacheOption cache;

  @Mixin private EndpointOptions options;

  @Spec private CommandSpec spec;

  @Override
  public Integer call() throws IOException {
    options.check();
    Path folder = store == null ? cache.folder().resolve("up") : store;
    List<Path> read =
        inputs.isEmpty() ? List.of(Seeds.unpack(cache.folder().resolve("seeds"))) : inputs;
    Builder builder = new Builder(new Pipeline(cache.folder()), new Iris(Iris.DEFAULT_BASE));
    BuildReport report = builder.build(read, folder, null);
    ReportPrinter.print(report, spec.commandLine().getOut());
    return ServeCommand.serve(folder, options, cache.folder());
  }
}
