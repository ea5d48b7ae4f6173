package org.newsgraph.vocab;

import java.util.Map;
import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCAT;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.ORG;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.SchemaDO;
import org.apache.jena.vocabulary.VOID;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that queries need not declare and that files are written with. */
public final class Prefixes {

  /** GeoSPARQL's namespace. */
  public static final String GEO = "http://www.opengis.net/ont/geosparql#";

  /** GeoSPARQL's namespace of functions. */
  public static final String GEOF = "http://www.opengis.net/def/function/geosparql/";

  /** OGC's namespace of units of measure. */
  public static final String UOM = "http://www.opengis.net/def/uom/OGC/1.0/";

  /** Jena's namespace of full-text search. */
  public static final String TEXT = "http://jena.apache.org/text#";

  /** The prefixes, in one locked mapping. */
  public static final PrefixMapping ALL =
      PrefixMapping.Factory.create()
          .setNsPrefix("ng", Ng.NS)
          .setNsPrefix("dcat", DCAT.NS)
          .setNsPrefix("dct", DCTerms.NS)
          .setNsPrefix("foaf", FOAF.NS)
          .setNsPrefix("gaf", Gaf.NS)
          .setNsPrefix("geo", GEO)
          .setNsPrefix("geof", GEOF)
          .setNsPrefix("oa", OA.NS)
          .setNsPrefix("org", ORG.NS)
          .setNsPrefix("owl", OWL.NS)
          .setNsPrefix("prov", Prov.NS)
          .setNsPrefix("rdf", RDF.uri)
          .setNsPrefix("rdfs", RDFS.uri)
          .setNsPrefix("schema", SchemaDO.NS)
          .setNsPrefix("sem", Sem.NS)
          .setNsPrefix("skos", SKOS.uri)
          .setNsPrefix("text", TEXT)
          .setNsPrefix("uom", UOM)
          .setNsPrefix("void", VOID.NS)
          .setNsPrefix("wgs84", Wgs84.NS)
          .setNsPrefix("xsd", XSD.NS)
          .lock();

  private Prefixes() {}

  /** The prefixes as a SPARQL prologue, one {@code PREFIX} line each, in alphabetical order. */
  public static String prologue() {
    StringBuilder text = new StringBuilder();
    ALL.getNsPrefixMap().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(
            e ->
                text.append("PREFIX ")
                    .append(e.getKey())
                    .append(": <")
                    .append(e.getValue())
                    .append(">\n"));
    return text.toString();
  }
}
