package org.newsgraph.export;

import java.io.OutputStream;
import org.apache.jena.graph.Graph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/** The RDF formats that a store's content can be written in. */
@SuppressWarnings("ImmutableEnumChecker") // RDFFormat is immutable, though not marked so.
public enum RdfExport {
  nq(RDFFormat.NQUADS, true),
  trig(RDFFormat.TRIG_BLOCKS, true),
  ttl(RDFFormat.TURTLE_BLOCKS, false),
  jsonld(RDFFormat.JSONLD11_PLAIN, false),
  rdfxml(RDFFormat.RDFXML_PLAIN, false);

  private final RDFFormat format;
  private final boolean graphs;

  RdfExport(RDFFormat format, boolean graphs) {
    this.format = format;
    this.graphs = graphs;
  }

  /** Writes the content; named graphs where the format has them, else their union. */
  public void write(DatasetGraph data, OutputStream out) {
    if (graphs) {
      RDFWriter.source(data).format(format).output(out);
    } else {
      Graph union = data.getGraph(Quad.unionGraph);
      RDFWriter.source(union).format(format).output(out);
    }
  }
}
