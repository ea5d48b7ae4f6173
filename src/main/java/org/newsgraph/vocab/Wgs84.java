package org.newsgraph.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of the W3C Basic Geo vocabulary. */
public final class Wgs84 {

  public static final String NS = "http://www.w3.org/2003/01/geo/wgs84_pos#";

  /** Degrees north. */
  public static final Property lat = ResourceFactory.createProperty(NS, "lat");

  /** Degrees east. */
  public static final Property lon = ResourceFactory.createProperty(NS, "long");

  private Wgs84() {}
}
