package org.newsgraph.rdf;

import org.apache.jena.rdf.model.Resource;
import org.newsgraph.model.EntityType;
import org.newsgraph.vocab.Ng;

/** The ontology's class of each entity type. */
final class EntityClasses {
  private EntityClasses() {}

  static Resource of(EntityType type) {
    return switch (type) {
      case PERSON -> Ng.Person;
      case ORGANIZATION -> Ng.Organization;
      case GROUP -> Ng.Group;
      case COUNTRY -> Ng.Country;
      case PLACE -> Ng.Place;
    };
  }
}
