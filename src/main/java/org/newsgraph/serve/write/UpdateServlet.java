package org.newsgraph.serve.write;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.exec.UpdateExec;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.system.Txn;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateException;
import org.apache.jena.update.UpdateRequest;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Parameters;
import org.newsgraph.serve.sparql.UpdateReader;

/** The SPARQL 1.1 protocol's update operation, on people's own graphs. */
final class UpdateServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;
  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-update";

  private final transient Supplier<OwnGraphs> graphs;
  private final transient Limits limits;
  private final transient UpdateReader reader;
  private final transient Access access;
  private final transient Audit audit;

  UpdateServlet(
      Supplier<OwnGraphs> graphs, Limits limits, UpdateReader reader, Access access, Audit audit) {
    this.graphs = graphs;
    this.limits = limits;
    this.reader = reader;
    this.access = access;
    this.audit = audit;
  }

  @Override
  protected void doPost(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String user = access.user(request, Users.Role.UPDATE);
    Parameters parameters = Parameters.of(request.getQueryString());
    UpdateRequest update = reader.read(text(request));
    choose(update, parameters.all("using-graph-uri"), parameters.all("using-named-graph-uri"));
    String what = update.getOperations().size() + " operations";
    audit.begun(user, "update", what);
    OwnGraphs data = graphs.get();
    UpdateExec execution = UpdateExec.dataset(data).update(update).build();
    // Jena's own time limit does not hold while a join is being prepared.
    CompletableFuture<Void> stop =
        CompletableFuture.runAsync(
            execution::abort,
            CompletableFuture.delayedExecutor(limits.seconds(), TimeUnit.SECONDS));
    try {
      Txn.executeWrite(
          data,
          () -> {
            execution.execute();
            data.conform();
          });
    } catch (QueryCancelledException e) {
      throw new Failure(Failure.BUSY, "The update took too long; nothing was changed.", 1);
    } catch (UpdateException e) {
      // Such as CLEAR of a graph that is not there; SPARQL has it fail, but where it says SILENT.
      throw new Failure(
          Failure.CONFLICT, "The update can't be done, nothing was changed: " + e.getMessage());
    } finally {
      stop.cancel(false);
    }
    audit.done(user, "update", what);
    response.setStatus(HttpServletResponse.SC_NO_CONTENT);
  }

  /**
   * Has the protocol's graphs be what patterns are matched against (SPARQL 1.1 Protocol, 2.2.3).
   *
   * @throws Failure 400 where the update names its graphs, too
   */
  private static void choose(UpdateRequest update, List<String> using, List<String> named) {
    if (using.isEmpty() && named.isEmpty()) {
      return;
    }
    for (Update operation : update.getOperations()) {
      if (operation instanceof UpdateModify modify) {
        if (modify.getWithIRI() != null
            || !modify.getUsing().isEmpty()
            || !modify.getUsingNamed().isEmpty()) {
          throw new Failure(
              Failure.BAD,
              "Graphs are named twice: by parameters and in the update, by WITH or USING.");
        }
        using.forEach(name -> modify.addUsing(graph(name)));
        named.forEach(name -> modify.addUsingNamed(graph(name)));
      }
    }
  }

  private static Node graph(String name) {
    if (!name.matches("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`]+")) {
      throw new Failure(Failure.BAD, "The absolute name of a graph is needed, not: " + name);
    }
    return NodeFactory.createURI(name);
  }

  private String text(HttpServletRequest request) throws IOException {
    String type = Body.type(request);
    String body = Body.text(Body.bytes(request, limits.bodyBytes()));
    if (type.equals(DIRECT)) {
      return body;
    }
    if (!type.equals(FORM)) {
      throw new Failure(Failure.MEDIA_TYPE, "An update is posted as " + DIRECT + " or " + FORM);
    }
    List<String> updates = Parameters.of(body).all("update");
    if (updates.size() != 1) {
      throw new Failure(Failure.BAD, "One 'update' is needed; there are " + updates.size() + ".");
    }
    return updates.get(0);
  }
}
