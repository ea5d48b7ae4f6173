package org.newsgraph.vocab;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFDataMgr;

/** The files of {@code ontology/}, which travel in the jar. */
public enum OntologyFile {
  TERMS("newsgraph.ttl"),
  EVENT_TYPES("event-types.ttl"),
  RELATION_TYPES("relation-types.ttl"),
  SHAPES("shapes.ttl");

  private final String file;

  OntologyFile(String file) {
    this.file = file;
  }

  /** The file's name in {@code ontology/}. */
  public String file() {
    return file;
  }

  /** Opens the file's bytes, UTF-8 Turtle; the caller closes the stream. */
  public InputStream open() {
    InputStream in = OntologyFile.class.getResourceAsStream("/org/newsgraph/ontology/" + file);
    if (in == null) {
      throw new IllegalStateException(file + " is not on the class path");
    }
    return in;
  }

  /** Reads the file into a new model. */
  public Model read() {
    try (InputStream in = open()) {
      Model model = ModelFactory.createDefaultModel();
      RDFDataMgr.read(model, in, Lang.TURTLE);
      return model;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
