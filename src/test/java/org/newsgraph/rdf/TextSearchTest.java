package org.newsgraph.rdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecException;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.system.Txn;
import org.apache.jena.tdb2.DatabaseMgr;
import org.apache.jena.tdb2.TDB2;
import org.apache.jena.tdb2.sys.TDBInternal;
import org.apache.jena.vocabulary.SKOS;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Prefixes;

class TextSearchTest {
  private static final Node ONE = iri("graph/one");
  private static final Node TWO = iri("graph/two");

  @TempDir Path folder;
  private Store store;
  private DatasetGraph data;

  @BeforeEach
  void fill() throws IOException {
    store = new Store(folder);
    store.replace(
        target -> {
          target.add(label("a", "Ильхам Алиев", "ru"));
          target.add(label("b", "Mehriban Aliyeva", "en"));
          target.add(text(ONE, "c", "Ministers' planes landed; the mayor's office was closed."));
          target.add(text(TWO, "d", "Самолёты приземлились в Баку, сообщил министр Сафаров."));
        });
    data = store.open();
  }

  private static Node iri(String name) {
    return NodeFactory.createURI("http://example.org/" + name);
  }

  private static Quad label(String name, String label, String language) {
    return new Quad(
        iri("graph/entities"),
        iri(name),
        SKOS.prefLabel.asNode(),
        NodeFactory.createLiteralLang(label, language));
  }

  private static Quad text(Node graph, String name, String text) {
    return new Quad(graph, iri(name), Ng.text.asNode(), NodeFactory.createLiteralString(text));
  }

  /** The names of the things found, in order, without spaces. */
  private static String found(DatasetGraph data, String pattern) {
    Query query = new Query();
    query.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
    QueryFactory.parse(query, "SELECT DISTINCT ?s { " + pattern + " }", null, null);
    return Txn.calculateRead(
        data,
        () -> {
          try (QueryExec execution = QueryExec.dataset(data).query(query).build()) {
            TreeSet<String> names = new TreeSet<>();
            execution.select().forEachRemaining(row -> names.add(row.get("s").getLocalName()));
            return String.join("", names);
          }
        });
  }

  @ParameterizedTest
  @CsvSource({
    "алиев, a",
    "АЛИЕВА, a",
    "алиевым, a",
    "aliyeva, b",
    "plane, c",
    "planes, c",
    "minister, c",
    "mayor, c",
    "самолет, d",
    "самолётами, d",
    "министра, d",
    "Сафарова, d",
    "баку, d",
    "landed приземлились, cd",
    "'\"office was closed\"', c",
    "'\"closed was office\"', ''",
    "корабль, ''",
    "мини*, d",
    "Самолё*, d",
    "ALIY*, b"
  })
  void findsFormsOfWords(String words, String names) {
    assertEquals(names, found(data, "?s text:query '" + words + "'"));
  }

  @Test
  void searchesOnePropertyOneLanguageOneGraph() {
    assertEquals("a", found(data, "?s text:query (skos:prefLabel 'алиев')"));
    assertEquals("", found(data, "?s text:query (ng:text 'алиев')"));
    assertEquals("ad", found(data, "?s text:query (skos:prefLabel ng:text 'алиев баку')"));
    assertEquals("a", found(data, "?s text:query (skos:prefLabel 'алиев aliyeva' 'lang:ru')"));
    assertEquals("d", found(data, "GRAPH <http://example.org/graph/two> { ?s text:query 'баку' }"));
    assertEquals("", found(data, "GRAPH <http://example.org/graph/one> { ?s text:query 'баку' }"));
  }

  @Test
  void givesTheText() {
    String pattern =
        "(?s ?score ?text) text:query 'баку' FILTER (?score > 0 && CONTAINS(?text, 'Баку'))";
    assertEquals("d", found(data, pattern));
  }

  @Test
  void followsWhatIsWritten() {
    Txn.executeWrite(
        data,
        () -> {
          data.deleteAny(TWO, Node.ANY, Node.ANY, Node.ANY);
          data.add(text(TWO, "e", "Корабль вышел в море."));
        });
    assertEquals("", found(data, "?s text:query 'баку'"));
    assertEquals("e", found(data, "?s text:query 'корабли'"));
    Txn.executeWrite(data, () -> data.removeGraph(TWO));
    assertEquals("", found(data, "?s text:query 'корабли'"));
    assertEquals("c", found(data, "?s text:query 'plane'"));
  }

