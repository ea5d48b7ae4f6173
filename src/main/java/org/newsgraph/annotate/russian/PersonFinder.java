package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsgraph.annotate.russian.Reading.Kind;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.GivenNames;

/**
 * Finds full names of persons: given names, patronymics, initials and surnames in the usual orders
 * that agree in case and gender; then surnames alone that the article has in full, that follow a
 * title, or that can be nothing else.
 */
final class PersonFinder {
  /** G given, P patronymic, S surname, I initial, U unknown word, C common word, V particle. */
  private static final Pattern ORDER =
      Pattern.compile(
          "GPS|GS|SGP|SG|II?S|SII?|II?U|UII|GP|GI[SU]|GV*U|GUU|GGS|GSS|GV+[SU]|GGU|GC|GG|II?C|UGP|CGP|SGG"
              + "|UU|UUU|UVU|UVS|US|USG");

  private static final int LONGEST = 4;
  private static final List<String> CASES = List.of("Nom", "Gen", "Dat", "Acc", "Ins", "Loc");
  private static final List<String> GENDERS = List.of("Masc", "Fem");

  private final GivenNames givenNames = GivenNames.bundled();
  private final RussianWords words;
  private final Guesser guesser;
  private final KnownNames known;

  PersonFinder(RussianWords words, Guesser guesser, KnownNames known) {
    this.words = words;
    this.guesser = guesser;
    this.known = known;
  }

  /** The names of persons in the sentences; their words' readings are set to fit. */
  List<Name> find(List<Parsed> sentences, List<Name> taken) {
    List<Name> names = new ArrayList<>();
    for (Parsed s : sentences) {
      for (int i = 0; i < s.size(); i++) {
        Name name = longest(s, i, taken);
        if (name != null) {
          names.add(name);
          i = name.to() - 1;
        }
      }
    }
    Set<String> surnames = surnames(names);
    for (Parsed s : sentences) {
      for (int i = 0; i < s.size(); i++) {
        if (!covered(names, s, i) && !covered(taken, s, i)) {
          Name name = alone(s, i, surnames);
          if (name != null) {
            names.add(name);
          }
        }
      }
    }
    return names;
  }

  private static boolean covered(List<Name> names, Parsed s, int i) {
    return names.stream().anyMatch(n -> n.sentence() == s.index() && n.overlaps(i, i + 1));
  }

  private static Set<String> surnames(List<Name> names) {
    Set<String> surnames = new HashSet<>();
    for (Name name : names) {
      String[] parts = name.normal().toLowerCase(Locale.ROOT).split(" ", -1);
      surnames.add(parts[parts.length - 1]);
    }
    return surnames;
  }

  private Name longest(Parsed s, int i, List<Name> taken) {
    for (int length = LONGEST; length > 1; length--) {
      int to = i + length;
      if (to <= s.size()
          && isCandidate(s, i, to)
          && taken.stream().noneMatch(n -> n.sentence() == s.index() && n.overlaps(i, to))) {
        Name name = full(s, i, to);
        if (name != null) {
          return name;
        }
      }
    }
    return null;
  }

  private boolean isCandidate(Parsed s, int from, int to) {
    for (int i = from; i < to; i++) {
      Word w = s.get(i);
      boolean particle = i > from && i < to - 1 && words.has("particle-name", w.lower);
      if (!w.isWord() || !w.isCyrillic() || (!w.isCapitalised() && !particle)) {
        return false;
      }
      if (w.isAcronym()
          && !w.isInitial()
          && (w.form.length() < 4 || !guesser.looksLikeSurname(w.lower))) {
        return false;
      }
    }
    return true;
  }

  private Name full(Parsed s, int from, int to) {
    for (String order : orders(s, from, to, from, List.of(""))) {
      if (!ORDER.matcher(order).matches()
          || (!order.matches(".*[GPI].*") && !foreign(s, from, to))) {
        continue;
      }
      for (Agreement a : agreements(s, from, order)) {
        return name(s, from, to, order, a);
      }
    }
    return null;
  }

  /** Two unknown words are a person only where neither is a place or an organization. */
  private boolean foreign(Parsed s, int from, int to) {
    for (int i = from; i < to; i++) {
      Word w = s.get(i);
      if (known.isPlace(w)
          || known.isTitle(w)
          || known.isHead(w)
          || w.lower.length() < 2
          || known.isAdjective(w)) {
        return false;
      }
    }
    return !s.isForm(to, "»");
  }

  private List<String> orders(Parsed s, int from, int to, int at, List<String> prefixes) {
    if (at == to) {
      return prefixes;
    }
    List<String> longer = new ArrayList<>();
    for (char role : roles(s.get(at)).toCharArray()) {
      for (String prefix : prefixes) {
        longer.add(prefix + role);
      }
    }
    return orders(s, from, to, at + 1, longer);
  }

