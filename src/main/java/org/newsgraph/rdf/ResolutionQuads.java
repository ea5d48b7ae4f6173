package org.newsgraph.rdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.model.Digest;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Label;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Role;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Gaf;
import org.newsgraph.vocab.ModelTerms;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.RelationTypes;

/**
 * Maps what resolution found to the graphs of entities and of events. It only adds links to what
 * the articles' graphs say.
 */
public final class ResolutionQuads {
  private final Iris iris;
  private final Resolution resolution;
  private final GraphOut entities;
  private final GraphOut events;
  private final Map<Resolution.Ref, String> entityOf = new HashMap<>();
  private final Map<String, Resolution.Entity> entityById = new HashMap<>();
  private final Headings headings = new Headings(entityById);

  /** Prepares the mapping of one resolution into {@code out}. */
  public ResolutionQuads(Iris iris, Resolution resolution, StreamRDF out) {
    this.iris = iris;
    this.resolution = resolution;
    entities = new GraphOut(out, iris.entitiesGraph());
    events = new GraphOut(out, iris.eventsGraph());
    for (Resolution.Entity entity : resolution.entities()) {
      entity.members().forEach(m -> entityOf.put(m.ref(), entity.id()));
      entityById.put(entity.id(), entity);
    }
  }

  /**
   * Writes all of it.
   *
   * @param digests the articles that were resolved
   * @param mentions where each article's mentions lie
   */
  public void write(List<Digest> digests, Map<String, MentionIndex> mentions) {
    resolution.entities().forEach(this::entity);
    resolution.candidates().forEach(this::candidate);
    digests.forEach(d -> denotes(d, mentions.get(d.article())));
    digests.forEach(this::claims);
    resolution.events().forEach(this::event);
    resolution.relations().forEach(this::relation);
    resolution.discrepancies().forEach(this::discrepancy);
  }

  private void entity(Resolution.Entity entity) {
    Node node = iris.thing(entity.id());
    entities.type(node, ModelTerms.of(entity.type()));
    entities.type(node, entity.type() == EntityType.PLACE ? Ng.Place : Ng.Actor);
    if (entity.type() == EntityType.COUNTRY) {
      entities.type(node, Ng.Place);
    }
    Set<String> languages = new HashSet<>();
    for (Label label : entity.labels()) {
      boolean first = languages.add(label.language());
      entities.text(node, first ? SKOS.prefLabel : SKOS.altLabel, label.text(), label.language());
    }
    entities.text(node, Ng.gazetteerKey, entity.key());
    entities.text(node, Ng.countryKey, entity.country());
    Places.write(iris, entities, node, entity.key());
    for (Resolution.Link member : entity.members()) {
      Resolution.Ref ref = member.ref();
      Node local = iris.localEntity(ref.article(), ref.index());
      entities.add(local, Ng.resolvedTo, node);
      link(entities, local, node, member);
    }
  }

  private void link(GraphOut graph, Node of, Node to, Resolution.Link why) {
    Node node = iris.part(to, "link-" + Iris.encode(why.ref().article()) + "-" + why.ref().index());
    graph.type(node, Ng.Link);
    graph.add(node, Ng.linkOf, of);
    graph.add(node, Ng.linkTo, to);
    graph.text(node, Ng.rule, why.rule());
    graph.confidence(node, Ng.confidence, why.score());
    graph.text(node, Ng.reason, why.reason(), "en");
  }

  private void candidate(Resolution.MatchCandidate candidate) {
    Node left = iris.thing(candidate.left());
    Node node = iris.part(left, "candidate-" + Iris.encode(candidate.right()));
    entities.type(node, Ng.MatchCandidate);
    entities.add(node, Ng.candidate, left);
    entities.add(node, Ng.candidate, iris.thing(candidate.right()));
    entities.confidence(node, Ng.confidence, candidate.score());
    entities.text(node, Ng.reason, candidate.reason(), "en");
  }

  private void denotes(Digest digest, MentionIndex index) {
    for (MentionIndex.At at : index.mentions()) {
      Node entity = entityNode(digest.article(), at.entity());
      if (entity != null) {
        Node mention =
            NodeFactory.createURI(
                iris.article(digest.article()).getURI() + "#char=" + at.start() + "," + at.end());
        entities.add(mention, Gaf.denotes, entity);
      }
    }
  }

