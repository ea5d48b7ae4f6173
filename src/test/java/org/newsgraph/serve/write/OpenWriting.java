package org.newsgraph.serve.write;

import jakarta.servlet.http.HttpServlet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.sparql.QueryRunner;
import org.newsgraph.serve.sparql.UpdateReader;

/**
 * The servlets by which people change graphs, without the bounds on which graphs and which terms:
 * what the W3C's tests need, which change any graph and use blank nodes.
 */
public final class OpenWriting {
  /** The name and the secret of the one user. */
  public static final String TOKEN = "tester.correct-horse";

  private OpenWriting() {}

  /** The servlets by their paths, on a data set. */
  public static Map<String, HttpServlet> servlets(DatasetGraph data, String base)
      throws IOException {
    Path users = Files.createTempFile("users", "");
    EnumSet<Users.Role> all = EnumSet.allOf(Users.Role.class);
    Files.writeString(users, Users.line("tester", all, "correct-horse") + "\n");
    Access access = new Access(Users.read(users), false);
    Files.delete(users);
    Limits limits = Limits.DEFAULT;
    Audit audit = new Audit(null, Clock.systemUTC());
    Supplier<OwnGraphs> graphs = () -> new AllGraphs(data, base, limits.graphTriples());
    return Map.of(
        "/update",
        new UpdateServlet(graphs, limits, new UpdateReader(limits, base), access, audit),
        "/graphs",
        new OwnGraphsServlet(
            data, new QueryRunner(limits), graphs, access, audit, limits.articleBytes()));
  }

  /** Any graph may be changed, and any term used. */
  private static final class AllGraphs extends OwnGraphs {
    AllGraphs(DatasetGraph data, String base, int most) {
      super(data, base, null, most);
    }

    @Override
    void change(Node graph) {}

    @Override
    void term(Node node) {}

    @Override
    public void clear() {
      getWrapped().clear();
    }

    @Override
    void conform() {}
  }
}