  private String roles(Word w) {
    if (w.isInitial()) {
      return "I";
    }
    if (!w.isCapitalised()) {
      return "V";
    }
    StringBuilder roles = new StringBuilder();
    boolean common = false;
    boolean unknown = true;
    for (Reading r : w.readings) {
      common |= r.known() && r.upos() != Upos.PROPN;
      unknown &= !r.known();
    }
    add(roles, 'P', has(w, Kind.PATRONYMIC));
    add(roles, 'G', !givenReadings(w).isEmpty());
    add(
        roles,
        'S',
        has(w, Kind.SURNAME)
            && (!common
                || w.readings.stream().anyMatch(r -> r.known() && r.kind() == Kind.SURNAME)));
    add(roles, 'U', unknown);
    add(roles, 'C', roles.length() == 0);
    return roles.toString();
  }

  private static void add(StringBuilder roles, char role, boolean when) {
    if (when) {
      roles.append(role);
    }
  }

  private static boolean has(Word w, Kind kind) {
    return w.readings.stream().anyMatch(r -> r.kind() == kind);
  }

  private List<Reading> givenReadings(Word w) {
    List<Reading> given = new ArrayList<>();
    for (Reading r : w.readings) {
      if (r.kind() == Kind.GIVEN && (r.known() || givenNames.contains(r.lemma()))) {
        given.add(r);
      }
    }
    if (given.isEmpty() && !w.isInitial()) {
      for (Reading r : guesser.guess(w.lower)) {
        if (r.kind() == Kind.GIVEN && givenNames.contains(r.lemma())) {
          given.add(r);
        }
      }
    }
    return given;
  }

  private record Agreement(String kase, String gender, List<Reading> readings) {}

  /**
   * The case and gender in which all words can stand, the likeliest alone; none if there is none.
   */
  private List<Agreement> agreements(Parsed s, int from, String order) {
    Agreement best = null;
    double top = Double.NEGATIVE_INFINITY;
    for (String kase : CASES) {
      for (String gender : GENDERS) {
        List<Reading> chosen = new ArrayList<>();
        double sum = 0;
        for (int i = 0; i < order.length() && chosen.size() == i; i++) {
          Word w = s.get(from + i);
          Reading reading = reading(w, order.charAt(i), kase, gender);
          if (reading != null) {
            chosen.add(reading);
            sum += (reading.known() ? 1 : 0) + (reading.kase() == null ? 0 : 0.5);
            sum += w.best != null && kase.equals(w.best.kase()) ? 0.6 : 0;
            sum += w.best != null && gender.equals(w.best.gender()) ? 0.3 : 0;
          }
        }
        sum += kase.equals(coordinated(s, from)) ? 1 : 0;
        if (chosen.size() == order.length() && sum > top) {
          top = sum;
          best = new Agreement(kase, gender, chosen);
        }
      }
    }
    return best == null ? List.of() : List.of(best);
  }

  /** The case of the name that «и» joins to the one from here on, or null: "Ивана и Петра". */
  private static String coordinated(Parsed s, int from) {
    if (from < 2 || !s.get(from - 1).lower.equals("и")) {
      return null;
    }
    Reading before = s.get(from - 2).best;
    return before != null && before.is(Upos.PROPN) ? before.kase() : null;
  }

  private Reading reading(Word w, char role, String kase, String gender) {
    List<Reading> pool =
        switch (role) {
          case 'G' -> givenReadings(w);
          case 'P' -> w.readings.stream().filter(r -> r.kind() == Kind.PATRONYMIC).toList();
          case 'S' -> w.readings.stream().filter(r -> r.kind() == Kind.SURNAME).toList();
          case 'U' -> w.readings.stream().filter(r -> !r.known()).toList();
          case 'C' -> w.readings;
          default -> List.of(Reading.guess(w.lower, Kind.GIVEN, null, null, null));
        };
    Reading open = null;
    for (Reading r : pool) {
      boolean free = role == 'U' && r.kind() == Kind.GIVEN && "Fem".equals(r.gender());
      boolean fits =
          Reading.fits(r.kase(), kase)
              && (free || Reading.fits(r.gender(), gender))
              && !"Plur".equals(r.number());
      if (fits && (role != 'C' || r.kase() != null)) {
        if (r.kase() != null && (r.known() || !"Nom".equals(kase) || r.lemma().equals(w.lower))) {
          return r;
        }
        open = open == null ? r : open;
      }
    }
    return open;
  }