  private void claims(Digest digest) {
    for (Digest.EventDigest claim : digest.events()) {
      Node node = iris.eventClaim(digest.article(), claim.claim());
      for (Digest.Participant p : claim.participants()) {
        Node entity = entityNode(digest.article(), p.entity());
        Property property = property(p.role());
        if (entity != null && property != null) {
          events.add(node, property, entity);
        }
      }
      attribution(digest.article(), node, claim.sources());
    }
  }

  /** The nearest source; the whole chain stays in the article's graph. */
  private void attribution(String article, Node claim, List<Integer> sources) {
    if (!sources.isEmpty()) {
      Node entity = entityNode(article, sources.get(0));
      if (entity != null) {
        events.add(claim, Ng.attributedTo, entity);
      }
    }
  }

  private Node entityNode(String article, int local) {
    String id = local < 0 ? null : entityOf.get(new Resolution.Ref(article, local));
    return id == null ? null : iris.thing(id);
  }

  /** The property of a role that an entity fills, or null where words fill it. */
  private static Property property(Role role) {
    return role == Role.CAUSE || role == Role.MEANS ? null : ModelTerms.property(role);
  }

  private void event(Resolution.Event event) {
    Node node = iris.thing(event.id());
    events.type(node, Ng.Event);
    events.add(node, Ng.eventType, EventTypes.concept(event.eventType()).asNode());
    for (Resolution.Participant p : event.participants()) {
      Property property = property(p.role());
      if (property != null) {
        events.add(node, property, iris.thing(p.entity()));
      }
    }
    Times.write(events, node, event.time());
    Counts.write(events, node, event.counts());
    headings.of(event).forEach(l -> events.text(node, SKOS.prefLabel, l.text(), l.language()));
    for (Resolution.Link link : event.claims()) {
      Node claim = iris.eventClaim(link.ref().article(), link.ref().index());
      events.add(claim, Ng.about, node);
      link(events, claim, node, link);
    }
  }

  private void relation(Resolution.Relation relation) {
    Node node = iris.thing(relation.id());
    Node subject = iris.thing(relation.subject());
    events.type(node, Ng.Relation);
    Resource type = RelationTypes.concept(relation.relationType());
    events.add(node, Ng.relationType, type.asNode());
    events.add(node, Ng.subject, subject);
    if (relation.object() != null) {
      Node object = iris.thing(relation.object());
      events.add(node, Ng.object, object);
      Property direct = RelationTypes.directProperty(relation.relationType());
      if (direct != null) {
        events.add(subject, direct, object);
      }
    }
    headings.of(relation).forEach(l -> events.text(node, SKOS.prefLabel, l.text(), l.language()));
    events.text(node, Ng.title, relation.title());
    events.date(node, Ng.since, relation.since());
    events.date(node, Ng.until, relation.until());
    if (relation.former()) {
      events.bool(node, Ng.former, true);
    }
    for (Resolution.Link link : relation.claims()) {
      Node claim = iris.relationClaim(link.ref().article(), link.ref().index());
      events.add(claim, Ng.about, node);
      link(events, claim, node, link);
    }
  }

  private void discrepancy(Resolution.Discrepancy discrepancy) {
    Node node = iris.thing(discrepancy.id());
    events.type(node, Ng.Discrepancy);
    events.add(node, Ng.onEvent, iris.thing(discrepancy.on()));
    events.add(node, Ng.onProperty, PositionValues.property(discrepancy.property()));
    for (int i = 0; i < discrepancy.positions().size(); i++) {
      Resolution.Position position = discrepancy.positions().get(i);
      Node part = iris.part(node, "position-" + i);
      events.add(node, Ng.position, part);
      events.type(part, Ng.Position);
      if (position.entity()) {
        events.add(part, Ng.value, iris.thing(position.value()));
      } else {
        PositionValues.write(events, part, discrepancy.property(), position.value());
      }
      events.integer(part, Ng.independentSources, position.sources());
      if (position.superseded()) {
        events.bool(part, Ng.superseded, true);
      }
      for (Resolution.Ref ref : position.heldBy()) {
        Node claim =
            discrepancy.on().startsWith("relation/")
                ? iris.relationClaim(ref.article(), ref.index())
                : iris.eventClaim(ref.article(), ref.index());
        events.add(part, Ng.heldBy, claim);
      }
    }
  }
}
