package org.newsgraph.rdf;

import java.util.HashSet;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.Curated;
import org.newsgraph.model.Label;
import org.newsgraph.vocab.ModelTerms;
import org.newsgraph.vocab.Ng;

/** Maps rows of curated tables to the graph of their table. */
public final class CuratedQuads {
  private final Iris iris;
  private final StreamRDF out;

  public CuratedQuads(Iris iris, StreamRDF out) {
    this.iris = iris;
    this.out = out;
  }

  /** Writes every known entity. Judgements on identity show in the links that they decide. */
  public void write(Curated curated) {
    curated.entities().forEach(this::row);
  }

  private void row(Curated.Row row) {
    GraphOut graph = new GraphOut(out, iris.curatedGraph(row.table()));
    Node node = iris.thing(row.id());
    graph.type(node, ModelTerms.of(row.type()));
    Set<String> languages = new HashSet<>();
    for (Label label : row.labels()) {
      boolean first = languages.add(label.language());
      graph.text(node, first ? SKOS.prefLabel : SKOS.altLabel, label.text(), label.language());
    }
    graph.text(node, Ng.gazetteerKey, row.key());
    graph.text(node, Ng.countryKey, row.country());
    row.sameAs().forEach(same -> graph.iri(node, OWL.sameAs, same));
    if (row.latitude() != null && row.longitude() != null) {
      Places.write(iris, graph, node, row.latitude(), row.longitude());
    }
  }
}
