package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.Label;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Role;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.RelationTypes;

/**
 * Names events and ties for people: "Raid: security forces → Jan Novak (Yekaterinburg,
 * 2025-06-27)".
 */
final class Headings {
  private static final List<String> LANGUAGES = List.of("en", "ru");

  /** How many of a role are named; the rest is counted. */
  private static final int NAMED = 2;

  private final Map<String, Resolution.Entity> entities;

  Headings(Map<String, Resolution.Entity> entities) {
    this.entities = entities;
  }

  /** One label for each language in which the event's type is named. */
  List<Label> of(Resolution.Event event) {
    List<Label> found = new ArrayList<>();
    for (String language : LANGUAGES) {
      String type = EventTypes.label(event.eventType(), language);
      if (type != null) {
        found.add(
            new Label(type + who(event, language) + circumstances(event, language), language));
      }
    }
    return found;
  }

  /** "Ann Lee: mayor, Riga" in each language, with the title as written. */
  List<Label> of(Resolution.Relation relation) {
    List<Label> found = new ArrayList<>();
    for (String language : LANGUAGES) {
      String kind = RelationTypes.label(relation.relationType(), language);
      String title = relation.title() == null ? kind : relation.title();
      String object = relation.object() == null ? "" : ", " + name(relation.object(), language);
      found.add(new Label(name(relation.subject(), language) + ": " + title + object, language));
    }
    return found;
  }

  private String who(Resolution.Event event, String language) {
    String agents = names(event, Role.AGENT, language);
    String patients = names(event, Role.PATIENT, language);
    String others = patients.isEmpty() ? names(event, Role.RECIPIENT, language) : patients;
    if (agents.isEmpty() && others.isEmpty()) {
      return "";
    }
    boolean both = !agents.isEmpty() && !others.isEmpty();
    return ": " + agents + (both ? " → " : "") + others;
  }

  private String circumstances(Resolution.Event event, String language) {
    List<String> parts = new ArrayList<>();
    String place = names(event, Role.LOCATION, language);
    if (!place.isEmpty()) {
      parts.add(place);
    }
    if (event.time() != null && event.time().value() != null) {
      // An interval's days say more than a reader of a label needs: "2000/2009".
      parts.add(event.time().value().replaceAll("^(\\d{4})-01-01/(\\d{4})-12-31$", "$1/$2"));
    }
    return parts.isEmpty() ? "" : " (" + String.join(", ", parts) + ")";
  }

  private String names(Resolution.Event event, Role role, String language) {
    List<String> names =
        event.participants().stream()
            .filter(p -> p.role() == role && entities.containsKey(p.entity()))
            .map(p -> name(p.entity(), language))
            .distinct()
            .toList();
    String first = String.join(", ", names.subList(0, Math.min(NAMED, names.size())));
    return names.size() > NAMED ? first + " +" + (names.size() - NAMED) : first;
  }

  private String name(String entity, String language) {
    List<Label> labels = entities.get(entity).labels();
    return labels.stream()
        .filter(l -> l.language().equals(language))
        .findFirst()
        .orElse(labels.get(0))
        .text();
  }
}
