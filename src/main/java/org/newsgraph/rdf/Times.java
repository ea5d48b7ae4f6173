package org.newsgraph.rdf;

import java.time.DateTimeException;
import java.util.regex.Pattern;
import org.apache.jena.graph.Node;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.TimeExpression;
import org.newsgraph.vocab.Ng;

/** Writes when something happened: the date as known, and the days between which it lies. */
final class Times {
  private static final Pattern TIME_OF_DAY = Pattern.compile("T.*");

  private Times() {}

  /** Writes nothing for null or where the value gives no date. */
  static void write(GraphOut graph, Node subject, TimeExpression time) {
    if (time == null || time.earliest() == null || time.latest() == null) {
      return;
    }
    graph.date(subject, Ng.date, date(time.value()));
    graph.date(subject, Ng.earliest, PartialDate.of(time.earliest()));
    graph.date(subject, Ng.latest, PartialDate.of(time.latest()));
  }

  private static PartialDate date(String value) {
    try {
      return PartialDate.parse(TIME_OF_DAY.matcher(value).replaceFirst(""));
    } catch (DateTimeException e) {
      return null; // A week, a season or an interval: the bounds say it.
    }
  }
}
