package org.newsgraph.export;

/** An attribute of nodes and edges: the same name and kind of value in every graph format. */
enum Column {
  NAMES("names", Type.TEXT),
  GAZETTEER_KEY("gazetteerKey", Type.TEXT),
  COUNTRY_KEY("countryKey", Type.TEXT),
  LATITUDE("latitude", Type.DECIMAL),
  LONGITUDE("longitude", Type.DECIMAL),
  SAME_AS("sameAs", Type.TEXT),
  EVENT_TYPE("eventType", Type.TEXT),
  PLOVER("plover", Type.TEXT),
  CAMEO("cameo", Type.TEXT),
  ACLED("acled", Type.TEXT),
  DATE("date", Type.TEXT),
  EARLIEST("earliest", Type.TEXT),
  LATEST("latest", Type.TEXT),
  KILLED("killed", Type.NUMBER),
  KILLED_QUALIFIER("killedQualifier", Type.TEXT),
  INJURED("injured", Type.NUMBER),
  INJURED_QUALIFIER("injuredQualifier", Type.TEXT),
  SURVIVORS("survivors", Type.NUMBER),
  SURVIVORS_QUALIFIER("survivorsQualifier", Type.TEXT),
  DETAINED("detained", Type.NUMBER),
  DETAINED_QUALIFIER("detainedQualifier", Type.TEXT),
  MISSING("missing", Type.NUMBER),
  MISSING_QUALIFIER("missingQualifier", Type.TEXT),
  DISPUTED("disputed", Type.TEXT),
  RELATION_TYPE("relationType", Type.TEXT),
  TITLE("title", Type.TEXT),
  SINCE("since", Type.TEXT),
  UNTIL("until", Type.TEXT),
  FORMER("former", Type.TEXT),
  CERTAINTY("certainty", Type.TEXT),
  POLARITY("polarity", Type.TEXT),
  TEMPORALITY("temporality", Type.TEXT),
  CREDITED("credited", Type.TEXT),
  AGENT_WORDS("agentWords", Type.TEXT),
  PATIENT_WORDS("patientWords", Type.TEXT),
  RECIPIENT_WORDS("recipientWords", Type.TEXT),
  LOCATION_WORDS("locationWords", Type.TEXT),
  CAUSE("cause", Type.TEXT),
  MEANS("means", Type.TEXT),
  RULE("rule", Type.TEXT),
  CONFIDENCE("confidence", Type.DECIMAL),
  SENTENCE("sentence", Type.TEXT),
  PUBLISHER("publisher", Type.TEXT),
  PUBLISHED("published", Type.TEXT),
  LANGUAGE("language", Type.TEXT),
  URL("url", Type.TEXT),
  HELD_VALUE("heldValue", Type.TEXT),
  SUPERSEDED("superseded", Type.TEXT),
  CLAIMS("claims", Type.NUMBER),
  DENIALS("denials", Type.NUMBER),
  ARTICLES("articles", Type.NUMBER),
  SOURCES("sources", Type.NUMBER),
  EVENTS("events", Type.NUMBER),
  DIRECTION("direction", Type.TEXT),
  EVENT_IRIS("eventIris", Type.TEXT);

  /** The kinds of values, with the names that GEXF, GraphML and Neo4j have for them. */
  enum Type {
    TEXT("string"),
    NUMBER("long"),
    DECIMAL("double");

    private final String title;

    Type(String title) {
      this.title = title;
    }

    /** Its name in headers and declarations. */
    String title() {
      return title;
    }
  }

  private final String title;
  private final Type type;

  Column(String title, Type type) {
    this.title = title;
    this.type = type;
  }

  /** Its name in files. */
  String title() {
    return title;
  }

  Type type() {
    return type;
  }
}
