package org.newsgraph.export;

import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.newsgraph.vocab.Ng;

/**
 * What of a store goes into a file: the IRIs, sorted, so that files come out in the same order on
 * every machine. What is said of them is looked up while writing.
 *
 * @param store where to look up
 * @param entities persons, organizations, groups, countries, places, and whatever fills a role
 * @param events happenings
 * @param relations lasting ties
 * @param claims accounts of events and relations
 * @param articles published texts
 * @param discrepancies properties of events on which claims differ
 */
record Content(
    Descriptions store,
    SortedSet<String> entities,
    SortedSet<String> events,
    SortedSet<String> relations,
    SortedSet<String> claims,
    SortedSet<String> articles,
    SortedSet<String> discrepancies) {

  /** The classes of entities, the one that names a thing best first. */
  static final List<Resource> ENTITIES =
      List.of(Ng.Person, Ng.Organization, Ng.Group, Ng.Country, Ng.Place);

  /** The properties from events and claims to those who take part. */
  static final List<Property> ACTORS = List.of(Ng.agent, Ng.patient, Ng.recipient);

  /** The properties whose values are entities. */
  static final List<Property> FILLERS =
      List.of(
          Ng.agent, Ng.patient, Ng.recipient, Ng.location, Ng.attributedTo, Ng.subject, Ng.object);

  /** All that a store holds. */
  static Content all(Descriptions store) {
    TreeSet<String> entities = new TreeSet<>();
    ENTITIES.forEach(type -> entities.addAll(store.instances(type)));
    FILLERS.forEach(property -> entities.addAll(store.objects(property)));
    return new Content(
        store,
        entities,
        store.instances(Ng.Event),
        store.instances(Ng.Relation),
        store.instances(Ng.Claim),
        store.instances(Ng.Article),
        store.instances(Ng.Discrepancy));
  }

  /** The articles that hold the claims. */
  static SortedSet<String> articlesOf(Collection<Subject> claims) {
    SortedSet<String> found = new TreeSet<>();
    claims.forEach(c -> found.addAll(c.iris(Ng.inArticle)));
    return found;
  }

  /** Those who answer for the claims, each once. */
  SortedSet<String> sourcesOf(Collection<Subject> claims) {
    SortedSet<String> found = new TreeSet<>();
    claims.forEach(c -> found.add(source(c)));
    return found;
  }

  /**
   * Who answers for a claim: the one credited, else the publisher, else the article. An agency that
   * five outlets credit is one source.
   */
  private String source(Subject claim) {
    List<String> credited = claim.iris(Ng.attributedTo);
    if (!credited.isEmpty()) {
      return credited.get(0);
    }
    String article = String.join(" ", claim.iris(Ng.inArticle));
    String publisher = store.get(article).text(Ng.publisher);
    String outlet = publisher == null ? article : publisher;
    boolean unnamed = !claim.all(Ng.attributionWords).isEmpty();
    return unnamed ? "anonymous, in " + outlet : outlet;
  }

  /** How many of the claims deny. */
  static int denials(Collection<Subject> claims) {
    return (int)
        claims.stream().filter(c -> c.iris(Ng.polarity).contains(Ng.Denied.getURI())).count();
  }
}
