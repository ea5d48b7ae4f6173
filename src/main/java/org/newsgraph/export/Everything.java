package org.newsgraph.export;

import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.vocab.Ng;

/**
 * The projection that keeps claims: entities, events, relations, claims, articles, and
 * discrepancies with the positions of each are nodes. An edge is one triple of the graph, and its
 * kind the property's local name; its weight is the number of claims that say so.
 */
final class Everything implements Net {
  private static final List<Property> OF_EVENTS =
      List.of(Ng.agent, Ng.patient, Ng.recipient, Ng.location);
  private static final List<Property> OF_RELATIONS = List.of(Ng.subject, Ng.object);
  private static final List<Property> OF_CLAIMS =
      List.of(
          Ng.about, Ng.inArticle, Ng.attributedTo, Ng.agent, Ng.patient, Ng.recipient, Ng.location);
  private static final Set<Column> EDGE_COLUMNS =
      EnumSet.of(Column.CLAIMS, Column.DENIALS, Column.ARTICLES, Column.SOURCES);

  private final Content content;
  private final Descriptions store;

  Everything(Content content) {
    this.content = content;
    store = content.store();
  }

  @Override
  public Set<Column> nodeColumns() {
    return EnumSet.range(Column.NAMES, Column.SOURCES);
  }

  @Override
  public Set<Column> edgeColumns() {
    return EDGE_COLUMNS;
  }

  @Override
  public void nodes(Sink<Vertex> sink) throws IOException {
    for (String iri : content.entities()) {
      Subject entity = store.get(iri);
      sink.take(node(entity, Facts.kind(entity), entity.label(), Facts.entity(entity)));
    }
    for (String iri : content.events()) {
      sink.take(event(store.get(iri)));
    }
    for (String iri : content.relations()) {
      sink.take(relation(store.get(iri)));
    }
    for (String iri : content.articles()) {
      sink.take(article(store.get(iri)));
    }
    for (String iri : content.claims()) {
      sink.take(claim(store.get(iri)));
    }
    for (String iri : content.discrepancies()) {
      discrepancy(store.get(iri), sink);
    }
  }

  private Vertex event(Subject event) {
    Values values = Facts.account(event);
    Facts.support(values, content, store.claimsAbout(event.iri()));
    values.texts(Column.DISPUTED, store.disputes(event.iri()));
    return node(event, "Event", event.label(), values);
  }

  private Vertex relation(Subject relation) {
    Values values = tie(new Values(), relation);
    Facts.support(values, content, store.claimsAbout(relation.iri()));
    String title = relation.text(Ng.title);
    String label = title == null ? relation.name(Ng.relationType) : title;
    return node(relation, "Relation", label, values);
  }

  private static Values tie(Values values, Subject of) {
    return values
        .text(Column.RELATION_TYPE, of.name(Ng.relationType))
        .text(Column.TITLE, of.text(Ng.title))
        .text(Column.SINCE, of.text(Ng.since))
        .text(Column.UNTIL, of.text(Ng.until))
        .text(Column.FORMER, of.text(Ng.former));
  }

  private Vertex claim(Subject claim) {
    Map<String, List<String>> words = store.words(claim);
    String sentence = store.sentence(claim);
    Values values =
        tie(Facts.account(claim), claim)
            .text(Column.CERTAINTY, claim.name(Ng.certainty))
            .text(Column.POLARITY, claim.name(Ng.polarity))
            .text(Column.TEMPORALITY, claim.name(Ng.temporality))
            .texts(Column.CREDITED, claim.texts(Ng.attributionWords))
            .texts(Column.AGENT_WORDS, words.get(Ng.AgentRole.getLocalName()))
            .texts(Column.PATIENT_WORDS, words.get(Ng.PatientRole.getLocalName()))
            .texts(Column.RECIPIENT_WORDS, words.get(Ng.RecipientRole.getLocalName()))
            .texts(Column.LOCATION_WORDS, words.get(Ng.LocationRole.getLocalName()))
            .texts(Column.CAUSE, claim.texts(Ng.cause))
            .texts(Column.MEANS, claim.texts(Ng.means))
            .text(Column.RULE, claim.text(Ng.rule))
            .decimal(Column.CONFIDENCE, claim.text(Ng.confidence))
            .text(Column.SENTENCE, sentence);
    return node(claim, "Claim", sentence == null ? claim.label() : sentence, values);
  }

