package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDF2;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.BuildReport;
import org.newsgraph.Pipeline;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Store;

/** Runs a build into a store, a file or both. Neither is left half written. */
final class Builder {
  private final Pipeline pipeline;
  private final Iris iris;

  Builder(Pipeline pipeline, Iris iris) {
    this.pipeline = pipeline;
    this.iris = iris;
  }

  /**
   * Builds.
   *
   * @param store the store's folder, or null
   * @param nquads the file, or null where there is a store
   * @throws UserError if no input gave an article or a table's row
   */
  BuildReport build(List<Path> inputs, Path store, Path nquads) throws IOException {
    if (nquads == null) {
      return intoStore(inputs, store, null);
    }
    Path unfinished = nquads.resolveSibling(nquads.getFileName() + ".unfinished");
    try {
      BuildReport report = intoFile(inputs, store, nquads, unfinished);
      Files.move(
          unfinished, nquads, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      return report;
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  private BuildReport intoFile(List<Path> inputs, Path store, Path nquads, Path unfinished)
      throws IOException {
    boolean packed = nquads.getFileName().toString().endsWith(".gz");
    try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished));
        OutputStream out = packed ? new GZIPOutputStream(file) : file) {
      StreamRDF lines = named(StreamRDFWriter.getWriterStream(out, RDFFormat.NQUADS));
      lines.start();
      BuildReport report = store == null ? run(inputs, lines) : intoStore(inputs, store, lines);
      lines.finish();
      return report;
    }
  }

  /** Leaves out what only the store itself needs. */
  private static StreamRDF named(StreamRDF out) {
    return new StreamRDFWrapper(out) {
      @Override
      public void quad(Quad quad) {
        if (!quad.isDefaultGraph()) {
          super.quad(quad);
        }
      }
    };
  }

  private BuildReport intoStore(List<Path> inputs, Path store, StreamRDF also) throws IOException {
    AtomicReference<BuildReport> report = new AtomicReference<>();
    new Store(store)
        .replace(
            target -> {
              StreamRDF quads = StreamRDFLib.dataset(target);
              report.set(run(inputs, also == null ? quads : new StreamRDF2(quads, also)));
            });
    return report.get();
  }

  private BuildReport run(List<Path> inputs, StreamRDF out) throws IOException {
    try (ProgressLine progress = new ProgressLine()) {
      BuildReport report = pipeline.build(inputs, iris, progress, out);
      if (report.articles() == 0 && report.rows() == 0) {
        report.rejections().forEach(r -> System.err.println("rejected: " + r));
        throw new UserError("nothing to build: no input could be used");
      }
      return report;
    }
  }
}
