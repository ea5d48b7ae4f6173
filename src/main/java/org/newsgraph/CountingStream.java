package org.newsgraph;

import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.riot.system.StreamRDFWrapper;
import org.apache.jena.sparql.core.Quad;

/** Counts the quads that pass. */
final class CountingStream extends StreamRDFWrapper {
  private long quads;

  CountingStream(StreamRDF next) {
    super(next);
  }

  @Override
  public void quad(Quad quad) {
    quads++;
    super.quad(quad);
  }

  long quads() {
    return quads;
  }
}
