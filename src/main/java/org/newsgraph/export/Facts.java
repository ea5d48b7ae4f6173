package org.newsgraph.export;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.jena.rdf.model.Property;
import org.apache.jena.rdf.model.Resource;
import org.apache.jena.rdf.model.ResourceFactory;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.newsgraph.vocab.EventTypes;
import org.newsgraph.vocab.Ng;
import org.newsgraph.vocab.Wgs84;

/** What files say of things, alike in every format. */
final class Facts {

  /** The properties that hold numbers of people. */
  static final List<Property> COUNTS =
      List.of(Ng.killed, Ng.injured, Ng.survivors, Ng.detained, Ng.missing);

  private Facts() {}

  /** The class of an entity by its local name; {@code Thing} where the store gives none. */
  static String kind(Subject entity) {
    List<String> types = entity.iris(RDF.type);
    return Content.ENTITIES.stream()
        .filter(k -> types.contains(k.getURI()))
        .map(Resource::getLocalName)
        .findFirst()
        .orElse("Thing");
  }

  static Values entity(Subject entity) {
    return new Values()
        .texts(Column.NAMES, entity.names())
        .text(Column.GAZETTEER_KEY, entity.text(Ng.gazetteerKey))
        .text(Column.COUNTRY_KEY, entity.text(Ng.countryKey))
        .decimal(Column.LATITUDE, entity.text(Wgs84.lat))
        .decimal(Column.LONGITUDE, entity.text(Wgs84.lon))
        .texts(Column.SAME_AS, entity.iris(OWL.sameAs));
  }

  /** What is the same of an event and of a claim about one: type, codes, dates, numbers. */
  static Values account(Subject of) {
    String type = of.name(Ng.eventType);
    Values values =
        new Values()
            .text(Column.EVENT_TYPE, type)
            .text(Column.PLOVER, code(type, EventTypes.CodeScheme.PLOVER))
            .text(Column.CAMEO, code(type, EventTypes.CodeScheme.CAMEO))
            .text(Column.ACLED, code(type, EventTypes.CodeScheme.ACLED))
            .text(Column.DATE, of.text(Ng.date))
            .text(Column.EARLIEST, of.text(Ng.earliest))
            .text(Column.LATEST, of.text(Ng.latest));
    for (Property count : COUNTS) {
      Column column = Column.valueOf(count.getLocalName().toUpperCase(Locale.ROOT));
      values.number(column, of.text(count));
      values.text(Column.valueOf(column + "_QUALIFIER"), qualifier(of, count));
    }
    return values;
  }

  /** How a number bounds the real one: local name of the qualifier, or null where it is exact. */
  static String qualifier(Subject of, Property count) {
    return of.name(ResourceFactory.createProperty(count.getURI() + "Qualifier"));
  }

  /** The code of an event type, or of the nearest broader one that has any, or null. */
  static String code(String eventType, EventTypes.CodeScheme scheme) {
    String at = eventType != null && EventTypes.contains(eventType) ? eventType : null;
    while (at != null) {
      Map<EventTypes.CodeScheme, String> codes = EventTypes.codes(at);
      if (codes.containsKey(scheme)) {
        return codes.get(scheme);
      }
      at = EventTypes.broader(at);
    }
    return null;
  }

  /** When an event happened, at its widest; empty where unknown. */
  static List<Net.Spell> spells(Subject of) {
    String earliest = of.text(Ng.earliest);
    String latest = of.text(Ng.latest);
    return earliest == null || latest == null
        ? List.of()
        : List.of(new Net.Spell(earliest, latest));
  }

  /** How many claims, denials, articles and sources stand behind something. */
  static void support(Values values, Content content, List<Subject> claims) {
    values.number(Column.CLAIMS, claims.size());
    values.number(Column.DENIALS, Content.denials(claims));
    values.number(Column.ARTICLES, Content.articlesOf(claims).size());
    values.number(Column.SOURCES, content.sourcesOf(claims).size());
  }
}
