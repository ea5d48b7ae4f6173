package org.newsgraph.rdf;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;
import org.newsgraph.vocab.Prefixes;
import org.newsgraph.vocab.Wgs84;

/**
 * Writes where a thing of the gazetteer lies, in WGS84 degrees: as two numbers, and as a point of
 * GeoSPARQL, longitude first.
 */
final class Places {
  private static final Property HAS_GEOMETRY = geo("hasGeometry");
  private static final Property AS_WKT = geo("asWKT");
  private static final Resource GEOMETRY =
      ResourceFactory.createResource(Prefixes.GEO + "Geometry");
  private static final RDFDatatype WKT =
      TypeMapper.getInstance().getSafeTypeByName(Prefixes.GEO + "wktLiteral");

  private Places() {}

  private static Property geo(String name) {
    return ResourceFactory.createProperty(Prefixes.GEO + name);
  }

  /** Writes nothing where the key is null or has no coordinates. */
  static void write(Iris iris, GraphOut graph, Node subject, String key) {
    GazetteerEntry entry = key == null ? null : Gazetteer.bundled().byKey(key);
    if (entry != null && !Double.isNaN(entry.latitude())) {
      write(iris, graph, subject, entry.latitude(), entry.longitude());
    }
  }

  static void write(Iris iris, GraphOut graph, Node subject, double latitude, double longitude) {
    graph.literal(subject, Wgs84.lat, Double.toString(latitude), XSDDatatype.XSDdecimal);
    graph.literal(subject, Wgs84.lon, Double.toString(longitude), XSDDatatype.XSDdecimal);
    Node geometry = iris.part(subject, "geometry");
    graph.add(subject, HAS_GEOMETRY, geometry);
    graph.type(geometry, GEOMETRY);
    graph.literal(geometry, AS_WKT, "POINT(" + longitude + " " + latitude + ")", WKT);
  }
}
