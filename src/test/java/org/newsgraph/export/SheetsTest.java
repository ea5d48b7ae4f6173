package org.newsgraph.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SheetsTest {

  private static List<CSVRecord> rows(FileFormat format, String... criteria) throws IOException {
    CSVFormat csv = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    List<CSVRecord> rows = csv.parse(new StringReader(Sample.text(format, criteria))).getRecords();
    rows.forEach(row -> assertTrue(row.isConsistent()));
    return rows;
  }

  private static CSVRecord claim(String name) throws IOException {
    return rows(FileFormat.CSV).stream()
        .filter(r -> r.get("claim").endsWith(name))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void everyClaimAboutAnEventIsARow() throws IOException {
    assertEquals(
        List.of("one-e0", "three-e0", "two-e0"),
        rows(FileFormat.CSV).stream().map(r -> Subject.localName(r.get("claim"))).toList());
    assertEquals(2, rows(FileFormat.CSV, "type=Arrest").size());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          one-e0   | event_type         | Arrest
          one-e0   | plover             | COERCE
          one-e0   | cameo              | 17
          one-e0   | acled              | Arrests
          one-e0   | agent              | guards
          one-e0   | agent_words        | '-guards
          one-e0   | patient            | '@Sedov & "Sons" <b>
          one-e0   | date               | 2025-03-04
          one-e0   | date_precision     | day
          one-e0   | place              | Perm
          one-e0   | latitude           | 58.01
          one-e0   | country            | RU
          one-e0   | detained           | 20
          one-e0   | detained_qualifier | MoreThan
          one-e0   | outlet             | '=Herald
          one-e0   | article_url        | https://news.example/one
          one-e0   | speaker            | Anna Lind
          one-e0   | certainty          | Asserted
          one-e0   | disputed           | detained
          two-e0   | sentence           | Якобы задержан Седов.
          two-e0   | certainty          | Hedged
          two-e0   | polarity           | Denied
          two-e0   | outlet             | Вестник
          two-e0   | date               | ''
          two-e0   | date_precision     | ''
          three-e0 | date_precision     | month
          three-e0 | latitude           | ''
          """,
      quoteCharacter = '`')
  void aCellHoldsWhatTheClaimSays(String claim, String column, String value) throws IOException {
    assertEquals(value.equals("''") ? "" : value, claim(claim).get(column));
  }

  @Test
  void severalValuesShareACell() throws IOException {
    assertEquals("'@Sedov", claim("one-e0").get("patient").substring(0, 7));
    assertEquals("Anna Lind | @Sedov & \"Sons\" <b>", claim("three-e0").get("agent"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-04, 2025-03-04, 2025-03-04, day",
    "2025-03, 2025-03-01, 2025-03-31, month",
    "2025, 2025-01-01, 2025-12-31, year",
    ", 2025-03-03, 2025-03-09, interval",
    ", , ,"
  })
  void precisionTellsHowCloselyTheDateIsKnown(
      String date, String earliest, String latest, String precision) {
    Map<String, String> given = new java.util.HashMap<>();
    given.put("date", date);
    given.put("earliest", earliest);
    given.put("latest", latest);
    given.values().removeIf(java.util.Objects::isNull);
    Subject claim =
        new Subject(
            "x",
            given.entrySet().stream()
                .collect(
                    Collectors.toMap(
                        e -> org.newsgraph.vocab.Ng.NS + e.getKey(),
                        e ->
                            List.of(
                                org.apache.jena.graph.NodeFactory.createLiteralString(
                                    e.getValue())))));
    assertEquals(precision, EventSheet.precision(claim));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      value = {"=1+1, '=1+1", "+7, '+7", "-x, '-x", "@SUM(A1), '@SUM(A1)", "'=1, ''=1"})
  void aTextNeverBecomesAFormula(String text, String cell) {
    assertEquals(cell, Sheet.guarded(text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a=b", "5", "'tis so", "\"-\"", "a\n=b"})
  void otherTextsStayAsTheyAre(String text) {
    assertEquals(text, Sheet.guarded(text));
  }

  @Test
  void aTabOrLineEndBeforeAFormulaHelpsNobody() {
    assertEquals("'\t=1", Sheet.guarded("\t=1"));
    assertEquals("'\r=1", Sheet.guarded("\r=1"));
    assertEquals("'\n=1", Sheet.guarded("\n=1"));
    assertEquals("' =1", Sheet.guarded(" =1"));
    assertEquals("'\uFF1D1", Sheet.guarded("\uFF1D1"));
    assertEquals("", Sheet.guarded(""));
  }

  @Test
  void numbersStayNumbers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Sheet sheet = new Sheet(out, List.of("longitude", "text"));
    sheet.row(Arrays.asList(-5.5, null));
    sheet.flush();
    assertEquals("longitude,text\r\n-5.5,\r\n", out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void dyadsCountByMonthDirectionAndTopType() throws IOException {
    List<CSVRecord> rows = rows(FileFormat.DYADS);
    assertEquals(4, rows.size());
    CSVRecord held =
        rows.stream()
            .filter(r -> r.get("direction").equals("acts on"))
            .filter(r -> r.get("actor2_iri").endsWith("oleg-sedov"))
            .findFirst()
            .orElseThrow();
    assertEquals("2025-03", held.get("month"));
    assertEquals("guards", held.get("actor1"));
    assertEquals("Group", held.get("actor1_kind"));
    assertEquals("'@Sedov & \"Sons\" <b>", held.get("actor2"));
    assertEquals("1", held.get("events"));
    assertEquals("1", held.get("coercion_and_law"));
    assertEquals("0", held.get("diplomacy"));
    assertEquals("2", held.get("claims"));
    assertEquals("1", held.get("denials"));
    assertEquals("2", held.get("sources"));
    CSVRecord met =
        rows.stream().filter(r -> r.get("month").equals("2025-04")).findFirst().orElseThrow();
    assertEquals("together", met.get("direction"));
    assertEquals("1", met.get("diplomacy"));
    assertFalse(met.get("actor1").equals(met.get("actor2")));
  }
}
