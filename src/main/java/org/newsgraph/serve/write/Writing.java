package org.newsgraph.serve.write;

import jakarta.servlet.http.HttpServlet;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.sparql.QueryRunner;
import org.newsgraph.serve.sparql.UpdateReader;

/** The parts of an endpoint by which it can be changed. */
public final class Writing {
  private Writing() {}

  /** Makes what publishes into the data set that an endpoint serves. */
  public interface PublisherOf {
    /**
     * A publisher.
     *
     * @param base the base IRI of the data
     */
    Publisher publisher(DatasetGraph data, String base);
  }

  /**
   * What is needed to switch it on.
   *
   * @param users who may change what
   * @param trustProxy whether {@code X-Forwarded-Proto} tells the truth
   * @param audit the file that tells who changed what, or null for the log alone
   * @param publisher publishes articles
   */
  public record Settings(Users users, boolean trustProxy, Path audit, PublisherOf publisher) {}

  /** The servlets by their paths. */
  public static Map<String, HttpServlet> servlets(
      Settings settings, DatasetGraph data, String base, Limits limits, QueryRunner runner) {
    Access access = new Access(settings.users(), settings.trustProxy());
    Audit audit = new Audit(settings.audit(), Clock.systemUTC());
    Publisher publisher = settings.publisher().publisher(data, base);
    Supplier<OwnGraphs> own = () -> new OwnGraphs(data, base, publisher, limits.graphTriples());
    HttpServlet articles = new ArticlesServlet(publisher, access, audit, limits.articleBytes());
    return Map.of(
        "/articles/*",
        articles,
        "/update",
        new UpdateServlet(own, limits, new UpdateReader(limits, base), access, audit),
        "/graphs",
        new OwnGraphsServlet(data, runner, own, access, audit, limits.articleBytes()),
        "/$/backup",
        new BackupServlet(data, access, audit));
  }
}
