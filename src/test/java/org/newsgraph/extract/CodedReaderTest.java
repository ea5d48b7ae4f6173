package org.newsgraph.extract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.CodedEvent.Field;
import org.newsgraph.model.CodedEvent.Part;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Mention;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Role;
import org.newsgraph.vocab.Tsv;

class CodedReaderTest {

  static Stream<Arguments> codes() {
    return Tsv.resource(CodedTypes.class, "coded-types.tsv").rows().stream()
        .map(
            r ->
                Arguments.of(
                    r.need("provider"), r.need("code"), r.need("example"), r.need("type")));
  }

  @ParameterizedTest
  @MethodSource("codes")
  void everyExampleComesToItsType(String provider, String code, String example, String type) {
    assertTrue(example.startsWith(code) || example.equals(code), code);
    String who = provider.equals("CAMEO") ? "ICEWS" : provider;
    assertEquals(type, CodedTypes.load().of(who, example));
  }

  @Test
  void aRowBecomesAClaimInItsOwnWords() {
    Extracted read =
        read(
            new Field(Part.TYPE, "event_type", "Battles"),
            new Field(Part.TYPE, "sub_event_type", "Armed clash"),
            new Field(Part.AGENT, "actor1", "Military Forces of Georgia (2012-)"),
            new Field(Part.PLACE, "location", "Gori, Shida Kartli"),
            new Field(Part.DATE, "event_date", "8 August 2008"),
            new Field(Part.KILLED, "fatalities", "4"),
            new Field(Part.SOURCE, "source", "Civil Daily; Other Times"));
    EventClaim claim = read.events().get(0);
    String text = read.annotated().article().text();
    assertEquals("Battle", claim.eventType());
    assertEquals("Armed clash", claim.assertion().trigger().in(text));
    assertEquals("Military Forces of Georgia", words(read, claim, Role.AGENT));
    assertEquals("Gori", words(read, claim, Role.LOCATION));
    assertEquals("8 August 2008", claim.time().span().in(text));
    assertEquals("2008-08-08", claim.time().value());
    assertEquals(4, claim.counts().get(0).quantity().value());
    assertEquals(
        "Civil Daily; Other Times", claim.assertion().attribution().get(0).span().in(text));
    assertEquals("coded.ACLED", claim.assertion().rule());
  }

  @Test
  void anUnknownCodeGivesNoClaim() {
    assertEquals(List.of(), read(new Field(Part.TYPE, "event_type", "Gardening")).events());
  }

  @ParameterizedTest
  @CsvSource({
    "Government of Georgia (2012-), COUNTRY, Government of Georgia",
    "GEORGIA, COUNTRY, Georgia",
    "Police Forces of Georgia (2012-), ORGANIZATION, Police Forces of Georgia",
    "Protesters (Georgia), GROUP, Protesters (Georgia)",
    "VLADIMIR ORLOV, PERSON, Vladimir Orlov",
    "Unidentified Armed Group, GROUP, Unidentified Armed Group"
  })
  void actorsAreToldApart(String value, EntityType type, String name) {
    Mention actor =
        read(new Field(Part.TYPE, "t", "Battles"), new Field(Part.AGENT, "a", value))
            .annotated()
            .mentions()
            .get(0);
    assertEquals(type, actor.type());
    assertEquals(name, actor.name());
  }

  private static String words(Extracted read, EventClaim claim, Role role) {
    List<String> words = new ArrayList<>();
    for (Argument a : claim.arguments()) {
      if (a.role() == role) {
        words.add(a.span().in(read.annotated().article().text()));
      }
    }
    return String.join("|", words);
  }

  private static Extracted read(Field... fields) {
    PartialDate date = PartialDate.parse("2008-08-08");
    return new CodedReader()
        .read(
            new CodedEvent(
                "acled-1",
                "ACLED",
                List.of(fields),
                date,
                date,
                null,
                Certainty.ASSERTED,
                Polarity.AFFIRMED,
                null,
                "acled.csv",
                2));
  }
}