  private static Vertex article(Subject article) {
    String title = article.text(DCTerms.title);
    return node(
        article,
        "Article",
        title == null ? article.label() : title,
        new Values()
            .text(Column.PUBLISHER, article.text(Ng.publisher))
            .text(Column.PUBLISHED, article.text(Ng.published))
            .text(Column.LANGUAGE, article.text(Ng.language))
            .text(Column.URL, article.text(DCTerms.source)));
  }

  private void discrepancy(Subject discrepancy, Sink<Vertex> sink) throws IOException {
    String property = discrepancy.name(Ng.onProperty);
    Values values = new Values().text(Column.DISPUTED, property);
    sink.take(node(discrepancy, "Discrepancy", property, values));
    for (Subject position : store.get(discrepancy.iris(Ng.position))) {
      Values held =
          new Values()
              .text(Column.DISPUTED, property)
              .text(Column.HELD_VALUE, position.text(Ng.value))
              .number(Column.SOURCES, position.text(Ng.independentSources))
              .text(Column.SUPERSEDED, position.text(Ng.superseded));
      sink.take(node(position, "Position", valueLabel(position), held));
    }
  }

  /** The value of a position; an entity by its name. */
  private String valueLabel(Subject position) {
    List<String> entities = position.iris(Ng.value);
    return entities.isEmpty() ? position.text(Ng.value) : store.get(entities.get(0)).label();
  }

  private static Vertex node(Subject of, String kind, String label, Values values) {
    String text = label == null ? Subject.localName(of.iri()) : label;
    String line = text.strip().replaceAll("\\s+", " ");
    return new Vertex(of.iri(), kind, line, Facts.spells(of), values.all());
  }

  @Override
  public void edges(Sink<Edge> sink) throws IOException {
    for (String iri : content.events()) {
      told(store.get(iri), OF_EVENTS, sink);
    }
    for (String iri : content.relations()) {
      told(store.get(iri), OF_RELATIONS, sink);
    }
    for (String iri : content.claims()) {
      plain(store.get(iri), OF_CLAIMS, sink);
    }
    for (String iri : content.discrepancies()) {
      Subject discrepancy = store.get(iri);
      plain(discrepancy, List.of(Ng.onEvent, Ng.position), sink);
      for (Subject position : store.get(discrepancy.iris(Ng.position))) {
        plain(position, List.of(Ng.heldBy, Ng.value), sink);
      }
    }
  }

  /** Edges of an event or relation, with the claims behind each. */
  private void told(Subject of, List<Property> properties, Sink<Edge> sink) throws IOException {
    List<Subject> claims = store.claimsAbout(of.iri());
    for (Property property : properties) {
      for (String to : of.iris(property)) {
        List<Subject> saying = saying(claims, property, to);
        Values values = new Values();
        Facts.support(values, content, saying);
        sink.take(edge(of, property, to, Math.max(1, saying.size()), values));
      }
    }
  }

  /** The claims that name this filler; those about a relation all name both of its ends. */
  private static List<Subject> saying(List<Subject> claims, Property property, String to) {
    return OF_RELATIONS.contains(property)
        ? claims
        : claims.stream().filter(c -> c.iris(property).contains(to)).toList();
  }

  /** Edges to whatever is a node; a relation as a discrepancy's event may be left out by a cut. */
  private void plain(Subject of, List<Property> properties, Sink<Edge> sink) throws IOException {
    for (Property property : properties) {
      for (Node to : of.all(property)) {
        if (to.isURI() && isNode(property, to.getURI())) {
          sink.take(edge(of, property, to.getURI(), 1, new Values()));
        }
      }
    }
  }

  private boolean isNode(Property property, String iri) {
    if (property.equals(Ng.about) || property.equals(Ng.onEvent)) {
      return content.events().contains(iri) || content.relations().contains(iri);
    } else if (property.equals(Ng.inArticle)) {
      return content.articles().contains(iri);
    } else if (property.equals(Ng.heldBy)) {
      return content.claims().contains(iri);
    }
    return property.equals(Ng.position) || content.entities().contains(iri);
  }

  private static Edge edge(Subject of, Property property, String to, int weight, Values values) {
    return new Edge(of.iri(), to, property.getLocalName(), weight, Facts.spells(of), values.all());
  }
}
