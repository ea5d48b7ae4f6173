package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Curated;

class StoreTest {
  @TempDir Path folder;

  @Test
  void aBuildReplacesTheContent() throws IOException {
    Store store = new Store(folder);
    store.replace(target -> target.add(quad("one")));
    store.replace(target -> target.add(quad("two")));
    assertEquals("two", content(store));
  }

  @Test
  void aFailedBuildLeavesTheLastOne() throws IOException {
    Store store = new Store(folder);
    store.replace(target -> target.add(quad("one")));
    assertThrows(
        IOException.class,
        () ->
            store.replace(
                target -> {
                  target.add(quad("two"));
                  throw new IOException("disk full");
                }));
    assertEquals("one", content(store));
  }

  @Test
  void whatAKilledBuildLeftIsClearedByTheNext() throws IOException {
    Store store = new Store(folder);
    store.replace(target -> target.add(quad("one")));
    Path killed = Files.createDirectories(folder.resolve("build-000002"));
    Files.writeString(killed.resolve("half"), "written");
    assertEquals("one", content(store));
    store.replace(target -> target.add(quad("three")));
    assertEquals("three", content(store));
    assertEquals(false, Files.exists(killed));
  }

  @Test
  void anEmptyFolderIsNoStore() {
    assertThrows(NoSuchFileException.class, () -> new Store(folder).open());
  }

  @Test
  void queriesDoNotSeeWhatIsKeptForResolvingAgain() throws IOException {
    Store store = new Store(folder);
    Retained retained = new Retained(new Iris(Iris.DEFAULT_BASE));
    store.replace(
        target -> {
          target.add(quad("one"));
          retained.write(Curated.NONE, StreamRDFLib.dataset(target));
        });
    DatasetGraph data = store.open();
    String count = "SELECT (COUNT(*) AS ?n) { { ?s ?p ?o } UNION { GRAPH ?g { ?s ?p ?o } } }";
    Txn.executeRead(
        data,
        () -> {
          assertEquals(Curated.NONE, retained.curated(data));
          try (QueryExec query = QueryExec.dataset(data).query(count).build()) {
            Node found = query.select().next().get("n");
            assertEquals(2, found.getLiteralValue());
          }
        });
  }

  private static Quad quad(String name) {
    Node node = NodeFactory.createURI("http://example.org/" + name);
    return new Quad(node, node, node, node);
  }

  private static String content(Store store) throws IOException {
    DatasetGraph data = store.open();
    return Txn.calculateRead(data, () -> data.find().next().getSubject().getLocalName());
  }
}
