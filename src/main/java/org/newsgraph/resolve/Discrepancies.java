package org.newsgraph.resolve;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import org.newsgraph.model.Count;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Resolution.Discrepancy;
import org.newsgraph.model.Resolution.Event;

/** Finds where the claims about one event differ. */
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
    dates(event, claims, found);
    places(event, claims, found);
    numbers(event, claims, found);
    polarity(event, claims, found);
    return found;
  }

  private void dates(Event event, List<Claim> claims, List<Discrepancy> found) {
    List<Held<Claim>> held = new ArrayList<>();
    for (Claim claim : claims) {
      if (claim.earliest() != null && claim.latest() != null && claim.real()) {
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

  private void places(Event event, List<Claim> claims, List<Discrepancy> found) {
    List<Held<String>> held = new ArrayList<>();
    for (Claim claim : claims) {
      claim.places().forEach(place -> held.add(new Held<>(claim, place, true, place)));
    }
    add(event, "place", held, geography::overlap, found);
  }

  private void numbers(Event event, List<Claim> claims, List<Discrepancy> found) {
    for (Count.Property property : Count.Property.values()) {
      List<Held<Count>> held = new ArrayList<>();
      for (Claim claim : claims) {
        for (Count count : claim.event().counts()) {
          if (count.property() == property) {
            held.add(new Held<>(claim, Long.toString(count.quantity().value()), false, count));
          }
        }
      }
      add(
          event,
          property.name().toLowerCase(Locale.ROOT),
          held,
          (a, b) -> Numbers.agree(a.quantity(), b.quantity()),
          found);
    }
  }

  private void polarity(Event event, List<Claim> claims, List<Discrepancy> found) {
    List<Held<Polarity>> held =
        claims.stream()
            .map(
                claim -> {
                  Polarity polarity = claim.event().polarity();
                  return new Held<>(
                      claim, polarity == Polarity.DENIED ? "denied" : "affirmed", false, polarity);
                })
            .toList();
    add(event, "polarity", held, Polarity::equals, found);
  }

  private <T> void add(
      Event event,
      String property,
      List<Held<T>> held,
      BiPredicate<T, T> agree,
      List<Discrepancy> found) {
    List<Positions.Position<T>> positions = Positions.of(held, agree);
    if (positions.size() > 1) {
      found.add(
          new Discrepancy(
              "discrepancy/" + event.id().substring(event.id().indexOf('/') + 1) + "-" + property,
              event.id(),
              property,
              positions.stream().map(sources::position).toList()));
    }
  }
}
