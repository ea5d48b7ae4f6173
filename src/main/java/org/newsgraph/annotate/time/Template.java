package org.newsgraph.annotate.time;

import java.util.ArrayList;
import java.util.List;

/** The value of a rule: {@code day($y,$m,$d)}. */
sealed interface Template {

  /** What the part of the pattern with this name means. */
  record Part(String name) implements Template {}

  /** A number or code. */
  record Constant(Meaning.Atom atom) implements Template {}

  /** An operation of {@link Operations} over values. */
  record Call(String operation, List<Template> arguments) implements Template {}

  /** Reads a template. */
  static Template of(String written) {
    String s = written.strip();
    if (s.startsWith("$")) {
      return new Part(s.substring(1));
    }
    if (!s.endsWith(")")) {
      return new Constant(new Meaning.Atom(s));
    }
    int open = s.indexOf('(');
    List<Template> arguments = new ArrayList<>();
    int depth = 0;
    int from = open + 1;
    for (int i = open + 1; i < s.length(); i++) {
      char c = s.charAt(i);
      if ((c == ',' && depth == 0) || i == s.length() - 1) {
        if (i > from) {
          arguments.add(of(s.substring(from, i)));
        }
        from = i + 1;
      }
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
    }
    return new Call(s.substring(0, open), List.copyOf(arguments));
  }
}
