package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import org.apache.jena.riot.out.NodeFmtLib;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Curated;

class BackupTest {
  private @TempDir Path folder;
  private Store store;
  private Path file;

  @BeforeEach
  void fill() throws IOException {
    store = new Store(folder.resolve("store"));
    file = folder.resolve("backup.nq.gz");
    Iris iris = new Iris(Iris.DEFAULT_BASE);
    store.replace(data -> new Retained(iris).write(Curated.NONE, StreamRDFLib.dataset(data)));
    Backup.write(store.open(), file);
  }

  @Test
  void aRestoredStoreHoldsTheSame() throws IOException {
    Store other = new Store(folder.resolve("other"));
    Backup.restore(file, other);
    assertEquals(1, lines(store).size());
    assertEquals(lines(store), lines(other));
  }

  @Test
  void aFileThatWasCutOffChangesNothing() throws IOException {
    byte[] whole = Files.readAllBytes(file);
    Files.write(file, Arrays.copyOf(whole, whole.length - 5));
    Set<String> before = lines(store);
    assertThrows(IOException.class, () -> Backup.restore(file, store));
    assertEquals(before, lines(store));
  }

  @Test
  void quadsOfSomethingElseAreNoBackup() throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          "<urn:x:a> <urn:x:b> <urn:x:c> <urn:x:g> .\n"
              .getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }
    IOException failure = assertThrows(IOException.class, () -> Backup.restore(file, store));
    assertTrue(failure.getMessage().contains("no backup"), failure.getMessage());
  }

  @Test
  void aStoreOfAnotherFormatIsNotOpened() throws IOException {
    Path format = folder.resolve("store").resolve("FORMAT");
    for (String other : new String[] {"1", "99"}) {
      Files.writeString(format, other + "\n");
      IOException failure = assertThrows(IOException.class, store::current);
      assertTrue(failure.getMessage().contains("format " + other), failure.getMessage());
    }
    Files.delete(format);
    assertThrows(IOException.class, store::open);
  }

  private static Set<String> lines(Store store) throws IOException {
    DatasetGraph data = store.open();
    Set<String> lines = new TreeSet<>();
    Txn.executeRead(data, () -> data.find().forEachRemaining(q -> lines.add(NodeFmtLib.str(q))));
    return lines;
  }
}
