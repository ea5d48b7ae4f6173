package org.newsgraph.serve.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.VOID;
import org.newsgraph.vocab.Prefixes;

/**
 * The data set in the words of VoID and DCAT: what the build said of it, how much it holds of each
 * class and property, and where it is to be had. To be used within a transaction.
 */
final class DataDescription {
  private static final String MEDIA_TYPES = "https://www.iana.org/assignments/media-types/";

  /** A file under {@code /export/}, with what it is. */
  private record Export(String file, String mediaType, String title) {}

  private static final List<Export> EXPORTS =
      List.of(
          new Export("dump.nq", "application/n-quads", "N-Quads"),
          new Export("dump.trig", "application/trig", "TriG"),
          new Export("dump.ttl", "text/turtle", "Turtle"),
          new Export("dump.jsonld", "application/ld+json", "JSON-LD"),
          new Export("dump.rdf", "application/rdf+xml", "RDF/XML"),
          new Export("graph.gexf", "application/gexf+xml", "GEXF, for Gephi"),
          new Export("graph.graphml", "application/graphml+xml", "GraphML"),
          new Export("graph.cyjs", "application/json", "Cytoscape"),
          new Export("neo4j.zip", "application/zip", "CSV for Neo4j"),
          new Export("events.csv", "text/csv", "Events, a row for each claim"),
          new Export("dyads.csv", "text/csv", "Pairs of actors by month"));

  private final DatasetGraph data;
  private final String base;
  private final Graph graph = GraphFactory.createDefaultGraph();
  private final Node dataset;

  DataDescription(DatasetGraph data, String base) {
    this.data = data;
    this.base = base;
    dataset = iri("dataset");
    graph.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
  }

  Graph write() {
    data.find(iri("graph/catalog"), Node.ANY, Node.ANY, Node.ANY)
        .forEachRemaining(q -> graph.add(q.asTriple()));
    add(dataset, RDF.type, VOID.Dataset.asNode());
    add(dataset, RDF.type, DCAT.Dataset.asNode());
    add(dataset, VOID.sparqlEndpoint, iri("sparql"));
    add(dataset, VOID.uriLookupEndpoint, iri("search?q="));
    distributions();
    partitions();
    return graph;
  }

  private void distributions() {
    Node service = iri("sparql#distribution");
    add(dataset, DCAT.distribution, service);
    add(service, RDF.type, DCAT.Distribution.asNode());
    add(service, DCAT.accessURL, iri("sparql"));
    add(service, DCTerms.title, NodeFactory.createLiteralLang("SPARQL 1.1 endpoint", "en"));
    for (Export export : EXPORTS) {
      Node distribution = iri("dataset#" + export.file);
      Node file = iri("export/" + export.file);
      add(dataset, DCAT.distribution, distribution);
      add(distribution, RDF.type, DCAT.Distribution.asNode());
      add(distribution, DCAT.accessURL, iri("export/"));
      add(distribution, DCAT.downloadURL, file);
      add(distribution, DCAT.mediaType, NodeFactory.createURI(MEDIA_TYPES + export.mediaType));
      add(distribution, DCTerms.title, NodeFactory.createLiteralLang(export.title, "en"));
      if (export.file.startsWith("dump.")) {
        add(dataset, VOID.dataDump, file);
      }
    }
  }

  /**
   * Counts quads by property, and things by class. A triple that several graphs hold counts once a
   * graph; a thing that several graphs type counts once.
   */
  private void partitions() {
    Map<Node, Long> properties = new HashMap<>();
    Map<Node, Set<Node>> classes = new HashMap<>();
    long all = 0;
    Iterator<Quad> quads = data.findNG(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
    while (quads.hasNext()) {
      Quad quad = quads.next();
      all++;
      properties.merge(quad.getPredicate(), 1L, Long::sum);
      if (quad.getPredicate().equals(RDF.type.asNode())) {
        classes.computeIfAbsent(quad.getObject(), type -> new HashSet<>()).add(quad.getSubject());
      }
    }
    add(dataset, VOID.triples, number(all));
    add(dataset, VOID.properties, number(properties.size()));
    add(dataset, VOID.classes, number(classes.size()));
    sorted(properties)
        .forEach(
            (term, count) ->
                partition(VOID.propertyPartition, VOID.property, term, VOID.triples, count));
    Map<Node, Long> sizes = new HashMap<>();
    classes.forEach((type, things) -> sizes.put(type, (long) things.size()));
    sorted(sizes)
        .forEach(
            (term, count) ->
                partition(VOID.classPartition, VOID._class, term, VOID.entities, count));
  }

  private static Map<Node, Long> sorted(Map<Node, Long> counts) {
    Map<Node, Long> sorted = new TreeMap<>(Comparator.comparing(Node::toString));
    sorted.putAll(counts);
    return sorted;
  }

  private void partition(
      Property partition, Property kind, Node term, Property counted, long count) {
    String name = kind.equals(VOID._class) ? "class-" : "property-";
    String shown = Prefixes.ALL.shortForm(term.toString());
    Node part = iri("dataset#" + name + URLEncoder.encode(shown, StandardCharsets.UTF_8));
    add(dataset, partition, part);
    add(part, RDF.type, VOID.Dataset.asNode());
    add(part, kind, term);
    add(part, counted, number(count));
  }

  private Node iri(String path) {
    return NodeFactory.createURI(base + path);
  }

  private static Node number(long n) {
    return NodeFactory.createLiteralDT(Long.toString(n), XSDDatatype.XSDinteger);
  }

  private void add(Node subject, Property property, Node object) {
    graph.add(subject, property.asNode(), object);
  }
}
