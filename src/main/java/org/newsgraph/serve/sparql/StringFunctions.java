package org.newsgraph.serve.sparql;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.apache.jena.sparql.expr.nodevalue.XSDFuncOp;
import org.apache.jena.sparql.function.FunctionEnv;

/**
 * SPARQL's functions on strings that could run, or grow, without end, in place of Jena's. They obey
 * the stop signal of their query and fail it when a text gets too long.
 */
final class StringFunctions {
  /** The longest text that an expression may make, in UTF-16 units. */
  static final int LONGEST = 4_000_000;

  private StringFunctions() {}

  private abstract static class Bounded extends ExprFunctionN {
    Bounded(String name, ExprList arguments) {
      super(name, arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments) {
      return eval(arguments, null);
    }

    @Override
    public abstract NodeValue eval(List<NodeValue> arguments, FunctionEnv env);

    /** The pattern of the second argument, with the flags of another if there is one. */
    static Pattern pattern(List<NodeValue> arguments, int flags) {
      return RegexEngine.makePattern(
          "regular expression",
          text(arguments.get(1)),
          arguments.size() > flags ? text(arguments.get(flags)) : null);
    }

    static Matcher matcher(Pattern pattern, NodeValue text, FunctionEnv env) {
      return pattern.matcher(Watched.in(env, text(text)));
    }

    static boolean find(Matcher matcher) {
      try {
        return matcher.find();
      } catch (StackOverflowError e) {
        throw new QueryExecException("a regular expression is too complex for its text");
      }
    }

    static String text(NodeValue value) {
      return NodeValueOps.checkAndGetStringLiteral("string function", value)
          .getLiteralLexicalForm();
    }

    static void check(long length) {
      if (length > LONGEST) {
        throw new QueryExecException("a text gets longer than " + LONGEST + " characters");
      }
    }

    /** The pattern, where no argument of it varies; null otherwise. */
    static Pattern constant(ExprList arguments, int flags) {
      if (!arguments.get(1).isConstant()
          || (arguments.size() > flags && !arguments.get(flags).isConstant())) {
        return null;
      }
      return pattern(
          arguments.getList().stream()
              .map(a -> a.isConstant() ? a.getConstant() : NodeValue.nvEmptyString)
              .toList(),
          flags);
    }
  }

  /** REGEX. */
  static final class Regex extends Bounded {
    private final Pattern constant;

    Regex(ExprList arguments) {
      super("regex", arguments);
      constant = constant(arguments, 2);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
      Pattern pattern = constant == null ? pattern(arguments, 2) : constant;
      return NodeValue.booleanReturn(find(matcher(pattern, arguments.get(0), env)));
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Regex(arguments);
    }
  }

  /** REPLACE. */
  static final class Replace extends Bounded {
    private final Pattern constant;

    Replace(ExprList arguments) {
      super("replace", arguments);
      constant = constant(arguments, 3);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
      Pattern pattern = constant == null ? pattern(arguments, 3) : constant;
      Node original = NodeValueOps.checkAndGetStringLiteral("REPLACE", arguments.get(0));
      String with = text(arguments.get(2));
      Matcher matcher = matcher(pattern, arguments.get(0), env);
      StringBuilder out = new StringBuilder();
      try {
        boolean first = true;
        while (find(matcher)) {
          // As Jena has it: an empty match counts only where it is the first.
          if (first || matcher.start() != matcher.end()) {
            matcher.appendReplacement(out, with);
            check(out.length());
          }
          first = false;
        }
        matcher.appendTail(out);
      } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
        throw new ExprEvalException("REPLACE: " + e.getMessage());
      }
      check(out.length());
      String language = original.getLiteralLanguage();
      return NodeValue.makeNode(
          language.isEmpty()
              ? NodeFactory.createLiteralString(out.toString())
              : NodeFactory.createLiteralLang(out.toString(), language));
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Replace(arguments);
    }
  }

  /** CONCAT. */
  static final class Concat extends Bounded {
    Concat(ExprList arguments) {
      super("concat", arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
      check(arguments.stream().mapToLong(a -> text(a).length()).sum());
      return XSDFuncOp.strConcat(arguments);
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Concat(arguments);
    }
  }

  /** ENCODE_FOR_URI. */
  static final class Encode extends Bounded {
    Encode(ExprList arguments) {
      super("encode_for_uri", arguments);
    }

    @Override
    public NodeValue eval(List<NodeValue> arguments, FunctionEnv env) {
      NodeValue encoded = XSDFuncOp.strEncodeForURI(arguments.get(0));
      check(encoded.asString().length());
      return encoded;
    }

    @Override
    public Expr copy(ExprList arguments) {
      return new Encode(arguments);
    }
  }
}
