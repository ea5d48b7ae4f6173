package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The formats of graphs, read back: what one holds, all hold. */
class GraphFilesTest {
  private static final String OLEG = Sample.BASE + "person/oleg-sedov";

  /** The ids of a file's nodes, and source, kind and target of its edges. */
  private record Read(Set<String> nodes, Set<List<String>> edges) {}

  private static Document xml(byte[] bytes) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
  }

  private static List<Element> elements(Document document, String name) {
    NodeList found = document.getElementsByTagNameNS("*", name);
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      elements.add((Element) found.item(i));
    }
    return elements;
  }

  private static void addOnce(Set<String> ids, String id) {
    assertTrue(ids.add(id), () -> "twice: " + id);
  }

  private static Read gexf(Projection projection, String... criteria) throws Exception {
    Document gexf = xml(Sample.bytes(FileFormat.GEXF, projection, criteria));
    assertEquals("http://www.gexf.net/1.2draft", gexf.getDocumentElement().getNamespaceURI());
    Set<String> nodes = new TreeSet<>();
    elements(gexf, "node").forEach(n -> addOnce(nodes, n.getAttribute("id")));
    Set<String> ids = new HashSet<>();
    Set<List<String>> edges = new HashSet<>();
    for (Element e : elements(gexf, "edge")) {
      addOnce(ids, e.getAttribute("id"));
      edges.add(
          List.of(e.getAttribute("source"), e.getAttribute("kind"), e.getAttribute("target")));
    }
    assertEquals(ids.size(), edges.size(), "Gephi would merge edges");
    return new Read(nodes, edges);
  }

  private static String data(Element of, String key) {
    NodeList values = of.getElementsByTagNameNS("*", "data");
    for (int i = 0; i < values.getLength(); i++) {
      Element value = (Element) values.item(i);
      if (value.getAttribute("key").equals(key)) {
        return value.getTextContent();
      }
    }
    return null;
  }

  private static Read graphml(Projection projection, String... criteria) throws Exception {
    Document graphml = xml(Sample.bytes(FileFormat.GRAPHML, projection, criteria));
    Set<String> keys = new HashSet<>();
    elements(graphml, "key").forEach(k -> addOnce(keys, k.getAttribute("id")));
    elements(graphml, "data").forEach(d -> assertTrue(keys.contains(d.getAttribute("key"))));
    Set<String> nodes = new TreeSet<>();
    elements(graphml, "node").forEach(n -> addOnce(nodes, n.getAttribute("id")));
    Set<List<String>> edges = new HashSet<>();
    for (Element e : elements(graphml, "edge")) {
      edges.add(List.of(e.getAttribute("source"), data(e, "e_kind"), e.getAttribute("target")));
    }
    return new Read(nodes, edges);
  }

  private static Read cytoscape(Projection projection, String... criteria) throws IOException {
    JsonNode elements =
        new ObjectMapper()
            .readTree(Sample.bytes(FileFormat.CYTOSCAPE, projection, criteria))
            .get("elements");
    Set<String> nodes = new TreeSet<>();
    elements.get("nodes").forEach(n -> addOnce(nodes, n.at("/data/id").textValue()));
    Set<List<String>> edges = new HashSet<>();
    for (JsonNode e : elements.get("edges")) {
      edges.add(
          List.of(
              e.at("/data/source").textValue(),
              e.at("/data/kind").textValue(),
              e.at("/data/target").textValue()));
    }
    return new Read(nodes, edges);
  }

  private static Map<String, List<CSVRecord>> neo4j(Projection projection, String... criteria)
      throws IOException {
    byte[] bytes = Sample.bytes(FileFormat.NEO4J_CSV, projection, criteria);
    Map<String, List<CSVRecord>> files = new java.util.TreeMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        CSVFormat csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
        files.put(entry.getName(), csv.parse(new StringReader(text)).getRecords());
      }
    }
    return files;
  }

  @ParameterizedTest
  @CsvSource({
    "everything, type=Arrest, 13, 18",
    "everything, from=1900, 17, 26",
    "actors, from=1900, 4, 4",
    "actors, type=Meeting, 2, 1"
  })
  void everyFormatHoldsTheSameNodesAndEdges(
      Projection projection, String criterion, int nodes, int edges) throws Exception {
    Read gexf = gexf(projection, criterion);
    assertEquals(nodes, gexf.nodes().size());
    assertEquals(edges, gexf.edges().size());
    for (List<String> edge : gexf.edges()) {
      assertTrue(gexf.nodes().contains(edge.get(0)) && gexf.nodes().contains(edge.get(2)));
    }
    assertEquals(gexf, graphml(projection, criterion));
    assertEquals(gexf, cytoscape(projection, criterion));
    Map<String, List<CSVRecord>> neo4j = neo4j(projection, criterion);
    Set<String> ids = new TreeSet<>();
    neo4j.get("nodes.csv").forEach(row -> addOnce(ids, row.get("iri:ID")));
    assertEquals(gexf.nodes(), ids);
    assertEquals(edges, neo4j.get("relationships.csv").size());
  }

  @Test
  void theWholeStoreIsTwentyNodesAndThirtyEdges() throws Exception {
    Read all = gexf(Projection.everything);
    assertEquals(20, all.nodes().size());
    assertEquals(30, all.edges().size());
    assertEquals(all, graphml(Projection.everything));
    String position = Sample.BASE + "discrepancy/arrest-detained#position-1";
    assertTrue(all.edges().contains(List.of(position, "heldBy", Sample.BASE + "claim/two-e0")));
  }

  @Test
  void actorsAreJoinedByTypeAndSide() throws Exception {
    String guards = Sample.BASE + "group/guards";
    String ivan = Sample.BASE + "person/ivan-sedov";
    assertEquals(
        Set.of(
            List.of(guards, "Arrest", OLEG),
            List.of(guards, "Arrest", ivan),
            List.of(ivan, "Arrest together", OLEG),
            List.of(Sample.BASE + "person/anna-lind", "Meeting together", OLEG)),
        gexf(Projection.actors).edges());
  }

  @Test
  void anEdgeTellsWhatStandsBehindIt() throws Exception {
    Document graphml = xml(Sample.bytes(FileFormat.GRAPHML, Projection.actors));
    Element edge =
        elements(graphml, "edge").stream()
            .filter(e -> "Arrest".equals(data(e, "e_kind")))
            .filter(e -> e.getAttribute("target").equals(OLEG))
            .findFirst()
            .orElseThrow();
    assertEquals("1.0", data(edge, "e_weight"));
    assertEquals("2", data(edge, "e_claims"));
    assertEquals("1", data(edge, "e_denials"));
    assertEquals("2", data(edge, "e_sources"));
    assertEquals("acts on", data(edge, "e_direction"));
    assertEquals("COERCE", data(edge, "e_plover"));
    assertEquals(Sample.BASE + "event/arrest", data(edge, "e_eventIris"));
    assertEquals("2025-03-04", data(edge, "e_start"));
  }

  @Test
  void gexfGivesDaysToWhatHasThem() throws Exception {
    Document gexf = xml(Sample.bytes(FileFormat.GEXF, Projection.everything));
    Element graph = elements(gexf, "graph").get(0);
    assertEquals("dynamic", graph.getAttribute("mode"));
    assertEquals("date", graph.getAttribute("timeformat"));
    for (Element node : elements(gexf, "node")) {
      if (node.getAttribute("id").endsWith("event/talks")) {
        assertEquals("2025-04-01", node.getAttribute("start"));
        assertEquals("2025-04-30", node.getAttribute("end"));
      } else if (node.getAttribute("id").equals(OLEG)) {
        assertEquals("", node.getAttribute("start"));
        assertEquals("@Sedov & \"Sons\" <b>", node.getAttribute("label"));
      }
    }
  }

  @Test
  void neo4jGetsTypedHeadersAndTypesInItsStyle() throws Exception {
    List<CSVRecord> nodes = neo4j(Projection.everything).get("nodes.csv");
    assertTrue(nodes.get(0).getParser().getHeaderNames().contains("latitude:double"));
    CSVRecord claim =
        nodes.stream().filter(n -> n.get("iri:ID").endsWith("one-e0")).findFirst().orElseThrow();
    assertEquals("Claim", claim.get(":LABEL"));
    assertEquals("20", claim.get("detained:long"));
    assertEquals("On 4 March guards detained Oleg Sedov in Perm.", claim.get("sentence:string"));
    Set<String> types = new TreeSet<>();
    neo4j(Projection.actors).get("relationships.csv").forEach(r -> types.add(r.get(":TYPE")));
    assertEquals(Set.of("ARREST", "ARREST_TOGETHER", "MEETING_TOGETHER"), types);
  }

  @Test
  void neo4jFilesInAFolderAreThoseOfTheArchive(@TempDir Path folder) throws IOException {
    FileFormat.writeNeo4j(Sample.data(), Selection.ALL, Projection.everything, folder);
    List<String> lines = Files.readAllLines(folder.resolve("nodes.csv"));
    assertEquals(neo4j(Projection.everything).get("nodes.csv").size() + 1, lines.size());
    assertTrue(Files.size(folder.resolve("relationships.csv")) > 0);
  }

  @ParameterizedTest
  @EnumSource(FileFormat.class)
  void everyFormatGivesTheSameBytesTwice(FileFormat format) throws IOException {
    byte[] first = Sample.bytes(format, Projection.everything, "from=1900");
    byte[] second = Sample.bytes(format, Projection.everything, "from=1900");
    assertTrue(first.length > 100);
    assertEquals(
        new String(first, StandardCharsets.ISO_8859_1),
        new String(second, StandardCharsets.ISO_8859_1));
  }

  @Test
  void whatXmlCannotHoldBecomesAReplacementCharacter() {
    assertEquals("a\uFFFDb\uFFFD\t\uD83D\uDE00", Xml.clean("a\u0001b\uD800\t\uD83D\uDE00"));
  }

  @Test
  void spellsThatOverlapBecomeOne() {
    assertEquals(
        List.of(
            new Net.Spell("2025-01-01", "2025-02-28"), new Net.Spell("2025-05-01", "2025-05-01")),
        Net.Spell.merged(
            List.of(
                new Net.Spell("2025-05-01", "2025-05-01"),
                new Net.Spell("2025-01-01", "2025-02-28"),
                new Net.Spell("2025-02-01", "2025-02-03"))
                .stream()));
  }
}
