package org.newsgraph.serve.sparql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.jena.atlas.io.IndentedWriter;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.out.NodeFormatter;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.engine.ValidationContext;
import org.apache.jena.shacl.engine.constraint.ConstraintTerm;
import org.apache.jena.shacl.engine.constraint.PatternConstraint;
import org.apache.jena.shacl.parser.Constraint;
import org.apache.jena.shacl.parser.ConstraintVisitor;
import org.apache.jena.shacl.parser.Shape;
import org.apache.jena.shacl.validation.ReportItem;
import org.apache.jena.sparql.core.GraphView;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeFunctions;

/** The constraint {@code sh:pattern}, with a regular expression that stops with its reader. */
final class StoppablePattern extends ConstraintTerm {
  private final PatternConstraint constraint;
  private final Pattern pattern;
  private final StoppableData data;

  private StoppablePattern(PatternConstraint constraint, StoppableData data) {
    this.constraint = constraint;
    this.data = data;
    pattern =
        Pattern.compile(constraint.getPattern(), RegexEngine.makeMask(constraint.getFlagsStr()));
  }

  /**
   * Puts these in place of Jena's.
   *
   * @param checked a graph of a {@link StoppableData}
   */
  static void putInto(Shapes shapes, Graph checked) {
    StoppableData data = (StoppableData) ((GraphView) checked).getDataset();
    Set<Shape> seen = new HashSet<>();
    shapes.getShapeMap().values().forEach(shape -> putInto(shape, data, seen));
  }

  private static void putInto(Shape shape, StoppableData data, Set<Shape> seen) {
    if (!seen.add(shape)) {
      return;
    }
    ((List<Constraint>) shape.getConstraints())
        .replaceAll(c -> c instanceof PatternConstraint p ? new StoppablePattern(p, data) : c);
    shape.getPropertyShapes().forEach(part -> putInto(part, data, seen));
  }

  @Override
  public ReportItem validate(ValidationContext context, Node node) {
    if (!node.isBlank() && pattern.matcher(data.watched(NodeFunctions.str(node))).find()) {
      return null;
    }
    return new ReportItem(constraint + ": Does not match", node);
  }

  @Override
  public Node getComponent() {
    return constraint.getComponent();
  }

  @Override
  public void visit(ConstraintVisitor visitor) {
    constraint.visit(visitor);
  }

  @Override
  public void printCompact(IndentedWriter out, NodeFormatter format) {
    constraint.printCompact(out, format);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof StoppablePattern p && constraint.equals(p.constraint);
  }

  @Override
  public int hashCode() {
    return constraint.hashCode();
  }

  @Override
  public String toString() {
    return constraint.toString();
  }
}
