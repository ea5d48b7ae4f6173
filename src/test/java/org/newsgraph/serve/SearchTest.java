package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.jena.graph.Node;
import org.apache.jena.system.Txn;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Full-text search and places, through HTTP. */
class SearchTest {
  private static Served served;

  @BeforeAll
  static void start() throws IOException {
    served = Served.sample();
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  private static String csv(String query) throws IOException {
    HttpResponse<String> answer = served.query(query, "Accept", "text/csv");
    assertEquals(200, answer.statusCode(), answer.body());
    return answer.body();
  }

  @ParameterizedTest
  @CsvSource({
    "skos:prefLabel, линда, person/anna-lind",
    "skos:prefLabel, floods, event/flood",
    "ng:text, mayors, 'article/one#char=0,36'",
    "ng:text, человека, 'article/folder%2Ftwo#char=0,19'",
    "dct:title, наводнения, article/folder%2Ftwo"
  })
  void answersTextQueries(String property, String words, String thing) throws IOException {
    String all = csv("SELECT ?s { ?s text:query (" + property + " '" + words + "') }");
    assertTrue(all.contains("https://graph.example/id/" + thing), all);
    String joined =
        csv("SELECT ?s { ?s text:query (" + property + " '" + words + "') ; " + property + " ?t }");
    assertTrue(joined.contains(thing), joined);
  }

  @Test
  void searchesWithinGraphs() throws IOException {
    String one = "GRAPH <https://graph.example/graph/article/one> { ?s text:query 'people' }";
    assertTrue(csv("SELECT ?s { " + one + " }").contains("article/one"));
    String other = "GRAPH <https://graph.example/graph/entities> { ?s text:query 'people' }";
    assertFalse(csv("SELECT ?s { " + other + " }").contains("article/one"));
    assertTrue(
        csv("SELECT ?g { GRAPH ?g { ?s text:query (ng:text 'people') ; ng:text ?t } }")
            .contains("graph/article/one"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'('", "'a AND'", "(rdfs:label 'a')", "'((((((((('"})
  void tellsWhatItCanNotSearch(String arguments) throws IOException {
    HttpResponse<String> answer = served.query("SELECT ?s { ?s text:query " + arguments + " }");
    assertEquals(400, answer.statusCode(), answer.body());
  }

  @Test
  void survivesDeepSearches() throws IOException {
    String deep = "(".repeat(10_000) + "a" + ")".repeat(10_000);
    assertEquals(400, served.query("SELECT ?s { ?s text:query '" + deep + "' }").statusCode());
    String wide = "a*?".repeat(500);
    assertTrue(served.query("SELECT ?s { ?s text:query '" + wide + "' }").statusCode() < 500);
  }

  @ParameterizedTest
  @CsvSource({
    "линд, /page/person/anna-lind",
    "Линды, /page/person/anna-lind",
    "anna lind, /page/person/anna-lind",
    "nor, /page/place/",
    "погибло, /page/article/folder%2Ftwo",
    "flooded, /page/event/flood"
  })
  void findsNamesAndWords(String words, String page) throws IOException {
    String found = served.get("/search?q=" + Served.encode(words)).body();
    assertTrue(found.contains("href=\"" + page), found);
  }

  @Test
  void showsTheWordsThatItFound() throws IOException {
    String found = served.get("/search?q=mayor").body();
    assertTrue(found.contains("<mark>Mayor</mark> Anna Lind said 12 people died."), found);
    assertFalse(served.get("/search?q=img").body().contains("<img"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"", "(", "a AND", "*", "?", "~", "/a/", "x:y", "a\\", "+ -", "[a TO b]"})
  void takesAnythingInTheSearchBox(String words) throws IOException {
    assertEquals(200, served.get("/search?q=" + Served.encode(words)).statusCode());
  }

  @Test
  void followsWhatIsWritten() throws IOException {
    try (Served own = Served.sample()) {
      Node graph =
          org.apache.jena.graph.NodeFactory.createURI("https://graph.example/graph/entities");
      assertTrue(own.get("/search?q=norvia").body().contains("/page/place/"));
      Txn.executeWrite(own.endpoint.data(), () -> own.endpoint.data().removeGraph(graph));
      assertFalse(own.get("/search?q=norvia").body().contains("/page/place/"));
      assertFalse(
          own.query("SELECT ?s { ?s text:query (skos:prefLabel 'lind') }").body().contains("lind"));
    }
  }

  private static final String HERE =
      "?place geo:hasGeometry / geo:asWKT ?here FILTER (geof:distance(?here,"
          + " 'POINT(50 40)'^^geo:wktLiteral, uom:metre) < ";

  @Test
  void measuresDistances() throws IOException {
    assertTrue(csv("SELECT ?place { " + HERE + "60000) }").contains("id/place/"));
    assertFalse(csv("SELECT ?place { " + HERE + "40000) }").contains("id/place/"));
  }

  @ParameterizedTest
  @CsvSource({"49 40 51 41, true", "10 10 20 20, false"})
  void tellsWhatLiesInABox(String box, boolean inside) throws IOException {
    String[] d = box.split(" ", -1);
    String polygon =
        String.format(
            "POLYGON((%1$s %2$s, %3$s %2$s, %3$s %4$s, %1$s %4$s, %1$s %2$s))",
            d[0], d[1], d[2], d[3]);
    String query =
        "SELECT ?place { ?place geo:hasGeometry / geo:asWKT ?here"
            + " FILTER (geof:sfWithin(?here, '"
            + polygon
            + "'^^geo:wktLiteral)) }";
    assertEquals(inside, csv(query).contains("id/place/"));
  }

  @Test
  void reachesNothingThroughGeometries() throws IOException {
    String gml =
        "'<!DOCTYPE a [<!ENTITY b SYSTEM \"file:///etc/hostname\">]><gml:Point"
            + " xmlns:gml=\"http://www.opengis.net/ont/gml\"><gml:pos>&b;</gml:pos></gml:Point>'";
    String id = "SELECT (geof:getSRID(STRDT(" + gml + ", geo:gmlLiteral)) AS ?id) {}";
    assertEquals("id\r\n\r\n", csv(id));
    String system = "'<http://127.0.0.1/crs> POINT(1 1)'^^geo:wktLiteral";
    String away = "geof:distance(" + system + ", 'POINT(1 2)'^^geo:wktLiteral, uom:metre)";
    assertEquals("d\r\n\r\n", csv("SELECT (" + away + " AS ?d) {}"));
  }
}
