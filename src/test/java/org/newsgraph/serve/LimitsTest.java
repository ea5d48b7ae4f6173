package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that try to hold on to a thread or to the memory. */
class LimitsTest {
  private static final String BAD = "CONCAT('" + "a".repeat(60) + "', '!')";
  private static final String DIRECT = "application/sparql-query";

  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served =
        Served.sample(
            text ->
                text.replace("seconds 30", "seconds 1")
                    .replace("concurrent 8", "concurrent 2")
                    .replace("waitMillis 2000", "waitMillis 100"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** A regular expression that backtracks for years, wherever an expression may stand. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "ASK { FILTER (REGEX(%s, '(.*a){20}b')) }",
        "ASK { FILTER (REGEX('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(.*a){20}b')) }",
        "SELECT (REGEX(%s, '(a+)+\\\\1b') AS ?x) {}",
        "SELECT (REPLACE(%s, '(.*a){20}b', 'b') AS ?x) {}",
        "SELECT ?x { BIND (REPLACE(%s, '(.*a){20}b', 'b') AS ?x) }",
        "SELECT ?s { ?s ?p ?o } ORDER BY REGEX(%s, '(.*a){20}b')",
        "SELECT (COUNT(REGEX(%s, '(.*a){20}b')) AS ?n) { ?s ?p ?o }",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (REGEX(%s, '(.*a){20}b'))",
        "SELECT ?s { ?s ?p ?o } GROUP BY ?s (REGEX(%s, '(.*a){20}b') AS ?x)",
        "ASK { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER (REGEX(%s, '(.*a){20}b')) } }",
        "ASK { ?s ?p ?o MINUS { ?s ?p ?o FILTER (REGEX(%s, '(.*a){20}b')) } }",
        "ASK { ?s ?p ?o OPTIONAL { ?s ?q ?r FILTER (REGEX(%s, '(.*a){20}b')) } }",
        "ASK { { SELECT ?s { ?s ?p ?o FILTER (REGEX(%s, '(.*a){20}b')) } } }",
        "CONSTRUCT { ?s a ?o } WHERE { ?s a ?o FILTER (REGEX(%s, '(.*a){20}b')) }",
        "DESCRIBE ?s WHERE { ?s a ?o FILTER (REGEX(%s, '(.*a){20}b')) }",
        "ASK { GRAPH ?g { ?s ?p ?o FILTER (REGEX(%s, '(.*a){20}b')) } }",
        "ASK { FILTER (IF(REGEX(%s, '(.*a){20}b'), true, false)) }"
      })
  void stopsRunawayExpressions(String query) throws IOException {
    long begun = System.nanoTime();
    HttpResponse<String> answer = served.query(query.replace("%s", BAD));
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.body().contains("longer than 1 s"));
    assertTrue(System.nanoTime() - begun < 20_000_000_000L);
    assertEquals(200, served.query("ASK {}").statusCode(), "the turn is given back");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.w3.org/2005/xpath-functions#matches",
        "http://www.w3.org/2005/xpath-functions#replace",
        "http://www.w3.org/2005/xpath-functions#concat"
      })
  void hasNoUnboundedTwins(String function) throws IOException {
    assertEquals(400, served.query("SELECT (<" + function + ">('a', 'b') AS ?x) {}").statusCode());
  }

  @Test
  void stillMatchesAndReplaces() throws IOException {
    String query =
        "SELECT (REGEX('Flood in Norvia', 'norvia', 'i') AS ?a) (REPLACE('abab'@en, 'b', 'c') AS ?b)"
            + " (REPLACE('abcd', '(b)(c)', '$2$1') AS ?c) (CONCAT('x'@en, 'y'@en) AS ?d)"
            + " (ENCODE_FOR_URI('a b/ё') AS ?e) (REGEX('a', ?none) AS ?f) {}";
    String body = served.query(query, "Accept", "text/tab-separated-values").body();
    assertEquals(
        "true\t\"acac\"@en\t\"acbd\"\t\"xy\"@en\t\"a%20b%2F%D1%91\"\t",
        body.split("\n", -1)[1].replace("\r", ""));
  }

  @Test
  void boundsTheLengthOfTexts() throws IOException {
    StringBuilder twice = new StringBuilder("SELECT (STRLEN(?x40) AS ?n) { BIND ('ab' AS ?x0)");
    for (int i = 0; i < 40; i++) {
      twice.append(" BIND (CONCAT(?x" + i + ", ?x" + i + ") AS ?x" + (i + 1) + ")");
    }
    HttpResponse<String> answer = served.post("/sparql", DIRECT, twice.append(" }").toString());
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("longer than"), answer.body());
    String growing = "'" + "a".repeat(20_000) + "'";
    assertEquals(
        400,
        served
            .post(
                "/sparql",
                DIRECT,
                "SELECT (STRLEN(REPLACE(" + growing + ",'a'," + growing + ")) AS ?n) {}")
            .statusCode());
  }

  @Test
  void makesPagesWaitLikeQueries() throws Exception {
    String slow =
        "/sparql?timeout=15&query="
            + Served.encode(
                "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?o ?p . ?q ?r ?s }");
    try (Served narrow =
        Served.sample(
            text ->
                text.replace("concurrent 8", "concurrent 1")
                    .replace("waitMillis 2000", "waitMillis 500"))) {
      CompletableFuture<Integer> running =
          CompletableFuture.supplyAsync(() -> status(narrow, slow));
      long until = System.nanoTime() + 4_000_000_000L;
      while (status(narrow, "/search?q=lind") == 200 && System.nanoTime() < until) {
        Thread.onSpinWait();
      }
      for (String path :
          new String[] {
            "/search?q=lind",
            "/page/person/anna-lind",
            "/data/person/anna-lind.ttl",
            "/id/person/anna-lind",
            "/questions/places"
          }) {
        HttpResponse<String> answer = narrow.get(path);
        assertEquals(503, answer.statusCode(), path + ", slow one: " + running.getNow(null));
        assertEquals("5", answer.headers().firstValue("retry-after").orElse(""), path);
      }
      assertEquals(503, running.get());
      assertEquals(200, status(narrow, "/page/person/anna-lind"));
    }
  }

  private static int status(Served served, String path) {
    try {
      return served.get(path).statusCode();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
