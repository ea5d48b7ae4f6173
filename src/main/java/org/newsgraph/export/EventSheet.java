package org.newsgraph.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.vocabulary.DCTerms;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Wgs84;

/**
 * Writes the spreadsheet of events: one row for each claim about an event, with what that claim
 * says, not what the event was resolved to. Several values in a cell are parted by {@code " | "}.
 */
final class EventSheet {
  private static final List<Resource> ROLES =
      List.of(Ng.AgentRole, Ng.PatientRole, Ng.RecipientRole);

  private final Content content;
  private final Descriptions store;

  private EventSheet(Content content) {
    this.content = content;
    store = content.store();
  }

  static void write(Content content, OutputStream out) throws IOException {
    new EventSheet(content).write(new Sheet(out, header()));
  }

  private void write(Sheet sheet) throws IOException {
    for (String iri : content.claims()) {
      Subject claim = store.get(iri);
      if (claim.name(Ng.eventType) != null) {
        sheet.row(row(claim));
      }
    }
    sheet.flush();
  }

  /** The columns' names. */
  static List<String> header() {
    List<String> header = new ArrayList<>(List.of("claim", "event", "event_label", "event_type"));
    header.addAll(List.of("plover", "cameo", "acled"));
    for (Property role : Content.ACTORS) {
      String name = role.getLocalName();
      header.addAll(List.of(name, name + "_iri", name + "_words"));
    }
    header.addAll(List.of("date", "date_precision", "earliest", "latest"));
    header.addAll(List.of("place", "place_iri", "place_words", "latitude", "longitude"));
    header.add("country");
    for (Property count : Facts.COUNTS) {
      header.addAll(List.of(count.getLocalName(), count.getLocalName() + "_qualifier"));
    }
    header.addAll(List.of("outlet", "published", "language", "article", "article_url"));
    header.addAll(List.of("speaker", "speaker_iri", "speaker_words"));
    header.addAll(List.of("certainty", "polarity", "temporality", "cause", "means"));
    header.addAll(List.of("sentence", "disputed", "rule", "confidence"));
    return header;
  }

  private List<Object> row(Subject claim) {
    List<Object> row = new ArrayList<>();
    Map<String, List<String>> words = store.words(claim);
    event(row, claim);
    for (int i = 0; i < ROLES.size(); i++) {
      entities(row, claim.iris(Content.ACTORS.get(i)));
      row.add(joined(words.get(ROLES.get(i).getLocalName())));
    }
    row.add(claim.text(Ng.date));
    row.add(precision(claim));
    row.add(claim.text(Ng.earliest));
    row.add(claim.text(Ng.latest));
    place(row, claim, words.get(Ng.LocationRole.getLocalName()));
    for (Property count : Facts.COUNTS) {
      row.add(number(claim.text(count)));
      row.add(Facts.qualifier(claim, count));
    }
    source(row, claim);
    for (Property word : List.of(Ng.certainty, Ng.polarity, Ng.temporality)) {
      row.add(claim.name(word));
    }
    row.add(joined(claim.texts(Ng.cause)));
    row.add(joined(claim.texts(Ng.means)));
    row.add(store.sentence(claim));
    row.add(joined(claim.iris(Ng.about).stream().flatMap(this::disputes).toList()));
    row.add(claim.text(Ng.rule));
    row.add(decimal(claim.text(Ng.confidence)));
    return row;
  }

  private Stream<String> disputes(String event) {
    return store.disputes(event).stream();
  }

  private void event(List<Object> row, Subject claim) {
    String type = claim.name(Ng.eventType);
    List<Subject> events = store.get(claim.iris(Ng.about));
    row.add(claim.iri());
    row.add(joined(events.stream().map(Subject::iri).toList()));
    row.add(joined(events.stream().map(Subject::label).toList()));
    row.add(type);
    row.add(Facts.code(type, EventTypes.CodeScheme.PLOVER));
    row.add(Facts.code(type, EventTypes.CodeScheme.CAMEO));
    row.add(Facts.code(type, EventTypes.CodeScheme.ACLED));
  }

  private void entities(List<Object> row, List<String> iris) {
    row.add(joined(store.get(iris).stream().map(Subject::label).toList()));
    row.add(joined(iris));
  }

  private void place(List<Object> row, Subject claim, List<String> words) {
    List<Subject> places = store.get(claim.iris(Ng.location));
    entities(row, claim.iris(Ng.location));
    row.add(joined(words));
    Subject one = places.size() == 1 ? places.get(0) : null; // Two places have no one point.
    row.add(one == null ? null : decimal(one.text(Wgs84.lat)));
    row.add(one == null ? null : decimal(one.text(Wgs84.lon)));
    TreeSet<String> countries = new TreeSet<>();
    for (Subject place : places) {
      String country = place.text(Ng.countryKey);
      String own = place.text(Ng.gazetteerKey);
      if (country != null) {
        countries.add(Subject.localName(country));
      } else if (own != null && own.startsWith("country/")) {
        countries.add(Subject.localName(own));
      }
    }
    row.add(joined(countries.stream().toList()));
  }

  private void source(List<Object> row, Subject claim) {
    List<Subject> articles = store.get(claim.iris(Ng.inArticle));
    for (Property of : List.of(Ng.publisher, Ng.published, Ng.language)) {
      row.add(joined(articles.stream().flatMap(a -> a.texts(of).stream()).toList()));
    }
    row.add(joined(articles.stream().map(Subject::iri).toList()));
    row.add(joined(articles.stream().flatMap(a -> a.texts(DCTerms.source).stream()).toList()));
    entities(row, claim.iris(Ng.attributedTo));
    row.add(joined(claim.texts(Ng.attributionWords)));
  }

  /** How closely the date is known: day, month, year, or interval for any other span of days. */
  static String precision(Subject of) {
    String date = of.text(Ng.date);
    if (date == null) {
      return of.text(Ng.earliest) == null ? null : "interval";
    }
    return switch (date.length()) {
      case 4 -> "year";
      case 7 -> "month";
      default -> "day";
    };
  }

  private static Object number(String lexical) {
    return lexical == null ? null : Long.valueOf(lexical);
  }

  private static Object decimal(String lexical) {
    return lexical == null ? null : Double.valueOf(lexical);
  }

  private static String joined(List<String> texts) {
    return texts == null || texts.isEmpty() ? null : Subject.joined(texts);
  }
}
