package org.newsgraph.rdf;

import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;
import org.newsgraph.vocab.Wgs84;

/** Writes where a thing of the gazetteer lies, in WGS84 degrees. */
final class Places {
  private Places() {}

  /** Writes nothing where the key is null or has no coordinates. */
  static void write(GraphOut graph, Node subject, String key) {
    GazetteerEntry entry = key == null ? null : Gazetteer.bundled().byKey(key);
    if (entry != null && !Double.isNaN(entry.latitude())) {
      write(graph, subject, entry.latitude(), entry.longitude());
    }
  }

  static void write(GraphOut graph, Node subject, double latitude, double longitude) {
    graph.literal(subject, Wgs84.lat, Double.toString(latitude), XSDDatatype.XSDdecimal);
    graph.literal(subject, Wgs84.lon, Double.toString(longitude), XSDDatatype.XSDdecimal);
  }
}
