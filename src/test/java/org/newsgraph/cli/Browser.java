package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.Dimension;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A headless Chromium of the system on one address, which can reach nothing but this machine. */
final class Browser implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final ObjectMapper JSON = new ObjectMapper();

  private final ChromeDriver driver;
  private final String address;

  private Browser(ChromeDriver driver, String address) {
    this.driver = driver;
    this.address = address;
  }

  /** Whether Chromium and its driver are installed. */
  static boolean installed() {
    return program("chromedriver").isPresent() && chromium().isPresent();
  }

  private static Optional<File> chromium() {
    return program("chromium").or(() -> program("chromium-browser"));
  }

  private static Optional<File> program(String name) {
    for (String folder : System.getenv("PATH").split(File.pathSeparator, -1)) {
      Path file = Path.of(folder, name);
      if (Files.isExecutable(file)) {
        return Optional.of(file.toFile());
      }
    }
    return Optional.empty();
  }

  /**
   * Starts the browser.
   *
   * @param address the root of the site, ending in a slash
   */
  static Browser on(String address) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(chromium().orElseThrow());
    options.addArguments(
        "--enable-unsafe-swiftshader",
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--disable-dev-shm-usage",
        "--window-size=1200,900",
        "--accept-lang=en",
        "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService service =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(program("chromedriver").orElseThrow())
            .usingAnyFreePort()
            .build();
    return new Browser(new ChromeDriver(service, options), address);
  }

  /** Opens a path of the site and waits until its view is there. */
  void open(String path) {
    driver.get(address + path.substring(1));
    settle();
  }

  /** Waits until the app has drawn its view and nothing is loading any more. */
  void settle() {
    until(
        "a settled view",
        () ->
            Boolean.TRUE.equals(
                script(
                    "const app = document.getElementById('app');"
                        + "return app.dataset.live === 'true' && !app.hasAttribute('aria-busy')"
                        + " && !app.querySelector('.loading') && !!app.querySelector('h1')")));
  }

  Object script(String script, Object... arguments) {
    return driver.executeScript(script, arguments);
  }

  /** The first element that a CSS selector finds, once it is there and shown. */
  WebElement see(String selector) {
    until(selector, () -> find(selector).stream().anyMatch(WebElement::isDisplayed));
    return find(selector).stream().filter(WebElement::isDisplayed).findFirst().orElseThrow();
  }

  /** All elements that a CSS selector finds now. */
  List<WebElement> find(String selector) {
    return driver.findElements(By.cssSelector(selector));
  }

  /** Waits until the page holds a text. */
  void seeText(String text) {
    until("the text " + text, () -> see("main").getText().contains(text));
  }

  void until(String what, java.util.function.BooleanSupplier holds) {
    new WebDriverWait(driver, PATIENCE)
        .withMessage(() -> what + " at " + driver.getCurrentUrl())
        .pollingEvery(Duration.ofMillis(100))
        .ignoring(StaleElementReferenceException.class)
        .until(any -> holds.getAsBoolean());
  }

  /**
   * When the largest part of the page shown was painted, in milliseconds after it was asked for.
   */
  long lastPaint() {
    Object time =
        driver.executeAsyncScript(
            "const done = arguments[0];"
                + "new PerformanceObserver(list => done(list.getEntries().at(-1).startTime))"
                + ".observe({type: 'largest-contentful-paint', buffered: true})");
    return ((Number) time).longValue();
  }

  /** The path and query of the page shown. */
  String where() {
    return driver.getCurrentUrl().substring(address.length() - 1);
  }

  void back() {
    driver.navigate().back();
  }

  void size(int width, int height) {
    driver.manage().window().setSize(new Dimension(width, height));
    Map<String, Object> metrics =
        Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", width < 600);
    driver.executeCdpCommand("Emulation.setDeviceMetricsOverride", metrics);
  }

  /** Shows pages as readers see them who prefer light or dark ones. */
  void prefer(String scheme) {
    Map<String, String> feature = Map.of("name", "prefers-color-scheme", "value", scheme);
    driver.executeCdpCommand("Emulation.setEmulatedMedia", Map.of("features", List.of(feature)));
  }

  void forgetCookies() {
    driver.manage().deleteAllCookies();
  }

  /** What axe finds critical or serious on the page shown. */
  List<String> barriers() throws IOException {
    try (InputStream in = Browser.class.getResourceAsStream("/axe.min.js")) {
      script(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
    Object found =
        driver.executeAsyncScript(
            "const done = arguments[arguments.length - 1];"
                + "axe.run(document, {resultTypes: ['violations']}).then(r => done(r.violations"
                + ".filter(v => v.impact === 'critical' || v.impact === 'serious')"
                + ".map(v => v.id + ': ' + v.nodes.map(n => n.html).slice(0, 3).join(' | '))))");
    List<String> barriers = new ArrayList<>();
    ((List<?>) found).forEach(one -> barriers.add(one.toString()));
    return barriers;
  }

  /** Fails if, since the last call, the console held an error or anything left the site. */
  void assertQuiet() throws IOException {
    List<String> errors =
        driver.manage().logs().get(LogType.BROWSER).getAll().stream()
            .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
            .map(LogEntry::getMessage)
            .filter(message -> !message.contains("GL Driver Message")) // Drawn without a GPU.
            .toList();
    assertEquals(List.of(), errors, "console");
    for (LogEntry entry : driver.manage().logs().get(LogType.PERFORMANCE)) {
      JsonNode message = JSON.readTree(entry.getMessage()).get("message");
      String method = message.get("method").asText();
      if (method.equals("Network.requestWillBeSent")) {
        assertInside(message.at("/params/request/url").asText());
      } else if (method.equals("Network.responseReceived")) {
        assertGuarded(message.at("/params/response"));
      }
    }
  }

  private void assertInside(String url) {
    boolean inside =
        url.startsWith(address)
            || url.startsWith("data:")
            || url.startsWith("blob:" + address.substring(0, address.length() - 1));
    assertTrue(inside, "a request left the site: " + url);
  }

  private void assertGuarded(JsonNode response) {
    if (response.get("url").asText().startsWith(address)) {
      String headers = response.get("headers").toString().toLowerCase(java.util.Locale.ROOT);
      assertTrue(headers.contains("script-src 'self'"), response.get("url").asText());
    }
  }

  @Override
  public void close() {
    driver.quit();
  }
}
