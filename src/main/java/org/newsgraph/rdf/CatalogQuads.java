package org.newsgraph.rdf;

import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Prov;

/**
 * Describes the data set in its own graph: VoID, DCAT, and the build as a PROV activity. It carries
 * no time of day, since two builds of the same input must be equal.
 */
public final class CatalogQuads {
  private final Iris iris;
  private final GraphOut graph;

  public CatalogQuads(Iris iris, StreamRDF out) {
    this.iris = iris;
    graph = new GraphOut(out, iris.catalogGraph());
  }

  /**
   * Writes the description.
   *
   * @param version the program's version
   * @param articles how many articles the data set holds
   * @param entities how many entities
   */
  public void write(String version, long articles, long entities) {
    Node dataset = iris.catalog("dataset");
    graph.type(dataset, VOID.Dataset);
    graph.type(dataset, DCAT.Dataset);
    graph.text(dataset, DCTerms.title, "newsgraph data set", "en");
    graph.text(dataset, DCTerms.title, "Набор данных newsgraph", "ru");
    graph.text(
        dataset,
        DCTerms.description,
        "Sourced claims about events, read from "
            + articles
            + " articles; "
            + entities
            + " entities.",
        "en");
    graph.text(dataset, VOID.uriSpace, iris.base() + "id/");
    graph.iri(dataset, VOID.sparqlEndpoint, iris.base() + "sparql");
    graph.iri(dataset, VOID.vocabulary, Ng.NS);
    graph.integer(dataset, VOID.documents, articles);
    graph.integer(dataset, VOID.entities, entities);
    build(dataset, version);
  }

  private void build(Node dataset, String version) {
    Node build = iris.catalog("dataset#build");
    Node program = iris.catalog("dataset#newsgraph");
    graph.add(dataset, Prov.wasGeneratedBy, build);
    graph.type(build, Prov.Activity);
    graph.add(build, Prov.wasAssociatedWith, program);
    graph.type(program, Prov.SoftwareAgent);
    graph.text(program, DCTerms.title, "newsgraph " + version);
  }
}
