package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;

/** Noun phrases that describe people, bodies and places without a name, and personal pronouns. */
final class Nominals {
  private static final Set<String> INSIDE =
      Set.of("det", "amod", "compound", "nummod", "nmod:poss", "advmod", "det:predet", "punct");
  private static final Map<String, EntityType> PRONOUNS =
      Map.ofEntries(
          Map.entry("he", EntityType.PERSON),
          Map.entry("him", EntityType.PERSON),
          Map.entry("his", EntityType.PERSON),
          Map.entry("himself", EntityType.PERSON),
          Map.entry("she", EntityType.PERSON),
          Map.entry("her", EntityType.PERSON),
          Map.entry("hers", EntityType.PERSON),
          Map.entry("herself", EntityType.PERSON),
          Map.entry("i", EntityType.PERSON),
          Map.entry("me", EntityType.PERSON),
          Map.entry("my", EntityType.PERSON),
          Map.entry("we", EntityType.GROUP),
          Map.entry("us", EntityType.GROUP),
          Map.entry("our", EntityType.GROUP),
          Map.entry("they", EntityType.GROUP),
          Map.entry("them", EntityType.GROUP),
          Map.entry("their", EntityType.GROUP),
          Map.entry("it", EntityType.ORGANIZATION),
          Map.entry("its", EntityType.ORGANIZATION));

  private final Set<String> groups;
  private final Set<String> persons;
  private final Set<String> places;

  Nominals() {
    WordList words = WordList.read("nominals.tsv");
    groups = words.of("group");
    persons = words.of("person");
    places = words.of("place");
  }

  /** The descriptions and pronouns outside the names. Indexes and entities are not yet set. */
  List<Mention> find(Draft draft, List<Name> names) {
    List<Set<Integer>> taken = new ArrayList<>();
    draft.sentences().forEach(s -> taken.add(new HashSet<>()));
    for (Name name : names) {
      for (int i = name.from(); i < name.to(); i++) {
        taken.get(name.sentence()).add(i);
      }
    }
    List<Mention> found = new ArrayList<>();
    for (Sentence s : draft.sentences()) {
      for (Token t : s.tokens()) {
        Mention m = taken.get(s.index()).contains(t.index()) ? null : mention(draft, s, t, taken);
        if (m != null) {
          found.add(m);
        }
      }
    }
    return found;
  }

  private Mention mention(Draft draft, Sentence s, Token t, List<Set<Integer>> taken) {
    if (t.upos() == Upos.PRON) {
      EntityType type = PRONOUNS.get(t.lemma().toLowerCase(Locale.ROOT));
      type = type != null ? type : PRONOUNS.get(t.form().toLowerCase(Locale.ROOT));
      return type == null
          ? null
          : mention(draft, s, t.span(), type, Mention.Form.PRONOUN, "pronoun");
    }
    EntityType type = isAge(s, t) ? EntityType.PERSON : type(t);
    if (type == null || isModifier(s, t)) {
      return null;
    }
    Span span = phrase(s, t, taken.get(s.index()));
    return mention(draft, s, span, type, Mention.Form.NOMINAL, "nominal");
  }

  private static Mention mention(
      Draft draft, Sentence s, Span span, EntityType type, Mention.Form form, String rule) {
    String words = span.in(draft.text());
    return new Mention(0, s.index(), span, type, form, words, null, -1, rule, 0.6);
  }

  private EntityType type(Token t) {
    boolean capital = t.upos() == Upos.PROPN;
    if (t.upos() != Upos.NOUN && !capital) {
      return null;
    }
    String lemma = capital ? t.form().toLowerCase(Locale.ROOT) : t.lemma();
    boolean plural = "Plur".equals(t.feat("Number"));
    if (persons.contains(lemma)) {
      return plural ? EntityType.GROUP : EntityType.PERSON;
    }
    if (groups.contains(lemma)) {
      return EntityType.GROUP;
    }
    return places.contains(lemma) ? EntityType.PLACE : null;
  }

  /** Whether another noun is the head: "police" in "police station", "president" before a name. */
  private static boolean isModifier(Sentence s, Token t) {
    if (t.is("compound") || t.is("amod") || t.is("case") || t.is("mark")) {
      return true;
    }
    // A title that the parser made the head of what follows.
    return t.index() + 1 < s.tokens().size()
        && s.tokens().get(t.index() + 1).upos() == Upos.PROPN
        && t.head() == t.index() + 1;
  }

  /** The phrase from its first determiner or modifier to its head. */
  private static Span phrase(Sentence s, Token head, Set<Integer> taken) {
    int from = head.index();
    while (from > 0) {
      Token before = s.tokens().get(from - 1);
      if (joins(s, from - 1) && !taken.contains(from - 2)) {
        from -= 2;
        continue;
      }
      if (!dependsOn(s, before, head) || !isInside(before)) {
        break;
      }
      if (taken.contains(from - 1) && before.is("nmod:poss")) {
        break;
      }
      from--;
    }
    while (from < head.index() && isLoose(s.tokens().get(from))) {
      from++;
    }
    return s.tokens().get(from).span().cover(head.span());
  }

  /** Whether a hyphen makes one word of its neighbours: "state-run". */
  private static boolean joins(Sentence s, int i) {
    Token t = s.tokens().get(i);
    return i > 0
        && t.form().length() == 1
        && "-\u2010\u2011\u2013".contains(t.form())
        && s.tokens().get(i - 1).span().end() == t.span().start()
        && s.tokens().get(i + 1).span().start() == t.span().end();
  }

  /** "The 43-year-old": a person's age in the person's place. */
  private static boolean isAge(Sentence s, Token t) {
    int i = t.index();
    return t.form().equals("old")
        && i > 3
        && joins(s, i - 1)
        && s.tokens().get(i - 2).form().equals("year")
        && !t.is("amod")
        && !t.is("xcomp");
  }

  /** A mark or a possessive ending, which begins no phrase. */
  private static boolean isLoose(Token t) {
    return t.upos() == Upos.PUNCT || (t.is("case") && t.upos() == Upos.PART);
  }

  private static boolean dependsOn(Sentence s, Token t, Token head) {
    for (int at = t.index(), n = 0; at >= 0 && n < s.tokens().size(); n++) {
      if (at == head.index()) {
        return true;
      }
      at = s.tokens().get(at).head();
    }
    return false;
  }

  private static boolean isInside(Token t) {
    if (t.upos() == Upos.PUNCT) {
      return t.form().length() == 1 && "-'\u2019".contains(t.form());
    }
    return INSIDE.stream().anyMatch(t::is) || (t.is("case") && t.upos() == Upos.PART);
  }
}
