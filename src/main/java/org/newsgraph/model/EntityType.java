package org.newsgraph.model;

/** What a mention can name. */
public enum EntityType {
  PERSON,
  ORGANIZATION,
  /** People named together: a family, security forces, a diaspora. */
  GROUP,
  COUNTRY,
  PLACE
}
