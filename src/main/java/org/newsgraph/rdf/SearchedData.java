package org.newsgraph.rdf;

import java.math.BigDecimal;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.text.DatasetGraphText;
import org.apache.jena.query.text.TextDocProducerTriples;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextQuery;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;

/**
 * A database with its text index. It also writes decimals in their canonical form: TDB2 gives
 * {@code 1.50} back as {@code 1.5}, and under that name can't delete it.
 */
final class SearchedData extends DatasetGraphText {
  SearchedData(DatasetGraph database, TextIndex index) {
    super(database, index, new TextDocProducerTriples(index), true);
    getContext().set(TextQuery.textIndex, index);
  }

  @Override
  public void add(Quad quad) {
    add(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void add(Node g, Node s, Node p, Node o) {
    super.add(g, s, p, canonical(o));
  }

  @Override
  public void delete(Quad quad) {
    delete(quad.getGraph(), quad.getSubject(), quad.getPredicate(), quad.getObject());
  }

  @Override
  public void delete(Node g, Node s, Node p, Node o) {
    super.delete(g, s, p, canonical(o));
  }

  /** Jena's would leave the index as it is. */
  @Override
  public void clear() {
    deleteAny(Node.ANY, Node.ANY, Node.ANY, Node.ANY);
  }

  private static Node canonical(Node node) {
    if (!node.isLiteral()
        || !node.getLiteralDatatype().equals(XSDDatatype.XSDdecimal)
        || !XSDDatatype.XSDdecimal.isValid(node.getLiteralLexicalForm())) {
      return node;
    }
    BigDecimal value = new BigDecimal(node.getLiteralLexicalForm().strip()).stripTrailingZeros();
    String text = value.setScale(Math.max(1, value.scale())).toPlainString();
    return NodeFactory.createLiteralDT(text, XSDDatatype.XSDdecimal);
  }
}
