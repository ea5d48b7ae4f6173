package org.newsgraph.export;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/**
 * Writes the JSON that cytoscape.js and Cytoscape read. A node's {@code value} and an edge's {@code
 * key} are there for networkx, which takes them for its own ids.
 */
final class CytoscapeJson {
  private static final JsonFactory JSON = new JsonFactory();

  private CytoscapeJson() {}

  static void write(Net net, OutputStream out) throws IOException {
    JsonGenerator json = JSON.createGenerator(out, JsonEncoding.UTF8);
    json.useDefaultPrettyPrinter();
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    json.writeStringField("name", "newsgraph");
    json.writeEndObject();
    json.writeBooleanField("directed", true);
    json.writeBooleanField("multigraph", true);
    json.writeObjectFieldStart("elements");
    json.writeArrayFieldStart("nodes");
    net.nodes(node -> element(json, node(node)));
    json.writeEndArray();
    json.writeArrayFieldStart("edges");
    net.edges(edge -> element(json, edge(edge)));
    json.writeEndArray();
    json.writeEndObject();
    json.writeEndObject();
    json.flush();
  }

  private static Map<String, Object> node(Net.Vertex node) {
    Map<String, Object> data =
        GraphMl.flat(node.label(), node.kind(), node.spells(), node.values());
    data.put("id", node.id());
    data.put("value", node.id());
    data.put("name", node.label());
    return data;
  }

  private static Map<String, Object> edge(Net.Edge edge) {
    Map<String, Object> data = GraphMl.flat(edge.kind(), edge.kind(), edge.spells(), edge.values());
    data.put("id", edge.id());
    data.put("key", edge.kind());
    data.put("source", edge.source());
    data.put("target", edge.target());
    data.put("interaction", edge.kind());
    data.put("weight", edge.weight());
    return data;
  }

  private static void element(JsonGenerator json, Map<String, Object> data) throws IOException {
    json.writeStartObject();
    json.writeObjectFieldStart("data");
    for (Map.Entry<String, Object> value : data.entrySet()) {
      json.writeObjectField(value.getKey(), value.getValue());
    }
    json.writeEndObject();
    json.writeEndObject();
  }
}
