package org.newsgraph.serve.sparql;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.function.FunctionEnv;
import org.apache.jena.sparql.util.Context;

/**
 * A text whose reader is stopped with its query. A regular expression can backtrack for years over
 * a short text, and between the characters that it reads nobody asks whether the time is up.
 *
 * @param stop set when the query is stopped
 */
record Watched(CharSequence text, AtomicBoolean stop) implements CharSequence {

  /** A text read by an expression that is evaluated in an environment. */
  static Watched in(FunctionEnv env, String text) {
    AtomicBoolean stop = env == null ? null : Context.getCancelSignal(env.getContext());
    if (stop == null) {
      // Jena tries to work out constants before a query runs. That can wait until it does.
      throw new ExprEvalException("not within a query");
    }
    return new Watched(text, stop);
  }

  @Override
  public char charAt(int index) {
    if (stop.get()) {
      throw new QueryCancelledException();
    }
    return text.charAt(index);
  }

  @Override
  public int length() {
    return text.length();
  }

  @Override
  public Watched subSequence(int start, int end) {
    return new Watched(text.subSequence(start, end), stop);
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
