package org.newsgraph.model;

import java.util.List;

/**
 * A row of a table in which people or programs have coded an event: the provider's account of it.
 *
 * @param id unique in a collection: the provider's name and the row's own id
 * @param provider who coded it, as the table of providers names it; null for a user's own table
 * @param fields the row's values that mean something, in the order of its columns
 * @param from the first day of the event, or null
 * @param until the last day of the event; equals {@code from} where the row gives one date
 * @param placeKey gazetteer key of its place, or null where the place is not told or not listed
 * @param certainty how sure the account is
 * @param polarity affirmed or denied
 * @param url where the coded report was published, or null
 * @param file the file it was read from, for messages
 * @param line the line of the row
 */
public record CodedEvent(
    String id,
    String provider,
    List<Field> fields,
    PartialDate from,
    PartialDate until,
    String placeKey,
    Certainty certainty,
    Polarity polarity,
    String url,
    String file,
    long line) {

  public CodedEvent {
    fields = List.copyOf(fields);
  }

  /** What a column tells of the event. */
  public enum Part {
    /** The provider's own code, or a concept's local name in a user's table. */
    TYPE,
    AGENT,
    PATIENT,
    RECIPIENT,
    PLACE,
    /** The country the place lies in. */
    COUNTRY,
    DATE,
    KILLED,
    INJURED,
    SURVIVORS,
    DETAINED,
    MISSING,
    /** Whom the provider credits. */
    SOURCE,
    /** What happened, in words. */
    NOTES;

    /** Whether its values are numbers of people. */
    public boolean isCount() {
      return switch (this) {
        case KILLED, INJURED, SURVIVORS, DETAINED, MISSING -> true;
        default -> false;
      };
    }
  }

  /**
   * A value.
   *
   * @param part what it tells
   * @param column the column's name, for readers
   * @param value the value as written, not blank, without line breaks
   */
  public record Field(Part part, String column, String value) {}

  /** The values that tell this part, in the order of the columns. */
  public List<Field> all(Part part) {
    return fields.stream().filter(f -> f.part() == part).toList();
  }
}
