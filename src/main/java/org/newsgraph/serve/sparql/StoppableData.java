package org.newsgraph.serve.sparql;

import java.util.Iterator;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.atlas.iterator.Iter;
import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DatasetGraphWrapper;
import org.apache.jena.sparql.core.Quad;

/** A data set whose readers can be stopped between two quads. */
final class StoppableData extends DatasetGraphWrapper {
  private final AtomicBoolean stop;

  StoppableData(DatasetGraph data, AtomicBoolean stop) {
    super(data);
    this.stop = stop;
  }

  /** A text of it, whose reader is stopped as well. */
  Watched watched(String text) {
    return new Watched(text, stop);
  }

  private Iterator<Quad> watched(Iterator<Quad> quads) {
    return Iter.map(
        quads,
        quad -> {
          check();
          return quad;
        });
  }

  private void check() {
    if (stop.get()) {
      throw new QueryCancelledException();
    }
  }

  @Override
  public Iterator<Quad> find(Quad quad) {
    return find(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public Iterator<Quad> find(Node g, Node s, Node p, Node o) {
    check();
    return watched(super.find(g, s, p, o));
  }

  @Override
  public Iterator<Quad> findNG(Node g, Node s, Node p, Node o) {
    check();
    return watched(super.findNG(g, s, p, o));
  }
}
