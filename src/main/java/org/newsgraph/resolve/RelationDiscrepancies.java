package org.newsgraph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Resolution.Discrepancy;
import org.newsgraph.model.Resolution.MatchCandidate;
import org.newsgraph.model.Resolution.Position;
import org.newsgraph.resolve.RelationResolver.Told;

/**
 * Finds where claims about lasting ties differ: whether there is such a tie, since when and until
 * when, and who holds an office that has one holder.
 */
final class RelationDiscrepancies {
  private final Entities entities;
  private final List<Discrepancy> found = new ArrayList<>();

  RelationDiscrepancies(Entities entities) {
    this.entities = entities;
  }

  List<Discrepancy> found() {
    return found;
  }

  /** The differences among claims about one tie. */
  void tie(String relation, List<Told> claims) {
    List<Position> positions = new ArrayList<>();
    position("affirmed", false, of(claims, Polarity.AFFIRMED), positions);
    position("denied", false, of(claims, Polarity.DENIED), positions);
    add(relation, "polarity", positions, claims);
    dates(relation, "since", claims, t -> t.digest().since());
    dates(relation, "until", claims, t -> t.digest().until());
  }

  private static List<Told> of(List<Told> claims, Polarity polarity) {
    return claims.stream().filter(t -> t.digest().polarity() == polarity).toList();
  }

  /** Dates of which one can lie in the other agree. */
  private void dates(
      String relation, String property, List<Told> claims, Function<Told, PartialDate> date) {
    Map<PartialDate, List<Told>> groups = new LinkedHashMap<>();
    for (Told told : of(claims, Polarity.AFFIRMED)) {
      PartialDate value = date.apply(told);
      if (value != null) {
        PartialDate known =
            groups.keySet().stream().filter(k -> agree(k, value)).findFirst().orElse(value);
        groups.computeIfAbsent(known, k -> new ArrayList<>()).add(told);
      }
    }
    List<Position> positions = new ArrayList<>();
    groups.forEach((value, holders) -> position(value.toString(), false, holders, positions));
    add(relation, property, positions, claims);
  }

  private static boolean agree(PartialDate a, PartialDate b) {
    return !a.earliest().isAfter(b.latest()) && !b.earliest().isAfter(a.latest());
  }

  /**
   * Two people who are said to hold an office at the same time, by articles that do not know of the
   * other. One article that names both tells of a succession, and so do articles of which all on
   * one side are older.
   *
   * @param relation id path of the tie of the first
   * @param claims all claims about holders of the office
   */
  void holders(String relation, List<Told> claims) {
    Map<String, List<Told>> holders = new LinkedHashMap<>();
    for (Told told : claims) {
      boolean dated = told.published() != null && !told.digest().former();
      boolean person = entities.all().get(told.subject()).type() == EntityType.PERSON;
      if (dated && person && told.digest().polarity() == Polarity.AFFIRMED) {
        holders.computeIfAbsent(told.subject(), s -> new ArrayList<>()).add(told);
      }
    }
    List<Position> positions = new ArrayList<>();
    for (Map.Entry<String, List<Told>> one : holders.entrySet()) {
      boolean rival = holders.entrySet().stream().anyMatch(other -> rivals(one, other, claims));
      if (rival) {
        position(one.getKey(), true, one.getValue(), positions);
      }
    }
    add(relation, "subject", positions, claims);
  }

  private boolean rivals(
      Map.Entry<String, List<Told>> a, Map.Entry<String, List<Told>> b, List<Told> claims) {
    if (a.getKey().equals(b.getKey()) || undecided(a.getKey(), b.getKey())) {
      return false;
    }
    Set<String> articles = new HashSet<>();
    for (Told told : claims) {
      boolean first = told.subject().equals(a.getKey());
      boolean second = told.subject().equals(b.getKey());
      if ((first || second) && told.digest().former()) {
        return false;
      }
      if (first) {
        articles.add(told.ref().article());
      }
    }
    boolean together =
        claims.stream()
            .anyMatch(t -> t.subject().equals(b.getKey()) && articles.contains(t.ref().article()));
    return !together
        && !last(a.getValue()).isBefore(first(b.getValue()))
        && !last(b.getValue()).isBefore(first(a.getValue()));
  }

  private boolean undecided(String a, String b) {
    for (MatchCandidate c : entities.candidates()) {
      if (Set.of(c.left(), c.right()).equals(Set.of(a, b))) {
        return true;
      }
    }
    return false;
  }

  private static LocalDate first(List<Told> claims) {
    return claims.stream()
        .map(t -> t.published().earliest())
        .min(LocalDate::compareTo)
        .orElseThrow();
  }

  private static LocalDate last(List<Told> claims) {
    return claims.stream().map(t -> t.published().latest()).max(LocalDate::compareTo).orElseThrow();
  }

  private static void position(
      String value, boolean entity, List<Told> holders, List<Position> positions) {
    if (!holders.isEmpty()) {
      int outlets = (int) holders.stream().map(Told::outlet).distinct().count();
      positions.add(
          new Position(value, entity, holders.stream().map(Told::ref).toList(), outlets, false));
    }
  }

  private void add(String relation, String property, List<Position> positions, List<Told> claims) {
    boolean several = claims.stream().map(Told::outlet).distinct().count() > 1;
    if (positions.size() > 1 && several) {
      String id = "discrepancy/" + relation.substring("relation/".length()) + "-" + property;
      found.add(new Discrepancy(id, relation, property, positions));
    }
  }
}
