package org.newsgraph.rdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.logging.log4j.LogManager;
import org.apache.logging.log4j.Logger;
import org.apache.lucene.store.FSDirectory;
import org.newsgraph.vocab.Ng;

/**
 * Full-text search with {@code text:query} over names, titles and the text of articles and their
 * passages. The index lies in the folder {@value #FOLDER} inside the database's own and follows
 * what is written through the data set that {@link #open} gives. The fields {@code graph} and
 * {@code uid}, a hash of the quad, let a quad that is deleted take its entry along.
 */
final class TextSearch {
  private static final Logger LOG = LogManager.getLogger(TextSearch.class);
  private static final String FOLDER = "text";

  /** What the mark says of a whole index; counted up when what is indexed, or how, changes. */
  private static final String WHOLE = "whole 1\n";

  /** The properties that are searched, with the names of their fields. */
  private static final Map<Property, String> FIELDS = fields();

  private TextSearch() {}

  private static Map<Property, String> fields() {
    Map<Property, String> fields = new LinkedHashMap<>();
    fields.put(Ng.text, "text");
    fields.put(SKOS.prefLabel, "prefLabel");
    fields.put(SKOS.altLabel, "altLabel");
    fields.put(DCTerms.title, "title");
    return fields;
  }

  /** Makes the index of a database that was filled past it. */
  static void build(DatasetGraph data, Path database) throws IOException {
    delete(folder(database));
    try (MarkedIndex index = index(database)) {
      index.prepareCommit();
      long texts = Txn.calculateRead(data, () -> addAll(data, index));
      index.commit();
      LOG.debug("indexed {} texts", texts);
    }
  }

  /**
   * Joins a database with its index; makes the index anew where it is missing or a crash has left
   * it behind. To be called once for a database that is open.
   */
  static DatasetGraph open(DatasetGraph data, Path database) throws IOException {
    if (!MarkedIndex.isWhole(mark(database), WHOLE)) {
      LOG.info("making the text index of {}", database);
      build(data, database);
    }
    return new SearchedData(data, index(database));
  }

  private static long addAll(DatasetGraph data, MarkedIndex index) {
    EntityDefinition definition = index.getDocDef();
    long count = 0;
    for (Property property : FIELDS.keySet()) {
      Iterator<Quad> quads = data.find(Node.ANY, Node.ANY, property.asNode(), Node.ANY);
      while (quads.hasNext()) {
        Quad quad = quads.next();
        Entity entity =
            quad.getObject().isLiteral() ? TextQueryFuncs.entityFromQuad(definition, quad) : null;
        if (entity != null) {
          index.addEntity(entity);
          count++;
        }
      }
    }
    return count;
  }

  private static MarkedIndex index(Path database) throws IOException {
    EntityDefinition definition = new EntityDefinition("iri", FIELDS.get(Ng.text), "graph");
    FIELDS.forEach((property, field) -> definition.set(field, property.asNode()));
    definition.setLangField("lang");
    definition.setUidField("uid");
    TextIndexConfig config = new TextIndexConfig(definition);
    config.setAnalyzer(new WordAnalyzer());
    config.setValueStored(true);
    Files.createDirectories(folder(database));
    List<Resource> properties = List.copyOf(FIELDS.keySet());
    return new MarkedIndex(
        FSDirectory.open(folder(database)), config, mark(database), WHOLE, properties);
  }

  private static Path folder(Path database) {
    return database.resolve(FOLDER);
  }

  private static Path mark(Path database) {
    return database.resolve(FOLDER + ".mark");
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }
}
