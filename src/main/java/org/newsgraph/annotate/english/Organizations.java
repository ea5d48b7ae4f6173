package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.annotate.english.Name.Label;

/**
 * Names of organizations that the engine cut short or missed: runs of capitalised words that end in
 * a head noun ("the Northern Rail Company", "Ministry of Labour"), and long names before an acronym
 * in brackets.
 */
final class Organizations {
  private static final Set<String> LINKS = Set.of("of", "for", "and", "&", "the");
  private static final Set<String> LISTING =
      Set.of("Ministry", "Department", "Directorate", "Bureau", "State", "Faculty", "Committee");
  private static final int LONGEST = 9;

  private final NameWords words;

  Organizations(NameWords words) {
    this.words = words;
  }

  /** The sentence's names, with the organizations that were cut short or missed. */
  List<Name> complete(Draft draft, int sentence, List<Name> names) {
    List<Name> found = new ArrayList<>(names);
    int size = draft.tokens(sentence).size();
    for (int i = 0; i < size; i++) {
      if (draft.isProper(sentence, i) && !draft.isProper(sentence, i - 1)) {
        int end = i;
        while (draft.isProper(sentence, end)) {
          end++;
        }
        run(draft, found, sentence, i, end);
        i = end;
      }
    }
    for (int i = 1; i + 1 < size; i++) {
      if (draft.form(sentence, i - 1).equals("(")
          && NameWords.isAcronym(draft.form(sentence, i))
          && draft.form(sentence, i + 1).equals(")")) {
        spellOut(draft, found, sentence, i);
      }
    }
    found.sort((a, b) -> Integer.compare(a.from(), b.from()));
    return found;
  }

  /** A run of capitalised words whose last, or whose head before "of", is a head noun. */
  private void run(Draft draft, List<Name> names, int sentence, int from, int end) {
    String last = draft.form(sentence, end - 1);
    int start = from;
    while (start < end && isOutside(draft.form(sentence, start))) {
      start++;
    }
    if (start == from && isNational(draft, names, sentence, from - 1)) {
      start--;
    }
    boolean state = last.equals("State") && draft.form(sentence, start).equals("Islamic");
    boolean head = state || words.organizationHeads.contains(last);
    boolean land = words.placeHeads.contains(last);
    if (!head && !land && !words.eitherHeads.contains(last)) {
      return;
    }
    int stop = head && !land ? afterComplement(draft, names, sentence, last, end) : end;
    if (stop - start >= 2) {
      replace(names, sentence, start, stop, land ? Label.PLACE : head ? Label.ORGANIZATION : null);
    }
  }

  /** The end of "of" or "for" and what it governs, directly after the head noun. */
  private static int afterComplement(
      Draft draft, List<Name> names, int sentence, String head, int end) {
    String link = draft.form(sentence, end);
    if (!link.equals("of") && !link.equals("for")) {
      return end;
    }
    int at = draft.form(sentence, end + 1).equals("the") ? end + 2 : end + 1;
    int stop = at;
    while (draft.isProper(sentence, stop)) {
      stop++;
    }
    return stop > at ? listEnd(draft, names, sentence, head, stop) : end;
  }

  /**
   * Puts the run in the place of shorter names inside it, unless one crosses it or is a person.
   *
   * @param headLabel what its head noun says it is; null for a head noun of both kinds
   */
  private static void replace(
      List<Name> names, int sentence, int start, int stop, Label headLabel) {
    Label label = headLabel == null ? Label.ORGANIZATION : headLabel;
    for (Name name : names) {
      if (name.from() < stop && start < name.to()) {
        boolean inside = start <= name.from() && name.to() <= stop;
        boolean person = name.label() == Label.PERSON && name.size() > 1;
        if (!inside || person || (name.from() == start && name.to() == stop)) {
          return;
        }
        if (name.label() == Label.PLACE && headLabel == null) {
          label = Label.PLACE;
        }
      }
    }
    names.removeIf(n -> start <= n.from() && n.to() <= stop);
    names.add(new Name(sentence, start, stop, label, "head-noun-run"));
  }

  /** "Syrian" before "Arab Army": an adjective of a people, written with a capital. */
  private static boolean isNational(Draft draft, List<Name> names, int sentence, int token) {
    String form = draft.form(sentence, token);
    return form.equals("Islamic")
        || names.stream()
            .anyMatch(n -> n.label() == Label.PEOPLE && n.size() == 1 && n.covers(token));
  }

  /** "Ministry of Labour, Trade and Health": the end of a list that belongs to the name. */
  private static int listEnd(Draft draft, List<Name> names, int sentence, String head, int stop) {
    if (!LISTING.contains(head)) {
      return stop;
    }
    int end = stop;
    while (draft.form(sentence, end).equals(",")) {
      int next = itemEnd(draft, names, sentence, end + 1);
      if (next == end + 1) {
        break;
      }
      end = next;
    }
    int and = end > stop && draft.form(sentence, end).equals(",") ? end + 1 : end;
    if (!draft.form(sentence, and).equals("and")) {
      return stop;
    }
    int last = itemEnd(draft, names, sentence, and + 1);
    return last > and + 1 ? last : stop;
  }

  /**
   * The end of capitalised words that name no place, person or people; where none are, the start.
   */
  private static int itemEnd(Draft draft, List<Name> names, int sentence, int from) {
    int at = draft.form(sentence, from).equals("the") ? from + 1 : from;
    int end = at;
    while (draft.isProper(sentence, end)) {
      end++;
    }
    int stop = end;
    boolean other =
        names.stream()
            .anyMatch(n -> n.from() < stop && at < n.to() && n.label() != Label.ORGANIZATION);
    return end == at || other ? from : end;
  }

  private boolean isOutside(String form) {
    return NameWords.isArticle(form) || words.titles.contains(form);
  }

  /** Finds the long name before a bracketed acronym by its initials. */
  private void spellOut(Draft draft, List<Name> names, int sentence, int acronym) {
    String letters = draft.form(sentence, acronym).replaceAll("[^\\p{Lu}]", "");
    for (int from = acronym - 2; from >= Math.max(0, acronym - 1 - LONGEST); from--) {
      if (NameWords.isCapitalised(draft.form(sentence, from))
          && initials(draft, sentence, from, acronym - 1).equals(letters)) {
        int start = from;
        Label label = Label.ORGANIZATION;
        for (Name name : names) {
          if (name.from() <= start && name.to() == acronym - 1 && name.label() != Label.OTHER) {
            label = name.label();
          }
        }
        if (label == Label.PERSON || label == Label.PEOPLE) {
          label = Label.ORGANIZATION;
        }
        names.removeIf(n -> n.from() < acronym - 1 && start < n.to());
        names.removeIf(n -> n.covers(acronym));
        names.add(new Name(sentence, start, acronym - 1, label, "acronym-long"));
        names.add(new Name(sentence, acronym, acronym + 1, label, "acronym"));
        return;
      }
    }
  }

  private static String initials(Draft draft, int sentence, int from, int to) {
    StringBuilder initials = new StringBuilder();
    for (int i = from; i < to; i++) {
      String form = draft.form(sentence, i);
      if (NameWords.isCapitalised(form)) {
        initials.appendCodePoint(form.codePointAt(0));
      } else if (!LINKS.contains(form.toLowerCase(Locale.ROOT)) && !form.equals("-")) {
        return "";
      }
    }
    return initials.toString();
  }
}
