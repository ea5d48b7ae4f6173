package org.newsgraph.serve.sparql;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.Query;
import org.apache.jena.riot.RDFFormat;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFOps;
import org.apache.jena.riot.system.StreamRDFWriter;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.resultset.ResultsWriter;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Language;

/** Runs a query and writes its answer. */
final class Answer {
  private final QueryExec execution;
  private final Query query;
  private final DatasetGraph data;
  private final int graphTriples;

  /**
   * An answer to come.
   *
   * @param graphTriples how many triples a graph may have that must be built before it is written
   */
  Answer(QueryExec execution, Query query, DatasetGraph data, int graphTriples) {
    this.execution = execution;
    this.query = query;
    this.data = data;
    this.graphTriples = graphTriples;
  }

  void write(Format format, Language language, OutputStream out) throws IOException {
    if (query.isConstructType()) {
      triples(execution.constructTriples(), format, out);
    } else if (query.isDescribeType()) {
      graph(Description.of(query, execution.select(), data, graphTriples), format, out);
    } else if (format == Format.HTML) {
      String page =
          query.isAskType()
              ? ResultPage.of(language, execution.ask())
              : ResultPage.of(language, query, execution.select());
      out.write(page.getBytes(StandardCharsets.UTF_8));
    } else if (query.isAskType()) {
      ResultsWriter.create().lang(format.lang()).build().write(out, execution.ask());
    } else if (format == Format.CSV) {
      CsvRows.write(execution.select(), out);
    } else {
      ResultsWriter.create().lang(format.lang()).build().write(out, execution.select());
    }
  }

  private void triples(Iterator<Triple> triples, Format format, OutputStream out) {
    if (format == Format.TTL || format == Format.NT) {
      StreamRDF writer =
          StreamRDFWriter.getWriterStream(
              out, format == Format.TTL ? RDFFormat.TURTLE_BLOCKS : RDFFormat.NTRIPLES_UTF8);
      writer.start();
      if (format == Format.TTL) {
        query.getPrefixMapping().getNsPrefixMap().forEach(writer::prefix);
      }
      triples.forEachRemaining(writer::triple);
      writer.finish();
      return;
    }
    Graph graph = GraphFactory.createDefaultGraph();
    while (triples.hasNext()) {
      graph.add(triples.next());
      if (graph.size() > graphTriples) {
        throw new Failure(
            Failure.OVER_LIMIT,
            "As "
                + format.type()
                + " an answer may have "
                + graphTriples
                + " triples; N-Triples and Turtle may have more.");
      }
    }
    graph(graph, format, out);
  }

  private void graph(Graph graph, Format format, OutputStream out) {
    if (format == Format.NT) {
      StreamRDFOps.graphToStream(
          graph, StreamRDFWriter.getWriterStream(out, RDFFormat.NTRIPLES_UTF8));
      return;
    }
    graph.getPrefixMapping().setNsPrefixes(query.getPrefixMapping());
    RDFFormat form =
        switch (format) {
          case JSONLD -> RDFFormat.JSONLD11;
          case RDF -> RDFFormat.RDFXML_PLAIN;
          default -> RDFFormat.TURTLE_PRETTY;
        };
    RDFWriter.source(graph).format(form).output(out);
  }
}
