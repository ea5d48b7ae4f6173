package org.newsgraph.serve.sparql;

import java.util.Set;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.pfunction.StandardPropertyFunctions;
import org.apache.jena.vocabulary.RDFS;

/**
 * The properties that a query may compute rather than look up: members and indexes of lists, and
 * full-text search. Like {@link LockedFunctions}, it loads no class by name.
 */
final class LockedProperties extends PropertyFunctionRegistry {
  private static final String LISTS = "http://jena.apache.org/ARQ/list#";
  private static final Set<String> NAMES =
      Set.of(
          LISTS + "member",
          LISTS + "index",
          LISTS + "length",
          RDFS.Init.member().getURI(),
          TextProperty.IRI);

  static final LockedProperties ALL = new LockedProperties();

  private LockedProperties() {
    StandardPropertyFunctions.loadStdDefs(this);
    put(TextProperty.IRI, iri -> new TextProperty());
  }

  @Override
  public boolean manages(String iri) {
    return NAMES.contains(iri);
  }

  @Override
  public PropertyFunctionFactory get(String iri) {
    return NAMES.contains(iri) ? super.get(iri) : null;
  }
}
