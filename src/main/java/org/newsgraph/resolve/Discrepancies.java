package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiPredicate;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.Count;
import org.newsgraph.model.Digest.Participant;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Resolution.Discrepancy;
import org.newsgraph.model.Resolution.Event;
import org.newsgraph.model.Role;

/**
 * Finds where the claims about one event differ. What can be true together is no discrepancy: a
 * month and a day in it, a city and its country, "over fifty" and 51, a country and its police.
 */
final class Discrepancies {
  private final Sources sources;
  private final Geography geography;

  Discrepancies(Entities entities, Geography geography) {
    this.sources = new Sources(entities);
    this.geography = geography;
  }

  /**
   * A value that one claim gives to a property.
   *
   * @param claim the claim
   * @param value the value as words
   * @param entity whether it is an entity's id path
   * @param data what to compare
   */
  record Held<T>(Claim claim, String value, boolean entity, T data) {}

  List<Discrepancy> of(Event event, List<Claim> claims) {
    List<Discrepancy> found = new ArrayList<>();
    List<Claim> told =
        claims.stream().filter(c -> c.real() && c.event().polarity() == Polarity.AFFIRMED).toList();
    dates(event, told, found);
    places(event, told, found);
    numbers(event, told, found);
    agents(event, told, found);
    words(event, told, Role.CAUSE, found);
    words(event, told, Role.MEANS, found);
    contacts(event, told, found);
    polarity(event, claims, found);
    return found;
  }

  private void dates(Event event, List<Claim> claims, List<Discrepancy> found) {
    List<Held<Claim>> held = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.timed()) {
        held.add(new Held<>(claim, claim.event().time().value(), false, claim));
      }
    }
    add(
        event,
        "date",
        held,
        (a, b) -> !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest()),
        found);
  }

  /** A claim with several places holds them all: it differs only where none fits. */
  private void places(Event event, List<Claim> claims, List<Discrepancy> found) {
    List<Held<Set<String>>> held = new ArrayList<>();
    for (Claim claim : claims) {
      if (!claim.places().isEmpty()) {
        held.add(new Held<>(claim, claim.places().iterator().next(), true, claim.places()));
      }
    }
    add(event, "place", held, (a, b) -> any(a, b, geography::overlap), found);
  }

  private void numbers(Event event, List<Claim> claims, List<Discrepancy> found) {
    for (Count.Property property : Count.Property.values()) {
      List<Held<Claim>> held = new ArrayList<>();
      for (Claim claim : claims) {
        Count count = Numbers.of(claim, property);
        if (count != null && !part(claim)) {
          held.add(new Held<>(claim, Long.toString(count.quantity().value()), false, claim));
        }
      }
      add(
          event,
          property.name().toLowerCase(Locale.ROOT),
          held,
          (a, b) -> otherPeople(a, b) || Numbers.agree(a, b, property),
          found);
    }
  }

  /** Counts of different groups are never compared. */
  private static boolean otherPeople(Claim a, Claim b) {
    Set<String> left = a.in(Role.PATIENT);
    Set<String> right = b.in(Role.PATIENT);
    return !left.isEmpty() && !right.isEmpty() && Collections.disjoint(left, right);
  }

  /**
   * Whether the number is of a part of those concerned, which says nothing of all and, as pilots
   * are some of a crew, little of other parts.
   */
  private static boolean part(Claim claim) {
    return claim.event().participants().stream()
        .anyMatch(p -> p.role() == Role.PATIENT && !Topics.PARTS.of(p.words()).isEmpty());
  }

  private void agents(Event event, List<Claim> claims, List<Discrepancy> found) {
    List<Held<Claim>> held = new ArrayList<>();
    for (Claim claim : claims) {
      if (!claim.in(Role.AGENT).isEmpty()) {
        held.add(new Held<>(claim, claim.in(Role.AGENT).iterator().next(), true, claim));
      }
    }
    add(
        event,
        "agent",
        held,
        (a, b) ->
            !a.event().eventType().equals(b.event().eventType())
                || any(a.in(Role.AGENT), b.in(Role.AGENT), this::oneSide),
        found);
  }

  /** One acts for the other, or both belong to one country: no contradiction. */
  private boolean oneSide(String a, String b) {
    String left = geography.country(a);
    return a.equals(b)
        || geography.belongs(a, b)
        || (left != null && left.equals(geography.country(b)));
  }

  private void words(Event event, List<Claim> claims, Role role, List<Discrepancy> found) {
    List<Held<Set<String>>> held = new ArrayList<>();
    for (Claim claim : claims) {
      for (Participant participant : claim.event().participants()) {
        Set<String> words = Topics.CAUSES.of(participant.words());
        if (participant.role() == role && !words.isEmpty()) {
          held.add(new Held<>(claim, participant.words(), false, words));
        }
      }
    }
    add(event, role.name().toLowerCase(Locale.ROOT), held, Topics::agree, found);
  }

  /** A phone call to one source is a meeting to another: the kind of contact is its means. */
  private void contacts(Event event, List<Claim> claims, List<Discrepancy> found) {
    List<Held<String>> held = new ArrayList<>();
    for (Claim claim : claims) {
      String type = claim.event().eventType();
      if (Contact.isContact(type)) {
        held.add(new Held<>(claim, type, false, type));
      }
    }
    boolean open = found.stream().noneMatch(d -> d.property().equals("means"));
    if (open) {
      add(event, "means", held, Contact::agree, found);
    }
  }

  private void polarity(Event event, List<Claim> claims, List<Discrepancy> found) {
    List<Held<Polarity>> held = new ArrayList<>();
    for (Claim claim : claims) {
      Polarity polarity = claim.event().polarity();
      if (claim.real() && claim.event().certainty() != Certainty.UNCONFIRMED) {
        String value = polarity == Polarity.DENIED ? "denied" : "affirmed";
        held.add(new Held<>(claim, value, false, polarity));
      }
    }
    add(event, "polarity", held, Polarity::equals, found);
  }

  private static boolean any(Set<String> a, Set<String> b, BiPredicate<String, String> agree) {
    return a.stream().anyMatch(left -> b.stream().anyMatch(right -> agree.test(left, right)));
  }

  private <T> void add(
      Event event,
      String property,
      List<Held<T>> held,
      BiPredicate<T, T> agree,
      List<Discrepancy> found) {
    List<List<Held<T>>> positions = Positions.of(held, agree, sources);
    if (positions.size() > 1) {
      found.add(
          new Discrepancy(
              "discrepancy/" + event.id().substring(event.id().indexOf('/') + 1) + "-" + property,
              event.id(),
              property,
              sources.positions(positions)));
    }
  }
}
