package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFLanguages;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.VOID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.vocab.Ng;

/** Graphs as a whole: reading them, validating them, and what is said of the data set. */
class GraphsTest {
  private static final String PREFIXES =
      "PREFIX sh: <http://www.w3.org/ns/shacl#> PREFIX ng: <https://w3id.org/newsgraph/ontology#> ";
  private static final String TURTLE = "text/turtle";

  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.sample(text -> text.replace("seconds 30", "seconds 2"));
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  @ParameterizedTest
  @CsvSource({
    "text/turtle, TTL",
    "application/n-triples, N-Triples",
    "application/ld+json, JSON-LD",
    "application/rdf+xml, RDF/XML"
  })
  void givesOneGraph(String accept, String lang) throws IOException {
    HttpResponse<String> answer =
        served.get("/graphs?graph=https://graph.example/graph/article/one", "Accept", accept);
    assertEquals(200, answer.statusCode());
    Graph graph = RDFParser.fromString(answer.body(), RDFLanguages.nameToLang(lang)).toGraph();
    assertTrue(graph.contains(Node.ANY, Ng.evidence.asNode(), Node.ANY));
    assertFalse(graph.contains(Node.ANY, Ng.heldBy.asNode(), Node.ANY));
  }

  @Test
  void givesTheUnion() throws IOException {
    String all = served.get("/graphs?default", "Accept", "application/n-triples").body();
    assertTrue(all.contains("/id/claim/one-e0") && all.contains("/id/person/anna-lind"));
  }

  @Test
  void answersHead() throws IOException {
    HttpResponse<String> head =
        served.send(
            served
                .to("/graphs?graph=https://graph.example/graph/entities")
                .method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, head.statusCode());
    assertEquals("", head.body());
  }

