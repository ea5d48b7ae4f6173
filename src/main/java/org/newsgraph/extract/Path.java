package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsgraph.model.Token;

/**
 * A way through a tree from one word to others, as rows write it: steps apart by {@code >}, each
 *
 * <pre>deprel [marker|marker] {lemma|lemma} @CLASS</pre>
 *
 * where all but the relation may be left out. {@code agent} and {@code object} are the logical
 * subject and object of a verb, whatever its voice; {@code ^} before a relation climbs from the
 * word that it and the marker describe to the head, which the rest describes; {@code *} is any
 * relation; {@code .} alone is the word itself. A marker is an adposition's lemma or, where there
 * is none, a case ({@code Ins}); {@code -} before the first marker or lemma turns the list round. A
 * class is one of {@link NounClass}.
 */
record Path(List<Step> steps) {
  private static final Pattern STEP =
      Pattern.compile("(\\^?)([a-z:*]+)(?:\\[([^\\]]+)\\])?(?:\\{([^}]+)\\})?(?:@(!?)([A-Z|]+))?");

  /** One edge. */
  record Step(
      boolean up,
      String relation,
      Choice markers,
      Choice lemmas,
      Set<NounClass> classes,
      boolean not) {}

  /** A list of strings, or all but them. */
  record Choice(Set<String> items, boolean not) {
    static Choice of(String text) {
      if (text == null) {
        return null;
      }
      boolean not = text.startsWith("-");
      return new Choice(
          Set.copyOf(List.of((not ? text.substring(1) : text).split("\\|", -1))), not);
    }

    boolean has(List<String> any) {
      return any.stream().anyMatch(items::contains) != not;
    }
  }

  /**
   * Reads a path.
   *
   * @throws IllegalArgumentException if it is not one
   */
  static Path parse(String text) {
    List<Step> steps = new ArrayList<>();
    if (text.equals(".")) {
      return new Path(List.of());
    }
    for (String part : text.split(">", -1)) {
      Matcher m = STEP.matcher(part);
      if (!m.matches()) {
        throw new IllegalArgumentException("not a path: " + text);
      }
      steps.add(
          new Step(
              !m.group(1).isEmpty(),
              m.group(2),
              Choice.of(m.group(3)),
              Choice.of(m.group(4)),
              NounClass.parse(m.group(6)),
              "!".equals(m.group(5))));
    }
    return new Path(List.copyOf(steps));
  }

  /** The words that the path leads to from {@code start}, in order; conjuncts are not followed. */
  List<Token> from(Clause clause, Token start) {
    List<Token> at = List.of(start);
    for (Step step : steps) {
      List<Token> next = new ArrayList<>();
      for (Token t : at) {
        for (Token c : candidates(clause, t, step)) {
          if (fits(clause, c, step)) {
            next.add(c);
          }
        }
      }
      at = next;
    }
    return at;
  }

  private static List<Token> candidates(Clause clause, Token t, Step step) {
    Tree tree = clause.tree();
    if (step.up()) {
      Token head = tree.head(t);
      boolean fits = head != null && (step.relation().equals("*") || t.is(step.relation()));
      return fits && marked(clause, t, step) ? List.of(head) : List.of();
    }
    return switch (step.relation()) {
      case "agent" -> clause.agents(t);
      case "object" -> clause.objects(t);
      case "*" -> tree.children(t);
      case "obl" -> oblique(tree, t);
      default -> tree.children(t, step.relation());
    };
  }

  /** With the indirect object, which is an oblique in the dative: "передала танки Украине". */
  private static List<Token> oblique(Tree tree, Token t) {
    return tree.children(t).stream().filter(c -> c.is("obl") || c.is("iobj")).toList();
  }

  private static boolean marked(Clause clause, Token t, Step step) {
    if (step.markers() == null) {
      return true;
    }
    List<String> markers = new ArrayList<>(clause.tree().markers(t));
    String grammaticalCase = t.feat("Case");
    if (grammaticalCase != null && markers.isEmpty()) {
      markers.add(grammaticalCase);
    }
    return step.markers().has(markers);
  }

  private static boolean fits(Clause clause, Token t, Step step) {
    if (!step.up() && !marked(clause, t, step)) {
      return false;
    }
    if (step.lemmas() != null && !step.lemmas().has(List.of(Clause.lemma(t)))) {
      return false;
    }
    return step.classes().isEmpty() || clause.is(t, step.classes()) != step.not();
  }
}
