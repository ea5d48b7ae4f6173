package org.newsgraph.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryExecution;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.QueryParseException;
import org.apache.jena.query.ResultSet;
import org.apache.jena.query.ResultSetFormatter;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFWriter;
import org.apache.jena.riot.resultset.ResultSetLang;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.exec.QueryExec;
import org.apache.jena.sparql.exec.QueryExecutionAdapter;
import org.apache.jena.system.Txn;
import org.newsgraph.serve.sparql.PlainGeometry;
import org.newsgraph.vocab.Prefixes;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Answers a SPARQL query. */
@Command(
    name = "query",
    mixinStandardHelpOptions = true,
    description = {
      "Answers a SPARQL query on a store. Its default graph is the union of all graphs, and the"
          + " prefixes of the ontology page are declared.",
      "",
      "SELECT and ASK print a table, CSV or JSON; CONSTRUCT and DESCRIBE print Turtle, or JSON-LD"
          + " with '--results json'."
    })
final class QueryCommand implements Callable<Integer> {
  @Mixin private StoreOption store;

  @ArgGroup(multiplicity = "1")
  private Text text;

  @Option(
      names = "--results",
      defaultValue = "table",
      description = "One of ${COMPLETION-CANDIDATES}; default: ${DEFAULT-VALUE}.")
  private Results results;

  /** The query, from a file or the command line. */
  static final class Text {
    @Parameters(paramLabel = "FILE.rq", description = "A file that holds the query, UTF-8.")
    private Path file;

    @Option(
        names = {"-e", "--expression"},
        paramLabel = "SPARQL",
        description = "The query itself.")
    private String expression;

    String read() throws IOException {
      return file == null ? expression : Files.readString(file);
    }
  }

  /** Forms of results. */
  enum Results {
    table,
    csv,
    json
  }

  @Override
  public Integer call() throws IOException {
    Query query = parse(text.read());
    PlainGeometry.install();
    DatasetGraph data = store.store().open();
    Txn.executeRead(data, () -> answer(query, data, System.out));
    return Main.FINE;
  }

  private static Query parse(String text) {
    try {
      Query query = new Query();
      query.getPrefixMapping().setNsPrefixes(Prefixes.ALL);
      return QueryFactory.parse(query, text, null, null);
    } catch (QueryParseException e) {
      throw new UserError(e.getMessage().replaceAll("\\s+", " "));
    }
  }

  private void answer(Query query, DatasetGraph data, PrintStream out) {
    try (QueryExecution execution =
        QueryExecutionAdapter.adapt(QueryExec.dataset(data).query(query).build())) {
      if (query.isSelectType()) {
        select(execution.execSelect(), query, out);
      } else if (query.isAskType()) {
        ask(execution.execAsk(), out);
      } else {
        Model model =
            query.isConstructType() ? execution.execConstruct() : execution.execDescribe();
        model.setNsPrefixes(Prefixes.ALL);
        RDFWriter.source(model)
            .lang(results == Results.json ? Lang.JSONLD11 : Lang.TURTLE)
            .output(out);
      }
    }
  }

  private void select(ResultSet rows, Query query, PrintStream out) {
    switch (results) {
      case table -> ResultSetFormatter.out(out, rows, query.getPrefixMapping());
      case csv -> ResultSetFormatter.output(out, rows, ResultSetLang.RS_CSV);
      case json -> ResultSetFormatter.outputAsJSON(out, rows);
    }
  }

  private void ask(boolean yes, PrintStream out) {
    switch (results) {
      case table -> out.println(yes ? "yes" : "no");
      case csv -> ResultSetFormatter.outputAsCSV(out, yes);
      case json -> ResultSetFormatter.outputAsJSON(out, yes);
    }
  }
}
