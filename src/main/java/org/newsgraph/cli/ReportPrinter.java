package org.newsgraph.cli;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.newsgraph.BuildReport;
import org.newsgraph.model.EntityType;

/** Prints the report that ends a build. */
final class ReportPrinter {
  private static final Map<EntityType, String> PLURALS =
      Map.of(
          EntityType.PERSON, "persons",
          EntityType.ORGANIZATION, "organizations",
          EntityType.GROUP, "groups",
          EntityType.COUNTRY, "countries",
          EntityType.PLACE, "places");

  private ReportPrinter() {}

  static void print(BuildReport report, PrintWriter out) {
    report.rejections().forEach(r -> out.println("rejected: " + r));
    line(out, "articles", report.articles());
    if (report.notAnalysed() > 0) {
      line(out, "not analysed", report.notAnalysed());
    }
    line(out, "rejected", report.rejections().size());
    if (!report.rejections().isEmpty()) {
      out.println("  " + byCode(report));
    }
    for (EntityType type : EntityType.values()) {
      line(out, PLURALS.get(type), report.entities().getOrDefault(type, 0L));
    }
    line(out, "events", report.events());
    line(out, "relations", report.relations());
    line(out, "claims", report.claims());
    line(out, "discrepancies", report.discrepancies());
    line(out, "undecided names", report.candidates());
    line(out, "quads", report.quads());
    out.printf(Locale.ROOT, "%-16s %8.1f s%n", "time", report.time().toMillis() / 1000.0);
    out.flush();
  }

  static int status(BuildReport report) {
    return report.rejections().isEmpty() ? Main.FINE : Main.SOME_REJECTED;
  }

  private static void line(PrintWriter out, String name, long value) {
    out.printf(Locale.ROOT, "%-16s %8d%n", name, value);
  }

  private static String byCode(BuildReport report) {
    return report.rejections().stream()
        .collect(Collectors.groupingBy(r -> r.code().name(), Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.comparingByKey())
        .map(e -> e.getKey() + " " + e.getValue())
        .collect(Collectors.joining(", "));
  }
}
