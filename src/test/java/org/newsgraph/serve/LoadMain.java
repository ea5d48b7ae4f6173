package org.newsgraph.serve;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.fuseki.main.FusekiServer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.vocab.Ng;

/**
 * Measures the endpoint, on invented data of about 400,000 quads. {@code load SECONDS} has 32
 * clients ask good, slow, huge and malformed things at once and tells how long good ones took,
 * which statuses came back and how much memory was in use; it exits with 1 where a status came that
 * must not. {@code throughput ROUNDS} compares point and two-hop queries with stock Fuseki on the
 * same database in the same process, by turns, and tells the ratio.
 */
public final class LoadMain {
  private static final int THINGS = 50_000;
  private static final int CLIENTS = 32;
  private static final String BASE = "https://load.example/id/";

  /** What is asked, and what may come back; 0 is a connection that was ended. */
  @SuppressWarnings("ImmutableEnumChecker") // List.of does not change, unannotated.
  private enum Kind {
    GOOD(200, 503),
    TWO_HOP(200, 503),
    SLOW(503),
    HUGE(200, 503, 422, 0),
    MALFORMED(400),
    RUNAWAY(503),
    PAGE(200, 503);

    private final List<Integer> allowed;

    Kind(Integer... allowed) {
      this.allowed = List.of(allowed);
    }

    String path(int i) {
      return switch (this) {
        case GOOD -> query("SELECT ?p ?o { <" + BASE + "claim/" + i + "> ?p ?o }");
        case TWO_HOP ->
            query("SELECT ?t { <" + BASE + "claim/" + i + "> ng:evidence ?p . ?p ng:text ?t }");
        case SLOW -> query("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f }") + "&timeout=3";
        case HUGE -> query("SELECT * { ?s ?p ?o }") + "&timeout=5";
        case MALFORMED -> query("SELECT * WHERE { ?s ?p");
        case RUNAWAY ->
            query("ASK { ?s ng:text ?t FILTER (REGEX(?t, '(.*e){20}#')) }") + "&timeout=2";
        case PAGE -> "/page/claim/" + i;
      };
    }

    private static String query(String text) {
      return "/sparql?query=" + Served.encode("PREFIX ng: <" + Ng.NS + "> " + text);
    }
  }

  private LoadMain() {}

  /** Runs one of the two. */
  public static void main(String[] args) throws Exception {
    boolean fine;
    try (Served served = Served.start(text -> text, LoadMain::fill)) {
      int number = Integer.parseInt(args[1]);
      fine =
          switch (args[0]) {
            case "load" -> load(served, number);
            case "throughput" -> throughput(served, number);
            default -> throw new IllegalArgumentException(args[0]);
          };
    }
    System.exit(fine ? 0 : 1);
  }

  private static void fill(DatasetGraph data) {
    Node graph = NodeFactory.createURI("https://load.example/graph/article/a");
    data.add(
        NodeFactory.createURI("https://load.example/graph/catalog"),
        NodeFactory.createURI("https://load.example/dataset"),
        org.apache.jena.vocabulary.VOID.uriSpace.asNode(),
        NodeFactory.createLiteralString(BASE));
    for (int i = 0; i < THINGS; i++) {
      Node claim = NodeFactory.createURI(BASE + "claim/" + i);
      Node passage = NodeFactory.createURI(BASE + "article/a#char=" + i + "," + (i + 9));
      data.add(graph, claim, RDF.type.asNode(), Ng.Claim.asNode());
      data.add(graph, claim, Ng.evidence.asNode(), passage);
      data.add(graph, claim, Ng.polarity.asNode(), Ng.Affirmed.asNode());
      data.add(
          graph,
          claim,
          Ng.killed.asNode(),
          NodeFactory.createLiteralDT(Integer.toString(i % 100), XSDDatatype.XSDinteger));
      data.add(graph, passage, RDF.type.asNode(), Ng.Passage.asNode());
      String text = "The mayor of town " + i + " said that the river rose again and people left.";
      data.add(graph, passage, Ng.text.asNode(), NodeFactory.createLiteralString(text));
    }
  }

  // ---- load

  private static boolean load(Served served, int seconds) throws InterruptedException {
    Map<Kind, List<Long>> times = new TreeMap<>();
    Map<String, LongAdder> statuses = new ConcurrentHashMap<>();
    Arrays.stream(Kind.values())
        .forEach(k -> times.put(k, Collections.synchronizedList(new ArrayList<>())));
    long until = System.nanoTime() + seconds * 1_000_000_000L;
    List<Thread> clients = new ArrayList<>();
    for (int c = 0; c < CLIENTS; c++) {
      Random random = new Random(c);
      Kind[] mix = mix(c);
      Thread client =
          new Thread(
              () -> {
                HttpClient http = HttpClient.newHttpClient();
                while (System.nanoTime() < until) {
                  Kind kind = mix[random.nextInt(mix.length)];
                  ask(http, served, kind, random.nextInt(THINGS), times, statuses);
                }
              });
      clients.add(client);
      client.start();
    }
    for (Thread client : clients) {
      client.join();
    }
    times.forEach(LoadMain::print);
    new TreeMap<>(statuses).forEach((k, n) -> System.out.println(k + " " + n));
    System.gc();
    System.out.printf(
        "heap in use after collection: %d MB%n",
        ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() >> 20);
    return statuses.keySet().stream().noneMatch(k -> k.endsWith("!"));
  }

