package org.newsgraph.annotate.time;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Matches the grammar over one sentence, top down with a memory of what was tried. Everything that
 * matches at a word is kept; who asks takes the longest.
 */
final class Parser {
  private static final int LONGEST_CONTEXT = 2;

  private final Grammar grammar;
  private final Words words;
  private final Operations operations;
  private final BitSet[] possible;
  private final Map<Integer, List<Match>> memory = new HashMap<>();

  Parser(Grammar grammar, Words words, Operations operations) {
    this.grammar = grammar;
    this.words = words;
    this.operations = operations;
    this.possible = new BitSet[words.size()];
  }

  /** Forgets what was tried: what words mean can change with every date that was read. */
  void forget() {
    memory.clear();
  }

  /** The longest match of a category at a word, the first rule's where two are equal, or null. */
  Match longest(String category, int at) {
    Match best = null;
    for (Match match : all(category, at)) {
      if (best == null || match.to() > best.to()) {
        best = match;
      }
    }
    return best;
  }

  private BitSet possible(int at) {
    if (at >= words.size()) {
      return grammar.starts().atEnd();
    }
    if (possible[at] == null) {
      possible[at] = grammar.starts().of(words.get(at));
    }
    return possible[at];
  }

  private List<Match> all(String category, int at) {
    int number = grammar.starts().category(category);
    if (number < 0 || !possible(at).get(number)) {
      return List.of();
    }
    int key = number * (words.size() + 1) + at;
    List<Match> known = memory.get(key);
    if (known != null) {
      return known;
    }
    List<Match> found = new ArrayList<>(0);
    builtIn(category, at, found);
    for (Lexicon.Hit hit : grammar.lexicon().find(category, words, at)) {
      found.add(new Match(at, hit.end(), hit.end(), new Meaning.Atom(hit.value()), List.of()));
    }
    for (String member : grammar.members(category)) {
      found.addAll(all(member, at));
    }
    List<Rule> rules = grammar.rules(category);
    int base = rules.isEmpty() ? 0 : grammar.starts().firstRule(category);
    int end = base + rules.size();
    BitSet here = possible(at);
    for (int n = here.nextSetBit(base); n >= 0 && n < end; n = here.nextSetBit(n + 1)) {
      Rule rule = rules.get(n - base);
      Element first = rule.elements().get(0);
      int k = first.context() ? 1 : 0;
      if (k == 0 || first.optional() || before(first, at)) {
        match(rule, k, at, State.NOTHING, found);
      }
    }
    memory.put(key, found);
    return found;
  }

  /** Whether an element ends where a word begins. */
  private boolean before(Element element, int at) {
    for (int i = at; i >= 0 && i >= at - LONGEST_CONTEXT; i--) {
      for (Match part : parts(element, i)) {
        if (part.end() == at) {
          return true;
        }
      }
    }
    return false;
  }

  private void builtIn(String category, int at, List<Match> found) {
    switch (category) {
      case "start" -> edge(at == 0, at, found);
      case "end", "stop" -> edge(at == words.size(), at, found);
      case "number" -> grammar.numbers().cardinal(words, at).ifPresent(n -> found.add(atom(at, n)));
      case "nth" -> grammar.numbers().ordinal(words, at).ifPresent(n -> found.add(atom(at, n)));
      default -> {
        // The other categories come from tables.
      }
    }
  }

  private static void edge(boolean there, int at, List<Match> found) {
    if (there) {
      found.add(new Match(at, at, at, Meaning.Nothing.NONE, List.of()));
    }
  }

  private static Match atom(int at, Numbers.Found n) {
    Meaning value = new Meaning.Atom(Long.toString(n.value()));
    return new Match(at, n.end(), n.end(), value, List.of());
  }

  /** How far a rule is matched: the expression's words, and its named parts, the last first. */
  private record State(int from, int to, Part parts) {
    static final State NOTHING = new State(-1, -1, null);

    State with(Element element, Match match) {
      Part more = element.name() == null ? parts : new Part(element.name(), match, parts);
      boolean outside = element.context();
      int first = outside || from >= 0 ? from : match.from();
      return new State(first, outside ? to : match.to(), more);
    }

    Map<String, Meaning> meanings() {
      Map<String, Meaning> found = new HashMap<>();
      for (Part p = parts; p != null; p = p.before) {
        found.putIfAbsent(p.name, p.match.meaning());
      }
      return found;
    }

    /** The ids of the rule and of those that made its parts. */
    List<String> rules(Rule rule) {
      Deque<String> ids = new ArrayDeque<>();
      for (Part p = parts; p != null; p = p.before) {
        List<String> own = p.match.rules();
        for (int i = own.size() - 1; i >= 0; i--) {
          ids.addFirst(own.get(i));
        }
      }
      ids.addFirst(rule.id());
      return List.copyOf(ids);
    }
  }

  private record Part(String name, Match match, Part before) {}

  private void match(Rule rule, int k, int at, State state, List<Match> found) {
    if (k == rule.elements().size()) {
      Meaning meaning = operations.value(rule.value(), state.meanings(), Math.max(state.from, 0));
      if (meaning != null && state.from >= 0) {
        found.add(new Match(state.from, state.to, at, meaning, state.rules(rule)));
      }
      return;
    }
    Element element = rule.elements().get(k);
    if (element.optional()) {
      match(rule, k + 1, at, state, found);
    }
    if (at < words.size() && !element.admits(words.get(at))) {
      return;
    }
    List<Match> parts = parts(element, at);
    for (int i = 0; i < parts.size(); i++) {
      match(rule, k + 1, parts.get(i).end(), state.with(element, parts.get(i)), found);
    }
  }

  private List<Match> parts(Element element, int at) {
    if (element.category() != null) {
      return Objects.requireNonNull(all(element.category(), at));
    }
    List<Match> parts = new ArrayList<>(0);
    for (int end : element.ends(words, at)) {
      parts.add(new Match(at, end, end, Meaning.Nothing.NONE, List.of()));
    }
    return parts;
  }
}
