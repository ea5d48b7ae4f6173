package org.newsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.graph.impl.WrappedGraph;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.vocab.Prefixes;

/**
 * Writes statements: N-Quads and TriG with their named graphs, the others their union. All are
 * streamed, but for RDF/XML of a selection, which is gathered in memory.
 */
final class RdfFile {
  private static final Map<String, String> PREFIXES = Prefixes.ALL.getNsPrefixMap();

  private final Descriptions store;

  /** The subjects to write, or null for the whole store. */
  private final Set<String> subjects;

  RdfFile(Descriptions store, Selection selection) {
    this.store = store;
    subjects = selection.isAll() ? null : RdfSlice.subjects(Cut.of(store, selection));
  }

  void quads(RDFFormat format, OutputStream out) {
    StreamRDF sink = writer(format, out);
    if (subjects == null) {
      store.data().findNG(null, null, null, null).forEachRemaining(sink::quad);
    } else {
      for (String iri : subjects) {
        store.each(NodeFactory.createURI(iri), Node.ANY, Node.ANY, sink::quad);
      }
    }
    sink.finish();
  }

  void turtle(OutputStream out) {
    StreamRDF sink = writer(RDFFormat.TURTLE_BLOCKS, out);
    triples(sink);
    sink.finish();
  }

  void jsonld(OutputStream out) throws IOException {
    try {
      JsonLd sink = new JsonLd(out, PREFIXES);
      sink.start();
      triples(sink);
      sink.finish();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  void rdfxml(OutputStream out) {
    Graph graph = subjects == null ? store.data().getGraph(Quad.unionGraph) : inMemory();
    Graph prefixed =
        new WrappedGraph(graph) {
          @Override
          public PrefixMapping getPrefixMapping() {
            return Prefixes.ALL;
          }
        };
    RDFWriter.source(prefixed).format(RDFFormat.RDFXML_PLAIN).output(out);
  }

  private Graph inMemory() {
    Graph graph = GraphFactory.createDefaultGraph();
    triples(StreamRDFLib.graph(graph));
    return graph;
  }

  private static StreamRDF writer(RDFFormat format, OutputStream out) {
    StreamRDF sink = StreamRDFWriter.getWriterStream(out, format);
    sink.start();
    PREFIXES.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(p -> sink.prefix(p.getKey(), p.getValue()));
    return sink;
  }

  private void triples(StreamRDF sink) {
    if (subjects == null) {
      store.data().getGraph(Quad.unionGraph).find().forEachRemaining(sink::triple);
      return;
    }
    for (String iri : subjects) {
      Set<Triple> triples = new LinkedHashSet<>();
      Node subject = NodeFactory.createURI(iri);
      store.each(subject, Node.ANY, Node.ANY, quad -> triples.add(quad.asTriple()));
      triples.forEach(sink::triple);
    }
  }
}
