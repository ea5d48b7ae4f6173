package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {
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
  @ValueSource(
      strings = {
        "/",
        "/sparql",
        "/page/event/flood",
        "/nowhere",
        "/ontology",
        "/questions",
        "/$/ping"
      })
  void guardsEveryAnswer(String path) throws IOException {
    HttpResponse<String> answer =
        served.get(path, "Accept", "text/html", "Origin", "https://a.example");
    assertTrue(header(answer, "content-security-policy").startsWith("default-src 'none'"));
    assertFalse(header(answer, "content-security-policy").contains("unsafe"));
    assertEquals("nosniff", header(answer, "x-content-type-options"));
    assertEquals("*", header(answer, "access-control-allow-origin"));
    assertEquals("", header(answer, "access-control-allow-credentials"));
    assertEquals("", header(answer, "server"));
    assertFalse(Served.withoutApp(answer.body()).contains("<script"));
    assertFalse(answer.body().contains("Jetty"));
  }

  @Test
  void answersPreflights() throws IOException {
    HttpResponse<String> answer =
        served.send(served.to("/sparql").method("OPTIONS", BodyPublishers.noBody()));
    assertEquals(204, answer.statusCode());
    assertEquals("GET, HEAD, POST, OPTIONS", header(answer, "access-control-allow-methods"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/prefixes",
        "/$/datasets",
        "/$/server",
        "/$/stats",
        "/$/compact/x",
        "/$/tasks",
        "/get"
      })
  void hasNoAdministration(String path) throws IOException {
    assertEquals(404, served.get(path).statusCode());
  }

  @Test
  void tellsItsHealth() throws IOException {
    assertEquals(200, served.get("/$/ping").statusCode());
    served.query("ASK {}");
    assertTrue(served.get("/$/metrics").body().contains("fuseki_requests"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/html, /page/person/anna-lind",
    "text/turtle, /data/person/anna-lind.ttl",
    "application/ld+json, /data/person/anna-lind.jsonld",
    "application/rdf+xml, /data/person/anna-lind.rdf",
    "application/n-triples, /data/person/anna-lind.nt",
    "'text/html;q=0.3, text/turtle;q=0.8', /data/person/anna-lind.ttl",
    "'text/turtle;q=0, */*;q=0.1', /page/person/anna-lind"
  })
  void leadsOnAsTheClientPrefers(String accept, String to) throws IOException {
    HttpResponse<String> answer = served.get("/id/person/anna-lind", "Accept", accept);
    assertEquals(303, answer.statusCode());
    assertEquals(to, header(answer, "location"));
    assertEquals("Accept", header(answer, "vary"));
  }

  @Test
  void refusesWhatItDoesNotOffer() throws IOException {
    assertEquals(406, served.get("/id/person/anna-lind", "Accept", "image/png").statusCode());
  }

  @ParameterizedTest
  @CsvSource({"ttl, TTL", "rdf, RDF/XML", "nt, N-Triples"})
  void givesData(String suffix, String lang) throws IOException {
    HttpResponse<String> answer = served.get("/data/article/one." + suffix);
    assertEquals(200, answer.statusCode());
    Graph graph =
        RDFParser.fromString(answer.body(), org.apache.jena.riot.RDFLanguages.nameToLang(lang))
            .toGraph();
    assertTrue(
        graph.stream().anyMatch(t -> t.getSubject().toString().endsWith("one#char=0,36")),
        "parts are described too");
    assertTrue(graph.stream().anyMatch(t -> t.getSubject().toString().endsWith("claim/one-e0")));
    assertTrue(header(answer, "link").contains("rel=\"describes\""));
  }

  @Test
  void givesJsonLdThatItsContextExpands() throws IOException {
    String context = served.get("/context.jsonld").body();
    String text = served.get("/data/event/flood.jsonld").body();
    assertTrue(text.contains("\"@context\" : \"/context.jsonld\""), text);
    String inline =
        text.replace(
            "\"/context.jsonld\"", new ObjectMapper().readTree(context).get("@context").toString());
    Graph fromJson = RDFParser.fromString(inline, Lang.JSONLD11).toGraph();
    Graph fromNt =
        RDFParser.fromString(served.get("/data/event/flood.nt").body(), Lang.NTRIPLES).toGraph();
    assertTrue(fromNt.size() > 5);
    assertTrue(fromJson.isIsomorphicWith(fromNt));
  }

  @Test
  void findsThingsHoweverTheyAreEscaped() throws IOException {
    assertEquals(200, served.get("/page/article/folder%2Ftwo").statusCode());
    assertEquals(200, served.get("/page/article/folder%2ftwo").statusCode());
    HttpResponse<String> place =
        served.get("/id/place/%D0%BD%D0%BE%D1%80%D0%B2%D0%B8%D1%8F", "Accept", "text/html");
    assertEquals("/page/place/%D0%BD%D0%BE%D1%80%D0%B2%D0%B8%D1%8F", header(place, "location"));
    assertEquals(200, served.get(header(place, "location")).statusCode());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/data/../../../../etc/passwd.ttl",
        "/data/%2e%2e/%2e%2e/etc/passwd.ttl",
        "/data/..%2f..%2fetc%2fpasswd.ttl",
        "/data/person/anna-lind",
        "/data/person/anna-lind.exe",
        "/data//etc/passwd.ttl",
        "/page/person/nobody",
        "/page/%00",
        "/page/%ff",
        "/id/",
        "/id",
        "/data",
        "/style.css",
        "/app/",
        "/app/../style.css",
        "/app/..%2f..%2fversion.properties",
        "/app/nothing.js",
        "/.well-known/",
        "/questions/../../x"
      })
  void servesNothingElse(String path) throws IOException {
    String answer = served.raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
    assertTrue(answer.matches("(?s)HTTP/1.1 40[04].*"), answer);
    assertFalse(answer.contains("root:"));
    assertFalse(answer.contains("\tat "));
  }

  @Test
  void putsNothingOfTheAddressIntoHeaders() throws IOException {
    for (String path :
        new String[] {
          "/id/person/anna-lind%0d%0aSet-Cookie:%20a=b", "/page/x%0d%0aSet-Cookie:%20a=b",
          "/search?q=%0d%0aSet-Cookie:%20a=b", "/sparql?query=%0d%0aSet-Cookie:%20a=b"
        }) {
      assertTrue(served.get(path).headers().firstValue("set-cookie").isEmpty());
    }
  }

  @Test
  void escapesWhatArticlesSay() throws IOException {
    for (String path :
        new String[] {"/page/article/one", "/page/claim/one-e0", "/page/event/flood"}) {
      HttpResponse<String> answer = served.get(path);
      assertEquals(200, answer.statusCode());
      assertFalse(Served.withoutApp(answer.body()).contains("<script"), path);
      assertFalse(answer.body().contains("<img"), path);
      assertTrue(answer.body().contains("&lt;script&gt;"), path);
    }
    assertFalse(served.get("/page/article/folder%2Ftwo").body().contains("href=\"javascript:"));
    String found = served.get("/search?q=%22%3E%3Cscript%3E").body();
    assertFalse(Served.withoutApp(found).contains("<script"));
    String table = served.query("SELECT ?t { ?a dct:title ?t }", "Accept", "text/html").body();
    assertFalse(table.contains("<script"));
    assertTrue(table.contains("&lt;script&gt;"));
  }

  @Test
  void showsClaimsWithTheirSentences() throws IOException {
    String page = served.get("/page/event/flood?lang=ru").body();
    assertTrue(page.contains("<h1>Наводнение в Норвии</h1>"), page);
    assertTrue(page.contains("<blockquote lang=\"en\">Mayor Anna Lind said 12 people died."));
    assertTrue(page.contains("<blockquote lang=\"ru\">Погибли 15 человек."));
    assertTrue(page.contains("href=\"/page/article/folder%2Ftwo\""));
  }

  @Test
  void knowsWhatTheClientHas() throws IOException {
    for (String path :
        new String[] {"/page/event/flood", "/data/event/flood.ttl", "/", "/ontology"}) {
      String tag = header(served.get(path), "etag");
      assertFalse(tag.isEmpty());
      HttpResponse<String> again = served.get(path, "If-None-Match", tag);
      assertEquals(304, again.statusCode());
      assertEquals("", again.body());
      assertEquals(200, served.get(path, "If-None-Match", "\"other\"").statusCode());
    }
  }

  @Test
  void answersHead() throws IOException {
    for (String path :
        new String[] {"/page/event/flood", "/data/event/flood.nt", "/sparql?query=ASK%7B%7D"}) {
      HttpResponse<String> head =
          served.send(served.to(path).method("HEAD", BodyPublishers.noBody()));
      assertEquals(200, head.statusCode(), path);
      assertEquals("", head.body());
    }
  }

  @Test
  void servesTheOntology() throws IOException {
    HttpResponse<String> data = served.get("/ontology", "Accept", "text/turtle");
    assertTrue(RDFParser.fromString(data.body(), Lang.TURTLE).toGraph().size() > 500);
    String page = served.get("/ontology?lang=ru", "Accept", "text/html").body();
    assertTrue(page.contains("id=\"Claim\""));
    assertTrue(page.contains("Утверждение"));
  }

  @Test
  void servesWhatMachinesLookFor() throws IOException {
    assertTrue(served.get("/robots.txt").body().contains("Disallow: /sparql\n"));
    assertTrue(
        served
            .get("/sitemap.xml")
            .body()
            .contains("<loc>https://graph.example/page/event/flood</loc>"));
    assertTrue(served.get("/.well-known/void").body().contains("sparqlEndpoint"));
    JsonNode terms = new ObjectMapper().readTree(served.get("/terms.json?lang=ru").body());
    assertEquals("Утверждение", terms.at("/" + escaped("Claim") + "/label").asText());
    assertEquals("class", terms.at("/" + escaped("Claim") + "/kind").asText());
  }

  private static String escaped(String term) {
    return ("https://w3id.org/newsgraph/ontology#" + term).replace("/", "~1");
  }

  @Test
  void servesTheAppWithItsFiles() throws IOException {
    for (String path : new String[] {"/", "/page/event/flood", "/graph", "/map", "/query"}) {
      String page = served.get(path, "Accept", "text/html").body();
      assertTrue(page.contains("<script type=\"module\" src=\"/app/app.js\"></script>"), path);
      assertTrue(page.contains("data-base=\"https://graph.example/\""), path);
      assertTrue(page.contains("<h1>"), path);
    }
    HttpResponse<String> css = served.get("/app/app.css");
    assertEquals("text/css; charset=utf-8", header(css, "content-type"));
    assertEquals("no-cache", header(css, "cache-control"));
    HttpResponse<String> entry = served.get("/app/app.js");
    assertEquals("text/javascript; charset=utf-8", header(entry, "content-type"));
    Matcher chunk = Pattern.compile("\\./(home-[\\w-]{8}\\.js)").matcher(entry.body());
    assertTrue(chunk.find());
    HttpResponse<String> home = served.get("/app/" + chunk.group(1));
    assertEquals(200, home.statusCode());
    assertTrue(header(home, "cache-control").contains("immutable"));
  }

  @Test
  void remembersTheLanguage() throws IOException {
    assertTrue(served.get("/", "Cookie", "lang=ru").body().contains("lang=\"ru\">"));
    assertTrue(served.get("/?lang=en", "Cookie", "lang=ru").body().contains("<html lang=\"en\">"));
  }

  @Test
  void searchesNames() throws IOException {
    String found = served.get("/search?q=" + Served.encode("линд")).body();
    assertTrue(found.contains("/page/person/anna-lind"), found);
    assertFalse(served.get("/search?q=nobody").body().contains("/page/person/"));
    assertTrue(served.get("/").body().contains("name=\"q\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"lind", "линд", "Линд, Анна", "Anna Li", "линд анна", "ANNA", "mayor l"})
  void completesNamesInAnyScript(String typed) throws IOException {
    JsonNode found = new ObjectMapper().readTree(complete(typed));
    assertEquals("https://graph.example/id/person/anna-lind", found.at("/0/iri").asText(), typed);
    assertEquals("Anna Lind", found.at("/0/name").asText());
  }

  private static String complete(String text) throws IOException {
    return served.get("/complete?q=" + Served.encode(text)).body();
  }

  @Test
  void completesNothingElse() throws IOException {
    for (String text : new String[] {"nd", "inna", "", " ", "lind bob", "?*", "жш".repeat(100)}) {
      assertEquals("[]", complete(text), text);
    }
    assertEquals(400, served.get("/complete").statusCode());
    assertEquals(400, served.get("/complete?q=a&limit=0").statusCode());
    assertEquals(400, served.get("/complete?q=" + "a".repeat(201)).statusCode());
  }

  @Test
  void givesTheAppWhatItAsksFor() throws IOException {
    JsonNode figures = new ObjectMapper().readTree(served.get("/figures.json").body());
    assertEquals(2, figures.get("https://w3id.org/newsgraph/ontology#Claim").asInt());
    JsonNode rule = new ObjectMapper().readTree(served.get("/rules.json?id=en.kill.v").body());
    assertEquals("events-en.tsv", rule.get("file").asText());
    assertEquals("Killing", rule.at("/cells/type").asText());
    assertEquals("null", served.get("/rules.json?id=nlp4j").body());
    String list = served.get("/questions?lang=ru", "Accept", "application/json").body();
    JsonNode questions = new ObjectMapper().readTree(list);
    assertTrue(questions.size() >= 20);
    JsonNode said = question(questions, "said-by");
    assertEquals("name", said.at("/parameters/0/name").asText());
    assertEquals("Ilham Aliyev@en", said.at("/parameters/0/value").asText());
    String bound = served.get("/questions/said-by?format=rq&name=Anna%20%22Lind@en").body();
    assertTrue(bound.contains("\"Anna \\\"Lind\"@en"), bound);
  }

  private static JsonNode question(JsonNode questions, String name) {
    for (JsonNode question : questions) {
      if (question.get("name").asText().equals(name)) {
        return question;
      }
    }
    throw new AssertionError(name);
  }

  @Test
  void asksEveryQuestion() throws IOException {
    JsonNode api = new ObjectMapper().readTree(served.get("/openapi.json").body());
    assertTrue(api.get("paths").size() >= 20);
    String list = served.get("/questions?lang=ru").body();
    for (var path = api.get("paths").fieldNames(); path.hasNext(); ) {
      String question = path.next();
      assertTrue(list.contains("href=\"" + question + "\""));
      assertEquals(200, served.get(question).statusCode(), question);
      assertEquals(200, served.get(question, "Accept", "text/html").statusCode(), question);
    }
  }

  @Test
  void bindsParametersAsTerms() throws IOException {
    String said = "/questions/said-by?format=csv&name=";
    assertTrue(served.get(said + Served.encode("Anna Lind")).body().contains("12 people"));
    assertTrue(served.get(said + Served.encode("Анна Линд@ru")).body().contains("12 people"));
    assertFalse(served.get(said + Served.encode("Anna Lind@ru")).body().contains("12 people"));
    HttpResponse<String> injected = served.get(said + Served.encode("x\"@en } ?s ?p ?o . #"));
    assertEquals(200, injected.statusCode());
    assertFalse(injected.body().contains("12 people"));
    String dated = "/questions/events-in-country?from=";
    assertEquals(200, served.get(dated + "2025-01-01").statusCode());
    assertEquals(400, served.get(dated + "2025-13-45").statusCode());
    assertEquals(400, served.get("/questions/events-in-country?kind=%3Cx%3E").statusCode());
    assertEquals(404, served.get("/questions/unheard-of").statusCode());
  }
}
