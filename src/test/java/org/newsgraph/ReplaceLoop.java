package org.newsgraph;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.apache.jena.sparql.core.DatasetGraph;
import org.newsgraph.extract.CodedReader;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.CodedEvent.Field;
import org.newsgraph.model.CodedEvent.Part;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Polarity;
import org.newsgraph.rdf.Iris;
import org.newsgraph.rdf.ShaclGate;
import org.newsgraph.rdf.Store;

/** Replaces one article of a store by its other version, again and again, until it is killed. */
final class ReplaceLoop {
  static final Iris IRIS = new Iris(Iris.DEFAULT_BASE);
  static final String ID = "acled-changing";

  private ReplaceLoop() {}

  public static void main(String[] args) throws IOException {
    DatasetGraph data = new Store(Path.of(args[0])).open();
    LiveStore live = new LiveStore(null, data, IRIS.base(), Clock.systemUTC());
    System.out.println("ready");
    for (int version = 0; ; version++) {
      live.replace(version(version % 2), ID, true);
      System.out.println(version);
    }
  }

  /** The article in one of its two versions, which differ in everything but the id. */
  static Analysis version(int number) {
    boolean odd = number % 2 == 1;
    List<Field> fields =
        List.of(
            new Field(Part.TYPE, "event_type", odd ? "Riots" : "Battles"),
            new Field(Part.AGENT, "actor1", odd ? "Students" : "Police Forces of Georgia"),
            new Field(Part.PLACE, "location", odd ? "Gori" : "Tbilisi"),
            new Field(Part.DATE, "event_date", odd ? "2025-02-01" : "2025-01-01"),
            new Field(Part.KILLED, "fatalities", odd ? "2" : "9"));
    PartialDate date = PartialDate.parse(odd ? "2025-02-01" : "2025-01-01");
    CodedEvent event =
        new CodedEvent(
            ID,
            "ACLED",
            fields,
            date,
            date,
            null,
            Certainty.ASSERTED,
            Polarity.AFFIRMED,
            null,
            "acled.csv",
            2);
    return Analysis.of(new CodedReader().read(event), true, IRIS, new ShaclGate());
  }
}
