package org.newsgraph.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.model.Curated;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Label;
import org.newsgraph.model.Rejection;
import org.newsgraph.model.Rejection.Code;

class CuratedTableTest {
  @TempDir Path dir;

  private Read read(String file, String... lines) throws IOException {
    Path table = dir.resolve(file);
    Files.writeString(table, String.join("\n", lines) + "\n");
    return Read.of(table);
  }

  private Rejection rejected(Code code, int rows, String file, String... lines) throws IOException {
    Read read = read(file, lines);
    assertEquals(List.of(code), read.codes(), read.rejections::toString);
    assertEquals(rows, read.rows.size() + read.judgements.size());
    return read.rejections.get(0);
  }

  @Test
  void readsNamesInLanguagesAliasesAndIdentity() throws IOException {
    Read read =
        read(
            "actors.csv",
            "id,type,name_en,name_ru,aliases,aliases_ru,country,wikidata",
            "person/jane-roe,,Jane Roe,Джейн Роу,J. Roe|Roe,Роу,no,Q42",
            "river-folk,group,River Folk,,,,,");
    assertEquals(List.of(), read.rejections);
    Curated.Row jane = read.rows.get(0);
    assertEquals("actors", jane.table());
    assertEquals(2, jane.line());
    assertEquals("person/jane-roe", jane.id());
    assertEquals(EntityType.PERSON, jane.type());
    assertEquals(
        List.of(
            new Label("Jane Roe", "en"),
            new Label("Джейн Роу", "ru"),
            new Label("Роу", "ru"),
            new Label("J. Roe", ""),
            new Label("Roe", "")),
        jane.labels());
    assertEquals("no", jane.country());
    assertEquals(List.of("http://www.wikidata.org/entity/Q42"), jane.sameAs());
    assertEquals("group/river-folk", read.rows.get(1).id());
    assertEquals(EntityType.GROUP, read.rows.get(1).type());
  }

  @Test
  void readsPlacesWithCoordinates() throws IOException {
    Read read =
        read(
            "places.csv",
            "id,name_en,geonames,latitude,longitude",
            "oslo,Oslo,3143244,59.91,10.75",
            "south,South,,-33.5,");
    assertEquals(List.of(), read.rejections);
    assertEquals(59.91, read.rows.get(0).latitude());
    assertEquals(10.75, read.rows.get(0).longitude());
    assertEquals(List.of("https://sws.geonames.org/3143244/"), read.rows.get(0).sameAs());
    assertNull(read.rows.get(1).latitude());
  }

  @Test
  void readsJudgements() throws IOException {
    Read read =
        read("same-as.csv", "left,right,same,reason", "Roe,J. Roe,true,same post", "Roe,Rowe,no,");
    assertEquals(
        List.of(
            new Curated.Judgement(2, "Roe", "J. Roe", true, "same post"),
            new Curated.Judgement(3, "Roe", "Rowe", false, null)),
        read.judgements);
  }

  @Test
  void reportsWrongValuesWithTheirColumn() throws IOException {
    String header = "id,type,name_en,wikidata,latitude,longitude";
    String good = "b,,B,,,";
    assertEquals(
        "type", rejected(Code.BAD_VALUE, 1, "actors.csv", header, "a,x,A,,,", good).column());
    assertEquals(
        "id", rejected(Code.MISSING_VALUE, 1, "actors.csv", header, ",,A,,,", good).column());
    assertEquals("id", rejected(Code.DUPLICATE_ID, 1, "actors.csv", header, good, good).column());
    assertEquals(
        "id", rejected(Code.BAD_VALUE, 1, "actors.csv", header, "a b,,A,,,", good).column());
    assertEquals(
        "name_en", rejected(Code.MISSING_VALUE, 1, "actors.csv", header, "a,,,,,", good).column());
    assertEquals(
        "wikidata", rejected(Code.BAD_VALUE, 2, "actors.csv", header, "a,,A,42,,", good).column());
    assertEquals(
        "latitude",
        rejected(Code.BAD_NUMBER, 2, "actors.csv", header, "a,,A,,91,1", good).column());
    assertEquals(
        "longitude",
        rejected(Code.BAD_NUMBER, 2, "actors.csv", header, "a,,A,,1,east", good).column());
  }

  @Test
  void reportsColumnsAndJudgements() throws IOException {
    rejected(Code.UNKNOWN_COLUMN, 1, "places.csv", "id,name_en,hue", "a,A,red");
    rejected(Code.MISSING_COLUMN, 0, "places.csv", "name_en", "A");
    Rejection rejection =
        rejected(Code.BAD_VALUE, 1, "same-as.csv", "left,right,same", "a,b,maybe", "a,b,yes");
    assertEquals("same", rejection.column());
    assertEquals(2, rejection.line());
  }
}
