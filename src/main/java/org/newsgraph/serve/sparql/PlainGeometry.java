package org.newsgraph.serve.sparql;

import org.apache.jena.datatypes.DatatypeFormatException;
import org.apache.jena.datatypes.TypeMapper;
import org.apache.jena.geosparql.configuration.GeoSPARQLConfig;
import org.apache.jena.geosparql.implementation.GeometryWrapper;
import org.apache.jena.geosparql.implementation.datatype.GMLDatatype;
import org.apache.jena.geosparql.implementation.datatype.GeometryDatatype;
import org.apache.jena.geosparql.implementation.datatype.WKTDatatype;
import org.apache.jena.geosparql.implementation.index.IndexConfiguration.IndexOption;
import org.apache.jena.geosparql.implementation.vocabulary.Geof;
import org.apache.jena.geosparql.spatial.filter_functions.DistanceFF;
import org.apache.jena.sparql.function.FunctionRegistry;

/**
 * Geometries in degrees of WGS84, as the data have them. Those in other reference systems are
 * ill-formed here: Jena remembers each system that it ever met, known or not, so that queries could
 * fill the memory with made-up ones.
 */
public final class PlainGeometry extends GeometryDatatype {
  private static final String CRS84 = "<http://www.opengis.net/def/crs/OGC/1.3/CRS84>";

  private final GeometryDatatype reader;

  private PlainGeometry(String iri, GeometryDatatype reader) {
    super(iri);
    this.reader = reader;
  }

  /**
   * Puts these in place of Jena's datatypes, lets it keep no geometry in memory, and has {@code
   * geof:distance} measure metres along the great circle.
   */
  public static void install() {
    GeoSPARQLConfig.setup(IndexOption.NONE, false);
    TypeMapper types = TypeMapper.getInstance();
    types.registerDatatype(new PlainGeometry(WKTDatatype.URI, WKTDatatype.INSTANCE));
    types.registerDatatype(new PlainGeometry(GMLDatatype.URI, null));
    measure(FunctionRegistry.get());
  }

  /** Jena's own {@code geof:distance} knows degrees only. */
  static void measure(FunctionRegistry functions) {
    functions.put(Geof.DISTANCE_NAME, DistanceFF.class);
  }

  @Override
  public GeometryWrapper read(String text) {
    String plain = text.strip();
    if (reader == null || (plain.startsWith("<") && !plain.startsWith(CRS84))) {
      throw new DatatypeFormatException("Geometries are wanted as WKT in CRS84: " + text);
    }
    return reader.read(text);
  }

  @Override
  public String unparse(Object geometry) {
    return WKTDatatype.INSTANCE.unparse(geometry);
  }
}
