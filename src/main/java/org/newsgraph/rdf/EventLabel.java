package org.newsgraph.rdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.newsgraph.model.Label;
import org.newsgraph.model.Resolution;
import org.newsgraph.model.Role;
import org.newsgraph.vocab.EventTypes;

/** Names an event for people: "Raid: Yekaterinburg, 2025-06-27". */
final class EventLabel {
  private final Resolution.Event event;
  private final Map<String, String> names;

  EventLabel(Resolution.Event event, Map<String, String> names) {
    this.event = event;
    this.names = names;
  }

  /** One label for each language in which the event type is named. */
  List<Label> texts() {
    List<Label> found = new ArrayList<>();
    for (String language : List.of("en", "ru")) {
      String type = EventTypes.label(event.eventType(), language);
      if (type != null) {
        found.add(new Label(type + details(), language));
      }
    }
    return found;
  }

  private String details() {
    List<String> parts = new ArrayList<>();
    for (Role role : List.of(Role.AGENT, Role.PATIENT, Role.RECIPIENT, Role.LOCATION)) {
      event.participants().stream()
          .filter(p -> p.role() == role && names.containsKey(p.entity()))
          .map(p -> names.get(p.entity()))
          .findFirst()
          .filter(name -> !parts.contains(name))
          .ifPresent(parts::add);
    }
    if (event.time() != null && event.time().value() != null) {
      // An interval's days say more than a reader of a label needs: "2000/2009".
      parts.add(event.time().value().replaceAll("^(\\d{4})-01-01/(\\d{4})-12-31$", "$1/$2"));
    }
    return parts.isEmpty() ? "" : ": " + String.join(", ", parts);
  }
}
