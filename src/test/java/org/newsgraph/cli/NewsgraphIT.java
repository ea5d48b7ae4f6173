package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program, run as its jar on the example articles. */
class NewsgraphIT {
  private static final Path SEEDS = Path.of("seeds");

  @TempDir static Path folder;
  private static Path store;
  private static Jar.Run build;

  @BeforeAll
  static void buildTheSeeds() throws Exception {
    store = folder.resolve("store");
    build =
        Jar.run(
            "build",
            SEEDS.toString(),
            "--store",
            store.toString(),
            "--nquads",
            folder.resolve("one.nq").toString());
  }

  @Test
  void theReportCountsWhatWasRead() {
    assertEquals(0, build.status(), build.err() + build.out());
    assertEquals(7, count("articles"));
    assertEquals(0, count("rejected"));
    for (String what : List.of("persons", "organizations", "places", "events", "claims")) {
      assertTrue(count(what) > 0, what + "\n" + build.out());
    }
  }

  @Test
  void twoBuildsAreEqual() throws Exception {
    Path other = folder.resolve("two.nq");
    assertEquals(0, Jar.run("build", SEEDS.toString(), "--nquads", other.toString()).status());
    assertEquals(sorted(folder.resolve("one.nq")), sorted(other));
  }

  @Test
  void everyEvidenceIsTheArticlesOwnCharacters() throws Exception {
    JsonNode rows =
        select(
            "SELECT ?claim ?text ?start ?end ?article WHERE { ?claim a ng:Claim ;"
                + " ng:evidence ?p ; ng:inArticle / ng:text ?article ."
                + " ?p ng:text ?text ; ng:start ?start ; ng:end ?end }");
    assertTrue(rows.size() >= count("claims"), "claims without evidence");
    for (JsonNode row : rows) {
      String article = value(row, "article");
      int from = article.offsetByCodePoints(0, Integer.parseInt(value(row, "start")));
      int to = article.offsetByCodePoints(0, Integer.parseInt(value(row, "end")));
      assertEquals(value(row, "text"), article.substring(from, to));
    }
  }

  @Test
  void theExampleArticlesDisagreeOnTheDead() throws Exception {
    Jar.Run run =
        Jar.run(
            "query",
            "--store",
            store.toString(),
            "--results",
            "csv",
            "ontology/questions/disagreement-on-deaths.rq");
    assertEquals(0, run.status(), run.err());
    assertTrue(run.out().contains(",38,"), run.out());
    assertTrue(run.out().contains(",29,"), run.out());
  }

  @Test
  void theStoreConforms() throws Exception {
    Jar.Run run = Jar.run("validate", "--store", store.toString());
    assertEquals(0, run.status(), run.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"nq", "trig", "ttl", "jsonld", "rdfxml"})
  void exportsHoldTheGraph(String format) throws Exception {
    Path out = folder.resolve("export." + format);
    Jar.Run run =
        Jar.run("export", "--store", store.toString(), "--format", format, "--out", out.toString());
    assertEquals(0, run.status(), run.err());
    assertTrue(Files.size(out) > 10_000);
  }

  @Test
  void badInputIsReportedAndTheRestIsLoaded() throws Exception {
    Path input = Files.createDirectories(folder.resolve("bad"));
    Files.writeString(
        input.resolve("good.txt"), "A title\n\nPolice detained Ivan Petrov in Moscow on Monday.\n");
    Files.writeString(input.resolve("empty.txt"), "");
    Files.write(input.resolve("binary.txt"), new byte[] {0, 1, 2, 0, 3});
    Jar.Run run =
        Jar.run("build", input.toString(), "--store", folder.resolve("bad-store").toString());
    assertEquals(1, run.status(), run.err() + run.out());
    assertTrue(run.out().contains("empty.txt"), run.out());
    assertTrue(run.out().contains("binary.txt"), run.out());
    assertTrue(run.out().matches("(?s).*articles +1\\R.*"), run.out());
  }