  @Test
  void isEmptyWhereTheDataAre() {
    Txn.executeWrite(data, () -> data.clear());
    assertEquals("", found(data, "?s text:query 'баку алиев plane'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1.50", "5", "5.", "-0.10", "100", "+7.0", ".5"})
  void deletesDecimalsHoweverTheyWereWritten(String decimal) {
    Node number = NodeFactory.createLiteralDT(decimal, XSDDatatype.XSDdecimal);
    Txn.executeWrite(data, () -> data.add(ONE, iri("n"), Ng.confidence.asNode(), number));
    Txn.executeWrite(data, () -> data.deleteAny(ONE, iri("n"), Node.ANY, Node.ANY));
    assertFalse(Txn.calculateRead(data, () -> data.contains(ONE, iri("n"), Node.ANY, Node.ANY)));
    Txn.executeWrite(data, () -> data.add(ONE, iri("n"), Ng.confidence.asNode(), number));
    Txn.executeWrite(data, () -> data.delete(ONE, iri("n"), Ng.confidence.asNode(), number));
    assertFalse(Txn.calculateRead(data, () -> data.contains(ONE, iri("n"), Node.ANY, Node.ANY)));
  }

  @Test
  void forgetsWhatIsNotCommitted() {
    assertThrows(
        IllegalStateException.class,
        () ->
            Txn.executeWrite(
                data,
                () -> {
                  data.removeGraph(TWO);
                  data.add(text(TWO, "e", "Корабль"));
                  throw new IllegalStateException();
                }));
    assertEquals("d", found(data, "?s text:query 'баку'"));
    assertEquals("", found(data, "?s text:query 'корабль'"));
  }

  @Test
  void keepsTheSameTextOfAnotherGraph() {
    Txn.executeWrite(data, () -> data.add(text(ONE, "d", "Самолёты")));
    Txn.executeWrite(data, () -> data.removeGraph(TWO));
    assertEquals("d", found(data, "?s text:query 'самолёт'"));
  }

  @Test
  void isMadeAnewWhereItsMarkIsNotWhole() throws IOException {
    Path mark = store.current().resolve("text.mark");
    assertTrue(MarkedIndex.isWhole(mark, "whole 1\n"));
    MarkedIndex index = textIndex();
    index.prepareCommit();
    assertFalse(MarkedIndex.isWhole(mark, "whole 1\n"));
    index.commit();
    assertTrue(MarkedIndex.isWhole(mark, "whole 1\n"));
    index.prepareCommit();
    index.rollback();
    assertTrue(MarkedIndex.isWhole(mark, "whole 1\n"));
  }

  private MarkedIndex textIndex() {
    return (MarkedIndex) ((DatasetGraphText) data).getTextIndex();
  }

  /** What a process leaves that is killed after the database's commit and before the index's. */
  @Test
  void catchesUpWithTheDatabase() throws IOException {
    Path database = store.current();
    textIndex().close();
    TDBInternal.expel(((DatasetGraphText) data).monitored());
    DatasetGraph bare = DatabaseMgr.connectDatasetGraph(database.toString());
    bare.getContext().set(TDB2.symUnionDefaultGraph, true);
    Txn.executeWrite(
        bare,
        () -> {
          bare.removeGraph(TWO);
          bare.add(text(TWO, "e", "Корабль"));
        });
    Files.writeString(database.resolve("text.mark"), "changing\n");
    DatasetGraph again = TextSearch.open(bare, database);
    assertEquals("", found(again, "?s text:query 'баку'"));
    assertEquals("e", found(again, "?s text:query 'корабли'"));
  }

  @Test
  void tellsWhatItDoesNotUnderstand() {
    for (String words : List.of("(", "a AND", "[a TO")) {
      assertThrows(
          QueryExecException.class, () -> found(data, "?s text:query '" + words + "'"), words);
    }
  }
}
