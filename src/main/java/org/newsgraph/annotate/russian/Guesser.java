package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsgraph.annotate.russian.Reading.Kind;
import org.newsgraph.vocab.Tsv;

/**
 * Guesses nominatives of names that the dictionary lacks, by the declensions of {@code
 * endings.tsv}. Immutable.
 */
final class Guesser {

  private record Ending(String kase, String suffix) {}

  private record Declension(
      Kind kind, String gender, Pattern stem, String nominative, List<Ending> endings) {}

  private static final int SHORTEST_STEM = 2;

  private final List<Declension> declensions = new ArrayList<>();

  Guesser() {
    for (Tsv.Row row : Tsv.resource(Guesser.class, "endings.tsv").rows()) {
      List<Ending> endings = new ArrayList<>();
      for (String form : row.list("forms")) {
        int colon = form.indexOf(':');
        endings.add(new Ending(form.substring(0, colon), bare(form.substring(colon + 1))));
      }
      declensions.add(
          new Declension(
              Kind.valueOf(row.need("kind")),
              row.need("gender").equals("-") ? null : row.need("gender"),
              Pattern.compile(".*" + row.need("stem")),
              bare(row.need("nominative")),
              endings));
    }
  }

  private static String bare(String cell) {
    return cell.equals("-") ? "" : cell;
  }

  /** What a word in lower case can be as an inflected name; the word itself, undeclined, last. */
  List<Reading> guess(String word) {
    List<Reading> readings = new ArrayList<>();
    for (Declension d : declensions) {
      for (Ending ending : d.endings()) {
        int cut = word.length() - ending.suffix().length();
        if (cut >= SHORTEST_STEM
            && word.endsWith(ending.suffix())
            && d.stem().matcher(word.substring(0, cut)).matches()) {
          String nominative = word.substring(0, cut) + d.nominative();
          boolean undeclined = d.gender() == null;
          String kase = undeclined ? null : ending.kase();
          Reading r = Reading.guess(nominative, d.kind(), kase, d.gender(), "Sing");
          if (!readings.contains(r)) {
            readings.add(r);
          }
        }
      }
    }
    readings.add(Reading.guess(word, Kind.GIVEN, null, null, null));
    return readings;
  }

  /** Whether the word has an ending typical of surnames. */
  boolean looksLikeSurname(String word) {
    return guess(word).stream().anyMatch(r -> r.kind() == Kind.SURNAME);
  }
}
