package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openqa.selenium.Keys;
import org.openqa.selenium.TimeoutException;
import org.openqa.selenium.WebElement;

/**
 * What readers do with the web app, on the example articles in headless Chromium. Skipped where no
 * Chromium is installed. {@code -Dnewsgraph.address=http://127.0.0.1:3030/} takes a server that
 * runs already.
 */
class WebAppIT {
  private static final String CRASH = "/page/event/air-crash-2024-12-25";
  private static final String ARTICLE = "/page/article/airliner-crash-response";
  private static final String PERSON = "/page/person/ramiz-mekhtiyev";

  /** An article that tries to run scripts in its readers' browsers. */
  private static final String HOSTILE =
      """
      <script>window.hit = 1</script> "><img src=x onerror="window.hit = 1">

      Police detained Ivan Petrov in <img src=x onerror="window.hit = 1"> Baku on Monday.
      Officials <script>window.hit = 1</script> of {{window.hit = 1}} Ankara met Anna Lind in Oslo.
      """;

  @TempDir static Path folder;
  private static Process server;
  private static String address;
  private static Browser browser;

  @BeforeAll
  static void start() throws Exception {
    Assumptions.assumeTrue(
        Browser.installed(), "No chromium with chromedriver here: the web app is not tested.");
    address = System.getProperty("newsgraph.address");
    if (address == null) {
      Path hostile = Files.writeString(folder.resolve("hostile.txt"), HOSTILE);
      String store = folder.resolve("web").toString();
      server =
          new ProcessBuilder(
                  Jar.command("up", "seeds", hostile.toString(), "--store", store, "--port", "0"))
              .redirectError(ProcessBuilder.Redirect.DISCARD)
              .start();
      address = addressOf(server);
    }
    browser = Browser.on(address);
  }

