package org.newsgraph.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.ReadWrite;
import org.apache.jena.sparql.core.DatasetDescription;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.DynamicDatasets;
import org.apache.jena.sparql.exec.QueryExec;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.http.Connections;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.HeldOutput;
import org.newsgraph.serve.http.Language;

/** Runs queries within the limits and sends their answers, whole or visibly cut. */
public final class QueryRunner implements AutoCloseable {
  private final Limits limits;
  private final Turns turns;
  private final Watchdog watchdog = new Watchdog();

  public QueryRunner(Limits limits) {
    this.limits = limits;
    turns = new Turns(limits);
  }

  /**
   * Runs a query and sends its answer. An answer that fails before it has begun is a {@link
   * Failure}; one that fails later ends the connection.
   *
   * @param graphs which of the store's graphs make up the data set, or null for the store's own
   * @param seconds the time limit the client sets itself, or 0
   */
  public void send(
      HttpServletRequest request,
      HttpServletResponse response,
      DatasetGraph store,
      DatasetDescription graphs,
      Query query,
      Format format,
      int seconds)
      throws IOException {
    response.setContentType(format.contentType());
    response.setHeader("Cache-Control", "no-cache");
    HeldOutput out = new HeldOutput(request, response, limits.heldBytes(), limits.resultBytes());
    turns.take();
    store.begin(ReadWrite.READ);
    try {
      // Made within the transaction of the store, of which it is a view.
      DatasetGraph data =
          graphs == null ? store : DynamicDatasets.dynamicDataset(graphs, store, false);
      run(request, data, query, format, time(seconds), out);
    } catch (Failure e) {
      if (!out.begun()) {
        throw e;
      }
      Connections.abort(request);
    } finally {
      store.end();
      turns.giveBack();
    }
  }

  private Duration time(int seconds) {
    return seconds == 0 ? limits.time() : Duration.ofSeconds(Math.min(seconds, limits.seconds()));
  }

  private void run(
      HttpServletRequest request,
      DatasetGraph data,
      Query query,
      Format format,
      Duration time,
      HeldOutput out)
      throws IOException {
    Query run = query.isDescribeType() ? Description.selection(query) : query.cloneQuery();
    run.getGraphURIs().clear();
    run.getNamedGraphURIs().clear();
    try (QueryExec execution = QueryExec.dataset(data).query(run).build();
        Watchdog.Watch watch =
            watchdog.watch(
                time,
                execution::abort,
                Duration.ofSeconds(limits.graceSeconds()),
                () -> Connections.abort(request))) {
      try {
        new Answer(execution, query, data, limits.graphTriples())
            .write(format, Language.of(request), out);
      } catch (QueryCancelledException e) {
        throw tooSlow(time);
      } catch (QueryException e) {
        throw new Failure(Failure.BAD, "The query can't be run: " + e.getMessage());
      } catch (StackOverflowError e) {
        throw QueryReader.tooDeep();
      }
      if (watch.fired()) {
        throw tooSlow(time);
      }
      out.finish();
    }
  }

  private static Failure tooSlow(Duration time) {
    return new Failure(
        Failure.BUSY, "The query was stopped: it ran longer than " + time.toSeconds() + " s.");
  }

  @Override
  public void close() {
    watchdog.close();
  }
}
