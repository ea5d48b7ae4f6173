package org.newsgraph.export;

import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.graph.Node;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.SKOS;
import org.newsgraph.vocab.Ng;

/**
 * Finds the one entity that a user means: by IRI, by its path ({@code person/anna-lind}), by
 * gazetteer key ({@code country/RU}) or by name, whatever its case, language and script.
 */
final class Finder {
  private static final List<Resource> ACTORS =
      List.of(Ng.Actor, Ng.Person, Ng.Organization, Ng.Group, Ng.Country);
  private static final List<Resource> PLACES = List.of(Ng.Place, Ng.Country);
  private static final int HINTS = 5;

  private final Descriptions store;

  Finder(Descriptions store) {
    this.store = store;
  }

  /**
   * The IRI of an actor.
   *
   * @throws SelectionException if there is none or more than one
   */
  String actor(String value) {
    return find(value, "actor", ACTORS);
  }

  /**
   * The IRI of a place or country.
   *
   * @throws SelectionException if there is none or more than one
   */
  String place(String value) {
    return find(value, "place", PLACES);
  }

  private String find(String value, String what, List<Resource> types) {
    if (value.contains("://")) {
      return known(value, what, types);
    }
    SortedSet<String> found = keyed(value, types);
    for (Property naming : List.of(SKOS.prefLabel, SKOS.altLabel)) {
      if (found.isEmpty()) {
        found = named(value, naming, types);
      }
    }
    if (found.isEmpty()) {
      throw new SelectionException("no " + what + " '" + value + "' in the store" + hint(value));
    }
    if (found.size() > 1) {
      throw new SelectionException(
          "more than one " + what + " '" + value + "'; give the IRI: " + String.join(", ", found));
    }
    return found.first();
  }

  private String known(String iri, String what, List<Resource> types) {
    if (!is(iri, types)) {
      throw new SelectionException("no " + what + " <" + iri + "> in the store");
    }
    return iri;
  }

  private boolean is(String iri, List<Resource> types) {
    List<String> classes = store.get(iri).iris(RDF.type);
    return types.stream().anyMatch(t -> classes.contains(t.getURI()));
  }

  /** By the end of its IRI or by the gazetteer's key; both hold a slash. */
  private SortedSet<String> keyed(String value, List<Resource> types) {
    SortedSet<String> found = new TreeSet<>();
    if (value.contains("/")) {
      for (Resource type : types) {
        for (String iri : store.instances(type)) {
          if (iri.endsWith("/id/" + value) || value.equals(store.get(iri).text(Ng.gazetteerKey))) {
            found.add(iri);
          }
        }
      }
    }
    return found;
  }

  private SortedSet<String> named(String value, Property naming, List<Resource> types) {
    SortedSet<String> found = new TreeSet<>();
    store.each(
        Node.ANY,
        naming.asNode(),
        Node.ANY,
        quad -> {
          if (quad.getObject().isLiteral()
              && quad.getObject().getLiteralLexicalForm().equalsIgnoreCase(value)
              && is(quad.getSubject().getURI(), types)) {
            found.add(quad.getSubject().getURI());
          }
        });
    return found;
  }

  /** Names that hold the value. */
  private String hint(String value) {
    String wanted = value.toLowerCase(Locale.ROOT);
    TreeSet<String> names = new TreeSet<>();
    for (Resource type : Content.ENTITIES) {
      for (String iri : store.instances(type)) {
        for (String name : store.get(iri).names()) {
          if (name.toLowerCase(Locale.ROOT).contains(wanted)) {
            names.add(name);
          }
        }
      }
    }
    return names.isEmpty()
        ? ""
        : "; did you mean " + String.join(" or ", names.stream().limit(HINTS).toList()) + "?";
  }
}
