package org.newsgraph.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.TimeExpression;

class TimeTaggerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // the year that is not said
        "en | 2025-07-09 | The bridge was closed on December 4. | 2024-12-04",
        "en | 2025-07-09 | The bridge will be closed on December 4. | 2025-12-04",
        "en | 2025-07-09 | The party held talks ahead of the December 4 vote. | 2025-12-04",
        "en | 2025-01-09 | She backed the candidate in the April 4 vote. | 2025-04-04",
        "en | 2025-01-09 | The bridge was closed on December 4. | 2024-12-04",
        "en | 2025-07-09 | The bridge was closed on 3 May 2019. It was opened on 7 June. | 2019-05-03; 2019-06-07",
        "en | 2025-07-09 | In 2019, it was closed in March. | 2019; 2019-03",
        "en | 2025-02-03 | It was closed in November and opened in January. | 2024-11; 2025-01",
        "ru | 2025-07-09 | Мост закрыли 4 декабря. | 2024-12-04",
        "ru | 2025-07-09 | Мост будет закрыт 4 декабря. | 2025-12-04",
        "ru | 2025-07-09 | Мост закрыли 3 мая 2019 года. Его открыли 7 июня. | 2019-05-03; 2019-06-07",
        // told from the last date
        "en | 2025-07-09 | It opened on 3 May 2019. Two months earlier it was painted. | 2019-05-03; 2019-03",
        "en | 2025-07-09 | It opened on 3 May 2019. The next day it closed. | 2019-05-03; 2019-05-04",
        "en | 2025-07-09 | It opened on 3 May 2019, and the following week it closed. | 2019-05-03; 2019-W19",
        "ru | 2025-07-09 | Мост открыли 3 мая 2019 года, а на следующий день закрыли. | 2019-05-03; 2019-05-04",
        // weekdays
        "en | 2025-07-09 | It was opened on Friday. | 2025-07-04",
        "en | 2025-07-09 | It will be opened on Friday. | 2025-07-11",
        "en | 2025-07-09 | She said on Monday that it will open on Friday. | 2025-07-07; 2025-07-11",
        "ru | 2025-07-09 | Мост открыли в пятницу. | 2025-07-04",
        "ru | 2025-07-09 | Мост будет открыт в пятницу. | 2025-07-11",
        // two whole dates stay two
        "en | 2025-07-09 | It was open from November 20 to December 11. | 2024-11-20; 2024-12-11",
        "ru | 2025-07-09 | Дорогу строили в 2014-2016 годах. | 2014/2016",
        "ru | 2025-07-09 | Дорогу закрыли в марте 2010-го. | 2010-03",
      })
  void computesValues(String language, String date, String text, String expected) {
    assertEquals(expected, values(language, date, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | They may march to May's house in a second.",
        "en | Sun and rain sat on the table; Mrs. May and April Smith left.",
        "en | The 55-year-old man, aged 56 or 57, left at the age of 58.",
        "en | It cost $2014 and hired 2014 people.",
        "en | The Daily and the Weekly left in the fall of the wall.",
        "ru | Майя и Март любят среду обитания.",
        "ru | Человек в возрасте 55 лет нанял 2014 человек.",
        "ru | Завтрак и вчерашний обед остыли.",
      })
  void leavesOtherWordsAlone(String language, String text) {
    assertEquals("", values(language, "2025-07-09", text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "2025 | It opened last year. | 2024",
        "2025 | It opened yesterday. | null",
        "2025 | It opened on March 3. | null",
        "2025-07 | It opened last month. | 2025-06",
        "2025-07 | It opened in March. | 2025-03",
        "2025-07 | It opened on Friday. | null",
        "- | It opened yesterday. | null",
        "- | It opened on May 3, 2019. | 2019-05-03",
        "- | It opened on May 3, 2019, and closed on June 7. | 2019-05-03; 2019-06-07",
      })
  void givesNoValueThatItCannotKnow(String date, String text, String expected) {
    assertEquals(expected, values("en", date, text));
  }

  @Test
  void dateLineNearTheTopIsTheAnchor() {
    String text = "Bridge opens\n\nFriday, July 21, 2017\n\nThe bridge was opened yesterday.";
    assertEquals("2017-07-21; 2017-07-20", values("en", null, text));
    assertEquals("2017-07-21; 2017-07-20", values("en", "2025-07-09", text));
  }

  @Test
  void spansCountUtf16UnitsOfTheArticle() {
    String text = "🚌 Bus\nThe bus left on May 3, 2019, and came two days later.";
    List<TimeExpression> found = tag("en", "2025-07-09", text);
    assertEquals(
        List.of("May 3, 2019", "two days later"),
        found.stream().map(t -> t.span().in(text)).toList());
    assertEquals(LocalDate.of(2019, 5, 5), found.get(1).earliest());
  }

  @Test
  void narrowsTheDaysOfAPartButKeepsItsValue() {
    TimeExpression early = tag("en", "2025-07-09", "It opened in early 2009.").get(0);
    assertEquals("2009", early.value());
    assertEquals(LocalDate.of(2009, 1, 1), early.earliest());
    assertEquals(LocalDate.of(2009, 5, 2), early.latest());
  }

  @Test
  void durationsHaveNoDays() {
    TimeExpression days = tag("en", "2025-07-09", "It took three days.").get(0);
    assertEquals("P3D", days.value());
    assertNull(days.earliest());
    assertNull(days.latest());
  }

  @Test
  void refusesOtherLanguages() {
    assertThrows(IllegalArgumentException.class, () -> TimeTagger.of("de"));
  }

  @Test
  void threadsAgree() {
    String text = "It was opened on Friday, and two days later, on Easter Monday, it was closed.";
    String expected = values("en", "2025-07-09", text);
    IntStream.range(0, 200)
        .parallel()
        .forEach(i -> assertEquals(expected, values("en", "2025-07-09", text)));
  }

  private static String values(String language, String date, String text) {
    return String.join(
        "; ", tag(language, date, text).stream().map(t -> String.valueOf(t.value())).toList());
  }

  private static List<TimeExpression> tag(String language, String date, String text) {
    return TimeTagger.of(language).tag(Texts.article(language, date, text), Texts.sentences(text));
  }
}