  private Name name(Parsed s, int from, int to, String order, Agreement a) {
    StringBuilder normal = new StringBuilder();
    for (int i = from; i < to; i++) {
      Word w = s.get(i);
      Reading r = a.readings().get(i - from);
      char role = order.charAt(i - from);
      String lemma =
          role == 'C' && r.is(Upos.ADJ)
              ? Inflection.adjective(r.lemma(), a.gender(), "Sing")
              : r.lemma();
      normal.append(normal.length() == 0 ? "" : " ");
      normal.append(
          role == 'I' || role == 'V' ? w.form : Inflection.capitalsOf(title(w.form), lemma));
      w.best =
          new Reading(
              lemma,
              role == 'V' ? Upos.PART : Upos.PROPN,
              kind(role, r),
              a.kase(),
              a.gender(),
              "Sing",
              "Anim",
              "",
              r.known());
    }
    String ordered = normal.toString();
    if (order.startsWith("SI") || (order.matches("[SUC]G[PG]?") && !order.equals("UG"))) {
      int space = ordered.indexOf(' ');
      ordered = ordered.substring(space + 1) + " " + ordered.substring(0, space);
    }
    return new Name(
        s.index(),
        from,
        to,
        EntityType.PERSON,
        Mention.Form.NAME,
        ordered,
        null,
        a.gender(),
        "person-full");
  }

  private static Kind kind(char role, Reading r) {
    return switch (role) {
      case 'G', 'I' -> Kind.GIVEN;
      case 'P' -> Kind.PATRONYMIC;
      case 'S', 'U', 'C' -> Kind.SURNAME;
      default -> r.kind();
    };
  }

  /** Capitals only at the begin of parts: ИВАНОВ as Иванов. */
  private static String title(String form) {
    return form.equals(form.toUpperCase(Locale.ROOT)) && form.length() > 2
        ? form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT)
        : form;
  }

  /** A surname or given name without other parts. */
  private Name alone(Parsed s, int i, Set<String> surnames) {
    Word w = s.get(i);
    if (!w.isWord()
        || !w.isCyrillic()
        || !w.isCapitalised()
        || w.isInitial()
        || w.lower.length() < 3) {
      return null;
    }
    if (w.isAcronym()) {
      return null;
    }
    String rule = null;
    boolean place = known.isPlace(w);
    boolean common = w.readings.stream().anyMatch(r -> r.known() && r.upos() != Upos.PROPN);
    Word before = s.get(i - 1);
    boolean start = s.isStart(i);
    if (pool(w).stream().anyMatch(r -> surnames.contains(r.lemma()) && r.upos() == Upos.PROPN)
        && (!common || !start)) {
      rule = "person-again";
    } else if (before != null
        && known.isPersonTitle(before)
        && !place
        && !known.isHead(w)
        && (!common || has(w, Kind.SURNAME))
        && !known.isAdjective(w)) {
      rule = "person-titled";
    } else if (!place
        && !common
        && !known.isTitle(w)
        && !known.isOrganization(w)
        && w.readings.stream().anyMatch(r -> r.known() && r.upos() == Upos.PROPN)) {
      rule = "person-listed";
    } else if (!place
        && !common
        && !known.isOrganization(w)
        && !w.form.contains("-")
        && guesser.looksLikeSurname(w.lower)
        && w.lower.length() > 4
        && !known.isAdjective(w)
        && nearSpeech(s, i)) {
      rule = "person-guessed";
    } else if (!place
        && !common
        && !known.isOrganization(w)
        && nearSpeech(s, i)
        && !known.isAdjective(w)
        && !w.form.contains("-")) {
      rule = "person-speaks";
    }
    return rule == null ? null : single(s, i, surnames, rule);
  }

  private List<Reading> pool(Word w) {
    List<Reading> pool = new ArrayList<>(w.readings);
    if (pool.stream().noneMatch(r -> r.upos() == Upos.PROPN)) {
      pool.addAll(guesser.guess(w.lower));
    }
    return pool;
  }

  private boolean nearSpeech(Parsed s, int i) {
    for (int k : new int[] {i - 1, i + 1}) {
      Word w = s.get(k);
      if (w != null
          && w.best != null
          && w.best.isFinite()
          && words.has("speech", w)
          && !"Plur".equals(w.best.number())) {
        return true;
      }
    }
    return false;
  }

  private Name single(Parsed s, int i, Set<String> surnames, String rule) {
    Word w = s.get(i);
    Reading best = null;
    double top = -1;
    for (Reading r : pool(w)) {
      if (r.upos() != Upos.PROPN && !(r.kase() != null)) {
        continue;
      }
      double score = (surnames.contains(r.lemma()) ? 4 : 0) + (r.known() ? 1 : 0);
      score += r.upos() == Upos.PROPN ? 1 : 0;
      score += w.best != null && Reading.fits(w.best.kase(), r.kase()) ? 1 : 0;
      score += r.equals(w.best) ? 0.5 : 0;
      score += "Masc".equals(r.gender()) ? 0.1 : 0;
      if (score > top) {
        top = score;
        best = r;
      }
    }
    if (best == null) {
      return null;
    }
    w.best =
        new Reading(
            best.lemma(),
            Upos.PROPN,
            Kind.SURNAME,
            best.kase(),
            best.gender(),
            "Sing",
            "Anim",
            "",
            best.known());
    return new Name(
        s.index(),
        i,
        i + 1,
        EntityType.PERSON,
        Mention.Form.NAME,
        Inflection.capitalsOf(w.form, best.lemma()),
        null,
        best.gender(),
        rule);
  }
}
