package org.newsgraph.rdf;

import java.util.List;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Article;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Speech;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.vocab.ModelTerms;
import org.newsgraph.vocab.Ng;

/**
 * Maps one article, with all that was read from it, to the quads of its graph. What resolution adds
 * goes into other graphs, so that an article is replaced by replacing this one.
 */
public final class ArticleQuads {
  private final Iris iris;

  public ArticleQuads(Iris iris) {
    this.iris = iris;
  }

  /** Writes an article's graph. */
  public void write(Extracted extracted, StreamRDF out) {
    new Writing(extracted, out).all();
  }

  /** Writes the graph of an article that was not analysed: its text and what describes it. */
  public void write(Article article, StreamRDF out) {
    Annotated bare =
        new Annotated(article, List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
    write(new Extracted(bare, List.of(), List.of(), List.of()), out);
  }

  /** The writing of one article. */
  private final class Writing {
    private final Extracted extracted;
    private final Annotated annotated;
    private final Article article;
    private final Node subject;
    private final Passages passages;
    private final GraphOut graph;

    Writing(Extracted extracted, StreamRDF out) {
      this.extracted = extracted;
      annotated = extracted.annotated();
      article = annotated.article();
      subject = iris.article(article.id());
      graph = new GraphOut(out, iris.articleGraph(article.id()));
      passages = new Passages(iris, article, new CodePoints(article.text()), graph);
    }

    void all() {
      article();
      annotated.entities().forEach(this::entity);
      annotated.mentions().forEach(this::mention);
      annotated.times().forEach(this::time);
      for (int i = 0; i < extracted.speech().size(); i++) {
        speech(i, extracted.speech().get(i));
      }
      new ClaimQuads(iris, extracted, passages, graph).write();
    }

    private void article() {
      graph.type(subject, Ng.Article);
      graph.text(subject, Ng.text, article.text());
      graph.text(subject, DCTerms.title, article.title(), article.language());
      graph.text(subject, Ng.language, article.language());
      graph.date(subject, Ng.published, article.published());
      graph.text(subject, Ng.publisher, article.publisher());
      graph.text(subject, Ng.author, article.author());
      if (article.url() != null) {
        graph.iri(subject, DCTerms.source, article.url());
      }
      graph.text(subject, DCTerms.identifier, article.id());
    }

    private void entity(LocalEntity entity) {
      Node node = iris.localEntity(article.id(), entity.index());
      graph.type(node, Ng.LocalEntity);
      graph.add(node, Ng.inArticle, subject);
      graph.add(node, Ng.entityType, ModelTerms.of(entity.type()).asNode());
      entity.names().forEach(name -> graph.text(node, Ng.name, name, article.language()));
      graph.text(node, Ng.gender, entity.gender());
      graph.text(node, Ng.gazetteerKey, entity.key());
      graph.text(node, Ng.countryKey, entity.country());
      entity.roles().forEach(role -> graph.text(node, Ng.role, role, article.language()));
    }

    private void mention(Mention mention) {
      Node node = passages.passage(mention.span());
      graph.type(node, Ng.Mention);
      graph.text(node, Ng.name, mention.name(), article.language());
      graph.add(node, Ng.entityType, ModelTerms.of(mention.type()).asNode());
      graph.add(node, Ng.mentionForm, ModelTerms.of(mention.form()).asNode());
      graph.text(node, Ng.gazetteerKey, mention.key());
      graph.text(node, Ng.rule, mention.rule());
      graph.confidence(node, Ng.confidence, mention.confidence());
      if (mention.entity() >= 0) {
        graph.add(node, Ng.refersTo, iris.localEntity(article.id(), mention.entity()));
      }
    }

    private void time(TimeExpression time) {
      Node node = passages.passage(time.span());
      graph.add(subject, Ng.timeExpression, node);
      graph.text(node, Ng.timeValue, time.value());
    }

    private void speech(int index, Speech speech) {
      Node node = iris.speech(article.id(), index);
      graph.type(node, Ng.ReportedSpeech);
      graph.add(node, Ng.inArticle, subject);
      graph.add(node, Ng.cue, passages.passage(speech.cue()));
      graph.add(node, Ng.content, passages.passage(speech.content()));
      if (speech.source() != null) {
        graph.add(node, Ng.speaker, passages.passage(speech.source().span()));
      }
    }
  }

  /** Writes each passage of an article once. */
  static final class Passages {
    private final Iris iris;
    private final Article article;
    private final CodePoints points;
    private final GraphOut graph;
    private final java.util.Set<Span> written = new java.util.HashSet<>();

    Passages(Iris iris, Article article, CodePoints points, GraphOut graph) {
      this.iris = iris;
      this.article = article;
      this.points = points;
      this.graph = graph;
    }

    /** The passage's node; its description is written when first asked for. */
    Node passage(Span span) {
      Node node = iris.passage(article.id(), span, points);
      if (written.add(span)) {
        graph.type(node, Ng.Passage);
        graph.add(node, Ng.inArticle, iris.article(article.id()));
        graph.text(node, Ng.text, span.in(article.text()));
        graph.integer(node, Ng.start, points.of(span.start()));
        graph.integer(node, Ng.end, points.of(span.end()));
      }
      return node;
    }

    Node passage(Sentence sentence) {
      return passage(sentence.span());
    }
  }
}
