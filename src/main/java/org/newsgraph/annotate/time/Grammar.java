package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The words and rules of a language, compiled from its tables. */
final class Grammar {
  /** The categories that a rule can name at once. */
  private static final Map<String, List<String>> UNIONS =
      Map.of(
          "day", List.of("calendar-day"),
          "date", List.of("day", "feast"),
          "unit-date", List.of("week", "months", "quarter", "seasons", "years"),
          "period", List.of("date", "unit-date"),
          "time", List.of("none", "period", "moment", "span", "length", "vague"));

  private final Lexicon lexicon;
  private final Numbers numbers;
  private final Map<String, List<Rule>> rules = new HashMap<>();

  private Starts starts;

  private Grammar(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.numbers = new Numbers(lexicon);
  }

  /** Reads {@code LANG-words.tsv}, {@code LANG-rules.tsv} and the holidays. */
  static Grammar read(String language) {
    Lexicon lexicon = Lexicon.read(language + "-words.tsv");
    Holidays.addNames(lexicon, language);
    Grammar grammar = new Grammar(lexicon);
    for (List<String> row : Table.read(language + "-rules.tsv")) {
      Rule rule = Rule.of(row.get(0), row.get(1), row.get(2), row.get(3));
      grammar.rules.computeIfAbsent(rule.category(), c -> new ArrayList<>()).add(rule);
    }
    grammar.starts = new Starts(grammar.rules, lexicon, UNIONS);
    return grammar;
  }

  /** Which categories and rules can begin with a word. */
  Starts starts() {
    return starts;
  }

  Lexicon lexicon() {
    return lexicon;
  }

  Numbers numbers() {
    return numbers;
  }

  List<Rule> rules(String category) {
    return rules.getOrDefault(category, List.of());
  }

  List<String> members(String category) {
    return UNIONS.getOrDefault(category, List.of());
  }
}
