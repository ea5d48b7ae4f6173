package org.newsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/**
 * Writes GEXF 1.2draft, the newest version that networkx reads too. Edges carry their {@code kind},
 * by which Gephi keeps parallel edges apart; dates are days, both ends included.
 */
final class Gexf {
  private final Net net;
  private final Xml xml;

  private Gexf(Net net, Xml xml) {
    this.net = net;
    this.xml = xml;
  }

  static void write(Net net, OutputStream out) throws IOException {
    Xml.document(out, xml -> new Gexf(net, xml).document());
  }

  private void document() throws XMLStreamException, IOException {
    xml.open("gexf", "xmlns", "http://www.gexf.net/1.2draft", "version", "1.2");
    xml.open("meta");
    xml.text("creator", "newsgraph");
    xml.close();
    xml.open("graph", "mode", "dynamic", "timeformat", "date", "defaultedgetype", "directed");
    columns("node", net.nodeColumns());
    columns("edge", net.edgeColumns());
    xml.open("nodes");
    net.nodes(node -> Xml.checked(() -> node(node)));
    xml.close();
    xml.open("edges");
    net.edges(edge -> Xml.checked(() -> edge(edge)));
    xml.close();
    xml.close();
    xml.close();
  }

  private void columns(String of, Set<Column> columns) throws XMLStreamException {
    xml.open("attributes", "class", of);
    xml.empty("attribute", "id", "kind", "title", "kind", "type", "string");
    for (Column c : columns) {
      xml.empty("attribute", "id", c.title(), "title", c.title(), "type", c.type().title());
    }
    xml.close();
  }

  private void node(Net.Vertex node) throws XMLStreamException {
    xml.open(
        "node",
        "id",
        node.id(),
        "label",
        node.label(),
        "start",
        start(node.spells()),
        "end",
        end(node.spells()));
    values(node.kind(), node.values());
    spells(node.spells());
    xml.close();
  }

  private void edge(Net.Edge edge) throws XMLStreamException {
    xml.open(
        "edge",
        "id",
        edge.id(),
        "source",
        edge.source(),
        "target",
        edge.target(),
        "label",
        edge.kind(),
        "kind",
        edge.kind(),
        "weight",
        edge.weight() + ".0",
        "start",
        start(edge.spells()),
        "end",
        end(edge.spells()));
    values(edge.kind(), edge.values());
    spells(edge.spells());
    xml.close();
  }

  private void values(String kind, Map<Column, Object> values) throws XMLStreamException {
    xml.open("attvalues");
    xml.empty("attvalue", "for", "kind", "value", kind);
    for (var value : values.entrySet()) {
      xml.empty("attvalue", "for", value.getKey().title(), "value", value.getValue().toString());
    }
    xml.close();
  }

  /** One spell stands as {@code start} and {@code end}, several as a list of their own. */
  private void spells(List<Net.Spell> spells) throws XMLStreamException {
    if (spells.size() > 1) {
      xml.open("spells");
      for (Net.Spell spell : spells) {
        xml.empty("spell", "start", spell.start(), "end", spell.end());
      }
      xml.close();
    }
  }

  private static String start(List<Net.Spell> spells) {
    return spells.size() == 1 ? spells.get(0).start() : null;
  }

  private static String end(List<Net.Spell> spells) {
    return spells.size() == 1 ? spells.get(0).end() : null;
  }
}
