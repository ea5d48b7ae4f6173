package org.newsgraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.vocab.Ng;

/**
 * Looks things up in the graphs of a store, taken together. Only the things looked up last stay in
 * memory, so a large store can be walked through. Use it within one transaction and one thread.
 */
final class Descriptions {
  private static final int KEPT = 5_000;

  private final DatasetGraph data;
  private final Map<String, Subject> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Subject> eldest) {
          return size() > KEPT;
        }
      };

  Descriptions(DatasetGraph data) {
    this.data = data;
  }

  DatasetGraph data() {
    return data;
  }

  /** A thing, without the text of an article; one of which nothing is said has no properties. */
  Subject get(String iri) {
    Subject found = kept.get(iri);
    if (found == null) {
      found = read(iri);
      kept.put(iri, found);
    }
    return found;
  }

  /** Several things. */
  List<Subject> get(Collection<String> iris) {
    return iris.stream().map(this::get).toList();
  }

  private Subject read(String iri) {
    SortedMap<String, TreeSet<Node>> values = new TreeMap<>();
    each(
        NodeFactory.createURI(iri),
        Node.ANY,
        Node.ANY,
        quad ->
            values
                .computeIfAbsent(
                    quad.getPredicate().getURI(),
                    k -> new TreeSet<>(Comparator.comparing(Node::toString)))
                .add(quad.getObject()));
    if (!values.containsKey(Ng.start.getURI())) {
      values.remove(Ng.text.getURI()); // Whole articles are long; passages keep theirs.
    }
    SortedMap<String, List<Node>> properties = new TreeMap<>();
    values.forEach((property, nodes) -> properties.put(property, List.copyOf(nodes)));
    return new Subject(iri, properties);
  }

  /** The IRIs of all instances of a class, sorted. */
  SortedSet<String> instances(Resource type) {
    return subjects(RDF.type, type.getURI());
  }

  /** The IRIs of those whose property leads to a thing, sorted. */
  SortedSet<String> subjects(Property property, String object) {
    TreeSet<String> found = new TreeSet<>();
    Node to = NodeFactory.createURI(object);
    each(Node.ANY, property.asNode(), to, quad -> found.add(quad.getSubject().getURI()));
    return found;
  }

  /** The IRIs of all things that a property leads to, sorted. */
  SortedSet<String> objects(Property property) {
    TreeSet<String> found = new TreeSet<>();
    each(
        Node.ANY,
        property.asNode(),
        Node.ANY,
        quad -> {
          if (quad.getObject().isURI()) {
            found.add(quad.getObject().getURI());
          }
        });
    return found;
  }

  /** The claims about an event or relation. */
  List<Subject> claimsAbout(String iri) {
    return get(subjects(Ng.about, iri));
  }

  /** The sentence that a claim was read from, or null. */
  String sentence(Subject claim) {
    List<String> passages = claim.iris(Ng.evidence);
    return passages.isEmpty() ? null : get(passages.get(0)).text(Ng.text);
  }

  /** The words that fill a claim's roles, by the role's local name: {@code AgentRole}. */
  Map<String, List<String>> words(Subject claim) {
    Map<String, List<String>> found = new TreeMap<>();
    for (Subject part : get(claim.iris(Ng.participation))) {
      found
          .computeIfAbsent(part.name(Ng.inRole), k -> new ArrayList<>())
          .addAll(part.texts(Ng.words));
    }
    return found;
  }

  /** Local names of the properties on which claims about an event differ. */
  List<String> disputes(String event) {
    return get(subjects(Ng.onEvent, event)).stream()
        .map(d -> d.name(Ng.onProperty))
        .sorted()
        .toList();
  }

  /** Hands over all quads of a pattern, in any graph; a triple may come once for each graph. */
  void each(Node subject, Node property, Node object, Consumer<Quad> action) {
    Iterator<Quad> quads = data.findNG(Node.ANY, subject, property, object);
    quads.forEachRemaining(action);
  }
}
