package org.newsgraph.annotate.time;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.newsgraph.annotate.time.Meaning.Atom;
import org.newsgraph.annotate.time.Meaning.Label;
import org.newsgraph.annotate.time.Meaning.Length;
import org.newsgraph.annotate.time.Meaning.Nothing;

/**
 * What the operations named in the rules' values compute. Each answers null where its arguments do
 * not go together, which refuses the match, and {@link Nothing#UNKNOWN} where only the context is
 * missing.
 */
final class Operations {
  private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d\\d");

  private final Dates dates;
  private final Relations relations;

  Operations(Context context) {
    this.dates = new Dates(context);
    this.relations = new Relations(context);
  }

  /**
   * Computes a rule's value.
   *
   * @param parts what the named parts of its pattern mean
   * @param word the first word of the expression
   */
  Meaning value(Template template, Map<String, Meaning> parts, int word) {
    if (template instanceof Template.Part part) {
      return parts.get(part.name());
    }
    if (template instanceof Template.Constant constant) {
      return constant.atom();
    }
    Template.Call call = (Template.Call) template;
    List<Meaning> arguments = new ArrayList<>();
    for (Template argument : call.arguments()) {
      Meaning value = value(argument, parts, word);
      if (value == null || value == Nothing.UNKNOWN) {
        return value;
      }
      arguments.add(value);
    }
    try {
      return apply(call.operation(), new Arguments(arguments, word));
    } catch (DateTimeException noSuchDate) {
      return null;
    }
  }

  /** The values given to an operation, read as what it expects. */
  record Arguments(List<Meaning> list, int word) {
    int size() {
      return list.size();
    }

    Meaning at(int i) {
      return list.get(i);
    }

    String text(int i) {
      return ((Atom) list.get(i)).text();
    }

    int number(int i) {
      return ((Atom) list.get(i)).number();
    }

    Grain grain(int i) {
      return Grain.valueOf(text(i));
    }

    Period period(int i) {
      return (Period) list.get(i);
    }
  }

  private Meaning apply(String operation, Arguments a) {
    return switch (operation) {
      case "none" -> Nothing.NONE;
      case "label" -> new Label(a.text(0));
      case "length" -> length(a);
      case "neg" -> new Atom(Integer.toString(-a.number(0)));
      case "sum" -> new Atom(Integer.toString(a.number(0) + a.number(1)));
      case "plus" -> new Atom(a.text(0) + a.text(1));
      case "wide" -> new Atom(Period.digits(a.number(0), 4));
      case "pm" -> new Atom(afternoon(a.text(0)));
      case "digits" ->
          new Atom(
              a.text(0)
                  .replaceAll("\\D+", " ")
                  .strip()
                  .split(" ", -1)[a.size() > 1 ? a.number(1) : 0]);
      case "day",
          "month",
          "year",
          "decade",
          "century",
          "season",
          "quarter",
          "half",
          "holiday",
          "numeric",
          "years" ->
          dates.named(operation, a);
      case "nearestMonth", "nearestSeason", "nearestHoliday" -> dates.nearest(operation, a);
      case "weekday", "weekdayOn", "weekdayIn", "weekend", "dayOfMonth" ->
          dates.weekly(operation, a);
      case "now", "focus", "ago", "then", "around" -> relations.relative(operation, a);
      case "after",
          "nthWeekday",
          "nthUnit",
          "nthAfter",
          "containing",
          "edge",
          "range",
          "inMonth",
          "at" ->
          relations.derived(operation, a);
      default -> throw new IllegalStateException("no operation " + operation);
    };
  }

  /**
   * No length where the unit is none of lengths or finer than the day, the grain of the graph, or
   * where the number is rather a year ("2018 day 5").
   */
  private static Meaning length(Arguments a) {
    Grain grain = a.grain(1);
    boolean year = YEAR.matcher(a.text(0)).matches();
    return year || grain.ofClock() || grain == Grain.SEASON || grain == Grain.WEEKEND
        ? null
        : new Length(a.text(0), grain);
  }

  private static String afternoon(String clock) {
    String[] parts = clock.split("\\D", 2);
    int hour = Integer.parseInt(parts[0]);
    return (hour < 12 ? hour + 12 : hour) + (parts.length > 1 ? ":" + parts[1] : "");
  }
}
