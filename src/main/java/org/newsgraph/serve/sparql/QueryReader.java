package org.newsgraph.serve.sparql;

import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.algebra.Algebra;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.OpVisitorBase;
import org.apache.jena.sparql.algebra.op.OpGroup;
import org.apache.jena.sparql.algebra.op.OpOrder;
import org.apache.jena.sparql.algebra.op.OpService;
import org.apache.jena.sparql.algebra.walker.Walker;
import org.apache.jena.sparql.expr.E_Function;
import org.apache.jena.sparql.expr.ExprAggregator;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprVisitor;
import org.apache.jena.sparql.expr.ExprVisitorBase;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.vocab.Prefixes;

/**
 * Parses queries in SPARQL 1.1 as the standard has it, without Jena's extensions, and refuses what
 * would reach other hosts or this one.
 */
final class QueryReader {
  private final Limits limits;
  private final String base;

  /**
   * A reader of queries.
   *
   * @param base the IRI that relative IRIs in queries are resolved against
   */
  QueryReader(Limits limits, String base) {
    this.limits = limits;
    this.base = base;
  }

  /**
   * Parses a query; the project's prefixes need not be declared in it.
   *
   * @throws Failure if it is wrong, with line and column, or not allowed
   */
  Query read(String text) {
    if (Nesting.depth(text) > limits.nesting()) {
      throw tooDeep();
    }
    try {
      Query query = new Query();
      query.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
      QueryFactory.parse(query, text, base, Syntax.syntaxSPARQL_11);
      check(query);
      return query;
    } catch (QueryParseException e) {
      throw new Failure(Failure.BAD, "The query is not SPARQL 1.1: " + e.getMessage());
    } catch (QueryException e) {
      throw new Failure(Failure.BAD, "The query is not SPARQL 1.1: " + e.getMessage());
    } catch (StackOverflowError e) {
      throw tooDeep();
    }
  }

  /** Also for nesting without brackets, which only shows when the stack is used up. */
  static Failure tooDeep() {
    return new Failure(Failure.BAD, "The query is nested too deep.");
  }

  private static void check(Query query) {
    if (query.getQueryPattern() == null) {
      return;
    }
    check(Algebra.compile(query));
  }

  /** Refuses what reaches other hosts and functions that are not known. */
  static void check(Op op) {
    Set<String> unknown = new TreeSet<>();
    Functions functions = new Functions(unknown);
    Walker.walk(op, new Operators(functions), functions);
    if (!unknown.isEmpty()) {
      throw new Failure(Failure.BAD, "No such function here: " + String.join(", ", unknown));
    }
  }

  private static final class Operators extends OpVisitorBase {
    private final ExprVisitor functions;

    Operators(ExprVisitor functions) {
      this.functions = functions;
    }

    @Override
    public void visit(OpService op) {
      throw new Failure(Failure.FORBIDDEN, "SERVICE is switched off here.");
    }

    /** Jena's walker leaves out what an aggregate is made of. */
    @Override
    public void visit(OpGroup op) {
      Walker.walk(op.getGroupVars(), this, functions);
      for (ExprAggregator aggregate : op.getAggregators()) {
        ExprList parts = aggregate.getAggregator().getExprList();
        if (parts != null) {
          Walker.walk(parts, this, functions);
        }
      }
    }

    /** Nor does it look into an order. */
    @Override
    public void visit(OpOrder op) {
      for (SortCondition condition : op.getConditions()) {
        Walker.walk(condition.getExpression(), this, functions);
      }
    }
  }

  private static final class Functions extends ExprVisitorBase {
    private final Set<String> unknown;

    Functions(Set<String> unknown) {
      this.unknown = unknown;
    }

    @Override
    public void visit(ExprFunctionN function) {
      if (function instanceof E_Function call
          && !LockedFunctions.ALL.isRegistered(call.getFunctionIRI())) {
        unknown.add("<" + call.getFunctionIRI() + ">");
      }
    }
  }
}
