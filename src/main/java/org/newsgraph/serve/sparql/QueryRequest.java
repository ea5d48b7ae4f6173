package org.newsgraph.serve.sparql;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.serve.Limits;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.serve.http.Parameters;

/**
 * What a request of the SPARQL 1.1 protocol asks.
 *
 * @param query the query's text
 * @param defaultGraphs the graphs of {@code default-graph-uri}
 * @param namedGraphs the graphs of {@code named-graph-uri}
 * @param format the short name of a format that goes before {@code Accept}, or null
 * @param seconds the time limit the client sets itself, or 0
 */
record QueryRequest(
    String query,
    List<String> defaultGraphs,
    List<String> namedGraphs,
    String format,
    int seconds) {

  private static final String FORM = "application/x-www-form-urlencoded";
  private static final String DIRECT = "application/sparql-query";

  /**
   * Reads a request.
   *
   * @return null where it carries no query at all: it asks what the service is
   * @throws Failure if it breaks the protocol or a limit
   */
  static QueryRequest read(HttpServletRequest request, Limits limits) throws IOException {
    Parameters parameters = Parameters.of(request.getQueryString());
    if (!request.getMethod().equals("POST")) {
      return parameters.isEmpty() || parameters.onlyLanguage()
          ? null
          : of(parameters, parameters.all("query"), limits);
    }
    String type = type(request);
    if (type.equals(FORM)) {
      Parameters all = parameters.and(Parameters.of(body(request, limits)));
      return of(all, all.all("query"), limits);
    }
    if (!type.equals(DIRECT)) {
      throw new Failure(
          Failure.MEDIA_TYPE, "A query is posted as " + DIRECT + " or " + FORM + ", not " + type);
    }
    if (!parameters.all("query").isEmpty()) {
      throw new Failure(Failure.BAD, "The query is given twice: in the URL and in the body.");
    }
    return of(parameters, List.of(body(request, limits)), limits);
  }

  private static String type(HttpServletRequest request) {
    String header = request.getContentType();
    if (header == null) {
      throw new Failure(Failure.MEDIA_TYPE, "The body has no content type.");
    }
    String[] pieces = header.toLowerCase(Locale.ROOT).split(";", -1);
    for (int i = 1; i < pieces.length; i++) {
      String piece = pieces[i].replaceAll("[\\s\"]", "");
      if (piece.startsWith("charset=") && !piece.equals("charset=utf-8")) {
        throw new Failure(Failure.MEDIA_TYPE, "The body must be in UTF-8.");
      }
    }
    if (request.getHeader("Content-Encoding") != null) {
      throw new Failure(Failure.MEDIA_TYPE, "The body must not be compressed.");
    }
    return pieces[0].strip();
  }

  private static String body(HttpServletRequest request, Limits limits) throws IOException {
    byte[] bytes = request.getInputStream().readNBytes(limits.bodyBytes() + 1);
    if (bytes.length > limits.bodyBytes()) {
      throw new Failure(
          Failure.TOO_LARGE, "The body is larger than " + limits.bodyBytes() + " bytes.");
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    } catch (CharacterCodingException e) {
      throw new Failure(Failure.BAD, "The body is not UTF-8.");
    }
  }

  private static QueryRequest of(Parameters parameters, List<String> queries, Limits limits) {
    if (!parameters.all("update").isEmpty()) {
      throw new Failure(Failure.BAD, "This endpoint is read only: it takes no updates.");
    }
    if (queries.size() != 1) {
      throw new Failure(
          Failure.BAD, queries.isEmpty() ? "There is no query." : "There is more than one query.");
    }
    String query = queries.get(0);
    if (query.getBytes(StandardCharsets.UTF_8).length > limits.queryBytes()) {
      throw new Failure(
          Failure.TOO_LARGE, "The query is longer than " + limits.queryBytes() + " bytes.");
    }
    return new QueryRequest(
        query,
        graphs(parameters, "default-graph-uri"),
        graphs(parameters, "named-graph-uri"),
        parameters.first("format"),
        seconds(parameters.first("timeout")));
  }

  private static List<String> graphs(Parameters parameters, String name) {
    List<String> graphs = new ArrayList<>(parameters.all(name));
    graphs.removeIf(String::isBlank);
    return List.copyOf(graphs);
  }

  private static int seconds(String timeout) {
    if (timeout == null || timeout.isBlank()) {
      return 0;
    }
    if (!timeout.matches("[1-9][0-9]{0,5}")) {
      throw new Failure(Failure.BAD, "timeout: a whole number of seconds is wanted.");
    }
    return Integer.parseInt(timeout);
  }
}
