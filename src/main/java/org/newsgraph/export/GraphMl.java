package org.newsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Writes GraphML 1.0. Spells become the attributes {@code start} and {@code end}, their bounds. */
final class GraphMl {
  private final Net net;
  private final Xml xml;

  private GraphMl(Net net, Xml xml) {
    this.net = net;
    this.xml = xml;
  }

  static void write(Net net, OutputStream out) throws IOException {
    Xml.document(out, xml -> new GraphMl(net, xml).document());
  }

  private void document() throws XMLStreamException, IOException {
    xml.open("graphml", "xmlns", "http://graphml.graphdrawing.org/xmlns");
    keys("node", net.nodeColumns());
    keys("edge", net.edgeColumns());
    key("edge", "weight", "double");
    xml.open("graph", "id", "G", "edgedefault", "directed");
    net.nodes(node -> Xml.checked(() -> node(node)));
    net.edges(edge -> Xml.checked(() -> edge(edge)));
    xml.close();
    xml.close();
  }

  private void node(Net.Vertex node) throws XMLStreamException {
    xml.open("node", "id", node.id());
    data("n_", flat(node.label(), node.kind(), node.spells(), node.values()));
    xml.close();
  }

  private void edge(Net.Edge edge) throws XMLStreamException {
    xml.open("edge", "id", edge.id(), "source", edge.source(), "target", edge.target());
    Map<String, Object> values = flat(edge.kind(), edge.kind(), edge.spells(), edge.values());
    values.put("weight", (double) edge.weight());
    data("e_", values);
    xml.close();
  }

  private void keys(String of, Set<Column> columns) throws XMLStreamException {
    for (String text : List.of("label", "kind", "start", "end")) {
      key(of, text, "string");
    }
    for (Column column : columns) {
      key(of, column.title(), column.type().title());
    }
  }

  private void key(String of, String name, String type) throws XMLStreamException {
    String id = of.charAt(0) + "_" + name;
    xml.empty("key", "id", id, "for", of, "attr.name", name, "attr.type", type);
  }

  private void data(String prefix, Map<String, Object> values) throws XMLStreamException {
    for (var value : values.entrySet()) {
      xml.text("data", value.getValue().toString(), "key", prefix + value.getKey());
    }
  }

  /** The attributes with label, kind and the bounds of the spells among them. */
  static Map<String, Object> flat(
      String label, String kind, List<Net.Spell> spells, Map<Column, Object> values) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("label", label);
    all.put("kind", kind);
    if (!spells.isEmpty()) {
      all.put("start", spells.get(0).start());
      all.put("end", spells.get(spells.size() - 1).end());
    }
    values.forEach((column, value) -> all.put(column.title(), value));
    return all;
  }
}
