package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.rdf.Store;

class ExportCommandTest {
  @TempDir static Path folder;
  @TempDir Path out;

  @BeforeAll
  static void build() throws IOException {
    String sample =
        ExportCommandTest.class.getResource("/org/newsgraph/export/sample.trig").toString();
    new Store(folder).replace(target -> RDFDataMgr.read(target, sample, Lang.TRIG));
  }

  private int export(String... options) {
    List<String> all = new ArrayList<>(List.of("export", "--store", folder.toString()));
    all.addAll(List.of(options));
    return Main.run(all.toArray(String[]::new));
  }

  /** Runs a command that must fail, and returns what it tells. */
  private String failure(String... options) {
    PrintStream before = System.err;
    ByteArrayOutputStream told = new ByteArrayOutputStream();
    System.setErr(new PrintStream(told, true, StandardCharsets.UTF_8));
    try {
      assertEquals(Main.NOTHING_DONE, export(options));
    } finally {
      System.setErr(before);
    }
    return told.toString(StandardCharsets.UTF_8);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> files = Files.list(out)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "nq",
        "trig",
        "ttl",
        "jsonld",
        "rdfxml",
        "gexf",
        "graphml",
        "cytoscape",
        "csv",
        "dyads"
      })
  void writesEachFormatIntoOneFile(String format) throws IOException {
    Path file = out.resolve("file");
    assertEquals(Main.FINE, export("--format", format, "--out", file.toString()));
    assertEquals(List.of("file"), files());
    assertTrue(Files.size(file) > 100);
  }

  @Test
  void writesNeo4jIntoAFolderOrAnArchive() throws IOException {
    String folder = out.resolve("neo").toString();
    assertEquals(Main.FINE, export("--format", "neo4j-csv", "--out", folder));
    assertTrue(Files.isRegularFile(out.resolve("neo/nodes.csv")));
    String archive = out.resolve("neo.zip").toString();
    assertEquals(Main.FINE, export("--format", "neo4j-csv", "--out", archive));
    assertEquals(
        "PK", Files.readString(Path.of(archive), StandardCharsets.ISO_8859_1).substring(0, 2));
  }

  @Test
  void takesCriteriaOneByOneOrAsAnAddress() throws IOException {
    Path file = out.resolve("events.csv");
    export("--format", "csv", "--out", file.toString(), "--select", "type=Arrest", "to=2025-03");
    List<String> one = Files.readAllLines(file);
    export(
        "--select",
        "type=Arrest",
        "--select",
        "to=2025-03",
        "--format",
        "csv",
        "--out",
        file.toString());
    assertEquals(one, Files.readAllLines(file));
    export("--format", "csv", "--out", file.toString(), "--select", "?type=Arrest&to=2025-03");
    assertEquals(one, Files.readAllLines(file));
    assertTrue(one.toString().contains("id/claim/one-e0"));
    assertFalse(one.toString().contains("id/claim/three-e0"));
  }

  @Test
  void aSelectionThatCannotBeMadeLeavesTheOldFile() throws IOException {
    Path file = Files.writeString(out.resolve("events.csv"), "old");
    String[] options = {"--format", "csv", "--out", file.toString(), "--select", "actor=Sedov"};
    assertTrue(failure(options).contains("give the IRI"));
    assertEquals("old", Files.readString(file));
    assertEquals(List.of("events.csv"), files());
  }

  @Test
  void refusesWhatHasNoMeaning() {
    String file = out.resolve("f").toString();
    assertTrue(failure("--format", "xlsx", "--out", file).contains("no format 'xlsx'"));
    assertTrue(
        failure("--format", "csv", "--out", file, "--projection", "actors").contains("no meaning"));
  }
}
