package org.newsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.sparql.core.DatasetGraph;

/** The formats of files, each with the name that commands know it by. */
public enum FileFormat {
  NQ("nq", "dump.nq", "application/n-quads"),
  TRIG("trig", "dump.trig", "application/trig"),
  TTL("ttl", "dump.ttl", "text/turtle"),
  JSONLD("jsonld", "dump.jsonld", "application/ld+json"),
  RDFXML("rdfxml", "dump.rdf", "application/rdf+xml"),
  GEXF("gexf", "graph.gexf", "application/gexf+xml"),
  GRAPHML("graphml", "graph.graphml", "application/graphml+xml"),
  CYTOSCAPE("cytoscape", "graph.cyjs", "application/json"),
  NEO4J_CSV("neo4j-csv", "neo4j.zip", "application/zip"),
  CSV("csv", "events.csv", "text/csv"),
  DYADS("dyads", "dyads.csv", "text/csv");

  private static final List<FileFormat> GRAPHS = List.of(GEXF, GRAPHML, CYTOSCAPE, NEO4J_CSV);

  private final String title;
  private final String fileName;
  private final String mediaType;

  FileFormat(String title, String fileName, String mediaType) {
    this.title = title;
    this.fileName = fileName;
    this.mediaType = mediaType;
  }

  /** Its name on the command line. */
  public String title() {
    return title;
  }

  /** What to call a file of it. */
  public String fileName() {
    return fileName;
  }

  /** Its media type, without a charset; all texts are UTF-8. */
  public String mediaType() {
    return mediaType;
  }

  /** Whether its bytes are compressed already. */
  public boolean isCompressed() {
    return this == NEO4J_CSV;
  }

  /** Whether it holds nodes and edges, so that a {@link Projection} tells which. */
  public boolean isGraph() {
    return GRAPHS.contains(this);
  }

  /** The names of all formats. */
  public static List<String> titles() {
    return Arrays.stream(values()).map(FileFormat::title).toList();
  }

  /**
   * The format of a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static FileFormat named(String title) {
    return Arrays.stream(values())
        .filter(f -> f.title.equalsIgnoreCase(title))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no format '" + title + "'; there are " + String.join(", ", titles())));
  }

  /**
   * Writes a file and leaves the stream open. Call it within a transaction.
   *
   * @param projection ignored but by formats of graphs
   * @throws SelectionException if the selection can't be made; nothing has been written then
   */
  public void write(DatasetGraph data, Selection selection, Projection projection, OutputStream out)
      throws IOException {
    Descriptions store = new Descriptions(data);
    switch (this) {
      case NQ -> new RdfFile(store, selection).quads(RDFFormat.NQUADS, out);
      case TRIG -> new RdfFile(store, selection).quads(RDFFormat.TRIG_BLOCKS, out);
      case TTL -> new RdfFile(store, selection).turtle(out);
      case JSONLD -> new RdfFile(store, selection).jsonld(out);
      case RDFXML -> new RdfFile(store, selection).rdfxml(out);
      case GEXF -> Gexf.write(projection.of(Cut.of(store, selection)), out);
      case GRAPHML -> GraphMl.write(projection.of(Cut.of(store, selection)), out);
      case CYTOSCAPE -> CytoscapeJson.write(projection.of(Cut.of(store, selection)), out);
      case NEO4J_CSV -> Neo4jCsv.write(projection.of(Cut.of(store, selection)), out);
      case CSV -> EventSheet.write(Cut.of(store, selection), out);
      case DYADS -> DyadSheet.write(Cut.of(store, selection), out);
    }
    out.flush();
  }

  /** Like {@link #write} for {@link #NEO4J_CSV}, with its files side by side in a folder. */
  public static void writeNeo4j(
      DatasetGraph data, Selection selection, Projection projection, Path folder)
      throws IOException {
    Neo4jCsv.write(projection.of(Cut.of(new Descriptions(data), selection)), folder);
  }
}