  /** Three clients in four ask good things; of the others, each asks one bad kind. */
  private static Kind[] mix(int client) {
    if (client % 4 != 0) {
      return new Kind[] {Kind.GOOD, Kind.TWO_HOP, Kind.PAGE};
    }
    Kind[] bad = {Kind.SLOW, Kind.HUGE, Kind.MALFORMED, Kind.RUNAWAY};
    return new Kind[] {bad[client / 4 % bad.length]};
  }

  private static void ask(
      HttpClient http,
      Served served,
      Kind kind,
      int i,
      Map<Kind, List<Long>> times,
      Map<String, LongAdder> statuses) {
    long begun = System.nanoTime();
    int status;
    try {
      status = status(http, served.url(kind.path(i)));
    } catch (IOException e) {
      status = 0;
    }
    if (status == 200 || kind == Kind.MALFORMED) {
      times.get(kind).add((System.nanoTime() - begun) / 1000);
    }
    String mark = kind.allowed.contains(status) ? "" : " !";
    statuses.computeIfAbsent(kind + " " + status + mark, k -> new LongAdder()).increment();
  }

  /** Reads an answer to its end and gives its status. */
  private static int status(HttpClient http, String url) throws IOException {
    try {
      HttpResponse<InputStream> answer =
          http.send(HttpRequest.newBuilder(URI.create(url)).build(), BodyHandlers.ofInputStream());
      try (InputStream body = answer.body()) {
        body.transferTo(java.io.OutputStream.nullOutputStream());
      }
      return answer.statusCode();
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  private static void print(Kind kind, List<Long> micros) {
    List<Long> sorted = micros.stream().sorted().toList();
    if (!sorted.isEmpty()) {
      System.out.printf(
          "%-10s %7d answered; ms: median %.1f, 95 %% %.1f, 99 %% %.1f%n",
          kind, sorted.size(), at(sorted, .5), at(sorted, .95), at(sorted, .99));
    }
  }

  private static double at(List<Long> sorted, double share) {
    return sorted.get((int) (share * (sorted.size() - 1))) / 1000.0;
  }

  // ---- throughput

  private static boolean throughput(Served served, int rounds) throws IOException {
    DatasetGraph bare = ((DatasetGraphText) served.endpoint.data()).monitored();
    bare.getContext().set(TDB2.symUnionDefaultGraph, true);
    FusekiServer stock = FusekiServer.create().port(0).add("/stock", bare).build().start();
    boolean fine = true;
    try {
      String ours = served.url("/sparql");
      String theirs = "http://127.0.0.1:" + stock.getPort() + "/stock";
      for (Kind kind : new Kind[] {Kind.GOOD, Kind.TWO_HOP}) {
        if (!rows(ours, kind).equals(rows(theirs, kind))) {
          throw new IOException("different answers to " + kind);
        }
        List<Double> ratios = new ArrayList<>();
        for (int round = 0; round <= rounds; round++) {
          double own = round(ours, kind, round);
          double other = round(theirs, kind, round);
          System.out.printf("%s: ours %.0f, stock %.0f queries a second%n", kind, own, other);
          if (round > 0) {
            ratios.add(own / other);
          }
        }
        Collections.sort(ratios);
        double median = ratios.get(ratios.size() / 2);
        System.out.printf("%s: ours / stock = %.2f (median of %d)%n", kind, median, rounds);
        fine &= median >= .9;
      }
    } finally {
      stock.stop();
    }
    return fine;
  }

  private static String asked(String service, Kind kind, int i) {
    return service + kind.path(i).replaceFirst("^/sparql", "");
  }

  /** The rows of an answer, in order; at least one. */
  private static List<String> rows(String service, Kind kind) throws IOException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(asked(service, kind, 3)))
            .header("Accept", "text/csv")
            .build();
    try {
      List<String> lines =
          HttpClient.newHttpClient()
              .send(request, BodyHandlers.ofString())
              .body()
              .lines()
              .sorted()
              .toList();
      if (lines.size() < 2) {
        throw new IOException("no rows from " + service);
      }
      return lines;
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Queries a second over one connection in one round of three seconds. */
  private static double round(String service, Kind kind, int seed) throws IOException {
    HttpClient http = HttpClient.newHttpClient();
    Random random = new Random(seed);
    long begun = System.nanoTime();
    int count = 0;
    while (System.nanoTime() - begun < 3_000_000_000L) {
      if (status(http, asked(service, kind, random.nextInt(THINGS))) != 200) {
        throw new IOException("no answer from " + service);
      }
      count++;
    }
    return count / ((System.nanoTime() - begun) / 1e9);
  }
}
