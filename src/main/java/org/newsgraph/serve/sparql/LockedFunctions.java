package org.newsgraph.serve.sparql;

import java.util.Set;
import org.apache.jena.geosparql.implementation.function_registration.Egenhofer;
import org.apache.jena.geosparql.implementation.function_registration.GeometryProperty;
import org.apache.jena.geosparql.implementation.function_registration.NonTopological;
import org.apache.jena.geosparql.implementation.function_registration.RCC8;
import org.apache.jena.geosparql.implementation.function_registration.Relate;
import org.apache.jena.geosparql.implementation.function_registration.SimpleFeatures;
import org.apache.jena.geosparql.implementation.function_registration.Spatial;
import org.apache.jena.sparql.ARQConstants;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;

/**
 * The functions that a query may call: those of XPath and XQuery, the casts, and GeoSPARQL's.
 * Jena's own registry would load any class of the class path by a name like {@code java:...}; this
 * one loads nothing. GeoSPARQL's property functions are left out: they need a spatial index, which
 * would not follow what is written.
 */
final class LockedFunctions extends FunctionRegistry {
  /** XPath's names of what SPARQL has itself, and {@link StringFunctions} bounds. */
  private static final Set<String> UNBOUNDED =
      Set.of("concat", "encode-for-uri", "matches", "replace", "string-join");

  static final LockedFunctions ALL = new LockedFunctions();

  private LockedFunctions() {
    StandardFunctions.loadStdDefs(this);
    NonTopological.loadFilterFunctions(this);
    SimpleFeatures.loadFilterFunctions(this);
    Egenhofer.loadFilterFunctions(this);
    RCC8.loadFilterFunctions(this);
    Relate.loadRelateFunction(this);
    GeometryProperty.loadFilterFunctions(this);
    Spatial.loadFilterFunctions(this);
    PlainGeometry.measure(this);
    UNBOUNDED.forEach(name -> remove(ARQConstants.fnPrefix + name));
  }

  @Override
  public FunctionFactory get(String iri) {
    return isRegistered(iri) ? super.get(iri) : null;
  }
}
