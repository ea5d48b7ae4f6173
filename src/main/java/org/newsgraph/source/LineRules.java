package org.newsgraph.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The rules of {@code boilerplate.tsv}: which lines of a page are not its article. Each row has an
 * id, a language (for readers; every rule is tried on every text), an action, a regular expression
 * that must match the whole line, and examples that must and must not match.
 */
final class LineRules {

  /** What a matching line means. */
  enum Action {
    /** The line is not the article's. */
    LINE,
    /** The line belongs to a picture. */
    CAPTION,
    /** The line opens a list of links: it and the fragments after it are not the article's. */
    LIST,
    /** The article is over: this line and all after it are not the article's. */
    END,
    /** What matches at the beginning of the line is cut off; the rest is the article's. */
    CUT
  }

  /**
   * A row.
   *
   * @param id its name
   * @param language ISO 639-1 code, or {@code *}
   * @param action what a match means
   * @param pattern what the line must be, from beginning to end (for {@code CUT}: begin with)
   * @param matching lines that match
   * @param others lines that do not
   */
  record Rule(
      String id,
      String language,
      Action action,
      Pattern pattern,
      List<String> matching,
      List<String> others) {

    boolean matches(String line) {
      Matcher m = pattern.matcher(line);
      return action == Action.CUT ? m.lookingAt() : m.matches();
    }
  }

  /** No rule speaks of longer lines; trying them all on every paragraph would cost most time. */
  private static final int LONGEST = 400;

  private static final LineRules BUNDLED = load();

  private final List<Rule> rules;

  private LineRules(List<Rule> rules) {
    this.rules = List.copyOf(rules);
  }

  /** The rules that come with the program. */
  static LineRules bundled() {
    return BUNDLED;
  }

  List<Rule> rules() {
    return rules;
  }

  /** The first rule, {@code CUT} aside, that matches the trimmed line, or null. */
  Rule first(String line) {
    if (line.length() > LONGEST) {
      return null;
    }
    for (Rule rule : rules) {
      if (rule.action() != Action.CUT && rule.matches(line)) {
        return rule;
      }
    }
    return null;
  }

  /** The line without what {@code CUT} rules take from its beginning. */
  String cut(String line) {
    String rest = line;
    for (Rule rule : rules) {
      if (rule.action() == Action.CUT) {
        Matcher m = rule.pattern().matcher(rest);
        rest = m.lookingAt() ? rest.substring(m.end()).strip() : rest;
      }
    }
    return rest;
  }

  private static LineRules load() {
    List<Rule> rules = new ArrayList<>();
    try (InputStream in = LineRules.class.getResourceAsStream("boilerplate.tsv");
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      lines
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .skip(1)
          .forEach(line -> rules.add(rule(line.split("\t", -1))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new LineRules(rules);
  }

  private static Rule rule(String[] f) {
    if (f.length != 6) {
      throw new IllegalStateException("boilerplate.tsv: six columns wanted: " + f[0]);
    }
    return new Rule(
        f[0],
        f[1],
        Action.valueOf(f[2]),
        Pattern.compile(f[3], Pattern.UNICODE_CHARACTER_CLASS),
        List.of(f[4].split(" \\|\\| ")),
        List.of(f[5].split(" \\|\\| ")));
  }
}
