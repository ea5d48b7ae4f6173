package org.newsgraph.serve;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.jena.graph.Graph;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFList;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.newsgraph.serve.write.OpenWriting;

/** One request of a protocol test, with what is expected of its answer. */
record ProtocolRequest(Resource description) {
  private static final String HT = "http://www.w3.org/2011/http#";
  private static final String CNT = "http://www.w3.org/2011/content#";

  private static final Map<String, Integer> STATUSES =
      Map.of(
          "OK",
          200,
          "Created",
          201,
          "NoContent",
          204,
          "NotFound",
          404,
          "StatusCode2xx",
          0,
          "StatusCode3xx",
          0,
          "StatusCode4xx",
          0);

  private static Property ht(String name) {
    return ResourceFactory.createProperty(HT + name);
  }

  /** The requests of a test, in order. */
  static List<ProtocolRequest> of(Resource test) {
    return list(test.getPropertyResourceValue(W3cSuite.mf("action")), ht("requests")).stream()
        .map(ProtocolRequest::new)
        .toList();
  }

  private static List<Resource> list(Resource of, Property property) {
    Resource list = of.getPropertyResourceValue(property);
    return list == null
        ? List.of()
        : list.as(RDFList.class).asJavaList().stream().map(RDFNode::asResource).toList();
  }

  /** Sends it and compares the answer. */
  boolean passes(Served served) throws IOException {
    String path = description.getProperty(ht("absolutePath")).getString();
    String method = description.getProperty(ht("methodName")).getString();
    HttpRequest.Builder request = served.to(at(path)).method(method, body());
    request.header("Authorization", "Bearer " + OpenWriting.TOKEN);
    for (Resource header : list(description, ht("headers"))) {
      request.header(
          header.getProperty(ht("fieldName")).getString(),
          header.getProperty(ht("fieldValue")).getString());
    }
    return expected(served.send(request));
  }

  /** The suite has one address for queries and updates; here each has its own. */
  private String at(String path) {
    return path.replaceFirst("^/gsp\\b", "/graphs")
        .replaceFirst("^/sparql/?", update() ? "/update" : "/sparql");
  }

  private boolean update() {
    Resource body = description.getPropertyResourceValue(ht("body"));
    String text = body == null ? "" : chars(body);
    return text.startsWith("update=")
        || list(description, ht("headers")).stream()
            .anyMatch(
                h ->
                    h.getProperty(ht("fieldValue"))
                        .getString()
                        .startsWith("application/sparql-update"))
        || description.getProperty(ht("absolutePath")).getString().contains("update=");
  }

  private static String chars(Resource body) {
    return body.getProperty(ResourceFactory.createProperty(CNT, "chars")).getString();
  }

  private HttpRequest.BodyPublisher body() {
    Resource body = description.getPropertyResourceValue(ht("body"));
    if (body == null) {
      return BodyPublishers.noBody();
    }
    Statement encoding = body.getProperty(ResourceFactory.createProperty(CNT, "characterEncoding"));
    Charset charset =
        encoding == null ? StandardCharsets.UTF_8 : Charset.forName(encoding.getString());
    return BodyPublishers.ofString(chars(body), charset);
  }

  private boolean expected(HttpResponse<String> answer) {
    Resource wanted = description.getPropertyResourceValue(ht("resp"));
    String family = "StatusCode" + answer.statusCode() / 100 + "xx";
    boolean status =
        wanted.listProperties(W3cSuite.mf("expectedStatus")).toList().stream()
            .map(s -> s.getResource().getLocalName())
            .anyMatch(name -> name.equals(family) || answer.statusCode() == STATUSES.get(name));
    Statement yes = wanted.getProperty(W3cSuite.mf("expectedBoolean"));
    return status
        && (yes == null
            || answer.body().replaceAll("\\s", "").contains("\"boolean\":" + yes.getBoolean()))
        && format(wanted, answer.headers().firstValue("content-type").orElse(""))
        && (wanted.getPropertyResourceValue(ht("body")) == null || sameGraph(wanted, answer));
  }

  private static boolean sameGraph(Resource wanted, HttpResponse<String> answer) {
    Graph graph =
        RDFParser.fromString(chars(wanted.getPropertyResourceValue(ht("body"))), Lang.TURTLE)
            .toGraph();
    return RDFParser.fromString(answer.body(), Lang.TURTLE).toGraph().isIsomorphicWith(graph);
  }

  private static boolean format(Resource wanted, String type) {
    Statement format = wanted.getProperty(W3cSuite.mf("expectedFormat"));
    if (format == null) {
      return true;
    }
    return switch (format.getString()) {
      case "RDF" -> type.matches("(text/turtle|application/(rdf\\+xml|n-triples|ld\\+json)).*");
      case "boolean" -> type.matches("application/sparql-results\\+(json|xml).*");
      default -> type.matches("(application/sparql-results|text/(csv|tab)).*");
    };
  }
}
