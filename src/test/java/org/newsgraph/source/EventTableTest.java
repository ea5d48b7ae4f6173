package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.CodedEvent.Part;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

class EventTableTest {
  private static final String ACLED =
      "event_id_cnty,event_date,event_type,sub_event_type,actor1,actor2,country,location,"
          + "latitude,longitude,source,notes,fatalities\n";

  private @TempDir Path folder;
  private Path file;

  @BeforeEach
  void name() {
    file = folder.resolve("table.csv");
  }

  @Test
  void readsAcledByItsHeader() throws IOException {
    Read read =
        read(
            ACLED
                + "AZE1,27 June 2025,Battles,Armed clash,Rebels,Police Forces of Georgia (2012-),"
                + "Georgia,Gori,41.98,44.11,Local Daily,\"A clash, at night.\",3\n");
    CodedEvent event = read.coded.get(0);
    assertEquals("acled-AZE1", event.id());
    assertEquals("ACLED", event.provider());
    assertEquals(PartialDate.parse("2025-06-27"), event.from());
    assertEquals(List.of("Battles", "Armed clash"), values(event, Part.TYPE));
    assertEquals(List.of("A clash, at night."), values(event, Part.NOTES));
    assertEquals(List.of("3"), values(event, Part.KILLED));
    assertEquals(List.of(), read.rejections);
  }

  @Test
  void readsGdeltWithoutAHeader() throws IOException {
    String[] cells = new String[61];
    Arrays.fill(cells, "");
    cells[0] = "77";
    cells[1] = "20250628";
    cells[6] = "POLICE";
    cells[26] = "173";
    cells[60] = "https://example.org/story";
    file = folder.resolve("20250628.export.CSV");
    CodedEvent event = read(String.join("\t", cells) + "\n").coded.get(0);
    assertEquals("gdelt-77", event.id());
    assertEquals(PartialDate.parse("2025-06-28"), event.from());
    assertEquals(List.of("173"), values(event, Part.TYPE));
    assertEquals("https://example.org/story", event.url());
  }

  @Test
  void readsAUsersOwnTable() throws IOException {
    Read read = read("id,date,eventType,until,polarity\nr1,2025-06,Strike,2025-07-02,denied\n");
    CodedEvent event = read.coded.get(0);
    assertNull(event.provider());
    assertEquals("r1", event.id());
    assertEquals(PartialDate.parse("2025-07-02"), event.until());
    assertEquals(Polarity.DENIED, event.polarity());
  }

  @Test
  void aPlaceOutsideTheGazetteerIsCuratedWithItsCoordinates() throws IOException {
    String row = ",1 May 2025,Battles,Attack,A,B,Georgia,Kvemo Nowhere,42.5,44.5,X,,0\n";
    Read read = read(ACLED + "G1" + row + "G2" + row);
    assertEquals(1, read.rows.size());
    assertEquals("place/kvemo-nowhere-ge", read.rows.get(0).id());
    assertEquals(42.5, read.rows.get(0).latitude());
    assertNull(read.coded.get(0).placeKey());
  }

  @Test
  void aListedPlaceFarFromTheCoordinatesIsAnother() throws IOException {
    String row = ",1 May 2025,Battles,Attack,A,B,Georgia,Gori,%s,44.11,X,,0\n";
    Read read = read(ACLED + "G1" + row.formatted("41.98") + "G2" + row.formatted("43.2"));
    assertEquals("place/614455", read.coded.get(0).placeKey());
    assertNull(read.coded.get(1).placeKey());
  }

  @Test
  void badRowsAreToldWithLineAndColumnAndTheRestIsRead() throws IOException {
    Read read =
        read(
            """
            id,date,eventType,killed
            r1,31 June 2025,Strike,1
            r2,2025-06-01,Strike,many
            r3,2025-06-01
            r4,2025-06-01,,2
            r2,2025-06-01,Strike,
            r5,2025-06-01,Strike,2
            """);
    assertEquals(List.of("r2", "r5"), read.coded.stream().map(CodedEvent::id).toList());
    assertEquals(
        List.of(
            Code.BAD_DATE, Code.BAD_NUMBER, Code.BAD_CSV, Code.MISSING_VALUE, Code.DUPLICATE_ID),
        read.codes());
    Rejection date = read.rejections.get(0);
    assertEquals(2, date.line());
    assertEquals("date", date.column());
  }

  @Test
  void anotherTableIsNoEventTable() throws IOException {
    assertEquals(List.of(Code.UNKNOWN_FORMAT), read("a,b\n1,2\n").codes());
  }

  private Read read(String text) throws IOException {
    Files.writeString(file, text);
    return Read.of(file);
  }

  private static List<String> values(CodedEvent event, Part part) {
    return event.all(part).stream().map(CodedEvent.Field::value).toList();
  }
}
