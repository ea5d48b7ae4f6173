package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.export.FileFormat;
import org.newsgraph.export.Projection;
import org.newsgraph.export.Selection;

class ExportTest {
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
    "graph.gexf, application/gexf+xml;charset=utf-8",
    "graph.graphml, application/graphml+xml;charset=utf-8",
    "graph.cyjs, application/json;charset=utf-8",
    "events.csv, text/csv;charset=utf-8",
    "dyads.csv, text/csv;charset=utf-8",
    "neo4j.zip, application/zip",
    "dump.nq, application/n-quads;charset=utf-8",
    "dump.trig, application/trig;charset=utf-8",
    "dump.ttl, text/turtle;charset=utf-8",
    "dump.jsonld, application/ld+json;charset=utf-8",
    "dump.rdf, application/rdf+xml;charset=utf-8"
  })
  void servesEachFileWithItsTypeAndName(String name, String type) throws IOException {
    HttpResponse<String> answer = served.get("/export/" + name);
    assertEquals(200, answer.statusCode());
    assertEquals(type, header(answer, "content-type").replace("; ", ";"));
    assertEquals("attachment; filename=\"" + name + "\"", header(answer, "content-disposition"));
    assertTrue(Long.parseLong(header(answer, "content-length")) > 50);
  }

  @Test
  void servesWhatTheCommandWrites() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    org.apache.jena.system.Txn.executeRead(
        served.endpoint.data(),
        () -> {
          try {
            FileFormat.CSV.write(served.endpoint.data(), Selection.ALL, Projection.everything, out);
          } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
          }
        });
    assertEquals(out.toString(StandardCharsets.UTF_8), served.get("/export/events.csv").body());
  }

  @Test
  void compressesForThoseWhoTakeIt() throws Exception {
    HttpResponse<byte[]> answer =
        java.net.http.HttpClient.newHttpClient()
            .send(
                served.to("/export/dump.ttl").header("Accept-Encoding", "gzip").build(),
                HttpResponse.BodyHandlers.ofByteArray());
    assertEquals("gzip", answer.headers().firstValue("content-encoding").orElse(""));
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
      assertEquals(
          served.get("/export/dump.ttl").body(),
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void cutsBySelectionAndProjection() throws IOException {
    String all = served.get("/export/events.csv").body();
    assertEquals(3, all.lines().count());
    assertEquals(all, served.get("/export/events.csv?actor=Anna+Lind&type=&to=2025-03").body());
    assertTrue(served.get("/export/graph.graphml").body().contains("id/claim/one-e0"));
    String actors = served.get("/export/graph.graphml?projection=actors").body();
    assertTrue(actors.contains("<graphml"));
    assertFalse(actors.contains("id/claim/"));
  }

  @ParameterizedTest
  @CsvSource({
    "events.csv?actor=Nobody, 400, no actor",
    "events.csv?actr=Anna, 400, Unknown parameter",
    "events.csv?type=Nothing, 400, no event type",
    "events.csv?from=soon, 400, not a date",
    "graph.gexf?projection=flat, 400, projection is one of",
    "events.csv?from=2030, 404, nothing in the store",
    "graph.xlsx, 404, lists those that are"
  })
  void tellsWhyNot(String address, int status, String told) throws IOException {
    HttpResponse<String> answer = served.get("/export/" + address);
    assertEquals(status, answer.statusCode());
    assertTrue(answer.body().contains(told), answer.body());
    assertEquals("", header(answer, "content-disposition"));
  }

  @ParameterizedTest
  @CsvSource({"/export/, Export", "/export, Export", "/export/?lang=ru, Выгрузка"})
  void listsTheFormatsOnAPage(String path, String title) throws IOException {
    HttpResponse<String> answer = served.get(path, "Accept", "text/html");
    assertEquals(200, answer.statusCode());
    assertTrue(answer.body().contains("<h1>" + title + "</h1>"));
    for (FileFormat format : FileFormat.values()) {
      assertTrue(answer.body().contains("formaction=\"/export/" + format.fileName() + "\""));
    }
  }

  @Test
  void thePageKeepsAndEscapesWhatIsGiven() throws IOException {
    String page = served.get("/export/?actor=%22%3E%3Cscript%3E&projection=actors").body();
    assertFalse(page.contains("<script"));
    assertTrue(page.contains("value=\"&quot;&gt;&lt;script&gt;\""));
    assertTrue(page.contains("value=\"actors\" selected=\"\""));
  }
}
