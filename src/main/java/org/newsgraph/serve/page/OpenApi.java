package org.newsgraph.serve.page;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.util.Map;
import org.newsgraph.serve.sparql.Format;

/** Describes the questions' addresses as OpenAPI 3.0.3. */
final class OpenApi {
  /** Where it is served. */
  static final String PATH = "/openapi.json";

  private OpenApi() {}

  static String write(Gallery gallery, String base) throws IOException {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.useDefaultPrettyPrinter();
      json.writeStartObject();
      json.writeStringField("openapi", "3.0.3");
      json.writeObjectFieldStart("info");
      json.writeStringField("title", "newsgraph");
      json.writeStringField("version", org.newsgraph.Version.current());
      json.writeEndObject();
      json.writeArrayFieldStart("servers");
      json.writeStartObject();
      json.writeStringField("url", base.substring(0, base.length() - 1));
      json.writeEndObject();
      json.writeEndArray();
      json.writeObjectFieldStart("paths");
      for (Question question : gallery.all()) {
        path(json, question);
      }
      json.writeEndObject();
      json.writeEndObject();
    }
    return text.toString();
  }

  private static void path(JsonGenerator json, Question question) throws IOException {
    json.writeObjectFieldStart("/questions/" + question.name());
    json.writeObjectFieldStart("get");
    json.writeStringField("operationId", question.name());
    json.writeStringField("summary", question.english());
    json.writeStringField("description", question.russian());
    json.writeArrayFieldStart("parameters");
    for (Map.Entry<String, String> parameter : question.parameters().entrySet()) {
      String value = Question.show(question.defaultOf(parameter.getKey()));
      parameter(json, parameter.getKey(), parameter.getValue(), value);
    }
    json.writeEndArray();
    json.writeObjectFieldStart("responses");
    json.writeObjectFieldStart("200");
    json.writeStringField("description", "The rows of the answer.");
    json.writeObjectFieldStart("content");
    for (Format format : Format.of(false)) {
      json.writeObjectFieldStart(format.type());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    for (Map.Entry<String, String> failure :
        Map.of("400", "A parameter is malformed.", "503", "Busy, or stopped at the time limit.")
            .entrySet()
            .stream()
            .sorted(Map.Entry.comparingByKey())
            .toList()) {
      json.writeObjectFieldStart(failure.getKey());
      json.writeStringField("description", failure.getValue());
      json.writeEndObject();
    }
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private static void parameter(JsonGenerator json, String name, String meaning, String value)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("name", name);
    json.writeStringField("in", "query");
    json.writeStringField("description", meaning);
    json.writeObjectFieldStart("schema");
    json.writeStringField("type", "string");
    json.writeStringField("default", value);
    json.writeEndObject();
    json.writeEndObject();
  }
}
