package org.newsgraph.serve.sparql;

import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;

/**
 * The functions that a query may call: those of XPath and XQuery and the casts. Jena's own registry
 * would load any class of the class path by a name like {@code java:...}; this one loads nothing.
 */
final class LockedFunctions extends FunctionRegistry {
  static final LockedFunctions ALL = new LockedFunctions();

  private LockedFunctions() {
    StandardFunctions.loadStdDefs(this);
  }

  @Override
  public FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