  @ParameterizedTest
  @CsvSource({
    "'', 400",
    "'?graph=https://graph.example/graph/none', 404",
    "'?graph=file:///etc/passwd', 404",
    "'?graph=a&default', 400",
    "'?graph=x%3E%20%7B%7D', 404"
  })
  void refusesOtherGraphs(String parameters, int status) throws IOException {
    assertEquals(status, served.get("/graphs" + parameters).statusCode());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PUT", "DELETE", "PATCH", "POST"})
  void writesNothing(String method) throws IOException {
    HttpResponse<String> answer =
        served.send(
            served
                .to("/graphs?graph=https://graph.example/graph/entities")
                .method(method, BodyPublishers.ofString("")));
    assertEquals(405, answer.statusCode());
  }

  private static HttpResponse<String> validate(String path, String shapes) throws IOException {
    return served.post(path, TURTLE, PREFIXES + shapes);
  }

  @Test
  void validates() throws IOException {
    String fine =
        "[] a sh:NodeShape ; sh:targetClass ng:Claim ; sh:property"
            + " [ sh:path ng:evidence ; sh:minCount 1 ] .";
    assertTrue(
        validate("/shacl", fine).body().replaceAll("\\s+", " ").contains("sh:conforms true"));
    String wrong = fine.replace("ng:evidence", "ng:agent");
    String report = validate("/shacl", wrong).body();
    assertTrue(report.contains("folder%2Ftwo-e0") && !report.contains("one-e0>"), report);
    String one = "/shacl?graph=https://graph.example/graph/article/one";
    assertTrue(validate(one, wrong).body().contains("one-e0"));
    String pattern = fine.replace("sh:minCount 1", "sh:pattern 'char=0,36'");
    assertTrue(validate("/shacl", pattern).body().contains("folder%2Ftwo-e0"));
  }

  @Test
  void refusesWhatItCanNotValidate() throws IOException {
    assertEquals(400, validate("/shacl", "this is no Turtle").statusCode());
    assertEquals(
        400,
        validate(
                "/shacl",
                "[] sh:targetClass ng:Claim ; sh:property [ sh:path ng:text ; sh:pattern '(' ] .")
            .statusCode());
    assertEquals(404, validate("/shacl?graph=urn:none", "").statusCode());
    assertEquals(415, served.post("/shacl", "application/ld+json", "{}").statusCode());
    assertEquals(405, served.get("/shacl").statusCode());
    String query =
        "[] sh:targetClass ng:Claim ; sh:sparql [ sh:select 'SELECT $this { SERVICE <http://127.0.0.1/> {} }' ] .";
    assertEquals(403, validate("/shacl", query).statusCode());
    String declared =
        String.join(
            "\r\n",
            "POST /shacl HTTP/1.1",
            "Host: 127.0.0.1",
            "Connection: close",
            "Content-Type: text/turtle",
            "Content-Length: 300000",
            "",
            "");
    assertTrue(served.raw(declared).startsWith("HTTP/1.1 413"));
  }

  @Test
  void stopsValidationInTime() throws IOException {
    String shapes =
        "[] sh:targetSubjectsOf ng:text ; sh:property [ sh:path ng:text ;"
            + " sh:pattern '(.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*.*)*!\\\\1#' ] .";
    long begun = System.nanoTime();
    assertEquals(503, validate("/shacl", shapes).statusCode());
    assertTrue(System.nanoTime() - begun < 20_000_000_000L);
    assertEquals(200, served.query("ASK {}").statusCode());
  }

  @Test
  void expandsNoEntities(@TempDir Path folder) throws IOException {
    Path secret = folder.resolve("secret");
    Files.writeString(secret, "hidden-word");
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
    String body =
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns:sh='http://www.w3.org/ns/shacl#'>"
            + "<rdf:Description rdf:about='urn:s'><sh:message>&x;</sh:message></rdf:Description></rdf:RDF>";
    for (String entity :
        new String[] {
          "<!ENTITY x SYSTEM '" + secret.toUri() + "'>",
          "<!ENTITY x SYSTEM 'http://127.0.0.1:" + other.getAddress().getPort() + "/'>",
          bomb()
        }) {
      String xml = "<?xml version='1.0'?><!DOCTYPE rdf:RDF [" + entity + "]>" + body;
      HttpResponse<String> answer = served.post("/shacl", "application/rdf+xml", xml);
      assertFalse(answer.body().contains("hidden-word"));
      assertTrue(answer.statusCode() == 400 || answer.statusCode() == 200, answer.body());
      assertTrue(answer.body().length() < 10_000);
    }
    other.stop(0);
    assertEquals(0, calls.get());
  }

  private static String bomb() {
    StringBuilder text = new StringBuilder("<!ENTITY x0 'aaaaaaaaaa'>");
    for (int i = 1; i < 12; i++) {
      text.append("<!ENTITY x" + i + " '" + ("&x" + (i - 1) + ";").repeat(10) + "'>");
    }
    return text + "<!ENTITY x '&x11;'>";
  }

  @Test
  void describesTheData() throws IOException {
    HttpResponse<String> answer = served.get("/.well-known/void", "Accept", "text/turtle");
    Graph graph = RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph();
    Node claims = graph.find(Node.ANY, VOID._class.asNode(), Ng.Claim.asNode()).next().getSubject();
    assertEquals(
        "2",
        graph
            .find(claims, VOID.entities.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm());
    Node killed =
        graph.find(Node.ANY, VOID.property.asNode(), Ng.killed.asNode()).next().getSubject();
    assertEquals(
        "2",
        graph
            .find(killed, VOID.triples.asNode(), Node.ANY)
            .next()
            .getObject()
            .getLiteralLexicalForm());
    assertTrue(graph.contains(Node.ANY, VOID.propertyPartition.asNode(), killed));
    assertTrue(graph.find(Node.ANY, DCAT.distribution.asNode(), Node.ANY).toList().size() >= 12);
    assertTrue(graph.contains(Node.ANY, VOID.dataDump.asNode(), Node.ANY));
  }
}
