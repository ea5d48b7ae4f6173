package org.newsgraph.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.vocab.Tsv;

class OfficeTest {

  static List<Tsv.Row> rows() {
    return Tsv.resource(Office.class, "offices.tsv").rows();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void aTitleNamesItsOfficeAndNoOther(Tsv.Row row) {
    assertEquals(row.need("office"), Office.of(row.need("example"), "en").id());
    Office other = Office.of(row.need("counterexample"), "en");
    assertNotEquals(row.need("office"), other == null ? null : other.id());
  }

  @Test
  void casesOfRussianTitlesAreOneOffice() {
    assertEquals("president", Office.of("президента", "ru").id());
    assertEquals("foreign-minister", Office.of("министром иностранных дел", "ru").id());
    assertNull(Office.of("вице-президента", "ru"));
    assertNull(Office.of("президенты", "ru"));
    assertNull(Office.of(null, "ru"));
  }

  @Test
  void theAdjectiveTellsTheCountry() {
    assertEquals("country/AM", Office.country("Armenian Prime Minister", "en"));
    assertNull(Office.country("Prime Minister", "en"));
  }
}
