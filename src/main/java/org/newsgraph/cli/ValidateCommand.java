package org.newsgraph.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.shacl.lib.ShLib;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.system.Txn;
import org.newsgraph.rdf.ShaclGate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks a store against the shapes. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = "Prints a SHACL report on a store; exit status 1 where it does not conform.")
final class ValidateCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @Override
  public Integer call() throws IOException {
    DatasetGraph data = store.store().open();
    ValidationReport report =
        Txn.calculateRead(data, () -> new ShaclGate().report(data.getGraph(Quad.unionGraph)));
    ShLib.printReport(report);
    return report.conforms() ? Main.FINE : Main.SOME_REJECTED;
  }
}
