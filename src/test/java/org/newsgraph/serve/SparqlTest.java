package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SparqlTest {
  private static final String DIRECT = "application/sparql-query";
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String COUNT = "SELECT (COUNT(DISTINCT ?c) AS ?n) WHERE { ?c a ng:Claim }";

  /** Never comes to an end in time, and gives no row before it. */
  private static final String SLOW =
      "SELECT (COUNT(*) AS ?all) WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n ?o }";

  /** Gives rows from the start, and never comes to an end in time. */
  private static final String ENDLESS =
      "SELECT * WHERE { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }";

  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.sample(text -> text.replace("heldBytes 1048576", "heldBytes 50000"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @Test
  void answersInAllThreeWaysOfTheProtocol() throws IOException {
    String form = "query=" + Served.encode(COUNT);
    assertTrue(served.get("/sparql?" + form, "Accept", "text/csv").body().contains("2"));
    assertTrue(served.post("/sparql?format=csv", FORM, form).body().contains("2"));
    assertTrue(served.post("/sparql?format=csv", DIRECT, COUNT).body().contains("2"));
  }

  @ParameterizedTest
  @CsvSource({
    "application/sparql-results+json, application/sparql-results+json",
    "application/sparql-results+xml, application/sparql-results+xml",
    "text/csv, text/csv",
    "text/tab-separated-values, text/tab-separated-values",
    "text/html, text/html",
    "'text/csv;q=0.5,application/sparql-results+xml;q=0.9', application/sparql-results+xml",
    "*/*, application/sparql-results+json"
  })
  void choosesTheFormatOfTables(String accept, String type) throws IOException {
    HttpResponse<String> answer = served.query(COUNT, "Accept", accept);
    assertEquals(200, answer.statusCode());
    assertEquals(
        type + "; charset=utf-8",
        answer.headers().firstValue("content-type").get().replace(";charset", "; charset"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text/turtle",
        "application/ld+json",
        "application/rdf+xml",
        "application/n-triples"
      })
  void choosesTheFormatOfGraphs(String accept) throws IOException {
    for (String query :
        new String[] {
          "CONSTRUCT WHERE { ?p a ng:Person ; skos:prefLabel ?name }",
          "DESCRIBE ?p WHERE { ?p a ng:Person }",
          "DESCRIBE <https://graph.example/id/person/anna-lind>"
        }) {
      HttpResponse<String> answer = served.query(query, "Accept", accept);
      assertEquals(200, answer.statusCode(), query);
      assertTrue(answer.headers().firstValue("content-type").get().startsWith(accept));
      assertTrue(answer.body().contains("Анна Линд"), answer.body());
    }
  }

  @Test
  void choosesGraphsByParameter() throws IOException {
    String graph = Served.encode("https://graph.example/graph/entities");
    String ask = Served.encode("ASK { ?c a ng:Claim }");
    String person = Served.encode("ASK { GRAPH ?g { ?p a ng:Person } }");
    assertTrue(served.get("/sparql?query=" + ask).body().contains("true"));
    assertTrue(
        served
            .get("/sparql?query=" + ask + "&default-graph-uri=" + graph)
            .body()
            .contains("false"));
    assertTrue(
        served
            .get("/sparql?query=" + person + "&named-graph-uri=" + graph)
            .body()
            .contains("true"));
  }

  @Test
  void tellsWhereAQueryIsWrong() throws IOException {
    HttpResponse<String> answer = served.query("SELECT *\nWHERE { ?s ?p }");
    assertEquals(400, answer.statusCode());
    assertTrue(answer.body().contains("line 2, column"), answer.body());
    assertTrue(answer.headers().firstValue("content-type").get().startsWith("text/plain"));
  }

  @Test
  void describesTheService() throws IOException {
    HttpResponse<String> answer = served.get("/sparql", "Accept", "text/turtle");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("UnionDefaultGraph"));
    assertTrue(served.get("/sparql", "Accept", "text/html").body().contains("<textarea"));
  }

  @Test
  void refusesUpdates() throws IOException {
    String update = "INSERT DATA { <urn:a> <urn:b> <urn:c> }";
    assertEquals(400, served.post("/sparql", FORM, "update=" + Served.encode(update)).statusCode());
    assertEquals(415, served.post("/sparql", "application/sparql-update", update).statusCode());
    assertEquals(400, served.query(update).statusCode());
    assertEquals(
        405, served.send(served.to("/sparql").PUT(BodyPublishers.ofString(""))).statusCode());
    assertEquals(405, served.send(served.to("/sparql").DELETE()).statusCode());
    for (String path : new String[] {"/update", "/get", "/sparql/update"}) {
      assertEquals(404, served.post(path, "application/sparql-update", update).statusCode(), path);
    }
    assertEquals(415, served.post("/shacl", "application/sparql-update", update).statusCode());
    assertEquals(405, served.post("/graphs?default", "text/turtle", "").statusCode());
    assertEquals(
        405, served.post("/data/a.ttl", "text/turtle", "<urn:a> a <urn:b> .").statusCode());
    assertTrue(served.query("ASK { <urn:a> ?b ?c }").body().contains("false"));
  }

  @Test
  void refusesToReadFilesOfTheHost(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret.nt");
    Files.writeString(secret, "<urn:a> <urn:b> \"secret\" .\n");
    String file = secret.toUri().toString();
    assertEquals(400, served.query("LOAD <" + file + ">").statusCode());
    for (String query :
        new String[] {
          "SELECT * FROM <" + file + "> WHERE { ?s ?p ?o }",
          "SELECT * FROM NAMED <" + file + "> WHERE { GRAPH ?g { ?s ?p ?o } }",
          "SELECT * { GRAPH <" + file + "> { ?s ?p ?o } }"
        }) {
      HttpResponse<String> answer = served.query(query);
      assertEquals(200, answer.statusCode());
      assertFalse(answer.body().contains("secret"));
    }
    String parameter = "&default-graph-uri=" + Served.encode(file);
    String all = Served.encode("SELECT * { ?s ?p ?o }");
    assertFalse(served.get("/sparql?query=" + all + parameter).body().contains("secret"));
  }

  @Test
  void reachesNoOtherHost() throws IOException {
    AtomicInteger calls = new AtomicInteger();
    HttpServer other =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    other.createContext(
        "/",
        exchange -> {
          calls.incrementAndGet();
          exchange.sendResponseHeaders(200, -1);
          exchange.close();
        });
    other.start();
    String at = "<http://127.0.0.1:" + other.getAddress().getPort() + "/>";
    for (String query :
        new String[] {
          "SELECT * { SERVICE " + at + " { ?s ?p ?o } }",
          "SELECT * { SERVICE SILENT " + at + " { ?s ?p ?o } }",
          "SELECT * { BIND(" + at + " AS ?x) SERVICE ?x { ?s ?p ?o } }",
          "SELECT * { { SELECT * { SERVICE " + at + " { ?s ?p ?o } } } }",
          "SELECT * { ?a ?b ?c FILTER EXISTS { SERVICE " + at + " { ?s ?p ?o } } }"
        }) {
      assertEquals(403, served.query(query).statusCode(), query);
    }
    served.query("SELECT * FROM " + at + " { ?s ?p ?o }");
    other.stop(0);
    assertEquals(0, calls.get());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java:org.apache.jena.sparql.function.library.wait",
        "http://jena.apache.org/ARQ/function#wait",
        "http://jena.apache.org/ARQ/function#context",
        "http://jena.hpl.hp.com/ARQ/function#print",
        "http://jena.apache.org/ARQ/jsFunction#eval",
        "java:java.lang.System"
      })
  void callsNoFunctionThatItDoesNotKnow(String function) throws IOException {
    for (String query :
        new String[] {
          "SELECT (<" + function + ">(1) AS ?x) {}",
          "SELECT * { ?s ?p ?o FILTER (<" + function + ">(1)) }",
          "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?p ?q FILTER (<" + function + ">(1)) } }",
          "SELECT * { ?s ?p ?o } ORDER BY <" + function + ">(1)",
          "SELECT (COUNT(<" + function + ">(?s)) AS ?n) { ?s ?p ?o }",
          "SELECT ?s { ?s ?p ?o } GROUP BY ?s HAVING (<" + function + ">(1))"
        }) {
      HttpResponse<String> answer = served.query(query);
      assertEquals(400, answer.statusCode(), query);
      assertTrue(answer.body().contains("No such function"), answer.body());
    }
  }

  @Test
  void loadsNoPropertyFunction() throws IOException {
    HttpResponse<String> answer =
        served.query(
            "SELECT * { ('a b' ' ') <http://jena.apache.org/ARQ/property#strSplit> ?x ."
                + " ?y <java:org.apache.jena.sparql.pfunction.library.str> 'z' }");
    assertEquals(200, answer.statusCode());
    assertFalse(answer.body().contains("\"value\""), answer.body());
  }

  @Test
  void keepsEveryHavingCondition() throws IOException {
    String query = "SELECT ?c { ?c ng:killed ?n } GROUP BY ?c HAVING (SUM(?n) > 0) (SUM(?n) < 14)";
    String body = served.query(query, "Accept", "text/csv").body();
    assertTrue(body.contains("one-e0") && !body.contains("two-e0"), body);
  }

  @Test
  void survivesDeepNesting() throws IOException {
    String deep = "SELECT * WHERE " + "{".repeat(10_000) + "}".repeat(10_000);
    assertEquals(400, served.post("/sparql", DIRECT, deep).statusCode());
    String sum = "SELECT (1" + "+1".repeat(20_000) + " AS ?x) {}";
    assertEquals(400, served.post("/sparql", DIRECT, sum).statusCode());
    String paths = "ASK { ?s " + "(".repeat(5_000) + "a" + ")".repeat(5_000) + " ?o }";
    assertEquals(400, served.post("/sparql", DIRECT, paths).statusCode());
    String quoted = "ASK { ?s ?p '" + "((((".repeat(100) + "' }";
    assertEquals(200, served.post("/sparql", DIRECT, quoted).statusCode());
  }

  @Test
  void refusesWhatIsTooBig() throws IOException {
    String long1 = "ASK {} #" + "x".repeat(70_000);
    assertEquals(413, served.post("/sparql", DIRECT, long1).statusCode());
    String head = "POST /sparql HTTP/1.1\r\nHost: x\r\nContent-Type: " + DIRECT + "\r\n";
    assertTrue(
        served.raw(head + "Content-Length: 1073741824\r\n\r\nASK {}").startsWith("HTTP/1.1 413"));
    String chunk = "40000\r\n" + "x".repeat(0x40000) + "\r\n";
    assertTrue(
        served
            .raw(
                head
                    + "Connection: close\r\nTransfer-Encoding: chunked\r\n\r\n"
                    + chunk
                    + "1\r\nx\r\n0\r\n\r\n")
            .startsWith("HTTP/1.1 413"));
  }

  @Test
  void refusesWhatIsNotUtf8() throws IOException {
    assertEquals(400, served.get("/sparql?query=ASK%20%7B%7D%23%FF").statusCode());
    assertEquals(415, served.post("/sparql", DIRECT + "; charset=utf-16", "ASK {}").statusCode());
  }

  @Test
  void compresses() throws IOException {
    HttpResponse<String> answer = served.query("SELECT * { ?s ?p ?o }", "Accept-Encoding", "gzip");
    assertEquals("gzip", answer.headers().firstValue("content-encoding").get());
    assertTrue(
        served
            .query("SELECT * { ?s ?p ?o }", "Accept-Encoding", "gzip;q=0")
            .headers()
            .firstValue("content-encoding")
            .isEmpty());
  }

  @Test
  void stopsASlowQueryWithAStatus() throws IOException {
    long begun = System.nanoTime();
    HttpResponse<String> answer = served.get("/sparql?timeout=1&query=" + Served.encode(SLOW));
    assertEquals(503, answer.statusCode());
    assertTrue(answer.body().contains("longer than 1 s"));
    assertTrue(System.nanoTime() - begun < 10_000_000_000L);
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "xml", "csv", "tsv"})
  void endsTheConnectionWhenAQueryIsStoppedInMidStream(String format) {
    String path = "/sparql?timeout=2&format=" + format + "&query=" + Served.encode(ENDLESS);
    assertThrows(IOException.class, () -> served.get(path));
    assertThrows(IOException.class, () -> served.get(path, "Accept-Encoding", "gzip"));
  }

  @Test
  void sendsNoLastChunkOfACutAnswer() throws IOException {
    String all =
        served.raw(
            "GET /sparql?timeout=4&query="
                + Served.encode(ENDLESS)
                + " HTTP/1.1\r\nHost: x\r\n\r\n");
    assertTrue(all.startsWith("HTTP/1.1 200"));
    assertFalse(all.endsWith("\r\n0\r\n\r\n"));
    String old =
        served.raw(
            "GET /sparql?timeout=4&query="
                + Served.encode(ENDLESS)
                + " HTTP/1.0\r\nHost: x\r\n\r\n");
    assertTrue(
        old.startsWith("HTTP/1.1 422") || old.startsWith("HTTP/1.0 422"), old.substring(0, 40));
  }

  @Test
  void boundsAnswers() throws IOException {
    try (Served small =
        Served.sample(
            text ->
                text.replace("resultBytes 268435456", "resultBytes 500000")
                    .replace("heldBytes 1048576", "heldBytes 100000")
                    .replace("graphTriples 200000", "graphTriples 5"))) {
      assertThrows(IOException.class, () -> small.query(ENDLESS));
      assertEquals(422, small.query("DESCRIBE ?s { ?s ?p ?o }").statusCode());
      String construct = "CONSTRUCT { ?s ?p ?o } WHERE { ?s ?p ?o }";
      assertEquals(422, small.query(construct, "Accept", "application/rdf+xml").statusCode());
      assertEquals(200, small.query(construct, "Accept", "text/turtle").statusCode());
    }
    try (Served held =
        Served.sample(text -> text.replace("resultBytes 268435456", "resultBytes 500"))) {
      assertEquals(422, held.query("SELECT * { ?s ?p ?o }").statusCode());
    }
  }

  @Test
  void makesOthersWaitAndTellsWhenToComeBack() throws Exception {
    try (Served narrow =
        Served.sample(
            text ->
                text.replace("concurrent 8", "concurrent 1")
                    .replace("waitMillis 2000", "waitMillis 100"))) {
      Thread slow =
          new Thread(
              () -> {
                try {
                  narrow.get("/sparql?timeout=4&query=" + Served.encode(SLOW));
                } catch (IOException e) {
                  throw new AssertionError(e);
                }
              });
      slow.start();
      HttpResponse<String> answer;
      long until = System.nanoTime() + 3_500_000_000L;
      do {
        answer = narrow.query("ASK {}");
      } while (answer.statusCode() == 200 && System.nanoTime() < until);
      assertEquals(503, answer.statusCode());
      assertEquals("5", answer.headers().firstValue("retry-after").get());
      slow.join();
      assertEquals(200, narrow.query("ASK {}").statusCode());
    }
  }

  @Test
  void refusesAnUnknownLimit() {
    assertThrows(
        IOException.class,
        () -> Served.sample(text -> text.replace("limit:seconds 30", "limit:secs 30")));
  }
}
