package org.newsgraph.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.apache.jena.rdf.model.Property;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.Ng;

/**
 * Cuts a selection out of a store: the events that meet it, all claims about them, the articles
 * that hold these claims, and whoever and wherever they name. An event meets a key if its resolved
 * account does or any claim about it. Relations come along where only actors were selected, and
 * then those of these actors.
 */
final class Cut {
  private final Descriptions store;
  private final Selection selection;
  private final Set<String> actors = new TreeSet<>();
  private final Set<String> places = new TreeSet<>();

  private Cut(Descriptions store, Selection selection) {
    this.store = store;
    this.selection = selection;
    Finder finder = new Finder(store);
    selection.actors().forEach(a -> actors.add(finder.actor(a)));
    for (String place : selection.places()) {
      places.addAll(within(finder.place(place)));
    }
  }

  /**
   * The part of the store that is selected.
   *
   * @throws SelectionException if a name is unknown or ambiguous, or nothing is left
   */
  static Content of(Descriptions store, Selection selection) {
    return selection.isAll() ? Content.all(store) : new Cut(store, selection).content();
  }

  private Content content() {
    SortedSet<String> events = new TreeSet<>(actors.isEmpty() ? all() : eventsOfActors());
    events.removeIf(e -> !meets(e));
    SortedSet<String> relations = relations();
    if (events.isEmpty() && relations.isEmpty()) {
      throw SelectionException.nothing();
    }
    TreeSet<String> entities = new TreeSet<>(actors);
    TreeSet<String> claims = new TreeSet<>();
    TreeSet<String> articles = new TreeSet<>();
    TreeSet<String> discrepancies = new TreeSet<>();
    for (SortedSet<String> part : List.of(events, relations)) {
      for (String iri : part) {
        List<Subject> told = accounts(iri);
        told.forEach(t -> Content.FILLERS.forEach(p -> entities.addAll(t.iris(p))));
        told.subList(1, told.size()).forEach(c -> claims.add(c.iri()));
        articles.addAll(Content.articlesOf(told));
        discrepancies.addAll(store.subjects(Ng.onEvent, iri));
      }
    }
    return new Content(store, entities, events, relations, claims, articles, discrepancies);
  }

  private SortedSet<String> all() {
    return store.instances(Ng.Event);
  }

  /** The events that name an actor, or that a claim names or credits one for. */
  private SortedSet<String> eventsOfActors() {
    SortedSet<String> found = new TreeSet<>();
    List<Property> properties = new ArrayList<>(Content.ACTORS);
    properties.add(Ng.attributedTo);
    for (String actor : actors) {
      for (Property property : properties) {
        for (Subject subject : store.get(store.subjects(property, actor))) {
          found.add(subject.iri());
          found.addAll(subject.iris(Ng.about));
        }
      }
    }
    found.retainAll(all());
    return found;
  }

  /** The resolved account, then those of the claims. */
  private List<Subject> accounts(String iri) {
    List<Subject> accounts = new ArrayList<>();
    accounts.add(store.get(iri));
    accounts.addAll(store.claimsAbout(iri));
    return accounts;
  }

  private boolean meets(String event) {
    if (selection.types().isEmpty() && places.isEmpty() && !hasPeriod()) {
      return true;
    }
    List<Subject> accounts = accounts(event);
    return any(accounts, !selection.types().isEmpty(), this::isOfType)
        && any(accounts, !places.isEmpty(), a -> names(a, List.of(Ng.location), places))
        && any(accounts, hasPeriod(), this::inPeriod);
  }

  private static boolean any(List<Subject> accounts, boolean asked, Predicate<Subject> meets) {
    return !asked || accounts.stream().anyMatch(meets);
  }

  private boolean isOfType(Subject account) {
    String type = account.name(Ng.eventType);
    return type != null
        && EventTypes.contains(type)
        && selection.types().stream().anyMatch(t -> EventTypes.isA(type, t));
  }

  private boolean hasPeriod() {
    return selection.from() != null || selection.to() != null;
  }

  private boolean inPeriod(Subject account) {
    String earliest = account.text(Ng.earliest);
    String latest = account.text(Ng.latest);
    return earliest != null
        && latest != null
        && (selection.from() == null || latest.compareTo(selection.from()) >= 0)
        && (selection.to() == null || earliest.compareTo(selection.to()) <= 0);
  }

  private SortedSet<String> relations() {
    SortedSet<String> found = new TreeSet<>();
    if (selection.types().isEmpty() && places.isEmpty() && !hasPeriod()) {
      for (String actor : actors) {
        found.addAll(store.subjects(Ng.subject, actor));
        found.addAll(store.subjects(Ng.object, actor));
      }
      found.retainAll(store.instances(Ng.Relation));
    }
    return found;
  }

  private static boolean names(Subject of, List<Property> properties, Collection<String> wanted) {
    return properties.stream().flatMap(p -> of.iris(p).stream()).anyMatch(wanted::contains);
  }

  /** The place itself and every place that the gazetteer or the store puts inside it. */
  private Set<String> within(String place) {
    Set<String> found = new TreeSet<>(Set.of(place));
    String outer = store.get(place).text(Ng.gazetteerKey);
    if (outer != null) {
      for (String iri : store.objects(Ng.location)) {
        Subject inner = store.get(iri);
        if (outer.equals(inner.text(Ng.countryKey))
            || Gazetteer.bundled().contains(outer, inner.text(Ng.gazetteerKey))) {
          found.add(iri);
        }
      }
    }
    return found;
  }
}
