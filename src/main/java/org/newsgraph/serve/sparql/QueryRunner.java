package org.newsgraph.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
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
import org.newsgraph.serve.http.Turns;

/** Runs queries within the limits and sends their answers, whole or visibly cut. */
public final class QueryRunner implements AutoCloseable {
  private final Limits limits;
  private static final int RETRY_AFTER = 5;

  private final Turns turns;
  private final Watchdog watchdog = new Watchdog();

  public QueryRunner(Limits limits) {
    this.limits = limits;
    turns =
        new Turns(
            limits.concurrent(),
            limits.waitMillis(),
            "Too many queries are running. Try again.",
            RETRY_AFTER);
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
    try (QueryExec execution = execution(query, data);
        Watchdog.Watch watch = watch(request, time, execution::abort)) {
      within(
          watch,
          () -> {
            new Answer(execution, query, data, limits.graphTriples())
                .write(format, Language.of(request), out);
            return null;
          });
      out.finish();
    }
  }

  /** Prepares a query on a data set that was chosen already: its FROM counts no more. */
  private static QueryExec execution(Query query, DatasetGraph data) {
    Query run = query.isDescribeType() ? Description.selection(query) : query.cloneQuery();
    // Jena's clone repeats the first of several conditions.
    run.getHavingExprs().clear();
    run.getHavingExprs().addAll(query.getHavingExprs());
    run.getGraphURIs().clear();
    run.getNamedGraphURIs().clear();
    return QueryExec.dataset(data).query(run).build();
  }

  /**
   * Reads the data for something else than a query, within the same limits.
   *
   * @param work is given the data set, which it may read until it returns
   */
  public <T> T read(HttpServletRequest request, DatasetGraph store, Reading<T> work)
      throws IOException {
    AtomicBoolean stop = new AtomicBoolean();
    turns.take();
    store.begin(ReadWrite.READ);
    try (Watchdog.Watch watch = watch(request, limits.time(), () -> stop.set(true))) {
      return within(watch, () -> work.of(new StoppableData(store, stop)));
    } finally {
      store.end();
      turns.giveBack();
    }
  }

  /** What reads a data set. */
  public interface Reading<T> {
    T of(DatasetGraph data) throws IOException;
  }

  private interface Work<T> {
    T get() throws IOException;
  }

  private Watchdog.Watch watch(HttpServletRequest request, Duration time, Runnable stop) {
    Duration grace = Duration.ofSeconds(limits.graceSeconds());
    return watchdog.watch(time, stop, grace, () -> Connections.abort(request));
  }

  /** Does work and tells what stopped it. */
  private static <T> T within(Watchdog.Watch watch, Work<T> work) throws IOException {
    T result;
    try {
      result = work.get();
    } catch (QueryCancelledException e) {
      throw stopped(watch.reason());
    } catch (QueryException e) {
      throw new Failure(Failure.BAD, "The query can't be run: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw QueryReader.tooDeep();
    } catch (OutOfMemoryError e) {
      throw stopped("it needed too much memory");
    }
    if (watch.reason() != null) {
      throw stopped(watch.reason());
    }
    return result;
  }

  private static Failure stopped(String reason) {
    return new Failure(Failure.BUSY, "The query was stopped: " + reason + ".");
  }

  @Override
  public void close() {
    watchdog.close();
  }
}
