package org.newsgraph.rdf;

import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.model.PartialDate;

/** Writes the triples of one named graph into a stream of quads. */
final class GraphOut {
  private final StreamRDF out;
  private final Node graph;

  GraphOut(StreamRDF out, Node graph) {
    this.out = out;
    this.graph = graph;
  }

  void add(Node subject, Property property, Node object) {
    out.quad(new Quad(graph, subject, property.asNode(), object));
  }

  void type(Node subject, Resource type) {
    add(subject, RDF.type, type.asNode());
  }

  /** Adds a text; nothing where it is null or blank. */
  void text(Node subject, Property property, String text) {
    if (text != null && !text.isBlank()) {
      add(subject, property, NodeFactory.createLiteralString(text));
    }
  }

  /** Adds a text in a language; without a tag where the language is null or empty. */
  void text(Node subject, Property property, String text, String language) {
    if (language == null || language.isEmpty()) {
      text(subject, property, text);
    } else if (text != null && !text.isBlank()) {
      add(subject, property, NodeFactory.createLiteralLang(text, language));
    }
  }

  void integer(Node subject, Property property, long value) {
    literal(subject, property, Long.toString(value), XSDDatatype.XSDinteger);
  }

  void bool(Node subject, Property property, boolean value) {
    literal(subject, property, Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  /** Adds a confidence, to two places. */
  void confidence(Node subject, Property property, double value) {
    String text = String.format(java.util.Locale.ROOT, "%.2f", value);
    literal(subject, property, canonical(text), XSDDatatype.XSDdecimal);
  }

  /** TDB2 rewrites decimals to their canonical form; written so at once, dumps stay the same. */
  private static String canonical(String decimal) {
    String text = decimal.replaceAll("0+$", "");
    return text.endsWith(".") ? text + "0" : text;
  }

  void iri(Node subject, Property property, String iri) {
    add(subject, property, NodeFactory.createURI(iri));
  }

  /** Adds a date in the datatype of its precision; nothing where it is null. */
  void date(Node subject, Property property, PartialDate date) {
    if (date != null) {
      literal(subject, property, date.toString(), datatype(date));
    }
  }

  private static RDFDatatype datatype(PartialDate date) {
    if (date.day() != 0) {
      return XSDDatatype.XSDdate;
    }
    return date.month() != 0 ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDgYear;
  }

  void literal(Node subject, Property property, String lexical, RDFDatatype type) {
    add(subject, property, NodeFactory.createLiteralDT(lexical, type));
  }
}
