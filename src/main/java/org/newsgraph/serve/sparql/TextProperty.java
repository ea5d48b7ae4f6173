package org.newsgraph.serve.sparql;

import org.apache.jena.graph.Node;
import org.apache.jena.query.QueryBuildException;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.query.text.TextQueryPF;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.pfunction.PropFuncArg;

/**
 * Jena's {@code text:query}, which answers a property that is not indexed with nothing found; here
 * it is an error.
 */
final class TextProperty extends TextQueryPF {
  static final String IRI = TextQuery.NS + "query";

  @Override
  public void build(
      PropFuncArg subject, Node predicate, PropFuncArg object, ExecutionContext context) {
    super.build(subject, predicate, object, context);
    if (context.getContext().get(TextQuery.textIndex) instanceof TextIndex index
        && object.isList()) {
      for (Node part : object.getArgList()) {
        if (part.isURI() && index.getDocDef().getField(part) == null) {
          throw new QueryBuildException("text:query does not search <" + part.getURI() + ">");
        }
      }
    }
  }
}
