package org.newsgraph.serve.page;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.rdf.model.ModelFactory;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.RDFNode;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.Statement;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.OWL2;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.serve.http.Accept;
import org.newsgraph.serve.http.Html;
import org.newsgraph.serve.http.Language;
import org.newsgraph.serve.http.Layout;
import org.newsgraph.serve.http.Reply;
import org.newsgraph.serve.http.Terms;
import org.newsgraph.serve.sparql.Format;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.OntologyFile;
import org.newsgraph.vocab.Prefixes;

/** The ontology with its two schemes: as data, or as a page of its terms. */
public final class OntologyServlet extends HttpServlet {
  private static final long serialVersionUID = 1L;

  private final transient Model model = read();

  private static Model read() {
    Model all = ModelFactory.createDefaultModel();
    all.add(OntologyFile.TERMS.read());
    all.add(OntologyFile.EVENT_TYPES.read());
    all.add(OntologyFile.RELATION_TYPES.read());
    all.setNsPrefixes(Prefixes.ALL);
    return all;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    response.setHeader("Vary", "Accept, Accept-Language, Cookie, Accept-Encoding");
    String accept = request.getHeader("Accept");
    if ("text/html".equals(Accept.choose(accept, List.of("text/turtle", "text/html")))
        && accept != null) {
      Reply.document(request, response, "text/html", page(Language.of(request)));
      return;
    }
    Format format = Format.accepted(true, accept);
    byte[] file = GraphFile.write(model.getGraph(), format);
    Reply.document(request, response, format.contentType(), file);
  }

  private String page(Language language) {
    Html html = Layout.page(language, language.of("Ontology", "Онтология"), "/ontology");
    html.element("p", Ng.ONTOLOGY, "class", "iri");
    sections(language).forEach((kind, title) -> section(html, language, kind, title));
    return html.toString();
  }

  private static Map<Resource, String> sections(Language language) {
    Map<Resource, String> sections = new LinkedHashMap<>();
    sections.put(OWL.Class, language.of("Classes", "Классы"));
    sections.put(
        OWL.ObjectProperty, language.of("Properties with things", "Свойства с сущностями"));
    sections.put(
        OWL.DatatypeProperty, language.of("Properties with values", "Свойства со значениями"));
    sections.put(OWL2.NamedIndividual, language.of("Values", "Значения"));
    sections.put(
        SKOS.Concept, language.of("Types of events and relations", "Виды событий и отношений"));
    return sections;
  }

  private void section(Html html, Language language, Resource kind, String title) {
    html.element("h2", title).open("dl");
    model.listSubjectsWithProperty(RDF.type, kind).toList().stream()
        .filter(r -> r.isURIResource() && r.getURI().startsWith(Ng.NS))
        .sorted(Comparator.comparing(Resource::getURI))
        .forEach(term -> term(html, language, term));
    html.end();
  }

  private void term(Html html, Language language, Resource term) {
    html.open("dt", "id", term.getLocalName()).element("code", Terms.shorten(term.getURI()));
    html.text(" " + text(term, language, RDFS.label, SKOS.prefLabel)).end();
    html.element("dd", text(term, language, SKOS.definition, RDFS.comment));
    for (Property link :
        List.of(RDFS.subClassOf, RDFS.subPropertyOf, RDFS.domain, RDFS.range, SKOS.broader)) {
      for (RDFNode value : model.listObjectsOfProperty(term, link).toList()) {
        if (value.isURIResource()) {
          html.element(
              "dd", link.getLocalName() + " " + Terms.shorten(value.asResource().getURI()));
        }
      }
    }
  }

  private String text(Resource term, Language language, Property... properties) {
    for (Property property : properties) {
      for (Statement s : model.listStatements(term, property, (RDFNode) null).toList()) {
        if (s.getObject().isLiteral() && s.getLanguage().equals(language.tag())) {
          return s.getString();
        }
      }
    }
    return "";
  }
}
