package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.graph.GraphFactory;
import org.junit.jupiter.api.Test;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Article;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Block;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.Count;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Quantity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Temporality;
import org.newsgraph.vocab.Ng;

class ArticleQuadsTest {
  private static final String TEXT =
      "😀 Police detained over fifty people, sources told Example Wire.";
  private final Iris iris = new Iris(Iris.DEFAULT_BASE);

  @Test
  void anArticlesGraphConformsAndHoldsItsClaim() {
    Graph graph = graph(article());
    assertEquals(List.of(), new ShaclGate().check(graph));
    Node claim = iris.eventClaim("a", 0);
    assertEquals("50", object(graph, claim, Ng.detained.asNode()).getLiteralLexicalForm());
    assertEquals(Ng.MoreThan.asNode(), object(graph, claim, Ng.countQualifier.asNode()));
    Node evidence = object(graph, claim, Ng.evidence.asNode());
    assertEquals(iris.article("a").getURI() + "#char=2,63", evidence.getURI());
    assertEquals(
        TEXT.substring(3), object(graph, evidence, Ng.text.asNode()).getLiteralLexicalForm());
  }

  @Test
  void aChainOfSourcesIsAListWithoutBlankNodes() {
    Graph graph = graph(article());
    assertTrue(graph.contains(iris.eventClaim("a", 0), Ng.attributionChain.asNode(), Node.ANY));
    assertTrue(graph.stream().noneMatch(t -> t.getSubject().isBlank() || t.getObject().isBlank()));
  }

  private Graph graph(Extracted extracted) {
    Graph graph = GraphFactory.createDefaultGraph();
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
    quads.forEach(q -> graph.add(q.asTriple()));
    quads.forEach(q -> assertEquals(iris.articleGraph("a"), q.getGraph()));
    return graph;
  }

  private static Node object(Graph graph, Node subject, Node property) {
    return graph.find(subject, property, Node.ANY).next().getObject();
  }

  private static Extracted article() {
    Span sentence = new Span(3, TEXT.length());
    Article article =
        new Article(
            "a",
            "en",
            "A title",
            TEXT,
            List.of(new Block(sentence, Block.Kind.PARAGRAPH)),
            new PartialDate(2025, 7, 0),
            "Example Wire",
            null,
            null,
            "a.txt");
    Span police = new Span(3, 9);
    Span sources = span("sources");
    Span wire = span("Example Wire");
    List<Mention> mentions =
        List.of(
            mention(0, police, EntityType.GROUP, "Police", 0),
            mention(1, wire, EntityType.ORGANIZATION, "Example Wire", 1));
    List<LocalEntity> entities =
        List.of(
            entity(0, EntityType.GROUP, "Police"),
            entity(1, EntityType.ORGANIZATION, "Example Wire"));
    Annotated annotated =
        new Annotated(
            article,
            List.of(new Sentence(0, sentence, Block.Kind.PARAGRAPH, List.of())),
            mentions,
            entities,
            List.of(),
            List.of(),
            List.of());
    Assertion assertion =
        new Assertion(
            0,
            span("detained"),
            List.of(new Attribution(sources, -1, true), new Attribution(wire, 1, false)),
            Certainty.ASSERTED,
            Polarity.AFFIRMED,
            Temporality.PAST,
            "en.detain",
            0.9);
    Quantity over50 = new Quantity(span("over fifty"), 50, Quantity.Qualifier.MORE_THAN);
    EventClaim claim =
        new EventClaim(
            0,
            assertion,
            "Detention",
            List.of(new Argument(Role.AGENT, police, 0, Certainty.ASSERTED)),
            null,
            List.of(new Count(Count.Property.DETAINED, over50)));
    return new Extracted(annotated, List.of(), List.of(claim), List.of());
  }

  private static Span span(String words) {
    int at = TEXT.indexOf(words);
    return new Span(at, at + words.length());
  }

  private static Mention mention(int index, Span span, EntityType type, String name, int entity) {
    return new Mention(index, 0, span, type, Mention.Form.NAME, name, null, entity, "test", 1);
  }

  private static LocalEntity entity(int index, EntityType type, String name) {
    return new LocalEntity(
        index, type, name, List.of(name), null, null, null, List.of(), List.of(index));
  }
}
