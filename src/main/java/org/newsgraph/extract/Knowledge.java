package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.newsgraph.model.Count;
import org.newsgraph.model.Role;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** The tables of one language. Immutable once loaded. */
final class Knowledge {
  /** The type of a claim from a verb that no row names: no concept of the event-type scheme. */
  static final String ACTION = "Action";

  private final Map<String, List<Rule>> rules = new HashMap<>();
  private final Map<String, List<Cue>> cues = new HashMap<>();
  private final Map<String, List<Support>> supports = new HashMap<>();
  private final Map<String, Set<NounClass>> classes = new HashMap<>();
  private final Map<String, Set<String>> words = new HashMap<>();
  private final Map<String, List<Rule.RolePath>> frames = new LinkedHashMap<>();
  private final Map<String, List<RelationRule>> relations = new HashMap<>();
  private final Map<String, Rule> actions = new HashMap<>();

  /**
   * A verb that lends its subject to an event noun: "conducted a raid".
   *
   * @param path from the noun to the verb
   * @param role what the verb's logical subject is to the noun, or null where nothing
   */
  record Support(Path path, Role role) {}

  private Knowledge() {}

  /**
   * Loads the tables of a language.
   *
   * @throws IllegalStateException if a table is missing or malformed
   */
  static Knowledge load(String language) {
    Knowledge knowledge = new Knowledge();
    for (Table.Row row : Table.read("words-" + language + ".tsv").rows()) {
      knowledge.words.put(row.get("key"), Set.copyOf(row.list("words", " ")));
    }
    for (Table.Row row : Table.read("nouns-" + language + ".tsv").rows()) {
      for (String lemma : row.list("lemmas", " ")) {
        knowledge
            .classes
            .computeIfAbsent(lemma, k -> EnumSet.noneOf(NounClass.class))
            .addAll(NounClass.parse(row.get("class")));
      }
    }
    for (Table.Row row : Table.read("frames-" + language + ".tsv").rows()) {
      knowledge.frames.put(row.get("name"), knowledge.roles(row));
    }
    for (String name : List.of("action", "change")) {
      knowledge.actions.put(name, knowledge.general(language + "." + name + ".v", name));
    }
    for (Table.Row row : Table.read("support-" + language + ".tsv").rows()) {
      knowledge.addSupport(row);
    }
    for (Table.Row row : Table.read("cues-" + language + ".tsv").rows()) {
      knowledge.addCue(row);
    }
    for (Table.Row row : Table.read("events-" + language + ".tsv").rows()) {
      knowledge.addRule(row);
    }
    for (Table.Row row : Table.read("relations-" + language + ".tsv").rows()) {
      knowledge.addRelation(row);
    }
    return knowledge;
  }

  private List<Rule.RolePath> roles(Table.Row row) {
    List<Rule.RolePath> found = new ArrayList<>();
    for (String item : row.list("roles", " +")) {
      int equals = item.indexOf('=');
      if (equals >= 0) {
        Role role = Role.valueOf(item.substring(0, equals));
        found.add(new Rule.RolePath(role, Path.parse(item.substring(equals + 1))));
      } else if (frames.containsKey(item)) {
        found.addAll(frames.get(item));
      } else {
        throw row.bad("no frame " + item);
      }
    }
    return List.copyOf(found);
  }

  private Rule general(String id, String frame) {
    List<Path> none = List.of();
    return new Rule(
        id, Set.of(), Upos.VERB, ACTION, frame(frame), none, none, null, List.of(), List.of());
  }

  private static List<Path> paths(List<String> cells) {
    return cells.stream().map(Path::parse).toList();
  }

  private void addSupport(Table.Row row) {
    Role role = row.get("role").isEmpty() ? null : Role.valueOf(row.get("role"));
    for (String lemma : row.list("lemmas", " ")) {
      for (Path path : paths(row.list("paths", " +"))) {
        supports.computeIfAbsent(lemma, k -> new ArrayList<>()).add(new Support(path, role));
      }
    }
  }

  private void addCue(Table.Row row) {
    Set<Cue.Effect> effects = EnumSet.noneOf(Cue.Effect.class);
    row.list("effects", " +").forEach(e -> effects.add(Cue.Effect.valueOf(e)));
    Cue cue =
        new Cue(
            row.get("id"),
            Set.copyOf(row.list("lemmas", " ")),
            Upos.valueOf(row.get("upos")),
            paths(row.list("content", " +")),
            paths(row.list("source", " +")),
            effects,
            paths(row.list("require", " +")),
            paths(row.list("forbid", " +")),
            row.list("example", " \\| "),
            row.list("counterexample", " \\| "));
    cue.lemmas().forEach(l -> cues.computeIfAbsent(l, k -> new ArrayList<>()).add(cue));
  }

