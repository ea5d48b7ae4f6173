package org.newsgraph.serve.sparql;

import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.Optimize;
import org.apache.jena.sparql.algebra.optimize.Rewrite;
import org.apache.jena.sparql.algebra.optimize.RewriteFactory;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrConcat;
import org.apache.jena.sparql.expr.E_StrEncodeForURI;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunction1;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;

/** Puts {@link StringFunctions} into a query, before Jena optimizes it. */
final class GuardedExpressions extends ExprTransformCopy {
  /** What a data set's context holds as its optimizer. */
  static final RewriteFactory OPTIMIZER =
      context -> {
        Rewrite optimizer = Optimize.stdOptimizationFactory.create(context);
        return op ->
            optimizer.rewrite(
                Transformer.transform(new TransformCopy(), new GuardedExpressions(), op));
      };

  @Override
  public Expr transform(ExprFunctionN function, ExprList arguments) {
    ExprList given = new ExprList(arguments.getList().stream().filter(a -> a != null).toList());
    if (function instanceof E_Regex) {
      return new StringFunctions.Regex(given);
    }
    if (function instanceof E_StrReplace) {
      return new StringFunctions.Replace(given);
    }
    if (function instanceof E_StrConcat) {
      return new StringFunctions.Concat(given);
    }
    return super.transform(function, arguments);
  }

  @Override
  public Expr transform(ExprFunction1 function, Expr argument) {
    return function instanceof E_StrEncodeForURI
        ? new StringFunctions.Encode(new ExprList(argument))
        : super.transform(function, argument);
  }
}
