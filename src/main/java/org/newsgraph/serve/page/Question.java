package org.newsgraph.serve.page;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryFactory;
import org.apache.jena.query.Syntax;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.binding.BindingBuilder;
import org.apache.jena.sparql.syntax.ElementData;
import org.apache.jena.sparql.syntax.ElementVisitorBase;
import org.apache.jena.sparql.syntax.ElementWalker;
import org.newsgraph.serve.http.Failure;
import org.newsgraph.vocab.Prefixes;

/**
 * A competency question: a query whose first comments say what it asks, and whose VALUES give each
 * parameter's default.
 *
 * @param name the file's name without its suffix
 * @param english what it asks
 * @param russian the same
 * @param parameters what each parameter means, in the query's order
 * @param text the query
 */
record Question(
    String name, String english, String russian, Map<String, String> parameters, String text) {

  /** Reads the head of a query file. */
  static Question of(String name, String text) {
    String english = "";
    String russian = "";
    Map<String, String> parameters = new LinkedHashMap<>();
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("# en: ")) {
        english = line.substring("# en: ".length()).strip();
      } else if (line.startsWith("# ru: ")) {
        russian = line.substring("# ru: ".length()).strip();
      } else if (line.startsWith("# param: ")) {
        String[] words = line.substring("# param: ".length()).strip().split(" ", 2);
        parameters.put(words[0], words.length > 1 ? words[1] : "");
      }
    }
    return new Question(
        name, english, russian, java.util.Collections.unmodifiableMap(parameters), text);
  }

  /** The default of a parameter. */
  Node defaultOf(String parameter) {
    Node[] found = new Node[1];
    walk(
        query(),
        data -> {
          if (data.getVars().contains(Var.alloc(parameter)) && data.getRows().size() == 1) {
            found[0] = data.getRows().get(0).get(Var.alloc(parameter));
          }
        });
    if (found[0] == null) {
      throw new IllegalStateException(name + ": no VALUES line for " + parameter);
    }
    return found[0];
  }

  /**
   * The query with its parameters bound. Values become terms of the kind of the default and are put
   * into the parsed query, never into its text.
   *
   * @param given texts by parameter; those left out keep their defaults
   * @throws Failure if a text is no such term
   */
  Query bind(Map<String, String> given) {
    Query query = query();
    for (Map.Entry<String, String> e : given.entrySet()) {
      Var parameter = Var.alloc(e.getKey());
      Node value = term(e.getKey(), e.getValue(), defaultOf(e.getKey()));
      walk(query, data -> replace(data, parameter, value));
    }
    return query;
  }

  private Query query() {
    return QueryFactory.create(text, null, Syntax.syntaxSPARQL_11);
  }

  private static void walk(Query query, java.util.function.Consumer<ElementData> visit) {
    ElementWalker.walk(
        query.getQueryPattern(),
        new ElementVisitorBase() {
          @Override
          public void visit(ElementData data) {
            visit.accept(data);
          }
        });
  }

  private static void replace(ElementData data, Var parameter, Node value) {
    List<Binding> rows = data.getRows();
    if (!data.getVars().contains(parameter) || rows.size() != 1) {
      return;
    }
    BindingBuilder row = Binding.builder();
    rows.get(0)
        .forEach((variable, old) -> row.add(variable, variable.equals(parameter) ? value : old));
    rows.set(0, row.build());
  }

  private static Node term(String parameter, String text, Node like) {
    if (like.isURI()) {
      String iri = Prefixes.ALL.expandPrefix(text);
      if (!iri.matches("https?://[^\\s<>\"{}|\\\\^`]+")) {
        throw new Failure(Failure.BAD, parameter + ": an IRI or a name like ng:Meeting is wanted.");
      }
      return NodeFactory.createURI(iri);
    }
    if (!like.getLiteralLanguage().isEmpty()) {
      int at = text.lastIndexOf('@');
      return at > 0 && text.substring(at + 1).matches("[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")
          ? NodeFactory.createLiteralLang(text.substring(0, at), text.substring(at + 1))
          : NodeFactory.createLiteralLang(text, like.getLiteralLanguage());
    }
    RDFDatatype type = like.getLiteralDatatype();
    if (!type.isValid(text)) {
      throw new Failure(Failure.BAD, parameter + ": not a value of <" + type.getURI() + ">.");
    }
    return NodeFactory.createLiteralDT(text, type);
  }

  /** A term as a parameter's text, so that a form can show the default. */
  static String show(Node node) {
    if (node.isURI()) {
      return org.newsgraph.serve.http.Terms.shorten(node.getURI());
    }
    return node.getLiteralLanguage().isEmpty()
        ? node.getLiteralLexicalForm()
        : node.getLiteralLexicalForm() + "@" + node.getLiteralLanguage();
  }
}