  @Test
  void nothingUsableIsAnErrorAndLeavesTheStore() throws Exception {
    Path kept = folder.resolve("kept");
    assertEquals(0, Jar.run("build", SEEDS.toString(), "--store", kept.toString()).status());
    Jar.Run run = Jar.run("build", "no-such-folder", "--store", kept.toString());
    assertEquals(2, run.status());
    assertTrue(run.err().contains("no-such-folder"), run.err());
    Jar.Run ask = Jar.run("query", "--store", kept.toString(), "-e", "ASK { ?c a ng:Claim }");
    assertEquals("yes", ask.out().strip());
  }

  @Test
  void badUsageIsTold() throws Exception {
    assertEquals(2, Jar.run("build").status());
    assertEquals(2, Jar.run("nonsense").status());
    Jar.Run query = Jar.run("query", "--store", store.toString(), "-e", "SELECT nonsense");
    assertEquals(2, query.status());
    assertTrue(query.err().contains("line 1"), query.err());
  }

  @Test
  void annotatePrintsOneLineForEachArticle() throws Exception {
    Path lines = folder.resolve("two.jsonl");
    String text = "😀 Police detained Ivan Petrov in Baku on Monday.";
    Files.writeString(
        lines,
        "{\"id\":\"a/1\",\"lang\":\"en\",\"date\":\"2025-06-30\",\"title\":\"t\",\"text\":\""
            + text
            + "\"}\n{\"id\":\"broken\"\n");
    Jar.Run run = Jar.run("annotate", lines.toString());
    assertEquals(1, run.status(), run.err());
    JsonNode line = new ObjectMapper().readTree(run.out());
    assertEquals("a/1", line.get("id").asText());
    assertEquals(text, line.get("text").asText());
    boolean found = false;
    for (JsonNode entity : line.get("entities")) {
      int from = text.offsetByCodePoints(0, entity.get("start").asInt());
      int to = text.offsetByCodePoints(0, entity.get("end").asInt());
      found |= text.substring(from, to).equals("Ivan Petrov");
    }
    assertTrue(found, run.out());
  }

  @Test
  void theEndpointAnswersQueriesAndRefusesUpdates() throws Exception {
    Process server =
        new ProcessBuilder(Jar.command("serve", "--store", store.toString(), "--port", "0"))
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      Matcher address = Pattern.compile("at (http\\S+/)").matcher(out.readLine());
      assertTrue(address.find());
      URI sparql = URI.create(address.group(1) + "sparql");
      HttpResponse<String> rows =
          post(
              sparql,
              "query",
              "SELECT (COUNT(*) AS ?n) { ?s ?p ?o }",
              "application/sparql-results+json");
      assertEquals(200, rows.statusCode());
      JsonNode n = new ObjectMapper().readTree(rows.body()).at("/results/bindings/0/n/value");
      assertTrue(n.asInt() > 1000, rows.body());
      HttpResponse<String> update =
          post(sparql, "update", "INSERT DATA { <urn:a> <urn:b> <urn:c> }", "*/*");
      assertTrue(update.statusCode() >= 400 && update.statusCode() < 500, update.toString());
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private static HttpResponse<String> post(URI uri, String field, String text, String accept)
      throws Exception {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(uri)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Accept", accept)
                .POST(
                    HttpRequest.BodyPublishers.ofString(
                        field + "=" + URLEncoder.encode(text, StandardCharsets.UTF_8)))
                .build(),
            HttpResponse.BodyHandlers.ofString());
  }

  private static JsonNode select(String query) throws Exception {
    Jar.Run run = Jar.run("query", "--store", store.toString(), "--results", "json", "-e", query);
    assertEquals(0, run.status(), run.err());
    return new ObjectMapper().readTree(run.out()).at("/results/bindings");
  }

  private static String value(JsonNode row, String name) {
    return row.get(name).get("value").asText();
  }

  private static int count(String what) {
    Matcher m = Pattern.compile("(?m)^" + what + " +(\\d+)$").matcher(build.out());
    assertTrue(m.find(), build.out());
    return Integer.parseInt(m.group(1));
  }

  private static List<String> sorted(Path file) throws Exception {
    try (Stream<String> lines = Files.lines(file)) {
      List<String> all = lines.sorted().toList();
      assertFalse(all.isEmpty());
      return all;
    }
  }
}
