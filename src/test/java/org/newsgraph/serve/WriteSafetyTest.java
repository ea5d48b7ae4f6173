package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.LiveStore;
import org.newsgraph.Pipeline;
import org.newsgraph.serve.write.Users;
import org.newsgraph.serve.write.Writing;

/** What people with credentials may not do either, and what those without may try. */
class WriteSafetyTest {
  private static final String SECRET = "correct horse";
  private static final String NOTE = "http://localhost:3030/graph/note/safe";
  private static final String PUT_NOTE = "/graphs?graph=" + Served.encode(NOTE);

  private static Served served;
  private static @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    served = start(false);
  }

  private static Served start(boolean trustProxy) throws IOException {
    Path users = folder.resolve("users");
    Files.writeString(users, Users.line("editor", EnumSet.allOf(Users.Role.class), SECRET) + "\n");
    Pipeline pipeline = new Pipeline(folder);
    return Served.start(
        text ->
            text.replace("articleBytes 10485760", "articleBytes 300000")
                .replace("graphTriples 200000", "graphTriples 1000")
                .replace("limit:seconds 30", "limit:seconds 2"),
        Served.trig(
            """
            PREFIX dct: <http://purl.org/dc/terms/>
            BASE <http://localhost:3030/>
            GRAPH <graph/history> {
              <id/person/old> dct:isReplacedBy <id/person/older> .
              <id/person/older> dct:isReplacedBy <id/person/new> .
              <id/person/round> dct:isReplacedBy <id/person/round> .
            }
            GRAPH <graph/entities> { <id/person/new> <urn:x:p> 1 . <id/person/own> <urn:x:p> 2 }
            GRAPH <graph/note/hijack> { <id/person/own> dct:isReplacedBy <id/person/new> }
            """),
        new Writing.Settings(
            Users.read(users),
            trustProxy,
            folder.resolve("audit.jsonl"),
            (data, base) -> new LiveStore(pipeline, data, base, Clock.systemUTC())));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "/id/person/old,       /id/person/new",
    "/page/person/old,     /page/person/new",
    "/data/person/old.ttl, /data/person/new.ttl",
  })
  void whatWasMergedIsSentOnForGood(String from, String to) throws IOException {
    HttpResponse<String> answer = served.get(from);
    assertEquals(301, answer.statusCode());
    assertEquals(to, answer.headers().firstValue("Location").orElseThrow());
  }

  @Test
  void onlyTheStoresOwnHistorySendsOn() throws IOException {
    assertEquals(303, served.get("/id/person/own").statusCode());
    assertEquals(303, served.get("/id/person/round").statusCode());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "400 | INSERT DATA { GRAPH <%s> { _:b <urn:x:safe> 1 } }",
        "400 | INSERT { GRAPH <%s> { ?b <urn:x:safe> 1 } } WHERE { BIND (BNODE() AS ?b) }",
        "400 | INSERT DATA { GRAPH <%s> { <urn:x:safe> <urn:x:p> '2024-13-45'^^xsd:date } }",
        "204 | INSERT { GRAPH <%s> { ?b <urn:x:safe> 1 } } WHERE { BIND (IRI('urn:x: y') AS ?b) }",
        "422 | INSERT DATA { GRAPH <%s> { <urn:x:safe> a ng:Claim } }",
      })
  void whatNobodyCouldUseIsNotTakenIn(int status, String update) throws IOException {
    HttpResponse<String> answer = update(update.formatted(NOTE));
    assertEquals(status, answer.statusCode(), answer.body());
    assertFalse(ask("GRAPH <" + NOTE + "> { ?s ?p ?o }"));
  }

  @Test
  void aGraphThatViolatesAShapeIsNotTakenIn() throws IOException {
    String claim = "<urn:x:safe> a <https://w3id.org/newsgraph/ontology#Claim> .";
    assertEquals(422, send("PUT", PUT_NOTE, "text/turtle", claim).statusCode());
    assertFalse(ask("GRAPH <" + NOTE + "> { ?s ?p ?o }"));
  }

  @Test
  void anUpdateThatWouldFillTheDiskIsStopped() throws IOException {
    String many = "VALUES ?%s { 0 1 2 3 4 5 6 7 8 9 }";
    String update =
        "INSERT { GRAPH <"
            + NOTE
            + "> { ?s <urn:x:p> ?a } } WHERE { "
            + many.formatted("a")
            + many.formatted("b")
            + many.formatted("c")
            + many.formatted("d")
            + " BIND (IRI(CONCAT('urn:x:', STR(?b), STR(?c), STR(?d))) AS ?s) }";
    assertEquals(422, update(update).statusCode());
    assertFalse(ask("GRAPH <" + NOTE + "> { ?s ?p ?o }"));
  }

  @Test
  void anUpdateThatTakesTooLongIsStopped() throws IOException {
    String many = "VALUES ?%s { 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 }";
    StringBuilder where = new StringBuilder();
    for (String name : List.of("a", "b", "c", "d", "e", "f", "g")) {
      where.append(many.formatted(name));
    }
    HttpResponse<String> answer =
        update(
            "INSERT { GRAPH <"
                + NOTE
                + "> { <urn:x:s> <urn:x:p> ?a } } WHERE { "
                + where
                + " FILTER (?a + ?b + ?c + ?d + ?e + ?f + ?g > 1000) }");
    assertEquals(503, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Retry-After").isPresent());
  }

  @ParameterizedTest
  @ValueSource(strings = {"text/turtle", "application/ld+json", "application/rdf+xml"})
  void deepNestingIsABadRequest(String type) throws IOException {
    String body =
        switch (type) {
          case "text/turtle" -> "<urn:x:a> <urn:x:p> " + "(".repeat(100_000);
          case "application/ld+json" -> "{\"urn:x:p\":" + "[".repeat(100_000);
          default -> "<a>".repeat(90_000);
        };
    assertEquals(400, send("PUT", PUT_NOTE, type, body).statusCode());
  }

  @Test
  void aBodyOfUnknownLengthIsCutAtTheLimit() throws IOException {
    String chunk = "2710\r\n" + "a".repeat(10_000) + "\r\n";
    String answer =
        served.raw(
            "PUT /articles/big HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
                + "Authorization: "
                + basic(SECRET)
                + "\r\nTransfer-Encoding: chunked\r\n\r\n"
                + chunk.repeat(31));
    assertTrue(answer.startsWith("HTTP/1.1 413"), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /data/../../../etc/passwd.ttl",
        "GET /data/..%2f..%2f..%2fetc%2fpasswd.ttl",
        "GET /data/%2e%2e/%2e%2e/etc/passwd.nt",
        "GET /page/..%5c..%5cetc%5cpasswd",
        "DELETE /articles/../update",
        "DELETE /articles/%2e%2e",
        "PUT /articles/%2e%2e",
        "OPTIONS *x",
      })
  void aPathLeadsToNoFile(String line) throws IOException {
    String answer =
        served.raw(
            line
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\nAuthorization: "
                + basic(SECRET)
                + "\r\nContent-Type: text/plain\r\nContent-Length: 0\r\n\r\n");
    assertTrue(answer.matches("(?s)HTTP/1.1 40[0-9].*"), answer);
    assertFalse(answer.contains("root:"), answer);
  }

  @Test
  void theAuditTellsWhoDidWhatButNoTextAndNoSecret() throws IOException {
    update("INSERT DATA { GRAPH <" + NOTE + "-audited> { <urn:x:a> <urn:x:p> 'words' } }");
    send("DELETE", PUT_NOTE + "-audited", "text/turtle", "");
    String lines = Files.readString(folder.resolve("audit.jsonl"));
    String delete = "\"user\":\"editor\",\"action\":\"delete graph\",\"what\":\"" + NOTE;
    assertTrue(lines.contains(delete + "-audited\",\"state\":\"begun\"}"), lines);
    assertTrue(lines.contains(delete + "-audited\",\"state\":\"done\"}"), lines);
    assertFalse(lines.contains(SECRET) || lines.contains("words"), lines);
  }

  @Test
  void aTrustedProxyTellsTheScheme() throws IOException {
    try (Served behind = start(true)) {
      for (String[] row :
          new String[][] {{"https", "404"}, {"http", "403"}, {"https, http", "403"}}) {
        HttpRequest.Builder request =
            behind
                .to("/articles/none")
                .header("Authorization", basic(SECRET))
                .header("X-Forwarded-For", "192.0.2.1")
                .header("X-Forwarded-Proto", row[0]);
        assertEquals(Integer.parseInt(row[1]), behind.send(request.DELETE()).statusCode(), row[0]);
      }
    }
  }

  @Test
  void guessingIsSlowedDownForTheOneWhoGuesses() throws IOException {
    try (Served behind = start(true)) {
      for (int i = 0; i < 5; i++) {
        assertEquals(401, guess(behind, "192.0.2.7", "guess " + i).statusCode());
      }
      HttpResponse<String> sixth = guess(behind, "192.0.2.7", SECRET);
      assertEquals(429, sixth.statusCode());
      assertEquals("60", sixth.headers().firstValue("Retry-After").orElseThrow());
      assertEquals(404, guess(behind, "192.0.2.8", SECRET).statusCode());
      assertEquals(429, guess(behind, "192.0.2.8, 192.0.2.7", SECRET).statusCode());
    }
  }

  private static HttpResponse<String> guess(Served at, String client, String secret)
      throws IOException {
    return at.send(
        at.to("/articles/none")
            .header("Authorization", basic(secret))
            .header("X-Forwarded-For", client)
            .header("X-Forwarded-Proto", "https")
            .DELETE());
  }

  @Test
  void withoutUsersNothingCanBeChanged() throws IOException {
    try (Served reading = Served.start(text -> text, Served.trig(""))) {
      for (String path : List.of("/articles", "/articles/x", "/update", "/$/backup")) {
        HttpRequest.Builder request =
            reading.to(path).header("Authorization", basic(SECRET)).header("Content-Type", "a/b");
        int status = reading.send(request.POST(BodyPublishers.ofString("x"))).statusCode();
        assertTrue(status == 404 || status == 405, path + " " + status);
        assertEquals(405, reading.send(request.DELETE()).statusCode(), path);
      }
    }
  }

  private static boolean ask(String pattern) throws IOException {
    return served.query("ASK { " + pattern + " }").body().contains("true");
  }

  private static HttpResponse<String> update(String update) throws IOException {
    return send("POST", "/update", "application/sparql-update", update);
  }

  private static HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException {
    return served.send(
        served
            .to(path)
            .header("Authorization", basic(SECRET))
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  private static String basic(String secret) {
    byte[] pair = ("editor:" + secret).getBytes(StandardCharsets.UTF_8);
    return "Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