  private void addRule(Table.Row row) {
    String count = row.get("count");
    Rule rule =
        new Rule(
            row.get("id"),
            Set.copyOf(row.list("lemmas", " ")),
            Upos.valueOf(row.get("upos")),
            row.get("type"),
            roles(row),
            paths(row.list("require", " +")),
            paths(row.list("forbid", " +")),
            count.isEmpty() ? null : Count.Property.valueOf(count),
            row.list("example", " \\| "),
            row.list("counterexample", " \\| "));
    rule.lemmas().forEach(l -> rules.computeIfAbsent(l, k -> new ArrayList<>()).add(rule));
  }

  private void addRelation(Table.Row row) {
    RelationRule rule =
        new RelationRule(
            row.get("id"),
            Set.copyOf(row.list("lemmas", " ")),
            Upos.valueOf(row.get("upos")),
            row.get("type"),
            paths(row.list("subject", " +")),
            paths(row.list("object", " +")),
            row.get("flags").contains("title"),
            row.get("flags").contains("bare"),
            paths(row.list("require", " +")),
            row.list("example", " \\| "),
            row.list("counterexample", " \\| "));
    rule.lemmas().forEach(l -> relations.computeIfAbsent(l, k -> new ArrayList<>()).add(rule));
  }

  /** Every relation rule, for tests. */
  List<RelationRule> relations() {
    return relations.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** Most words are in no table: for them nothing is made. */
  private static <T> List<T> fitting(List<T> rows, Predicate<T> fits) {
    return rows == null ? List.of() : rows.stream().filter(fits).toList();
  }

  /** The relation rules for a word, in the order of the table. */
  List<RelationRule> relations(Token t) {
    boolean noun = t.upos() == Upos.PROPN;
    return fitting(
        relations.get(Clause.lemma(t)),
        r -> r.upos() == t.upos() || (noun && r.upos() == Upos.NOUN));
  }

  /** Every event rule, in the order of the table, for tests. */
  List<Rule> rules() {
    return rules.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** The event rules for a word, in the order of the table. */
  List<Rule> rules(Token t) {
    return fitting(rules.get(Clause.lemma(t)), r -> r.upos() == t.upos());
  }

  /** What any verb that no row names is: an action, or a change that its subject undergoes. */
  Rule action(Token t) {
    if (t.upos() != Upos.VERB || word("no-action", Clause.lemma(t))) {
      return null;
    }
    return word("change", Clause.lemma(t)) ? actions.get("change") : actions.get("action");
  }

  /** Every cue row, in the order of the table, for tests. */
  List<Cue> cues() {
    return cues.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** The cues that a word can be, in the order of the table. */
  List<Cue> cues(Token t) {
    return fitting(cues.get(Clause.lemma(t)), c -> c.upos() == t.upos());
  }

  /** How a verb can carry an event noun. */
  List<Support> supports(Token verb) {
    return supports.getOrDefault(Clause.lemma(verb), List.of());
  }

  /** The role paths of a named frame. */
  List<Rule.RolePath> frame(String name) {
    return frames.getOrDefault(name, List.of());
  }

  /** The classes of a noun; empty where no table names it. */
  Set<NounClass> classes(String lemma) {
    return classes.getOrDefault(lemma, Set.of());
  }

  /** Whether {@code words-*.tsv} lists the lemma under {@code key}. */
  boolean word(String key, String lemma) {
    return words.getOrDefault(key, Set.of()).contains(lemma);
  }

  boolean objectControl(String lemma) {
    return has(lemma, Cue.Effect.BY_OBJECT);
  }

  boolean subjectControl(String lemma) {
    return has(lemma, Cue.Effect.BY_SUBJECT);
  }

  private boolean has(String lemma, Cue.Effect effect) {
    return cues.getOrDefault(lemma, List.of()).stream().anyMatch(c -> c.effects().contains(effect));
  }

  boolean relativePronoun(String lemma) {
    return word("relative", lemma);
  }

  boolean pronoun(String lemma) {
    return word("pronoun", lemma);
  }

  boolean personal(String lemma) {
    return word("personal", lemma);
  }
}
