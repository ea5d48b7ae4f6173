package org.newsgraph.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.rdf.Store;

/** What starting and stopping the server tell people. */
class ServeCommandTest {
  private static @TempDir Path folder;
  private static Path store;

  @BeforeAll
  static void build() throws IOException {
    store = folder.resolve("store");
    String sample =
        ServeCommandTest.class.getResource("/org/newsgraph/serve/sample.trig").toString();
    new Store(store).replace(data -> RDFDataMgr.read(data, sample, Lang.TRIG));
  }

  /** Runs a command that must fail and gives the one line that it told. */
  private static String line(String... args) throws IOException {
    ProcessBuilder command = command(args);
    Path out = Files.createTempFile(folder, "out", "");
    try {
      Process process = command.redirectErrorStream(true).redirectOutput(out.toFile()).start();
      assertTrue(process.waitFor(60, TimeUnit.SECONDS), "still runs: " + Arrays.toString(args));
      String told = Files.readString(out).strip();
      assertEquals(2, process.exitValue(), told);
      assertEquals(1, told.lines().count(), told);
      return told;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static ProcessBuilder command(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "org.newsgraph.cli.Main"));
    command.addAll(List.of(args));
    return new ProcessBuilder(command);
  }

  private static String serve(String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("serve", "--store", store.toString()));
    args.addAll(List.of(more));
    return line(args.toArray(String[]::new));
  }

  @Test
  void aWrongPortIsToldBeforeAnythingStarts() throws IOException {
    assertEquals(
        "serve: --port: a number from 0 to 65535 is needed, not 99999", serve("--port", "99999"));
    String told = serve("--port", "abc");
    assertTrue(told.contains("--port") && told.contains("abc"), told);
  }

  @Test
  void aPortInUseIsTold() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String told = serve("--port", Integer.toString(taken.getLocalPort()));
      assertTrue(told.contains("port " + taken.getLocalPort()), told);
      assertTrue(told.contains("in use"), told);
    }
  }

  @Test
  void aMissingStoreIsTold() throws IOException {
    String told = line("serve", "--store", folder.resolve("none").toString());
    assertTrue(told.contains("no newsgraph store here"), told);
  }

  @Test
  void brokenFilesAreToldWithTheirPlace() throws IOException {
    Path users = Files.writeString(folder.resolve("users"), "# one\nanna:publish\n");
    assertTrue(serve("--users", users.toString()).contains("users:2: not name:roles:hash"));
    Path broken = Files.writeString(folder.resolve("broken.ttl"), "<a> <b> .\n");
    assertTrue(serve("--config", broken.toString()).contains("broken.ttl: [line: 1"));
    String good = Files.readString(Path.of("fuseki-config/newsgraph.ttl"));
    Path limit = folder.resolve("limit.ttl");
    Files.writeString(limit, good.replace("limit:seconds 30", "limit:seconds 'many'"));
    assertTrue(serve("--config", limit.toString()).contains("limit.ttl: configuration: not a pos"));
    Path empty = Files.writeString(folder.resolve("empty.ttl"), "");
    assertTrue(serve("--config", empty.toString()).contains("empty.ttl"));
    assertTrue(serve("--config", folder.resolve("none.ttl").toString()).contains("no such file"));
  }

  @Test
  void aSignalLetsRunningRequestsEnd() throws Exception {
    Process server =
        command("serve", "--store", store.toString(), "--port", "0")
            .redirectError(folder.resolve("log").toFile())
            .start();
    try (BufferedReader out =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      Matcher address = Pattern.compile("at (http\\S+/)").matcher(out.readLine());
      assertTrue(address.find());
      String told = line("query", "--store", store.toString(), "-e", "ASK {}");
      assertTrue(told.contains("another process has it open"), told);
      CompletableFuture<HttpResponse<String>> slow = slow(address.group(1));
      TimeUnit.MILLISECONDS.sleep(1500);
      server.destroy(); // SIGTERM
      TimeUnit.MILLISECONDS.sleep(300);
      assertFalse(slow.isDone(), "not cut off");
      HttpResponse<String> answer = slow.get(20, TimeUnit.SECONDS);
      assertEquals(503, answer.statusCode());
      assertTrue(answer.body().contains("longer than 4 s"), answer.body());
      assertTrue(server.waitFor(20, TimeUnit.SECONDS), "ends");
    } finally {
      server.destroyForcibly();
    }
    PrintStream before = System.out;
    try {
      System.setOut(new PrintStream(folder.resolve("asked").toFile(), StandardCharsets.UTF_8));
      assertEquals(0, Main.run("query", "--store", store.toString(), "-e", "ASK {}"));
    } finally {
      System.setOut(before);
    }
  }

  private static CompletableFuture<HttpResponse<String>> slow(String address) {
    String query =
        "SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l . ?m ?n2 ?o }";
    String at =
        address + "sparql?timeout=4&query=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
    return HttpClient.newHttpClient()
        .sendAsync(HttpRequest.newBuilder(URI.create(at)).build(), BodyHandlers.ofString());
  }
}
