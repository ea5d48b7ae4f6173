package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.validation.ReportEntry;
import org.newsgraph.vocab.OntologyFile;

/** Checks graphs against {@code ontology/shapes.ttl}. Thread-safe. */
public final class ShaclGate {
  private final Shapes shapes;

  public ShaclGate() {
    shapes = Shapes.parse(OntologyFile.SHAPES.read());
  }

  /**
   * What a graph violates.
   *
   * @param focus the node that is at fault
   * @param message what is wrong with it
   */
  public record Violation(Node focus, String message) {}

  /** The violations of a graph; empty where it conforms. */
  public List<Violation> check(Graph graph) {
    List<Violation> found = new ArrayList<>();
    for (ReportEntry entry : report(graph).getEntries()) {
      String path = entry.resultPath() == null ? "" : " at " + entry.resultPath();
      found.add(new Violation(entry.focusNode(), entry.message() + path));
    }
    return found;
  }

  /** The SHACL report of a graph. */
  public ValidationReport report(Graph graph) {
    return ShaclValidator.get().validate(shapes, graph);
  }
}
