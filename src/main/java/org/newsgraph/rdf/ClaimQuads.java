package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Article;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Mention;
import org.newsgraph.model.RelationClaim;
import org.newsgraph.model.Role;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.ModelTerms;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.RelationTypes;

/** Maps the claims of one article to its graph. */
final class ClaimQuads {
  private final Iris iris;
  private final Extracted extracted;
  private final Annotated annotated;
  private final Article article;
  private final ArticleQuads.Passages passages;
  private final GraphOut graph;

  ClaimQuads(Iris iris, Extracted extracted, ArticleQuads.Passages passages, GraphOut graph) {
    this.iris = iris;
    this.extracted = extracted;
    annotated = extracted.annotated();
    article = annotated.article();
    this.passages = passages;
    this.graph = graph;
  }

  void write() {
    extracted.events().forEach(this::event);
    extracted.relations().forEach(this::relation);
  }

  private void event(EventClaim claim) {
    Node node = iris.eventClaim(article.id(), claim.index());
    assertion(node, claim.assertion());
    graph.add(node, Ng.eventType, EventTypes.concept(claim.eventType()).asNode());
    for (int i = 0; i < claim.arguments().size(); i++) {
      participation(node, i, claim.arguments().get(i));
    }
    if (claim.time() != null) {
      graph.add(node, Ng.timeExpression, passages.passage(claim.time().span()));
    }
    Times.write(graph, node, claim.time());
    Counts.write(graph, node, claim.counts());
  }

  private void participation(Node claim, int index, Argument argument) {
    Node node = iris.part(claim, "participation-" + index);
    graph.add(claim, Ng.participation, node);
    graph.type(node, Ng.Participation);
    graph.add(node, Ng.inRole, ModelTerms.of(argument.role()).asNode());
    graph.add(node, Ng.certainty, ModelTerms.of(argument.certainty()).asNode());
    String words = argument.span().in(article.text());
    graph.text(node, Ng.words, words, article.language());
    if (argument.mention() >= 0) {
      graph.add(node, Ng.filler, passages.passage(mention(argument.mention()).span()));
    }
    if (argument.role() == Role.CAUSE) {
      graph.text(claim, Ng.cause, words, article.language());
    } else if (argument.role() == Role.MEANS) {
      graph.text(claim, Ng.means, words, article.language());
    }
  }

  private void relation(RelationClaim claim) {
    Node node = iris.relationClaim(article.id(), claim.index());
    assertion(node, claim.assertion());
    graph.add(node, Ng.relationType, RelationTypes.concept(claim.relationType()).asNode());
    graph.add(node, Ng.subjectMention, passages.passage(mention(claim.subject()).span()));
    if (claim.object() >= 0) {
      graph.add(node, Ng.objectMention, passages.passage(mention(claim.object()).span()));
    }
    graph.text(node, Ng.title, claim.title(), article.language());
    graph.date(node, Ng.since, claim.since());
    graph.date(node, Ng.until, claim.until());
    if (claim.former()) {
      graph.bool(node, Ng.former, true);
    }
  }

  private void assertion(Node claim, Assertion assertion) {
    graph.type(claim, Ng.Claim);
    graph.add(claim, Ng.inArticle, iris.article(article.id()));
    graph.add(
        claim, Ng.evidence, passages.passage(annotated.sentences().get(assertion.sentence())));
    graph.add(claim, Ng.trigger, passages.passage(assertion.trigger()));
    graph.add(claim, Ng.certainty, ModelTerms.of(assertion.certainty()).asNode());
    graph.add(claim, Ng.polarity, ModelTerms.of(assertion.polarity()).asNode());
    graph.add(claim, Ng.temporality, ModelTerms.of(assertion.temporality()).asNode());
    graph.text(claim, Ng.rule, assertion.rule());
    graph.confidence(claim, Ng.confidence, assertion.confidence());
    attribution(claim, assertion.attribution());
  }

  private void attribution(Node claim, List<Attribution> chain) {
    for (Attribution source : chain) {
      graph.text(claim, Ng.attributionWords, source.span().in(article.text()), article.language());
      if (source.anonymous()) {
        graph.bool(claim, Ng.anonymousSource, true);
      }
    }
    if (chain.isEmpty()) {
      return;
    }
    if (chain.get(0).mention() >= 0) {
      graph.add(claim, Ng.attributedToMention, passage(chain.get(0)));
    }
    if (chain.size() > 1) {
      graph.add(claim, Ng.attributionChain, iris.part(claim, "chain-0"));
      for (int i = 0; i < chain.size(); i++) {
        Node cell = iris.part(claim, "chain-" + i);
        boolean last = i == chain.size() - 1;
        graph.add(cell, RDF.first, passage(chain.get(i)));
        graph.add(cell, RDF.rest, last ? RDF.nil.asNode() : iris.part(claim, "chain-" + (i + 1)));
      }
    }
  }

  private Node passage(Attribution source) {
    return passages.passage(
        source.mention() >= 0 ? mention(source.mention()).span() : source.span());
  }

  private Mention mention(int index) {
    return annotated.mentions().get(index);
  }
}
