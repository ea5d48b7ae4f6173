package org.newsgraph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Store;

/** Whatever moment a writer is killed at, the store holds one version of the article, whole. */
class KillIT {
  private static final int KILLS = 50;

  private @TempDir Path folder;

  @Test
  void aKilledReplacementLeavesTheOldOrTheNewArticleWhole() throws Exception {
    Path table = folder.resolve("events.csv");
    Files.writeString(
        table,
        "id,date,eventType,place\nfixed-1,2025-01-01,Battle,Tbilisi\nfixed-2,2025-02-01,Riot,Gori\n");
    Pipeline pipeline = new Pipeline(folder);
    Store store = new Store(folder.resolve("store"));
    store.replace(
        data ->
            pipeline.build(
                List.of(table), ReplaceLoop.IRIS, Progress.SILENT, StreamRDFLib.dataset(data)));
    List<Set<Quad>> states = states(store);
    Random random = new Random(1);
    int[] seen = new int[states.size()];
    for (int i = 0; i < KILLS; i++) {
      kill(1 + random.nextInt(4), random.nextInt(60));
      int found = states.indexOf(content(store));
      assertTrue(found >= 0, "after kill " + i + " the store is in no whole state");
      seen[found]++;
    }
    assertEquals(0, seen[0], "the article was lost");
    assertTrue(seen[1] > 0 && seen[2] > 0, "one version never came: " + Arrays.toString(seen));
  }

  /** The store without the article, with its first and with its second version. */
  private static List<Set<Quad>> states(Store store) throws IOException {
    List<Set<Quad>> states = new ArrayList<>();
    states.add(content(store));
    for (int version = 0; version < 2; version++) {
      DatasetGraph data = connect(store);
      LiveStore live =
          new LiveStore(
              new Pipeline(Path.of("none")), data, ReplaceLoop.IRIS.base(), Clock.systemUTC());
      Analysis analysis = ReplaceLoop.version(version);
      live.replace(analysis, ReplaceLoop.ID, true);
      TDBInternal.expel(data);
      states.add(content(store));
    }
    assertEquals(3, states.stream().distinct().count());
    return states;
  }

  /**
   * The bare database, which this process can give up again; the writer opens it with its index.
   */
  private static DatasetGraph connect(Store store) throws IOException {
    return DatabaseMgr.connectDatasetGraph(store.current().toString());
  }

  /** Everything but the history, which tells times of day. */
  private static Set<Quad> content(Store store) throws IOException {
    DatasetGraph data = connect(store);
    try {
      return Txn.calculateRead(
          data,
          () ->
              org.apache.jena.atlas.iterator.Iter.asStream(
                      data.find(Node.ANY, Node.ANY, Node.ANY, Node.ANY))
                  .filter(q -> !q.getGraph().equals(ReplaceLoop.IRIS.historyGraph()))
                  .collect(Collectors.toSet()));
    } finally {
      TDBInternal.expel(data);
    }
  }

  /** Starts a writer and kills it some time after so many replacements are done. */
  private void kill(int replacements, int millis) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-cp",
                System.getProperty("java.class.path"),
                ReplaceLoop.class.getName(),
                folder.resolve("store").toString())
            .redirectError(folder.resolve("err.txt").toFile())
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      String first = out.readLine();
      assertEquals("ready", first, () -> read(folder.resolve("err.txt")));
      for (int i = 0; i < replacements; i++) {
        assertEquals(Integer.toString(i), out.readLine(), () -> read(folder.resolve("err.txt")));
      }
      Thread.sleep(millis);
    } finally {
      process.destroyForcibly().waitFor();
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return e.toString();
    }
  }
}
