package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which categories and rules of a grammar can begin with a word, so that a parser tries no others.
 * It may allow too many, never too few: what a word must be written like, and what must stand
 * behind it, is the parser's to check. Immutable once made.
 */
final class Starts {
  private static final Set<String> EDGES = Set.of("start", "end", "stop");
  private static final Map<String, List<String>> BUILT_IN =
      Map.of("number", List.of("small", "hundred", "scale"), "nth", List.of("small", "ordinal"));

  private final Map<String, Integer> categories = new HashMap<>();
  private final Map<String, Integer> firstRules = new HashMap<>();
  private final Lexicon.Index words = new Lexicon.Index();
  private final BitSet always = new BitSet();
  private final BitSet digits = new BitSet();
  private final BitSet lettered = new BitSet();
  private final BitSet unlettered = new BitSet();

  /** Indexes the rules, the lexicon and the unions of categories. */
  Starts(Map<String, List<Rule>> byCategory, Lexicon lexicon, Map<String, List<String>> unions) {
    Closure closure = new Closure(byCategory, unions);
    for (String category : closure.all(lexicon.categories())) {
      categories.put(category, categories.size());
    }
    int number = categories.size();
    for (String category : categories.keySet()) {
      enter(categories.get(category), closure.firsts(category), lexicon);
      firstRules.put(category, number);
      for (Rule rule : byCategory.getOrDefault(category, List.of())) {
        enter(number++, closure.firsts(rule), lexicon);
      }
    }
    lettered.or(always);
    unlettered.or(always);
  }

  private void enter(int unit, Firsts firsts, Lexicon lexicon) {
    if (firsts.nullable) {
      always.set(unit);
    }
    for (String key : firsts.words) {
      boolean stem = key.length() > 1 && key.endsWith("*");
      words.enter(stem ? key.substring(0, key.length() - 1) : key, stem, false, unit);
    }
    for (String category : firsts.categories) {
      if (BUILT_IN.containsKey(category)) {
        digits.set(unit);
        BUILT_IN.get(category).forEach(c -> lexicon.enter(c, words, unit));
      }
      lexicon.enter(category, words, unit);
      if (lexicon.shaped(category, true)) {
        lettered.set(unit);
      }
      if (lexicon.shaped(category, false)) {
        unlettered.set(unit);
      }
    }
  }

  /** What can begin with a word; what takes no word at all always can. Not to be changed. */
  BitSet of(Words.Word word) {
    BitSet basic = word.letters() ? lettered : unlettered;
    BitSet known = words.find(word.key());
    if (known.isEmpty() && !word.digits()) {
      return basic;
    }
    known.or(basic);
    if (word.digits()) {
      known.or(digits);
    }
    return known;
  }

  /** What can stand behind the last word. */
  BitSet atEnd() {
    return always;
  }

  /** The number of a category in the sets, or -1 where the grammar has none of the name. */
  int category(String name) {
    return categories.getOrDefault(name, -1);
  }

  /** The number of a category's first rule in the sets; the others follow in order. */
  int firstRule(String category) {
    return firstRules.get(category);
  }

  /** What something can begin with. */
  private static final class Firsts {
    private final Set<String> words = new HashSet<>();
    private final Set<String> categories = new HashSet<>();
    private boolean nullable;
  }

  /** Follows what categories begin with through rules and unions. */
  private static final class Closure {
    private final Map<String, List<Rule>> rules;
    private final Map<String, List<String>> unions;
    private final Set<String> nullable = new HashSet<>(EDGES);

    Closure(Map<String, List<Rule>> rules, Map<String, List<String>> unions) {
      this.rules = rules;
      this.unions = unions;
      boolean more = true;
      while (more) {
        more = false;
        for (Map.Entry<String, List<Rule>> e : rules.entrySet()) {
          boolean empty = e.getValue().stream().anyMatch(r -> opening(r).size() == 0 || passes(r));
          more |= empty && nullable.add(e.getKey());
        }
        for (Map.Entry<String, List<String>> e : unions.entrySet()) {
          more |= e.getValue().stream().anyMatch(nullable::contains) && nullable.add(e.getKey());
        }
      }
    }

    Set<String> all(Set<String> ofLexicon) {
      Set<String> found = new HashSet<>(ofLexicon);
      found.addAll(rules.keySet());
      found.addAll(unions.keySet());
      found.addAll(EDGES);
      found.addAll(BUILT_IN.keySet());
      return found;
    }

    private static List<Element> body(Rule rule) {
      boolean behind = rule.elements().get(0).context();
      return rule.elements().subList(behind ? 1 : 0, rule.elements().size());
    }

    private boolean optional(Element e) {
      return e.optional() || (e.category() != null && nullable.contains(e.category()));
    }

    private boolean passes(Rule rule) {
      return body(rule).stream().allMatch(this::optional);
    }

    /** The elements that a match can begin with. */
    private List<Element> opening(Rule rule) {
      List<Element> found = new ArrayList<>();
      for (Element e : body(rule)) {
        found.add(e);
        if (!optional(e)) {
          break;
        }
      }
      return found;
    }

    Firsts firsts(Rule rule) {
      Firsts firsts = new Firsts();
      follow(rule, firsts);
      firsts.nullable |= passes(rule);
      return firsts;
    }

    Firsts firsts(String category) {
      Firsts firsts = new Firsts();
      follow(category, firsts);
      firsts.nullable |= nullable.contains(category);
      return firsts;
    }

    private void follow(Rule rule, Firsts firsts) {
      for (Element e : opening(rule)) {
        if (e.category() != null) {
          follow(e.category(), firsts);
        }
        e.phrases().forEach(p -> firsts.words.add(p.get(0)));
      }
    }

    private void follow(String category, Firsts firsts) {
      if (firsts.categories.add(category)) {
        unions.getOrDefault(category, List.of()).forEach(c -> follow(c, firsts));
        rules.getOrDefault(category, List.of()).forEach(r -> follow(r, firsts));
      }
    }
  }
}
