package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.RelationClaim;
import org.newsgraph.model.Role;
import org.newsgraph.model.Temporality;

/**
 * Puts ties in terms of the re3d data set (Dstl 2017), which ties whatever a sentence brings
 * together: who fights whom, who is where, which two words name one thing. Lasting ties and the
 * participants of events are mapped by {@code re3d.tsv}; neighbouring mentions of one entity are
 * synonyms of each other.
 */
public final class Re3d {
  /** Marks and an article that may stand between two names of one thing: "the minister, Ann". */
  private static final String BETWEEN = "[\\s,(]*(the |a |an )?";

  private static final double CONFIDENCE = 0.7;

  private final List<Table.Row> rows = Table.read("re3d.tsv").rows();

  private Re3d() {}

  /**
   * Loads the mapping.
   *
   * @throws IllegalStateException if it is malformed
   */
  public static Re3d load() {
    return new Re3d();
  }

  /** The same with its ties in terms of re3d. */
  public Extracted code(Extracted extracted) {
    Coding coding = new Coding();
    for (RelationClaim r : extracted.relations()) {
      for (Table.Row row : rows) {
        if (row.get("type").equals(r.relationType()) && r.object() >= 0) {
          coding.tie(row.get("re3d"), r.assertion(), r.subject(), r.object());
        }
      }
    }
    for (EventClaim e : extracted.events()) {
      for (Table.Row row : rows) {
        boolean any = row.get("type").equals("*") && !e.arguments().isEmpty();
        if (any || row.get("type").equals(e.eventType())) {
          coding.event(e, row);
        }
      }
    }
    coding.synonyms(extracted);
    return new Extracted(
        extracted.annotated(), extracted.speech(), extracted.events(), coding.found);
  }

  /** The ties of one article. */
  private static final class Coding {
    private final List<RelationClaim> found = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    void tie(String type, Assertion assertion, int from, int to) {
      if (from != to && seen.add(type + " " + from + " " + to)) {
        found.add(
            new RelationClaim(found.size(), assertion, type, from, to, null, null, null, false));
      }
    }

    void event(EventClaim event, Table.Row row) {
      Role from = Role.valueOf(row.get("from"));
      Role to = Role.valueOf(row.get("to"));
      for (Argument source : event.arguments()) {
        for (Argument target : event.arguments()) {
          boolean roles = source.role() == from && target.role() == to;
          boolean named = source.mention() >= 0 && target.mention() >= 0;
          boolean once = from != to || source.mention() < target.mention();
          if (roles && named && once) {
            tie(row.get("re3d"), event.assertion(), source.mention(), target.mention());
          }
        }
      }
    }

    void synonyms(Extracted extracted) {
      String text = extracted.annotated().article().text();
      Mention last = null;
      for (Mention m : extracted.annotated().mentions()) {
        boolean same = last != null && last.entity() >= 0 && last.entity() == m.entity();
        boolean here = same && last.sentence() == m.sentence();
        if (here && m.form() != Mention.Form.PRONOUN && last.span().end() < m.span().start()) {
          String between = text.substring(last.span().end(), m.span().start());
          if (between.matches(BETWEEN)) {
            tie("IsSynonymOf", apposition(m), last.index(), m.index());
          }
        }
        last = m;
      }
    }

    private static Assertion apposition(Mention m) {
      return new Assertion(
          m.sentence(),
          m.span(),
          List.of(),
          Certainty.ASSERTED,
          Polarity.AFFIRMED,
          Temporality.ONGOING,
          "re3d.apposition",
          CONFIDENCE);
    }
  }
}
