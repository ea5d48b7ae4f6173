package org.newsgraph.serve.sparql;

import org.apache.jena.query.QueryException;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.modify.request.UpdateLoad;
import org.apache.jena.sparql.modify.request.UpdateModify;
import org.apache.jena.update.Update;
import org.apache.jena.update.UpdateFactory;
import org.apache.jena.update.UpdateRequest;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.vocab.Prefixes;

/** Parses SPARQL 1.1 updates and refuses what would reach other hosts or files. */
public final class UpdateReader {
  private final Limits limits;
  private final String base;

  /**
   * A reader of updates.
   *
   * @param base the IRI that relative IRIs are resolved against
   */
  public UpdateReader(Limits limits, String base) {
    this.limits = limits;
    this.base = base;
  }

  /**
   * Parses an update; the project's prefixes need not be declared in it.
   *
   * @throws Failure if it is wrong, with line and column, or not allowed
   */
  public UpdateRequest read(String text) {
    if (Nesting.depth(text) > limits.nesting()) {
      throw QueryReader.tooDeep();
    }
    try {
      UpdateRequest request = UpdateFactory.create();
      request.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
      UpdateFactory.parse(request, text, base, Syntax.syntaxSPARQL_11);
      request.getOperations().forEach(UpdateReader::check);
      return request;
    } catch (QueryException e) {
      throw new Failure(Failure.BAD, "The update is not SPARQL 1.1: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw QueryReader.tooDeep();
    }
  }

  private static void check(Update update) {
    if (update instanceof UpdateLoad) {
      throw new Failure(Failure.FORBIDDEN, "LOAD is switched off here.");
    }
    if (update instanceof UpdateModify modify) {
      QueryReader.check(Algebra.compile(modify.getWherePattern()));
    }
  }
}
