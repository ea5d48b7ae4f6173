package org.newsgraph.vocab;

import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;

/** Terms of the Simple Event Model that the ontology is aligned with. */
public final class Sem {

  public static final String NS = "http://semanticweb.cs.vu.nl/2009/11/sem/";

  public static final Resource Event = ResourceFactory.createResource(NS + "Event");
  public static final Resource Actor = ResourceFactory.createResource(NS + "Actor");
  public static final Resource Place = ResourceFactory.createResource(NS + "Place");
  public static final Property hasActor = ResourceFactory.createProperty(NS, "hasActor");
  public static final Property hasPlace = ResourceFactory.createProperty(NS, "hasPlace");
  public static final Property eventType = ResourceFactory.createProperty(NS, "eventType");

  private Sem() {}
}
