package org.newsgraph.serve.sparql;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.newsgraph.serve.http.Accept;
import org.newsgraph.serve.http.Failure;

/** The formats of answers. */
@SuppressWarnings("ImmutableEnumChecker") // Jena's Lang and List.of don't change, unannotated.
public enum Format {
  JSON(false, ResultSetLang.RS_JSON, "application/sparql-results+json", "application/json"),
  XML(false, ResultSetLang.RS_XML, "application/sparql-results+xml", "application/xml", "text/xml"),
  CSV(false, ResultSetLang.RS_CSV, "text/csv"),
  TSV(false, ResultSetLang.RS_TSV, "text/tab-separated-values"),
  /** A page of SELECT and ASK results, for people. */
  HTML(false, null, "text/html", "application/xhtml+xml"),
  TTL(true, Lang.TURTLE, "text/turtle"),
  JSONLD(true, Lang.JSONLD11, "application/ld+json", "application/json"),
  RDF(true, Lang.RDFXML, "application/rdf+xml", "application/xml", "text/xml"),
  NT(true, Lang.NTRIPLES, "application/n-triples", "text/plain");

  /** What SPARQLWrapper calls the formats of graphs. */
  private static final Map<String, String> ALIASES =
      Map.of("turtle", "ttl", "n3", "ttl", "json-ld", "jsonld", "rdf+xml", "rdf");

  private final boolean graph;
  private final Lang lang;
  private final List<String> types;

  Format(boolean graph, Lang lang, String... types) {
    this.graph = graph;
    this.lang = lang;
    this.types = List.of(types);
  }

  /** Jena's name for it; null for HTML. */
  public Lang lang() {
    return lang;
  }

  /** Its media type. */
  public String type() {
    return types.get(0);
  }

  /** Its content type: all of them are written in UTF-8. */
  public String contentType() {
    return types.get(0) + "; charset=utf-8";
  }

  /** Its short name, as in {@code ?format=} and as a suffix of file names. */
  public String suffix() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The formats of graphs, or those of tables. */
  public static List<Format> of(boolean graph) {
    return Arrays.stream(values()).filter(f -> f.graph == graph).toList();
  }

  /** The format of a short name. */
  public static Format named(boolean graph, String name) {
    return of(graph).stream()
        .filter(f -> f.suffix().equals(ALIASES.getOrDefault(name, name)))
        .findFirst()
        .orElseThrow(() -> new Failure(Failure.BAD, "format: one of " + names(graph)));
  }

  /**
   * Chooses a format by an {@code Accept} header.
   *
   * @throws Failure 406 if none is acceptable
   */
  public static Format accepted(boolean graph, String header) {
    List<String> offers = of(graph).stream().flatMap(f -> f.types.stream()).toList();
    String type = Accept.choose(header, offers);
    return of(graph).stream()
        .filter(f -> f.types.contains(type))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Failure.NOT_ACCEPTABLE,
                    "Offered are: "
                        + String.join(", ", of(graph).stream().map(Format::type).toList())));
  }

  private static String names(boolean graph) {
    return String.join(", ", of(graph).stream().map(Format::suffix).toList());
  }
}
