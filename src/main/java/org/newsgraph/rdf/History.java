package org.newsgraph.rdf;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Prov;

/**
 * What became of things that a change of the store took away: another thing stands for it now
 * ({@code dct:isReplacedBy}), or nothing does ({@code prov:invalidatedAtTime}). What comes back is
 * forgotten here.
 */
public final class History {
  private final Iris iris;
  private final DatasetGraph data;
  private final Instant now;

  /** Notes changes of {@code data} that happen {@code now}. */
  public History(Iris iris, DatasetGraph data, Instant now) {
    this.iris = iris;
    this.data = data;
    this.now = now;
  }

  /**
   * Notes what is gone.
   *
   * @param before the statements of the graphs that were changed, as they were
   * @param after as they are
   */
  public void note(Collection<Quad> before, Collection<Quad> after) {
    Set<Node> things = things(after);
    Map<Node, SortedSet<String>> heirs = heirs(standsFor(before), standsFor(after));
    for (Node thing : things) {
      data.deleteAny(iris.historyGraph(), thing, Node.ANY, Node.ANY);
    }
    for (Node gone : things(before)) {
      if (!things.contains(gone)) {
        data.deleteAny(iris.historyGraph(), gone, Node.ANY, Node.ANY);
        add(gone, heirs.get(gone));
      }
    }
  }

  /** By what a thing's members stood for, all that they stand for now. */
  private static Map<Node, SortedSet<String>> heirs(Map<Node, Node> before, Map<Node, Node> after) {
    Map<Node, SortedSet<String>> found = new HashMap<>();
    before.forEach(
        (member, thing) -> {
          if (after.containsKey(member)) {
            found.computeIfAbsent(thing, t -> new TreeSet<>()).add(after.get(member).getURI());
          }
        });
    return found;
  }

  private void add(Node gone, SortedSet<String> heirs) {
    if (heirs == null) {
      Node time =
          NodeFactory.createLiteralDT(
              now.truncatedTo(ChronoUnit.SECONDS).toString(), XSDDatatype.XSDdateTime);
      data.add(iris.historyGraph(), gone, Prov.invalidatedAtTime.asNode(), time);
    } else {
      Node heir = NodeFactory.createURI(heirs.first());
      data.add(iris.historyGraph(), gone, DCTerms.isReplacedBy.asNode(), heir);
    }
  }

  /** The things that have an address of their own: typed, and no part of another. */
  private Set<Node> things(Collection<Quad> quads) {
    String prefix = iris.base() + "id/";
    return quads.stream()
        .filter(q -> q.getPredicate().equals(RDF.type.asNode()))
        .map(Quad::getSubject)
        .filter(n -> n.isURI() && n.getURI().startsWith(prefix) && n.getURI().indexOf('#') < 0)
        .collect(Collectors.toSet());
  }

  /** Which entity each article's local entity is, and which event each claim is about. */
  private static Map<Node, Node> standsFor(Collection<Quad> quads) {
    Map<Node, Node> found = new HashMap<>();
    for (Quad q : quads) {
      boolean link =
          q.getPredicate().equals(Ng.resolvedTo.asNode())
              || q.getPredicate().equals(Ng.about.asNode());
      if (link) {
        found.put(q.getSubject(), q.getObject());
      }
    }
    return found;
  }
}
