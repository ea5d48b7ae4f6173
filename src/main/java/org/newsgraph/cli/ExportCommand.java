package org.newsgraph.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.export.FileFormat;
import org.newsgraph.export.Projection;
import org.newsgraph.export.Selection;
import org.newsgraph.export.SelectionException;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Writes a store's content, or a selection of it, into a file for another tool. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    description = {
      "Writes the content of a store, or a selection of it, into a file for another tool.",
      "",
      "nq, trig          RDF with its named graphs; ttl, jsonld, rdfxml: RDF, their union",
      "gexf              Gephi, networkx; graphml: igraph, yEd; cytoscape: Cytoscape, cytoscape.js",
      "neo4j-csv         neo4j-admin database import: a folder, or a ZIP file if --out ends in .zip",
      "csv               spreadsheet of events, one row a claim",
      "dyads             spreadsheet of pairs of actors, one row a pair and month",
      "",
      "In csv and dyads, a text that a spreadsheet would take for a formula begins with an"
          + " apostrophe."
    })
final class ExportCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Option(
      names = "--format",
      required = true,
      paramLabel = "F",
      converter = Formats.class,
      completionCandidates = Formats.class,
      description = "One of ${COMPLETION-CANDIDATES}.")
  private FileFormat format;

  @Option(names = "--out", required = true, paramLabel = "FILE", description = "The file to write.")
  private Path out;

  @Option(
      names = "--select",
      arity = "1..*",
      paramLabel = "KEY=VALUE",
      description = {
        "What to export, by default everything. Keys: actor, place (an IRI or a name), type (an"
            + " event type, with the narrower ones), from, to (YYYY, YYYY-MM or YYYY-MM-DD)."
            + " Values of one key widen the selection, several keys narrow it. The part of an"
            + " address after '?' does as well: '?type=Arrest&from=2025'."
      })
  private List<String> criteria = List.of();

  @Option(
      names = "--projection",
      paramLabel = "P",
      description =
          "Of gexf, graphml, cytoscape and neo4j-csv; one of ${COMPLETION-CANDIDATES}. everything:"
              + " entities, events, claims and articles are nodes; actors: actors are nodes,"
              + " joined by the events they share. Default: everything.")
  private Projection projection;

  /** Reads the formats' names. */
  static final class Formats implements ITypeConverter<FileFormat>, Iterable<String> {
    @Override
    public FileFormat convert(String value) {
      try {
        return FileFormat.named(value);
      } catch (IllegalArgumentException e) {
        throw new TypeConversionException(e.getMessage());
      }
    }

    @Override
    public java.util.Iterator<String> iterator() {
      return FileFormat.titles().iterator();
    }
  }

  @Override
  public Integer call() throws IOException {
    if (projection != null && !format.isGraph()) {
      throw new UserError("--projection has no meaning for --format " + format.title());
    }
    Projection chosen = projection == null ? Projection.everything : projection;
    try {
      Selection selection = Selection.parse(criteria);
      DatasetGraph data = store.store().open();
      Txn.executeRead(data, () -> write(data, selection, chosen));
    } catch (SelectionException e) {
      throw new UserError(e.getMessage());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
    return Main.FINE;
  }

  private void write(DatasetGraph data, Selection selection, Projection chosen) {
    try {
      if (format == FileFormat.NEO4J_CSV && !out.toString().endsWith(".zip")) {
        FileFormat.writeNeo4j(data, selection, chosen, out);
      } else {
        file(data, selection, chosen);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void file(DatasetGraph data, Selection selection, Projection chosen) throws IOException {
    Path unfinished = out.resolveSibling(out.getFileName() + ".unfinished");
    try {
      try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(unfinished))) {
        format.write(data, selection, chosen, file);
      }
      Files.move(
          unfinished, out, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }
}
