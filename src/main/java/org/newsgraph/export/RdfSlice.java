package org.newsgraph.export;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.vocab.Ng;

/**
 * The subjects whose statements make up a cut in RDF: events, relations, claims with all their
 * parts, the passages and mentions they point to, their articles, the entities they name, the
 * discrepancies, and the links that tell why a claim was taken for an event.
 */
final class RdfSlice {

  /** Where following ends: what an article or an entity points to is not part of the cut. */
  private static final List<Resource> ENDS =
      List.of(Ng.Article, Ng.Person, Ng.Organization, Ng.Group, Ng.Country, Ng.Place, Ng.Actor);

  private final Content content;
  private final Descriptions store;
  private final Set<String> found = new TreeSet<>();
  private final Deque<String> open = new ArrayDeque<>();

  private RdfSlice(Content content) {
    this.content = content;
    store = content.store();
  }

  /** The IRIs of the subjects, sorted. */
  static Set<String> subjects(Content content) {
    return new RdfSlice(content).subjects();
  }

  private Set<String> subjects() {
    found.addAll(content.entities());
    found.addAll(content.articles());
    List.of(content.events(), content.relations(), content.claims(), content.discrepancies())
        .forEach(part -> part.forEach(this::reach));
    content.events().forEach(e -> link(Ng.linkTo, e));
    content.relations().forEach(r -> link(Ng.linkTo, r));
    while (!open.isEmpty()) {
      follow(store.get(open.pop()));
    }
    return found;
  }

  private void link(Property property, String to) {
    store.subjects(property, to).forEach(this::reach);
  }

  private void reach(String iri) {
    if (found.add(iri)) {
      open.push(iri);
    }
  }

  private void follow(Subject subject) {
    List<String> types = subject.iris(RDF.type);
    if (ENDS.stream().anyMatch(e -> types.contains(e.getURI()))) {
      return;
    }
    for (List<Node> values : subject.properties().values()) {
      for (Node value : values) {
        if (value.isURI() && isData(value.getURI())) {
          reach(value.getURI());
        }
      }
    }
  }

  /** Whether it is a thing of the data set, and neither another article nor another event. */
  private boolean isData(String iri) {
    if (found.contains(iri) || iri.startsWith(Ng.NS)) {
      return false;
    }
    List<String> types = store.get(iri).iris(RDF.type);
    return !store.get(iri).properties().isEmpty()
        && !types.contains(Ng.Article.getURI())
        && !types.contains(Ng.Event.getURI())
        && !types.contains(Ng.Relation.getURI())
        && !types.contains(Ng.Claim.getURI());
  }
}
