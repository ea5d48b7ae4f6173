package org.newsgraph;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Rejection;
import org.newsgraph.rdf.ArticleQuads;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.MentionIndex;
import org.newsgraph.rdf.ShaclGate;

/**
 * An article turned into quads that passed the gate, with what resolution needs of it.
 *
 * @param digest for resolution, or null where the article itself was rejected
 * @param mentions where its mentions lie
 * @param quads the quads of its graph; empty where it was rejected
 * @param analysed whether an annotator for its language read it
 * @param rejections what the gate kept out
 */
record Analysis(
    Digest digest,
    MentionIndex mentions,
    List<Quad> quads,
    boolean analysed,
    List<Rejection> rejections) {

  /** Maps and checks an article. Claims that violate a shape are left out and reported. */
  static Analysis of(Extracted extracted, boolean analysed, Iris iris, ShaclGate gate) {
    List<Rejection> rejections = new ArrayList<>();
    Extracted kept = extracted;
    List<Quad> quads = quads(kept, iris);
    List<ShaclGate.Violation> violations = gate.check(graph(quads));
    if (!violations.isEmpty()) {
      String file = extracted.annotated().article().file();
      violations.forEach(
          v ->
              rejections.add(
                  new Rejection(
                      file,
                      0,
                      null,
                      Rejection.Code.SHAPE_VIOLATION,
                      v.focus() + " " + v.message())));
      kept = without(extracted, violations, iris);
      quads = quads(kept, iris);
      if (!gate.check(graph(quads)).isEmpty()) {
        return new Analysis(null, null, List.of(), analysed, rejections);
      }
    }
    return new Analysis(
        Digests.of(kept), MentionIndex.of(kept.annotated()), quads, analysed, rejections);
  }

  private static Extracted without(
      Extracted extracted, List<ShaclGate.Violation> violations, Iris iris) {
    String article = extracted.annotated().article().id();
    Set<String> bad =
        violations.stream()
            .map(v -> v.focus().toString().replaceAll("#.*", ""))
            .collect(Collectors.toSet());
    return new Extracted(
        extracted.annotated(),
        extracted.speech(),
        extracted.events().stream()
            .filter(c -> !bad.contains(uri(iris.eventClaim(article, c.index()))))
            .toList(),
        extracted.relations().stream()
            .filter(c -> !bad.contains(uri(iris.relationClaim(article, c.index()))))
            .toList());
  }

  private static String uri(Node node) {
    return node.getURI();
  }

  private static List<Quad> quads(Extracted extracted, Iris iris) {
    List<Quad> quads = new ArrayList<>();
    new ArticleQuads(iris)
        .write(
            extracted,
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                quads.add(quad);
              }
            });
    return quads;
  }

  private static Graph graph(List<Quad> quads) {
    Graph graph = GraphFactory.createDefaultGraph();
    quads.forEach(q -> graph.add(q.asTriple()));
    return graph;
  }
}
