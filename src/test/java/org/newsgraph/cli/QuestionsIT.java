package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.jena.query.Dataset;
import org.apache.jena.query.DatasetFactory;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every competency question on the graph of {@code seeds/} against its expected result in {@code
 * src/test/resources/org/newsgraph/questions}: CSV, the rows sorted, so that a change shows as a
 * difference of lines. {@code mvn verify -Dit.test=QuestionsIT -Dgolden.update=true} writes them
 * anew: read the difference before committing it.
 */
class QuestionsIT {
  private static final Path QUESTIONS = Path.of("ontology/questions");
  private static final Path EXPECTED = Path.of("src/test/resources/org/newsgraph/questions");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static Dataset graph;

  @BeforeAll
  static void build(@TempDir Path folder) throws Exception {
    Path quads = folder.resolve("seeds.nq");
    Process build =
        new ProcessBuilder(Jar.command("build", "seeds", "--nquads", quads.toString()))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log").toFile())
            .start();
    assertEquals(0, build.waitFor(), () -> "the build failed: see " + folder);
    graph = RDFDataMgr.loadDataset(quads.toString());
  }

  static List<String> questions() throws IOException {
    try (Stream<Path> files = Files.list(QUESTIONS)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".rq"))
          .map(name -> name.substring(0, name.length() - 3))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("questions")
  void answersAsExpected(String question) throws IOException {
    String answer = answer(Files.readString(QUESTIONS.resolve(question + ".rq")));
    Path file = EXPECTED.resolve(question + ".csv");
    if (UPDATE) {
      Files.createDirectories(EXPECTED);
      Files.writeString(file, answer);
    }
    // Only the endpoint measures distances.
    boolean rows = answer.lines().count() > 1 || question.equals("near");
    assertTrue(rows, "no row: the question shows nothing on seeds/");
    assertTrue(Files.exists(file), () -> file + " is missing: -Dgolden.update=true writes it");
    assertEquals(Files.readString(file), answer);
  }

  @Test
  @DisabledIfSystemProperty(named = "golden.update", matches = "true")
  void noExpectedResultIsLeftOver() throws IOException {
    try (Stream<Path> files = Files.list(EXPECTED)) {
      assertEquals(
          questions(),
          files.map(f -> f.getFileName().toString().replace(".csv", "")).sorted().toList());
    }
  }

  /** The answer on the union of all graphs, the rows sorted after the header. */
  private static String answer(String query) {
    Dataset union = DatasetFactory.wrap(graph.getUnionModel()); // the default graph of the endpoint
    try (QueryExecution execution = QueryExecution.dataset(union).query(query).build()) {
      ResultSet rows = execution.execSelect();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ResultSetFormatter.outputAsCSV(out, rows);
      List<String> lines =
          new ArrayList<>(
              Arrays.asList(out.toString(StandardCharsets.UTF_8).strip().split("\r\n", -1)));
      lines.subList(1, lines.size()).sort(null);
      return String.join("\n", lines) + "\n";
    }
  }
}
