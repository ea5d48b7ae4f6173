package org.newsgraph.annotate.time;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.model.Quantity;

class QuantityTaggerTest {

  @TestFactory
  Stream<DynamicTest> everyRowOfTheTables() {
    return Stream.of("en", "ru")
        .flatMap(
            language ->
                Table.read(language + "-quantities.tsv").stream()
                    .map(
                        row ->
                            DynamicTest.dynamicTest(
                                language + " " + row.get(0), () -> check(language, row))));
  }

  private static void check(String language, List<String> row) {
    assertEquals(row.get(5), show(language, row.get(4)), row.get(4));
    boolean bounds = !row.get(2).equals("-");
    String other = show(language, row.get(6));
    assertTrue(bounds ? !other.contains(row.get(2)) : other.isEmpty(), row.get(6) + ": " + other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | More than 10,000 people and two dozen cars were counted. | MORE_THAN 10000; EXACTLY 24",
        "en | A couple of hundred guests met three hundred and fifty hosts. | EXACTLY 200; EXACTLY 350",
        "en | One guest left and one of them slept. | EXACTLY 1",
        "en | The Boeing 737 had 62 seats taken. | EXACTLY 62",
        "en | The singer, 60, left on May 3, 2021 with 2024 people. | EXACTLY 2024",
        "en | They paid $5,000 and 40 million euros in 48 hours. | ''",
        "en | In Oslo 15 people waited at 5 p.m. on 6 May. | EXACTLY 15",
        "ru | Пришли более 10 000 человек и двадцать пять собак. | MORE_THAN 10000; EXACTLY 25",
        "ru | Пришли семеро гостей, двое из них ушли. | EXACTLY 7; EXACTLY 2",
        "ru | Тысячи людей пришли, около тысячи ушли. | ABOUT 1000",
        "ru | Двести пятьдесят один гость ушёл 5 мая в 17 часов. | EXACTLY 251",
        "ru | На Ил-76 были 62 гостя, ему 55 лет. | EXACTLY 62",
        "ru | Два десятка домов и одна школа; один из них стар. | EXACTLY 20; EXACTLY 1",
      })
  void counts(String language, String text, String expected) {
    assertEquals(expected, show(language, text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en | 🚌 At least fifty-five guests left. | At least fifty-five",
        "ru | Пришли не менее двухсот человек. | не менее двухсот",
        "en | Fifty or more guests left. | Fifty or more",
      })
  void spanHoldsNumberAndComparator(String language, String text, String words) {
    List<Quantity> found = tag(language, text);
    assertEquals(1, found.size());
    assertEquals(words, found.get(0).span().in(text));
  }

  private static String show(String language, String text) {
    return String.join(
        "; ", tag(language, text).stream().map(q -> q.qualifier() + " " + q.value()).toList());
  }

  private static List<Quantity> tag(String language, String text) {
    return QuantityTagger.of(language)
        .tag(Texts.article(language, "2025-07-09", text), Texts.sentences(text));
  }
}
