package org.newsgraph.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.apache.jena.atlas.RuntimeIOException;
import org.apache.jena.fuseki.servlets.ActionService;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.query.ARQ;
import org.apache.jena.query.Query;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.service.ServiceExecutorRegistry;
import org.apache.jena.sparql.util.Context;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.http.Connections;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Reply;

/** The SPARQL 1.1 protocol's query operation, within limits. Takes the place of Fuseki's own. */
public final class QueryService extends ActionService {
  private final Limits limits;
  private final QueryReader reader;
  private final QueryRunner runner;
  private final ServiceDescription description;

  /**
   * A service.
   *
   * @param base the base IRI of the data
   */
  public QueryService(Limits limits, String base, QueryRunner runner) {
    this.limits = limits;
    this.runner = runner;
    reader = new QueryReader(limits, base);
    description = new ServiceDescription(base);
  }

  /**
   * Closes every way out of a data set that a query could take, whatever its text, and has queries
   * obey their time limit in all that they compute.
   */
  public static void lock(Context context) {
    PlainGeometry.install();
    context.set(ARQConstants.sysOptimizerFactory, GuardedExpressions.OPTIMIZER);
    context.set(ARQConstants.registryFunctions, LockedFunctions.ALL);
    context.set(ARQConstants.registryPropertyFunctions, LockedProperties.ALL);
    context.set(ARQConstants.registryServiceExecutors, new ServiceExecutorRegistry());
    context.set(ARQ.httpServiceAllowed, false);
  }

  @Override
  public void execGet(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execHead(HttpAction action) {
    executeLifecycle(action);
  }

  @Override
  public void execPost(HttpAction action) {
    executeLifecycle(action);
  }

  /** Nothing to do: {@link #execute} checks as it reads. */
  @Override
  public void validate(HttpAction action) {}

  @Override
  public void execute(HttpAction action) {
    HttpServletRequest request = action.getRequest();
    HttpServletResponse response = action.getResponse();
    try {
      try {
        answer(action, request, response);
      } catch (Failure e) {
        Reply.failure(request, response, e);
      }
    } catch (IOException e) {
      Connections.abort(request);
      throw new RuntimeIOException(e);
    }
  }

  private void answer(HttpAction action, HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    QueryRequest asked = QueryRequest.read(request, limits);
    response.setHeader("Vary", "Accept, Accept-Encoding, Accept-Language");
    if (asked == null) {
      description.send(request, response);
      return;
    }
    Query query = reader.read(asked.query());
    boolean graph = query.isConstructType() || query.isDescribeType();
    Format format =
        asked.format() == null
            ? Format.accepted(graph, request.getHeader("Accept"))
            : Format.named(graph, asked.format());
    runner.send(
        request,
        response,
        action.getDataset(),
        graphs(asked, query),
        query,
        format,
        asked.seconds());
  }

  /** The protocol's graphs go before those of the query; both only choose among the store's. */
  private static DatasetDescription graphs(QueryRequest asked, Query query) {
    if (!asked.defaultGraphs().isEmpty() || !asked.namedGraphs().isEmpty()) {
      return DatasetDescription.create(asked.defaultGraphs(), asked.namedGraphs());
    }
    return query.hasDatasetDescription() ? DatasetDescription.create(query) : null;
  }
}
