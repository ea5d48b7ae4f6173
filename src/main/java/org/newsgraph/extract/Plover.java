package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Temporality;

/**
 * Puts event claims in terms of PLOVER (version of 2016), which codes what a sentence mainly
 * reports and intentions as events of their own: see {@code plover.tsv}.
 */
public final class Plover {
  private static final Set<String> TOPICS =
      Set.of(
          "Request",
          "Demand",
          "Threat",
          "Promise",
          "Proposal",
          "Rejection",
          "Order",
          "Warning",
          "Agreement",
          "Denial",
          "Accusation");
  private static final Set<String> PROTESTS = Set.of("Protest", "Riot", "HungerStrike", "Strike");
  private static final String FIGHT = "FIGHT";

  private final Map<String, Table.Row> rows = new HashMap<>();

  private Plover() {
    for (Table.Row row : Table.read("plover.tsv").rows()) {
      rows.put(row.get("type"), row);
    }
  }

  /**
   * Loads the mapping.
   *
   * @throws IllegalStateException if it is malformed
   */
  public static Plover load() {
    return new Plover();
  }

  /** The claims that PLOVER would code, each with its PLOVER code as event type. */
  public Extracted code(Extracted extracted) {
    List<EventClaim> mapped =
        extracted.events().stream().filter(c -> rows.containsKey(c.eventType())).toList();
    List<EventClaim> coded = new ArrayList<>();
    for (EventClaim c : mapped) {
      List<EventClaim> others = beside(c, mapped);
      String code = covered(c, others) ? "" : code(c, others);
      if (!code.isEmpty()) {
        coded.add(
            new EventClaim(c.index(), c.assertion(), code, c.arguments(), c.time(), c.counts()));
      }
    }
    return new Extracted(extracted.annotated(), extracted.speech(), coded, extracted.relations());
  }

  private String code(EventClaim c, List<EventClaim> others) {
    boolean killed = c.eventType().equals("Killing") && others.stream().anyMatch(this::fight);
    Table.Row row = rows.get(killed ? "Attack" : c.eventType());
    if (c.assertion().polarity() == Polarity.DENIED) {
      return row.get("denied");
    }
    return row.get(future(c) ? "planned" : "plover");
  }

  private static List<EventClaim> beside(EventClaim claim, List<EventClaim> all) {
    return all.stream()
        .filter(c -> c.assertion().sentence() == claim.assertion().sentence())
        .filter(c -> !c.assertion().trigger().equals(claim.assertion().trigger()))
        .toList();
  }

  /** Whether another claim of the sentence already tells what this one would. */
  private boolean covered(EventClaim c, List<EventClaim> others) {
    boolean noun = c.assertion().rule().endsWith(".n");
    boolean plea = c.eventType().equals("Demand") || c.eventType().equals("Request");
    boolean killing = c.eventType().equals("Killing");
    for (EventClaim other : others) {
      Assertion a = other.assertion();
      boolean before = a.trigger().start() < c.assertion().trigger().start();
      boolean topic = future(c) && before && TOPICS.contains(other.eventType());
      boolean behindVerb = noun && a.rule().endsWith(".v") && !future(other);
      boolean inProtest = plea && PROTESTS.contains(other.eventType());
      boolean inFight = killing && fight(other) && !a.rule().endsWith(".n");
      if (topic || behindVerb || inProtest || inFight || holds(other, c)) {
        return true;
      }
    }
    return false;
  }

  private boolean fight(EventClaim c) {
    return rows.get(c.eventType()).get("plover").equals(FIGHT);
  }

  /** Whether a claim's trigger is part of what another is about. */
  private static boolean holds(EventClaim other, EventClaim c) {
    for (Argument a : other.arguments()) {
      boolean about = a.role() != Role.AGENT && a.role() != Role.LOCATION;
      if (about && a.span().contains(c.assertion().trigger())) {
        return true;
      }
    }
    return false;
  }

  private static boolean future(EventClaim c) {
    return c.assertion().temporality() == Temporality.PLANNED
        || c.assertion().temporality() == Temporality.HYPOTHETICAL;
  }
}
