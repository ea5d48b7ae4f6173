package org.newsgraph.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of the Grounded Annotation Framework. */
public final class Gaf {

  public static final String NS = "http://groundedannotationframework.org/gaf#";

  /** From a mention to what it names in the world. */
  public static final Property denotes = ResourceFactory.createProperty(NS, "denotes");

  private Gaf() {}
}
