package org.newsgraph.rdf;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.riot.RiotException;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.newsgraph.vocab.Ng;

/** All of a store in one file: N-Quads, compressed with gzip. */
public final class Backup {
  private Backup() {}

  /** Writes the file; it appears whole or not at all. */
  public static void write(DatasetGraph data, Path file) throws IOException {
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    try {
      try (OutputStream out =
          new GZIPOutputStream(new BufferedOutputStream(Files.newOutputStream(unfinished)))) {
        Txn.executeRead(data, () -> RDFDataMgr.write(out, data, Lang.NQUADS));
      }
      Files.move(
          unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(unfinished);
    }
  }

  /**
   * Replaces a store's content.
   *
   * @throws IOException if the file is no backup or is cut off; the store stays as it was
   */
  public static void restore(Path file, Store store) throws IOException {
    // Read to its end first: the parser takes a file that was cut off for a shorter one.
    try (InputStream in = unpacked(file)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    try (InputStream in = unpacked(file)) {
      store.replace(
          target -> {
            RDFParser.source(in).lang(Lang.NQUADS).parse(StreamRDFLib.dataset(target));
            if (!target.contains(Node.ANY, Node.ANY, Ng.retained.asNode(), Node.ANY)) {
              throw new IOException(file + ": no backup of a store that this newsgraph reads");
            }
          });
    } catch (RiotException | UncheckedIOException e) {
      throw new IOException(file + ": no whole backup: " + e.getMessage(), e);
    }
  }

  private static InputStream unpacked(Path file) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(file)));
  }
}
