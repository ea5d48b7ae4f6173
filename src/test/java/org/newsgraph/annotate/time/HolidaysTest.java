package org.newsgraph.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidaysTest {

  @ParameterizedTest
  @CsvSource({
    "christmas, 2024, 2024-12-25",
    "easter, 2024, 2024-03-31",
    "easter, 2000, 2000-04-23",
    "orthodox-easter, 2024, 2024-05-05",
    "orthodox-easter, 2025, 2025-04-20",
    "thanksgiving, 2023, 2023-11-23",
    "memorial-day, 2024, 2024-05-27",
    "cyber-monday, 2023, 2023-11-27",
    "kings-day-nl, 2025, 2025-04-26",
    "eid-al-fitr, 2024, 2024-04-10",
    "chinese-new-year, 2024, 2024-02-10",
    "yom-kippur, 2024, 2024-10-12",
    "diwali, 2023, 2023-11-12",
    "diwali, 2024, 2024-10-31",
    "holi, 2024, 2024-03-25",
    "krishna-janmashtami, 2024, 2024-08-26",
    "dussehra, 2024, 2024-10-12",
    "guru-nanak-jayanti, 2024, 2024-11-15",
    "vesak, 2024, 2024-05-23",
    "ganesh-chaturthi, 2024, 2024-09-07",
    "maha-shivaratri, 2024, 2024-03-08",
    "raksha-bandhan, 2024, 2024-08-19",
    "parsi-new-year, 2024, 2024-08-15",
    "ramadan, 2024, 2024-03-11/2024-04-09",
  })
  void fallOn(String id, int year, String expected) {
    assertEquals(expected, Holidays.of(id, year).value());
  }
}
