package org.newsgraph.cli;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.newsgraph.Pipeline;
import org.newsgraph.Progress;
import org.newsgraph.ResolvedIds;
import org.newsgraph.export.EvalJson;
import org.newsgraph.model.Extracted;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Prints what is recognised in articles. */
@Command(
    name = "annotate",
    mixinStandardHelpOptions = true,
    description = {
      "Prints what is recognised in articles, one JSON object a line for each, before the graph.",
      "",
      "Keys: id, lang, text, entities, times, events, claims, relations. Offsets count Unicode code"
          + " points in the article's cleaned text (a .jsonl text is taken as it is), half-open."
    })
final class AnnotateCommand implements Callable<Integer> {
  @Parameters(arity = "1..*", paramLabel = "INPUT", description = "Files and folders to read.")
  private List<Path> inputs;

  @Option(
      names = "--scheme",
      defaultValue = "newsgraph",
      description =
          "Event types of which scheme: ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Pipeline.Scheme scheme;

  @Option(
      names = "--resolve",
      description =
          "Give the same id to the same entity and event in all articles, so that clusters can be"
              + " scored across documents. Keeps the whole collection in memory; reads no tables.")
  private boolean resolve;

  @Mixin private CacheOption cache;

  @Override
  public Integer call() throws IOException {
    int[] counts = new int[2];
    List<Extracted> collection = new ArrayList<>();
    try (Writer out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
      new Pipeline(cache.folder())
          .annotate(
              inputs,
              scheme,
              Progress.SILENT,
              extracted -> {
                counts[0]++;
                if (resolve) {
                  collection.add(extracted);
                } else {
                  line(out, EvalJson.line(extracted));
                }
              },
              rejection -> {
                counts[1]++;
                System.err.println("rejected: " + rejection);
              });
      ResolvedIds ids = ResolvedIds.of(collection);
      collection.forEach(extracted -> line(out, EvalJson.line(extracted, ids)));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    if (counts[0] == 0) {
      return Main.NOTHING_DONE;
    }
    return counts[1] == 0 ? Main.FINE : Main.SOME_REJECTED;
  }

  private static void line(Writer out, String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
