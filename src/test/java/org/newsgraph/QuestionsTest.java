package org.newsgraph;

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
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.rdf.Iris;

/**
 * Every competency question on the graph of {@code seeds/} against its expected result in {@code
 * src/test/resources/org/newsgraph/questions}: CSV, the rows sorted, so that a change shows as a
 * difference of lines. {@code mvn test -Dtest=QuestionsTest -Dgolden.update=true} writes them anew:
 * read the difference before committing it.
 */
class QuestionsTest {
  private static final Path QUESTIONS = Path.of("ontology/questions");
  private static final Path EXPECTED = Path.of("src/test/resources/org/newsgraph/questions");
  private static final boolean UPDATE = Boolean.getBoolean("golden.update");
  private static Dataset graph;

  @BeforeAll
  static void build() throws IOException {
    DatasetGraph quads = DatasetFactory.createGeneral().asDatasetGraph();
    BuildReport report =
        new Pipeline(Path.of("target/nlp-cache"))
            .build(
                List.of(Path.of("seeds")),
                new Iris("http://localhost:3030/"),
                Progress.SILENT,
                StreamRDFLib.dataset(quads));
    assertEquals(List.of(), report.rejections());
    graph = DatasetFactory.wrap(quads);
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
