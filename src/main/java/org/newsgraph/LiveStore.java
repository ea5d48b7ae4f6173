package org.newsgraph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDFBase;
import org.apache.jena.riot.system.StreamRDFLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.model.Article;
import org.newsgraph.model.Rejection;
import org.newsgraph.rdf.History;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.Retained;
import org.newsgraph.rdf.ShaclGate;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.write.Publisher;
import org.newsgraph.source.SubmittedArticle;

/**
 * A store whose articles change while it is served. An article is analysed outside any transaction;
 * then one transaction replaces its graph, resolves the collection again and changes only those
 * statements of the shared graphs that are no longer the same. A store that came about so equals
 * one built from the same articles, but for {@link History}.
 */
public final class LiveStore implements Publisher {
  private final Pipeline pipeline;
  private final DatasetGraph data;
  private final Iris iris;
  private final Retained retained;
  private final ShaclGate gate = new ShaclGate();
  private final Clock clock;

  /**
   * Takes charge of a data set.
   *
   * @param base the base IRI of its data
   * @param clock tells when things ended
   */
  public LiveStore(Pipeline pipeline, DatasetGraph data, String base, Clock clock) {
    this.pipeline = pipeline;
    this.data = data;
    this.clock = clock;
    iris = new Iris(base);
    retained = new Retained(iris);
  }

  @Override
  public Receipt publish(Submission submission) {
    Article article = read(submission);
    Analysis analysis = pipeline.map(article, iris, gate);
    List<String> rejected = analysis.rejections().stream().map(Rejection::reason).toList();
    if (analysis.digest() == null) {
      throw new Failure(Failure.OVER_LIMIT, "The article does not fit the shapes: " + rejected);
    }
    boolean replaced = replace(analysis, article.id(), submission.replace());
    int claims = analysis.digest().events().size() + analysis.digest().relations().size();
    return new Receipt(
        article.id(), iris.article(article.id()).getURI(), replaced, claims, rejected);
  }

  private static Article read(Submission submission) {
    try {
      return SubmittedArticle.read(
          submission.id(), submission.type(), submission.body(), submission.metadata());
    } catch (IllegalArgumentException e) {
      throw new Failure(Failure.BAD, e.getMessage());
    }
  }

  @Override
  public boolean withdraw(String id) {
    return Txn.calculateWrite(
        data,
        () -> {
          if (!data.containsGraph(iris.articleGraph(id))) {
            return false;
          }
          change(id, List.of(), null);
          return true;
        });
  }

  @Override
  public List<String> violations(Graph graph) {
    return gate.check(graph).stream().map(v -> v.focus() + " " + v.message()).toList();
  }

  /** Puts an analysed article in its place, in one transaction; tells whether it replaced one. */
  boolean replace(Analysis analysis, String id, boolean mayReplace) {
    return Txn.calculateWrite(
        data,
        () -> {
          boolean there = data.containsGraph(iris.articleGraph(id));
          if (there && !mayReplace) {
            throw new Failure(
                Failure.CONFLICT, "There is an article '" + id + "' already: PUT replaces.");
          }
          change(id, analysis.quads(), new Retained.Entry(analysis.digest(), analysis.mentions()));
          return there;
        });
  }

  /** Puts what is given in an article's place and brings the rest of the store in line with it. */
  private void change(String id, List<Quad> article, Retained.Entry entry) {
    Set<Quad> before = shared();
    Node graph = iris.articleGraph(id);
    quads(graph, before);
    data.deleteAny(graph, Node.ANY, Node.ANY, Node.ANY);
    retained.remove(id, data);
    article.forEach(data::add);
    if (entry != null) {
      retained.write(entry, StreamRDFLib.dataset(data));
    }
    Set<Quad> after = resolved();
    after.addAll(article);
    for (Quad quad : before) {
      if (!after.contains(quad) && !quad.getGraph().equals(graph)) {
        data.delete(quad);
      }
    }
    after.stream().filter(q -> !before.contains(q)).forEach(data::add);
    new History(iris, data, clock.instant()).note(before, after);
  }

  /** What stands in the graphs that depend on all articles. */
  private Set<Quad> shared() {
    Set<Quad> found = new HashSet<>();
    for (Node graph : graphs()) {
      quads(graph, found);
    }
    return found;
  }

  private void quads(Node graph, Set<Quad> into) {
    data.find(graph, Node.ANY, Node.ANY, Node.ANY).forEachRemaining(into::add);
  }

  private List<Node> graphs() {
    return List.of(iris.entitiesGraph(), iris.eventsGraph(), iris.catalogGraph());
  }

  /** What ought to stand in those graphs now. */
  private Set<Quad> resolved() {
    Set<Quad> found = new HashSet<>();
    List<Node> graphs = graphs();
    new Whole(iris, new ArrayList<>(retained.articles(data).values()), retained.curated(data))
        .write(
            new StreamRDFBase() {
              @Override
              public void quad(Quad quad) {
                if (graphs.contains(quad.getGraph())) {
                  found.add(quad);
                }
              }
            });
    return found;
  }
}
