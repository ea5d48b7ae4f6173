package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import java.util.EnumSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.LiveStore;
import org.newsgraph.Pipeline;
import org.newsgraph.serve.write.Users;
import org.newsgraph.serve.write.Writing;

class WriteTest {
  private static final String SECRET = "correct horse";
  private static final String TURTLE = "text/turtle";
  private static final String NOTE = "http://localhost:3030/graph/note/mine";
  private static final String STORY =
      "Обыск в Ереване\nПолиция задержала Ивана Лаврова в Ереване 3 марта 2025 года.";

  private static Served served;
  private static @TempDir Path folder;

  @BeforeAll
  static void start() throws IOException {
    Path users = folder.resolve("users");
    Files.writeString(
        users,
        "# who may change what\n"
            + Users.line("editor", EnumSet.allOf(Users.Role.class), SECRET)
            + "\n"
            + Users.line("reader", EnumSet.of(Users.Role.BACKUP), SECRET)
            + "\n");
    Pipeline pipeline = new Pipeline(Path.of("target/no-models-needed"));
    served =
        Served.start(
            text -> text.replace("articleBytes 10485760", "articleBytes 300000"),
            Served.trig(
                """
                GRAPH <http://localhost:3030/graph/article/x> { <urn:x:said> <urn:x:p> 1 }
                """),
            new Writing.Settings(
                Users.read(users),
                false,
                folder.resolve("audit.jsonl"),
                (data, base) -> new LiveStore(pipeline, data, base, Clock.systemUTC())));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void anArticleIsPublishedReplacedAndWithdrawn() throws IOException {
    HttpResponse<String> made =
        send(
            "POST",
            "/articles?id=story&publisher=Own&published=2025-03-04&language=ru",
            "text/plain",
            STORY);
    assertEquals(201, made.statusCode(), made.body());
    assertTrue(made.headers().firstValue("Location").get().endsWith("/id/article/story"));
    assertTrue(made.body().contains("\"claims\":1"), made.body());
    assertTrue(ask("?c ng:eventType ng:Detention ; ng:inArticle/dct:identifier 'story'"));
    assertEquals(409, send("POST", "/articles?id=story", "text/plain", STORY).statusCode());

    String again = STORY.replace("задержала", "отпустила");
    assertEquals(200, send("PUT", "/articles/story?language=ru", "text/plain", again).statusCode());
    assertFalse(ask("?c ng:eventType ng:Detention ; ng:inArticle/dct:identifier 'story'"));

    assertEquals(204, send("DELETE", "/articles/story", TURTLE, "").statusCode());
    assertFalse(ask("?a dct:identifier 'story'"));
    assertEquals(410, served.get("/id/article/story").statusCode());
    assertEquals(410, served.get("/page/article/story").statusCode());
    assertEquals(404, send("DELETE", "/articles/story", TURTLE, "").statusCode());
  }

  @Test
  void twoEventsThatBecomeOneAreFoundAtBothAddresses() throws IOException {
    String other = STORY.replace("3 марта", "9 апреля");
    send("PUT", "/articles/first?published=2025-05-04&language=ru", "text/plain", STORY);
    send("PUT", "/articles/second?published=2025-05-04&language=ru", "text/plain", other);
    String kept = event("first");
    String gone = event("second");
    assertFalse(kept.equals(gone), kept);
    send("PUT", "/articles/second?published=2025-05-04&language=ru", "text/plain", STORY);
    assertEquals(kept, event("second"));
    for (String[] paths : new String[][] {{"id/", ""}, {"page/", ""}, {"data/", ".ttl"}}) {
      String from = "/" + gone.replace("id/", paths[0]) + paths[1];
      HttpResponse<String> answer = served.get(from);
      assertEquals(301, answer.statusCode(), from);
      String to = "/" + kept.replace("id/", paths[0]) + paths[1];
      assertEquals(to, answer.headers().firstValue("Location").orElse(""));
      assertTrue(served.get(to).statusCode() < 400, to);
    }
    send("DELETE", "/articles/first", TURTLE, "");
    send("DELETE", "/articles/second", TURTLE, "");
    assertEquals(410, served.get("/" + kept).statusCode(), "the last account of it is gone");
  }

  /** The path of the one event that an article's claims are about. */
  private static String event(String article) throws IOException {
    String query =
        "SELECT DISTINCT ?e { ?c ng:inArticle/dct:identifier '"
            + article
            + "' ; ng:about ?e . ?e a ng:Event }";
    String[] lines = served.query(query, "Accept", "text/csv").body().split("\r\n", -1);
    assertEquals(3, lines.length, String.join(" ", lines));
    return lines[1].replace("http://localhost:3030/", "");
  }

  @Test
  void aGraphThatIsNotThereCannotBeClearedButSilently() throws IOException {
    String clear = "GRAPH <http://localhost:3030/graph/note/none>";
    String type = "application/sparql-update";
    assertEquals(409, send("POST", "/update", type, "CLEAR " + clear).statusCode());
    assertEquals(204, send("POST", "/update", type, "CLEAR SILENT " + clear).statusCode());
  }

  @Test
  void theProtocolChoosesGraphsOfAnUpdate() throws IOException {
    String type = "application/sparql-update";
    String path =
        "/update?using-graph-uri=" + Served.encode("http://localhost:3030/graph/article/x");
    String copy = "INSERT { GRAPH <" + NOTE + "-using> { ?s <urn:x:copied> ?o } } ";
    String where = "WHERE { ?s ?p ?o }";
    assertEquals(204, send("POST", path, type, copy + where).statusCode());
    assertTrue(ask("<urn:x:said> <urn:x:copied> 1"));
    HttpResponse<String> twice = send("POST", path, type, copy + "USING <" + NOTE + "> " + where);
    assertEquals(400, twice.statusCode(), twice.body());
  }

  @Test
  void peoplesOwnGraphsTakeUpdatesAndFiles() throws IOException {
    String insert = "INSERT DATA { GRAPH <" + NOTE + "> { <urn:x:a> rdfs:label 'b' } }";
    assertEquals(204, send("POST", "/update", "application/sparql-update", insert).statusCode());
    assertTrue(ask("<urn:x:a> rdfs:label 'b'"));
    String other = "/graphs?graph=" + Served.encode(NOTE + "-2");
    assertEquals(201, send("PUT", other, TURTLE, "<urn:x:c> <urn:x:p> 1 .").statusCode());
    assertTrue(ask("<urn:x:c> <urn:x:p> 1"));
    assertEquals(204, send("PUT", other, TURTLE, "<urn:x:d> <urn:x:p> 1 .").statusCode());
    assertFalse(ask("<urn:x:c> <urn:x:p> 1"));
    assertEquals(204, send("DELETE", other, TURTLE, "").statusCode());
    assertFalse(ask("<urn:x:d> <urn:x:p> 1"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "INSERT DATA { <urn:x:a> <urn:x:b> 1 }",
        "INSERT DATA { GRAPH <http://localhost:3030/graph/entities> { <urn:x:a> <urn:x:b> 1 } }",
        "DELETE WHERE { GRAPH <http://localhost:3030/graph/article/x> { ?s ?p ?o } }",
        "CLEAR ALL",
        "DROP GRAPH <http://localhost:3030/graph/article/x>",
        "LOAD <file:///etc/passwd> INTO GRAPH <http://localhost:3030/graph/note/mine>",
        "LOAD <http://127.0.0.1:9/> INTO GRAPH <http://localhost:3030/graph/note/mine>",
        "INSERT { GRAPH <http://localhost:3030/graph/note/mine> { ?s ?p ?o } }"
            + " WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }"
      })
  void whatAnUpdateMayNotDo(String update) throws IOException {
    HttpResponse<String> answer = send("POST", "/update", "application/sparql-update", update);
    assertEquals(403, answer.statusCode(), answer.body());
    assertTrue(ask("<urn:x:said> <urn:x:p> 1"));
    assertFalse(ask("<urn:x:a> <urn:x:b> 1"));
  }

  @Test
  void withoutCredentialsNothingChanges() throws IOException {
    HttpRequest.Builder request = served.to("/articles").header("Content-Type", "text/plain");
    HttpResponse<String> answer = served.send(request.POST(BodyPublishers.ofString(STORY)));
    assertEquals(401, answer.statusCode());
    assertTrue(answer.headers().firstValue("WWW-Authenticate").isPresent());
    assertEquals(405, served.get("/articles").statusCode());
    assertEquals(403, as("reader", SECRET, "DELETE", "/articles/x").statusCode());
    assertEquals(401, as("editor", "wrong horse", "DELETE", "/articles/x").statusCode());
  }

  @Test
  void aBearerTokenDoesAsWell() throws IOException {
    HttpRequest.Builder request =
        served
            .to("/articles/none")
            .header("Authorization", "Bearer editor." + SECRET.replace(" ", "%20"));
    assertEquals(401, served.send(request.DELETE()).statusCode());
    request = served.to("/articles/none").header("Authorization", "Bearer editor." + SECRET);
    assertEquals(404, served.send(request.DELETE()).statusCode());
  }

  @Test
  void credentialsOverAnUnsafeSchemeOrFromAnotherSiteAreNotLookedAt() throws IOException {
    for (String[] header :
        new String[][] {
          {"X-Forwarded-Proto", "http"},
          {"X-Forwarded-For", "192.0.2.1"},
          {"Origin", "https://elsewhere.example"},
          {"Sec-Fetch-Site", "cross-site"}
        }) {
      HttpRequest.Builder request = authorized("editor", SECRET, "/articles/x");
      HttpResponse<String> answer = served.send(request.header(header[0], header[1]).DELETE());
      assertEquals(403, answer.statusCode(), header[0]);
    }
  }

  @Test
  void anEntityBombAndAnExternalEntityAreRefused() throws IOException {
    String bomb =
        "<!DOCTYPE r [<!ENTITY a 'aaaaaaaaaa'>"
            + "<!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;&b;&b;&b;&b;'>"
            + "<!ENTITY d '&c;&c;&c;&c;&c;&c;&c;&c;'><!ENTITY e '&d;&d;&d;&d;&d;&d;&d;&d;'>"
            + "<!ENTITY f '&e;&e;&e;&e;&e;&e;&e;&e;'><!ENTITY g '&f;&f;&f;&f;&f;&f;&f;&f;'>"
            + "<!ENTITY h '&g;&g;&g;&g;&g;&g;&g;&g;'>]>";
    String file = "<!DOCTYPE r [<!ENTITY h SYSTEM 'file:///etc/hostname'>]>";
    String rdf =
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:x='urn:x:'>"
            + "<rdf:Description rdf:about='urn:x:xml'><x:p>&h;</x:p></rdf:Description></rdf:RDF>";
    String path = "/graphs?graph=" + Served.encode(NOTE + "-xml");
    for (String dtd : new String[] {bomb, file}) {
      HttpResponse<String> answer = send("PUT", path, "application/rdf+xml", dtd + rdf);
      assertEquals(400, answer.statusCode(), answer.body());
      assertFalse(ask("<urn:x:xml> ?p ?o"));
    }
  }

  @Test
  void aRemoteContextIsNotFetched() throws IOException {
    AtomicInteger asked = new AtomicInteger();
    HttpServer trap =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    trap.createContext(
        "/",
        exchange -> {
          asked.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    trap.start();
    String context = "http://127.0.0.1:" + trap.getAddress().getPort() + "/context";
    String body = "{\"@context\":\"" + context + "\",\"@id\":\"urn:x:j\",\"p\":1}";
    String path = "/graphs?graph=" + Served.encode(NOTE + "-json");
    assertEquals(400, send("PUT", path, "application/ld+json", body).statusCode());
    trap.stop(0);
    assertEquals(0, asked.get());
  }

  @Test
  void blankNodesAndBrokenFilesAreRefused() throws IOException {
    String path = "/graphs?graph=" + Served.encode(NOTE);
    assertEquals(400, send("PUT", path, TURTLE, "[] <urn:x:p> 1 .").statusCode());
    assertEquals(400, send("PUT", path, TURTLE, "<urn:x:p> .").statusCode());
    assertEquals(415, send("PUT", path, "application/pdf", "x").statusCode());
    assertEquals(400, send("PUT", "/graphs?graph=mine", TURTLE, "").statusCode());
  }

  @Test
  void aHugeBodyIsRefusedBeforeItIsSent() throws IOException {
    String head =
        String.join(
            "\r\n",
            "PUT /articles/big HTTP/1.1",
            "Host: 127.0.0.1",
            "Connection: close",
            "Content-Type: text/plain",
            "Content-Length: 1073741824",
            "",
            "");
    assertTrue(served.raw(head).startsWith("HTTP/1.1 413"));
  }

  @Test
  void aHeaderCannotBeInjected() throws IOException {
    HttpResponse<String> answer =
        send("POST", "/articles?id=a%0D%0ASet-Cookie:%20x", "text/plain", STORY);
    assertEquals(400, answer.statusCode(), answer.body());
    assertTrue(answer.headers().firstValue("Set-Cookie").isEmpty());
  }

  @Test
  void aBackupIsTheWholeStore() throws Exception {
    HttpResponse<byte[]> answer =
        java.net.http.HttpClient.newHttpClient()
            .send(
                authorized("reader", SECRET, "/$/backup").GET().build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertEquals(200, answer.statusCode());
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      in.readAllBytes();
    }
    assertEquals(401, served.get("/$/backup").statusCode());
  }

  private static boolean ask(String pattern) throws IOException {
    return served.query("ASK { " + pattern + " }").body().contains("true");
  }

  private static HttpResponse<String> send(String method, String path, String type, String body)
      throws IOException {
    return served.send(
        authorized("editor", SECRET, path)
            .header("Content-Type", type)
            .method(method, BodyPublishers.ofString(body)));
  }

  private static HttpResponse<String> as(String user, String secret, String method, String path)
      throws IOException {
    return served.send(authorized(user, secret, path).method(method, BodyPublishers.noBody()));
  }

  private static HttpRequest.Builder authorized(String user, String secret, String path) {
    String pair = user + ":" + secret;
    return served
        .to(path)
        .header(
            "Authorization",
            "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
  }
}
