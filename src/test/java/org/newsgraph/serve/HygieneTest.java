package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a checker of HTTP finds wrong first: methods, addresses, validators, what varies. */
class HygieneTest {
  private static final String LONG = "a".repeat(1_000_000);

  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.sample();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String header(HttpResponse<String> answer, String name) {
    return answer.headers().firstValue(name).orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "POST, /page/person/anna-lind, 'GET, HEAD, OPTIONS'",
    "POST, /ontology, 'GET, HEAD, OPTIONS'",
    "PUT, /sparql, 'GET, HEAD, POST, OPTIONS'",
    "DELETE, /graphs, 'GET, HEAD, OPTIONS'",
    "GET, /shacl, 'POST, OPTIONS'",
    "BREW, /, 'GET, HEAD, OPTIONS'"
  })
  void aRefusedMethodIsToldWhichThereAre(String method, String path, String allow)
      throws IOException {
    HttpResponse<String> answer =
        served.send(served.to(path).method(method, BodyPublishers.noBody()));
    assertEquals(405, answer.statusCode());
    assertEquals(allow, header(answer, "allow"));
    assertTrue(header(answer, "content-type").startsWith("text/plain"));
    HttpResponse<String> options =
        served.send(served.to(path).method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, options.statusCode());
    assertEquals(allow, header(options, "allow"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/id/person/%zz",
        "/id/person/%ff",
        "/id/person/%",
        "/id//person",
        "//id/person",
        "/data/../../etc/passwd",
        "/data/%2e%2e/%2e%2e/etc/passwd.ttl",
        "/data/person/..;/x.ttl",
        "/data/person/x%00.ttl",
        "/sparql?query=%zz"
      })
  void aBrokenAddressIsRefusedByThisProgram(String path) throws IOException {
    String answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 400 "), answer);
    assertTrue(answer.contains("Content-Security-Policy: default-src 'none'"), answer);
    assertTrue(answer.contains("X-Content-Type-Options: nosniff"), answer);
    assertFalse(answer.contains("<html"), answer);
    assertFalse(answer.toLowerCase(java.util.Locale.ROOT).contains("jetty"), answer);
  }

  @Test
  void anAddressWithoutEndIsRefused() throws IOException {
    String answer =
        served.raw("GET /" + LONG + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
    assertTrue(answer.startsWith("HTTP/1.1 414 "), answer);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/ontology",
        "/.well-known/void",
        "/robots.txt",
        "/sitemap.xml",
        "/context.jsonld",
        "/questions",
        "/openapi.json",
        "/export/",
        "/page/person/anna-lind",
        "/data/person/anna-lind.ttl",
        "/data/person/anna-lind.jsonld"
      })
  void headTellsWhatGetWouldAndAnUnchangedPageIsNotSentAgain(String path) throws IOException {
    HttpResponse<String> got = served.get(path);
    HttpResponse<String> head =
        served.send(served.to(path).method("HEAD", BodyPublishers.noBody()));
    assertEquals(200, got.statusCode());
    assertEquals(200, head.statusCode());
    for (String name : new String[] {"content-type", "content-length", "etag", "vary", "link"}) {
      assertEquals(header(got, name), header(head, name), name);
    }
    assertEquals("", head.body());
    assertTrue(header(got, "vary").contains("Accept-Encoding"), "gzip is negotiated");
    String tag = header(got, "etag");
    HttpResponse<String> again = served.get(path, "If-None-Match", "\"other\", " + tag);
    assertEquals(304, again.statusCode());
    assertEquals(tag, header(again, "etag"));
    assertEquals(header(got, "vary"), header(again, "vary"));
  }

  @ParameterizedTest
  @CsvSource({
    "*/*;q=0.1, /page/person/anna-lind",
    "text/*, /page/person/anna-lind",
    "'text/turtle;q=0.5, application/n-triples;q=0.9', /data/person/anna-lind.nt",
    "application/ld+json;profile=\"http://www.w3.org/ns/json-ld#compacted\","
        + " /data/person/anna-lind.jsonld"
  })
  void rangesAndParametersOfAcceptAreUnderstood(String accept, String to) throws IOException {
    assertEquals(to, header(served.get("/id/person/anna-lind", "Accept", accept), "location"));
  }

  @Test
  void whatIsNotAcceptableDependsOnAccept() throws IOException {
    HttpResponse<String> answer = served.get("/id/person/anna-lind", "Accept", "image/png");
    assertEquals(406, answer.statusCode());
    assertTrue(header(answer, "vary").contains("Accept"));
    assertTrue(answer.body().contains("text/turtle"), "tells what is offered");
  }
}
