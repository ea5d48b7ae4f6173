package org.newsgraph.resolve;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.newsgraph.model.Count;
import org.newsgraph.model.Resolution.Event;
import org.newsgraph.model.Resolution.Link;
import org.newsgraph.model.Resolution.Participant;
import org.newsgraph.model.Role;
import org.newsgraph.model.TimeExpression;

/** Turns groups of claims into events. */
final class EventBuilder {
  private final Set<String> taken = new HashSet<>();

  Event build(List<Claim> group, Map<Integer, Judgement> why) {
    String type = type(group);
    TimeExpression time = time(group);
    List<Participant> participants = participants(group);
    return new Event(
        id(type, time, participants, group.get(0)),
        type,
        participants,
        time,
        counts(group),
        group.stream().map(claim -> link(claim, why.get(claim.number()))).toList());
  }

  /** The type that most claims give; an incident's before that of what came of it. */
  private static String type(List<Claim> group) {
    List<String> incidents =
        group.stream()
            .filter(claim -> claim.event().counts().isEmpty())
            .map(claim -> claim.event().eventType())
            .toList();
    return most(
        incidents.isEmpty()
            ? group.stream().map(claim -> claim.event().eventType()).toList()
            : incidents);
  }

  private static Link link(Claim claim, Judgement judgement) {
    return judgement == null
        ? new Link(claim.ref(), "own-event", 1, "no other claim is an account of it")
        : new Link(claim.ref(), judgement.rule(), judgement.score(), judgement.reason());
  }

  /** The most frequent value, the first of them in order where several are. */
  private static <T extends Comparable<T>> T most(List<T> values) {
    Map<T, Long> counts =
        values.stream()
            .collect(
                Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
    T best = null;
    for (Map.Entry<T, Long> entry : counts.entrySet()) {
      best = best == null || entry.getValue() > counts.get(best) ? entry.getKey() : best;
    }
    return best;
  }

  /** The day that most claims hold, else the narrowest time. */
  private static TimeExpression time(List<Claim> group) {
    List<TimeExpression> times =
        group.stream()
            .map(claim -> claim.event().time())
            .filter(t -> t != null && t.earliest() != null && t.latest() != null)
            .toList();
    if (times.isEmpty()) {
      return null;
    }
    long narrowest = times.stream().mapToLong(EventBuilder::days).min().orElseThrow();
    List<TimeExpression> precise = times.stream().filter(t -> days(t) == narrowest).toList();
    String value = most(precise.stream().map(t -> t.earliest().toString()).toList());
    return precise.stream()
        .filter(t -> t.earliest().toString().equals(value))
        .findFirst()
        .orElseThrow();
  }

  private static long days(TimeExpression time) {
    return ChronoUnit.DAYS.between(time.earliest(), time.latest());
  }

  /** Fillers that at least half of the claims that fill the role hold. */
  private static List<Participant> participants(List<Claim> group) {
    List<Participant> participants = new ArrayList<>();
    for (Role role : Role.values()) {
      List<Set<String>> filled =
          group.stream().map(claim -> claim.in(role)).filter(ids -> !ids.isEmpty()).toList();
      Map<String, Long> counts =
          filled.stream()
              .flatMap(Set::stream)
              .collect(
                  Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
      counts.forEach(
          (id, n) -> {
            if (2 * n >= filled.size()) {
              participants.add(new Participant(role, id));
            }
          });
    }
    return participants;
  }

  /** Numbers on which every claim that gives one agrees. */
  private static List<Count> counts(List<Claim> group) {
    List<Count> counts = new ArrayList<>();
    for (Count.Property property : Count.Property.values()) {
      List<Count> given =
          group.stream()
              .flatMap(claim -> claim.event().counts().stream())
              .filter(count -> count.property() == property)
              .sorted(Comparator.comparing(Numbers::vagueness))
              .toList();
      if (!given.isEmpty()
          && given.stream()
              .allMatch(count -> Numbers.agree(count.quantity(), given.get(0).quantity()))) {
        counts.add(given.get(0));
      }
    }
    return counts;
  }

  private String id(
      String type, TimeExpression time, List<Participant> participants, Claim founder) {
    StringBuilder slug = new StringBuilder(kebab(type));
    if (time != null && time.earliest() != null) {
      slug.append('-').append(days(time) <= 2 ? time.earliest() : time.earliest().getYear());
    }
    for (Role role : List.of(Role.LOCATION, Role.PATIENT, Role.AGENT)) {
      Participant main =
          participants.stream().filter(p -> p.role() == role).findFirst().orElse(null);
      if (main != null) {
        slug.append('-').append(main.entity().substring(main.entity().indexOf('/') + 1));
        break;
      }
    }
    String id = "event/" + slug;
    if (!taken.add(id)) {
      id += "-" + Slug.mark(founder.digest().article() + " " + founder.event().claim());
      taken.add(id);
    }
    return id;
  }

  private static String kebab(String type) {
    return Slug.of(type.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-"));
  }
}
