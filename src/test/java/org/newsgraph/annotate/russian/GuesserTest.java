package org.newsgraph.annotate.russian;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.russian.Reading.Kind;
import org.newsgraph.vocab.Tsv;

class GuesserTest {

  @Test
  void everyRowReadsItsExample() {
    Guesser guesser = new Guesser();
    for (Tsv.Row row : Tsv.resource(Guesser.class, "endings.tsv").rows()) {
      String[] example = row.need("example").toLowerCase(Locale.ROOT).split("=", -1);
      String gender = row.need("gender").equals("-") ? null : row.need("gender");
      Kind kind = Kind.valueOf(row.need("kind"));
      assertTrue(
          guesser.guess(example[0]).stream()
              .anyMatch(
                  r ->
                      r.lemma().equals(example[1])
                          && r.kind() == kind
                          && Reading.fits(gender, r.gender())),
          () -> example[0] + ": " + guesser.guess(example[0]));
      String other = row.need("counterexample").toLowerCase(Locale.ROOT);
      assertFalse(
          guesser.guess(other).stream()
              .anyMatch(
                  r ->
                      r.kind() == Kind.SURNAME
                          && r.kind() == kind
                          && Reading.fits(gender, r.gender())),
          () -> other + ": " + guesser.guess(other));
    }
  }
}
