package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.newsgraph.vocab.OntologyFile;

/**
 * Copies the ontology and its schemes into a graph, so that queries find labels and hierarchies.
 */
public final class OntologyQuads {
  private OntologyQuads() {}

  /** Writes them. */
  public static void write(Iris iris, StreamRDF out) {
    for (OntologyFile file :
        List.of(OntologyFile.TERMS, OntologyFile.EVENT_TYPES, OntologyFile.RELATION_TYPES)) {
      file.read()
          .getGraph()
          .find()
          .forEachRemaining(t -> out.quad(new Quad(iris.ontologyGraph(), t)));
    }
  }
}