  private static String addressOf(Process server) throws IOException {
    BufferedReader out =
        new BufferedReader(new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8));
    Pattern at = Pattern.compile("at (http\\S+/)");
    for (String line = out.readLine(); line != null; line = out.readLine()) {
      Matcher found = at.matcher(line);
      if (found.find()) {
        return found.group(1);
      }
    }
    throw new IllegalStateException("the server ended");
  }

  @AfterAll
  static void stop() throws InterruptedException {
    if (browser != null) {
      browser.close();
    }
    if (server != null) {
      server.destroy();
      server.waitFor();
    }
  }

  @BeforeEach
  void likeNew() {
    browser.forgetCookies();
    browser.prefer("light");
    browser.size(1200, 900);
  }

  @AfterEach
  void nothingLeftAndNothingFailed() throws IOException {
    if (browser != null) {
      browser.assertQuiet();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"Мехтиев", "mekhtiy", "Рамиз Мех"})
  void searchesANameInAnyScriptAndLandsOnThePerson(String typed) {
    browser.open("/");
    WebElement field = browser.see("[role=search] input");
    field.sendKeys(typed);
    browser.see("[role=option]");
    field.sendKeys(Keys.ARROW_DOWN);
    assertEquals("true", browser.see("[role=option]").getDomAttribute("aria-selected"));
    field.sendKeys(Keys.ENTER);
    browser.until("the person", () -> browser.where().equals(PERSON));
    browser.settle();
    assertEquals("Ramiz Mekhtiyev", browser.see("h1").getText());
    browser.seeText("Рамиз Мехтиев");
    browser.seeText("Why these names were joined");
  }

  @Test
  void listsWhatASearchFinds() {
    browser.open("/");
    browser.see("[role=search] input").sendKeys("Алиев", Keys.ENTER);
    browser.until("results", () -> browser.where().startsWith("/search?q="));
    browser.settle();
    browser.seeText("Ilham Aliyev");
    browser.seeText("Heydar Aliyev");
  }

  @Test
  void opensTheCrashAndSeesBothTollsWithTheirSentences() {
    browser.open("/");
    browser.see(".dispute a[href='" + CRASH + "']").click();
    browser.until("the crash", () -> browser.where().equals(CRASH));
    browser.settle();
    List<String> held = new ArrayList<>();
    for (WebElement position : browser.find("#disagreements .position")) {
      String value = position.findElement(org.openqa.selenium.By.className("held")).getText();
      String sentence = position.findElement(org.openqa.selenium.By.tagName("mark")).getText();
      assertTrue(sentence.contains(value), sentence);
      held.add(value);
    }
    assertTrue(held.containsAll(List.of("29", "38")), held.toString());
    browser.seeText("Copperfield Morning Post");
    assertTrue(browser.find(".source-block .claim").size() >= 4);
  }

  @Test
  void readsAnArticleWithItsMarks() {
    browser.open(ARTICLE);
    WebElement trigger = browser.see("a.m-trigger");
    String words = trigger.getText();
    trigger.click();
    browser.see(".details .rule > summary").click();
    browser.until("the rule's row", () -> !browser.find(".rule dd").isEmpty());
    assertTrue(browser.see(".details .triples").getText().contains("ng:Claim"));
    assertEquals(words, browser.see(".text .chosen").getText());
    String link = browser.where();
    assertTrue(link.contains("#char="), link);
    browser.open("/");
    browser.open(link);
    assertEquals(words, browser.see(".text .chosen").getText());
    browser.see("main .legend input").click();
    browser.until("fewer marks", () -> browser.find(".text a.m-mention").isEmpty());
    assertTrue(browser.where().contains("hide=mention"));
  }

  @Test
  void showsWhatAMarkMeansBesideItOnASmallScreen() {
    browser.size(360, 740);
    browser.open(ARTICLE);
    browser.see("a.m-trigger").click();
    browser.see(".details .claim");
    assertEquals(
        true,
        browser.script(
            "const box = document.querySelector('.details').getBoundingClientRect();"
                + "return box.top > 0 && box.bottom <= innerHeight && box.height > 100"));
    browser.see(".details h2 a").click();
    browser.until("it closed", () -> browser.find(".details").isEmpty());
    assertEquals(ARTICLE, browser.where());
  }

  @Test
  void showsTheArticlesTextUnchanged() throws Exception {
    browser.open(ARTICLE);
    String shown = browser.script("return document.querySelector('.text').textContent").toString();
    String query =
        "SELECT ?t { ?a <https://w3id.org/newsgraph/ontology#text> ?t FILTER (STRENDS("
            + "STR(?a), \"id/article/airliner-crash-response\")) }";
    URI asked =
        URI.create(address + "sparql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
    JsonNode rows = new ObjectMapper().readTree(get(asked, "application/sparql-results+json"));
    String text = rows.at("/results/bindings/0/t/value").asText();
    assertFalse(text.isEmpty());
    assertEquals(text.replace("\n", ""), shown);
  }

  private static String get(URI uri, String accept) throws IOException, InterruptedException {
    HttpRequest request = HttpRequest.newBuilder(uri).header("Accept", accept).build();
    return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString()).body();
  }

  @Test
  void showsMarkupInArticlesAsText() {
    Assumptions.assumeTrue(server != null, "the server given has not read the hostile article");
    browser.open("/page/article/hostile");
    browser.seeText("<img src=x onerror");
    assertEquals(0, browser.find("main img, main script").size());
    for (WebElement mark : browser.find(".text a.m")) {
      mark.click();
      browser.settle();
    }
    browser.open("/search?q=script");
    browser.open("/");
    assertEquals(true, browser.script("return window.hit === undefined"));
  }

  @Test
  void runsAQuestionOfTheGallery() {
    browser.open("/questions");
    browser.see("a[href='/questions?q=disagreements']").click();
    browser.settle();
    browser.seeText("Air crash");
    assertTrue(browser.find("table tbody tr").size() >= 2);
    browser.open("/questions?q=said-by");
    WebElement name = browser.see("input[name=name]");
    name.clear();
    name.sendKeys("Vladimir Putin@en", Keys.ENTER);
    browser.until("an answer", () -> browser.where().contains("name=Vladimir"));
    browser.seeText("drones");
  }

  @Test
  void filtersDisagreementsByTheAddress() {
    browser.open("/disagreements");
    String all = browser.see("[role=status]").getText();
    assertTrue(all.matches("[1-9][0-9]* disagreements?"), all);
    browser.open("/disagreements?to=2020-01-01");
    browser.seeText("0 disagreements");
    browser.see("form.filters button").click();
    browser.seeText(all);
    assertEquals("/disagreements", browser.where());
  }

  @Test
  void downloadsTheGraphOfWhatItShows() throws Exception {
    browser.open(PERSON);
    browser.see("details.menu > summary").click();
    String graph = get(URI.create(link("graph.gexf")), "*/*");
    assertTrue(graph.contains("<gexf"), graph);
    assertTrue(graph.contains("Ramiz Mekhtiyev"), graph);
    String rows = get(URI.create(link("events.csv")), "*/*");
    assertTrue(rows.lines().count() > 2, rows);
    browser.open("/disagreements");
    browser.see("details.menu > summary").click();
    assertTrue(get(URI.create(link("rows.csv")), "*/*").contains(",38,"));
  }

  @Test
  void expandsTheGraphTwiceAndTellsWhoSaysSo() throws IOException {
    browser.open("/graph?start=" + encode("http://localhost:3030/id/country/russia"));
    assertTrue(ties() > 0);
    int grown = 0;
    for (int i = 0; i < 20 && grown < 2; i++) {
      grown += expands(i) ? 1 : 0;
    }
    assertEquals(2, grown);
    assertTrue(browser.where().contains("open="));
    browser.find("[data-testid=edges] td:last-child button").get(0).click();
    browser.see("article.claim blockquote mark");
    browser.see("a[download='shown.gexf']").click();
    assertTrue(browser.see("a[download='shown.gexf']").getDomProperty("href").startsWith("blob:"));
  }

  /** Chooses a thing of the table and expands it, if it can be; tells whether that brought ties. */
  private static boolean expands(int thing) {
    long before = ties();
    browser.find("[data-testid=edges] td button.small").get(thing).click();
    browser.settle();
    List<WebElement> expand = browser.find("[data-testid=expand]");
    if (expand.isEmpty()) {
      return false;
    }
    expand.get(0).click();
    try {
      browser.until("more ties", () -> ties() > before);
      return true;
    } catch (TimeoutException e) {
      return false; // Nothing lies around it but what was shown already.
    }
  }

  /** How many ties the table beside the drawn graph lists. */
  private static long ties() {
    browser.settle();
    return ((Number)
            browser.script(
                "return document.querySelectorAll('[data-testid=edges] tbody tr').length"))
        .longValue();
  }

  private static String encode(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  @Test
  void asksInSparqlAndShowsTheAnswerByItsShape() throws IOException {
    String query =
        "SELECT ?event ?place ?date { ?event ng:location ?place ; ng:date ?date } LIMIT 20";
    browser.open("/query?query=" + encode(query));
    browser.see("[data-testid=answer] tbody tr");
    assertTrue(browser.find("button[aria-pressed]").size() >= 3);
    browser.find("button[aria-pressed=false]").get(1).click();
    browser.see(".timeline svg a");
    assertTrue(browser.where().contains("look=timeline"));
  }

  @Test
  void tellsWhereAQueryIsWrong() throws IOException {
    browser.open("/query?query=" + encode("SELECT * {\n ?a ?b ?c . }}"));
    browser.seeText("line 2");
    // The browser itself notes the refusal in its console.
    assertThrows(AssertionError.class, browser::assertQuiet);
  }

  @Test
  void carriesASelectionFromTheMapToTheTimeline() throws IOException {
    browser.open("/map?from=2025-01-01");
    browser.see(".spot circle");
    browser.see("a[href^='/timeline?from=']").click();
    browser.until("the timeline", () -> browser.where().startsWith("/timeline?from="));
    browser.see(".timeline svg a");
  }

  /** Where a link of the page leads that stands for a file of this name. */
  private static String link(String file) {
    String name = file.equals("rows.csv") ? "[download='rows.csv']" : "[href*='/" + file + "']";
    return browser.see("a" + name).getDomProperty("href");
  }

  @Test
  void goesBackAndForthWithoutLoadingPages() {
    browser.open(CRASH);
    browser.script("window.kept = true");
    browser.see(".source a").click();
    browser.until("an article", () -> browser.where().startsWith("/page/article/"));
    browser.back();
    browser.until("the crash", () -> browser.where().equals(CRASH));
    browser.settle();
    assertEquals(true, browser.script("return window.kept === true"));
  }

  @Test
  void speaksRussianUntilToldOtherwise() {
    browser.open("/");
    browser.see("header a[hreflang=ru]").click();
    browser.settle();
    browser.seeText("Где источники расходятся");
    browser.open(CRASH);
    browser.seeText("погибло");
    assertEquals("ru", browser.script("return document.documentElement.lang"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/search?q=Алиев",
        CRASH,
        PERSON,
        ARTICLE + "#char=917,926",
        "/page/claim/airliner-crash-response-e8",
        "/disagreements",
        "/questions",
        "/questions?q=said-by",
        "/graph",
        "/timeline",
        "/map",
        "/query?query=SELECT+*+%7B+?e+a+ng:Event+%7D+LIMIT+3"
      })
  void hasNoBarriersAndFitsSmallScreens(String path) throws IOException {
    for (String scheme : List.of("light", "dark")) {
      browser.prefer(scheme);
      browser.open(path);
      assertEquals(List.of(), browser.barriers(), scheme);
    }
    browser.size(360, 740);
    browser.open(path);
    assertEquals(
        360L, browser.script("return document.documentElement.scrollWidth"), "scrolls sideways");
  }

  @Test
  void readsWithoutScriptsToo() throws Exception {
    for (String path : List.of("/", CRASH, PERSON, ARTICLE)) {
      String html = get(URI.create(address + path.substring(1)), "text/html");
      assertTrue(html.contains("<h1>"), path);
      assertTrue(html.length() > 1500, path);
    }
  }

  @Test
  void showsTheFirstViewWithinASecond() {
    long best = Long.MAX_VALUE;
    for (int i = 0; i < 5; i++) {
      browser.open("/");
      best = Math.min(best, browser.lastPaint());
    }
    assertTrue(best > 0 && best < 1000, best + " ms");
  }

  @Test
  void loadsLittleAtFirst() {
    browser.open("/");
    Object bytes =
        browser.script(
            "return performance.getEntriesByType('resource')"
                + ".filter(e => e.name.includes('/app/'))"
                + ".reduce((sum, e) => sum + e.encodedBodySize, 0)");
    long sent = ((Number) bytes).longValue();
    assertTrue(sent > 5_000 && sent < 60_000, sent + " bytes, compressed");
    assertFalse(browser.find(".figures dd").isEmpty());
  }
}
