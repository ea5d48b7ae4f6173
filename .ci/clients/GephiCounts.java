import java.io.File;
import org.gephi.graph.api.DirectedGraph;
import org.gephi.graph.api.Edge;
import org.gephi.graph.api.GraphController;
import org.gephi.graph.api.GraphModel;
import org.gephi.io.importer.api.Container;
import org.gephi.io.importer.api.ImportController;
import org.gephi.io.importer.api.Issue;
import org.gephi.io.processor.plugin.DefaultProcessor;
import org.gephi.project.api.ProjectController;
import org.gephi.project.api.Workspace;
import org.openide.util.Lookup;

/**
 * Opens a GEXF file as Gephi does, and prints on one line the numbers of nodes, edges, kinds of
 * edges, edges with a time, the sum of the edges' weights, and how many problems its importer told.
 * Run with Gephi's toolkit on the class path: {@code java -cp gephi-toolkit-all.jar
 * GephiCounts.java FILE}.
 */
final class GephiCounts {
  private GephiCounts() {}

  public static void main(String[] args) throws Exception {
    ProjectController projects = Lookup.getDefault().lookup(ProjectController.class);
    projects.newProject();
    Workspace workspace = projects.getCurrentWorkspace();
    ImportController importer = Lookup.getDefault().lookup(ImportController.class);
    Container container = importer.importFile(new File(args[0]));
    container.closeLoader();
    long problems = 0;
    var issues = container.getReport().getIssues(1000);
    while (issues.hasNext()) {
      Issue issue = issues.next();
      if (issue.getLevel() != Issue.Level.INFO) {
        problems++;
        System.err.println(issue.getLevel() + " " + issue.getMessage());
      }
    }
    importer.process(container, new DefaultProcessor(), workspace);
    GraphModel model =
        Lookup.getDefault().lookup(GraphController.class).getGraphModel(workspace);
    DirectedGraph graph = model.getDirectedGraph();
    double weight = 0;
    int timed = 0;
    for (Edge edge : graph.getEdges().toArray()) {
      weight += edge.getWeight();
      timed += edge.getAttribute("timeset") == null ? 0 : 1;
    }
    System.out.printf(
        "%d %d %d %d %.0f %d%n",
        graph.getNodeCount(),
        graph.getEdgeCount(),
        model.getEdgeTypeCount() - (graph.getEdgeCount(0) == 0 ? 1 : 0),
        timed,
        weight,
        problems);
    System.exit(0);
  }
}
