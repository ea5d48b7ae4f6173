package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.sparql.util.IsoMatcher;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RdfFileTest {

  private static Lang lang(FileFormat format) {
    return switch (format) {
      case NQ -> Lang.NQUADS;
      case TRIG -> Lang.TRIG;
      case TTL -> Lang.TURTLE;
      case JSONLD -> Lang.JSONLD11;
      default -> Lang.RDFXML;
    };
  }

  private static RDFParser parser(FileFormat format, String... criteria) throws IOException {
    byte[] bytes = Sample.bytes(format, Projection.everything, criteria);
    return RDFParser.source(new ByteArrayInputStream(bytes)).lang(lang(format)).build();
  }

  private static Graph union(DatasetGraph data) {
    Graph graph = GraphFactory.createDefaultGraph();
    data.find().forEachRemaining(q -> graph.add(q.asTriple()));
    return graph;
  }

  private static DatasetGraph quads(FileFormat format, String... criteria) throws IOException {
    return parser(format, criteria).toDatasetGraph();
  }

  private static Graph triples(FileFormat format, String... criteria) throws IOException {
    return parser(format, criteria).toGraph();
  }

  @ParameterizedTest
  @EnumSource(names = {"NQ", "TRIG"})
  void quadsComeBackAsTheyAre(FileFormat format) throws IOException {
    assertTrue(IsoMatcher.isomorphic(Sample.data(), quads(format)));
  }

  @ParameterizedTest
  @EnumSource(names = {"TTL", "JSONLD", "RDFXML"})
  void triplesComeBackAsTheUnion(FileFormat format) throws IOException {
    assertTrue(union(Sample.data()).isIsomorphicWith(triples(format)));
  }

  @ParameterizedTest
  @EnumSource(names = {"TTL", "JSONLD", "RDFXML"})
  void aSelectionIsTheSameInEveryFormat(FileFormat format) throws IOException {
    Graph expected = union(quads(FileFormat.NQ, "type=Arrest"));
    assertTrue(expected.isIsomorphicWith(triples(format, "type=Arrest")));
  }

  @Test
  void aSelectionBringsItsProvenanceAndNothingElse() throws IOException {
    DatasetGraph slice = quads(FileFormat.TRIG, "type=Arrest");
    for (String there :
        new String[] {
          "event/arrest",
          "event/arrest#link-one-0",
          "claim/one-e0",
          "claim/one-e0#participation-1",
          "claim/two-e0",
          "article/one",
          "article/one#char=0,46",
          "article/one#char=27,37",
          "article/one#entity=0",
          "article/two",
          "person/ivan-sedov",
          "place/perm",
          "discrepancy/arrest-detained#position-1"
        }) {
      assertTrue(told(slice, there), there);
    }
    for (String absent :
        new String[] {
          "event/talks",
          "claim/three-e0",
          "article/three",
          "place/baku",
          "relation/mayor",
          "article/one#char=80,89"
        }) {
      assertFalse(told(slice, absent), absent);
    }
  }

  @Test
  void aSelectionKeepsTheNamedGraphs() throws IOException {
    DatasetGraph whole = Sample.data();
    DatasetGraph slice = quads(FileFormat.NQ, "type=Arrest");
    slice.find().forEachRemaining(quad -> assertTrue(whole.contains(quad), quad.toString()));
    assertTrue(slice.size() >= 4);
  }

  @Test
  void jsonLdIsReadableWithPrefixes() throws IOException {
    String text = Sample.text(FileFormat.JSONLD);
    assertTrue(text.contains("\"ng:sentence\"") || text.contains("\"ng:evidence\""), text);
    assertEquals(-1, text.indexOf("\"https://w3id.org/newsgraph/ontology#killed\""));
  }

  private static boolean told(DatasetGraph data, String name) {
    Node subject = NodeFactory.createURI(Sample.BASE + name);
    return data.find(new Quad(Node.ANY, subject, Node.ANY, Node.ANY)).hasNext();
  }
}
