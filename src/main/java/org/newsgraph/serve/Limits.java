package org.newsgraph.serve;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;

/**
 * What one client may ask of the endpoint. Read from the configuration, where each has the same
 * name under {@value #NS}.
 *
 * @param queryBytes longest query, in bytes of UTF-8
 * @param nesting deepest nesting of brackets in a query
 * @param seconds longest run of a query, sending its answer included
 * @param graceSeconds how much longer a query may take to notice that it was stopped, before its
 *     connection is closed
 * @param resultBytes largest answer, in bytes before compression
 * @param heldBytes how much of an answer is held back before its status is sent, so that what fails
 *     early fails with a status
 * @param graphTriples most triples of a graph that must be built in memory
 * @param concurrent how many queries run at once
 * @param exports how many exports run at once
 * @param waitMillis how long a query or an export waits for its turn before the answer is 503
 * @param articleBytes largest article or graph that is taken in, in bytes
 */
public record Limits(
    int queryBytes,
    int nesting,
    int seconds,
    int graceSeconds,
    int resultBytes,
    int heldBytes,
    int graphTriples,
    int concurrent,
    int exports,
    int waitMillis,
    int articleBytes) {

  /** Namespace of the limits in a configuration. */
  public static final String NS = "https://w3id.org/newsgraph/limit#";

  /** The limits where a configuration sets none. */
  public static final Limits DEFAULT =
      new Limits(65_536, 100, 30, 5, 268_435_456, 1_048_576, 200_000, 8, 2, 2_000, 10_485_760);

  private static final Set<String> NAMES =
      java.util.Arrays.stream(Limits.class.getRecordComponents())
          .map(java.lang.reflect.RecordComponent::getName)
          .collect(Collectors.toUnmodifiableSet());

  /**
   * Reads the limits of a configuration; those that it leaves out keep their defaults.
   *
   * @throws IllegalArgumentException if it sets an unknown one or one that is not a positive
   *     integer
   */
  static Limits of(Graph configuration) {
    Map<String, Integer> set =
        configuration
            .find()
            .filterKeep(t -> t.getPredicate().getURI().startsWith(NS))
            .toList()
            .stream()
            .collect(Collectors.toMap(Limits::name, Limits::value));
    Function<String, Integer> get = set::get;
    return new Limits(
        or(get.apply("queryBytes"), DEFAULT.queryBytes),
        or(get.apply("nesting"), DEFAULT.nesting),
        or(get.apply("seconds"), DEFAULT.seconds),
        or(get.apply("graceSeconds"), DEFAULT.graceSeconds),
        or(get.apply("resultBytes"), DEFAULT.resultBytes),
        or(get.apply("heldBytes"), DEFAULT.heldBytes),
        or(get.apply("graphTriples"), DEFAULT.graphTriples),
        or(get.apply("concurrent"), DEFAULT.concurrent),
        or(get.apply("exports"), DEFAULT.exports),
        or(get.apply("waitMillis"), DEFAULT.waitMillis),
        or(get.apply("articleBytes"), DEFAULT.articleBytes));
  }

  private static int or(Integer set, int otherwise) {
    return set == null ? otherwise : set;
  }

  private static String name(Triple t) {
    String name = t.getPredicate().getURI().substring(NS.length());
    if (!NAMES.contains(name)) {
      throw new IllegalArgumentException("configuration: unknown limit: " + name);
    }
    return name;
  }

  private static Integer value(Triple t) {
    Node value = t.getObject();
    if (value.isLiteral() && value.getLiteralLexicalForm().matches("[1-9][0-9]{0,8}")) {
      return Integer.valueOf(value.getLiteralLexicalForm());
    }
    throw new IllegalArgumentException(
        "configuration: not a positive integer: " + name(t) + " " + value);
  }

  /** Longest run of a query. */
  public Duration time() {
    return Duration.ofSeconds(seconds);
  }

  /** Largest body of a request: a query as a form may be three times its size. */
  public int bodyBytes() {
    return 4 * queryBytes;
  }
}
