package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.riot.RDFDataMgr;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * The W3C suite for SPARQL 1.1 in the folder that {@code -Dw3c.tests} names. Tests that are known
 * to fail, or refused on purpose, are listed in {@code conformance.tsv}, each with its reason; one
 * that fails without being listed, or passes although it is, fails the build.
 */
final class W3cSuite {
  private static final String MF = "http://www.w3.org/2001/sw/DataAccess/tests/test-manifest#";
  private static final String QT = "http://www.w3.org/2001/sw/DataAccess/tests/test-query#";
  private static final String UT = "http://www.w3.org/2009/sparql/tests/test-update#";

  private final Path folder;
  private final Map<String, String> listed = new TreeMap<>();
  private final List<String> surprises = new ArrayList<>();

  private W3cSuite(Path folder) {
    this.folder = folder;
  }

  /** The suite; skips the test where no folder is named. */
  static W3cSuite open() throws IOException {
    String folder = System.getProperty("w3c.tests");
    boolean there = folder != null && Files.isDirectory(Path.of(folder));
    if (!there) {
      System.out.println("W3C tests skipped: -Dw3c.tests names no folder of the W3C suite");
    }
    assumeTrue(there, "-Dw3c.tests names no folder of the W3C suite");
    W3cSuite suite = new W3cSuite(Path.of(folder).toAbsolutePath());
    try (InputStream in = W3cSuite.class.getResourceAsStream("conformance.tsv")) {
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .filter(line -> !line.startsWith("#") && !line.isBlank())
          .forEach(line -> suite.listed.put(line.split("\t", -1)[0], line.split("\t", -1)[1]));
    }
    return suite;
  }

  /** What runs one test. */
  interface Runner {
    boolean passes(Resource test) throws IOException;
  }

  /** Runs all tests of a section and prints how many passed. */
  void run(String section, Runner runner) {
    run(section, "manifest.ttl", runner);
  }

  /** Runs all tests of one of a section's manifests. */
  void run(String section, String file, Runner runner) {
    Model manifest = ModelFactory.createDefaultModel();
    RDFDataMgr.read(manifest, folder.resolve(section).resolve(file).toUri().toString());
    Resource entries =
        manifest.listStatements(null, mf("entries"), (RDFNode) null).next().getResource();
    int passed = 0;
    List<String> failed = new ArrayList<>();
    for (RDFNode node : entries.as(RDFList.class).asJavaList()) {
      String name = section + "#" + node.asResource().getURI().replaceFirst(".*#", "");
      String why = outcome(node.asResource(), runner);
      if (why == null) {
        passed++;
      } else {
        failed.add("  " + name + ": " + listed.getOrDefault(name, "UNEXPECTED " + why));
      }
      if ((why != null) != listed.containsKey(name)) {
        surprises.add(name + (why == null ? " passes but is listed" : " fails: " + why));
      }
    }
    System.out.printf("%-20s %3d passed, %d not%n", section, passed, failed.size());
    failed.forEach(System.out::println);
  }

  private static String outcome(Resource test, Runner runner) {
    try {
      return runner.passes(test) ? null : "wrong answer";
    } catch (IOException | RuntimeException e) {
      return e.toString();
    }
  }

  /** Fails if anything came out otherwise than listed. */
  void check() {
    assertEquals(List.of(), surprises);
  }

  static String type(Resource test) {
    return test.getPropertyResourceValue(RDF.type).getLocalName();
  }

  static String text(Resource file) throws IOException {
    return Files.readString(Path.of(URI.create(file.getURI())));
  }

  /** Replaces the content of a data set by what an action or a result lists. */
  static void load(DatasetGraph data, Resource listing) {
    Txn.executeWrite(
        data,
        () -> {
          data.clear();
          fill(data, listing);
        });
  }

  static void fill(DatasetGraph data, Resource listing) {
    for (Property property : List.of(qt("data"), ut("data"))) {
      listing
          .listProperties(property)
          .forEach(s -> RDFDataMgr.read(data.getDefaultGraph(), s.getResource().getURI()));
    }
    listing
        .listProperties(qt("graphData"))
        .forEach(s -> read(data, s.getResource().getURI(), s.getResource().getURI()));
    listing
        .listProperties(ut("graphData"))
        .forEach(
            s ->
                read(
                    data,
                    s.getProperty(RDFS.label).getString(),
                    s.getProperty(ut("graph")).getResource().getURI()));
  }

  static void read(DatasetGraph data, String name, String file) {
    Node graph = NodeFactory.createURI(name);
    Graph content = RDFDataMgr.loadGraph(file);
    data.addGraph(graph, content);
  }

  static Property mf(String name) {
    return ResourceFactory.createProperty(MF + name);
  }

  static Property qt(String name) {
    return ResourceFactory.createProperty(QT + name);
  }

  static Property ut(String name) {
    return ResourceFactory.createProperty(UT + name);
  }
}
