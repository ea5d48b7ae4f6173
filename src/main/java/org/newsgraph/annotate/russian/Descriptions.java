package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsgraph.annotate.russian.Clusters.Cluster;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.HeadNouns.Title;

/**
 * What an article says of its entities without naming them: titles beside names, descriptions and
 * groups ("сотрудники", "президент Грузии"), and which person a description means.
 */
final class Descriptions {
  private final KnownNames known;

  Descriptions(KnownNames known) {
    this.known = known;
  }

  /** Nominal mentions of persons, groups and organizations outside the names of a sentence. */
  List<Name> find(Parsed s, List<Name> names) {
    List<Name> found = new ArrayList<>();
    for (Word w : s.words()) {
      if (!w.is(Upos.NOUN) || isNamed(s, w, names)) {
        continue;
      }
      EntityType type = type(w);
      if (type != null) {
        found.add(nominal(s, w, type));
      }
    }
    return found;
  }

  /** Whether the noun lies in a name, or is the title of a name beside it. */
  private static boolean isNamed(Parsed s, Word noun, List<Name> names) {
    boolean titled =
        s.words().stream().anyMatch(w -> w.head == noun.index && w.deprel.equals("appos"));
    return titled || names.stream().anyMatch(n -> n.overlaps(noun.index, noun.index + 1));
  }

  private EntityType type(Word w) {
    for (Title title : known.titles(w)) {
      boolean plural = "Plur".equals(w.best.number()) || title.type() == EntityType.GROUP;
      return plural ? EntityType.GROUP : EntityType.PERSON;
    }
    return known.isHead(w) ? EntityType.ORGANIZATION : null;
  }

  private static Name nominal(Parsed s, Word noun, EntityType type) {
    int from = noun.index;
    while (from > 0
        && s.get(from - 1).head == noun.index
        && s.get(from - 1).deprel.equals("amod")) {
      from--;
    }
    return new Name(
        s.index(),
        from,
        noun.index + 1,
        type,
        Mention.Form.NOMINAL,
        noun.lemma(),
        null,
        type == EntityType.PERSON ? noun.best.gender() : null,
        "nominal");
  }

  /** Reads the titles beside a person's name and whose they are into its cluster. */
  void readTitle(String text, Parsed s, Name name, List<Name> names, Cluster cluster) {
    Word first = s.get(name.from());
    if (!first.deprel.equals("appos") || first.head > first.index) {
      return;
    }
    Word title = s.get(first.head);
    int from = title.index;
    while (from > 0
        && s.get(from - 1).head == title.index
        && s.get(from - 1).deprel.matches("amod|nmod")) {
      from--;
    }
    cluster.roles.add(s.span(from, name.from()).in(text).strip());
    cluster.country =
        cluster.country == null ? country(s, from, name.from(), names) : cluster.country;
  }

  /** The country that an adjective or a genitive in the stretch names, or null. */
  private String country(Parsed s, int from, int to, List<Name> names) {
    for (int i = from; i < to; i++) {
      String key = known.countryOf(s.get(i));
      if (key != null) {
        return key;
      }
    }
    for (Name n : names) {
      if (n.type() == EntityType.COUNTRY && n.from() >= from && n.to() <= to) {
        return n.key();
      }
    }
    return null;
  }

  /** The one person known by the described office, of its country where that is said; or null. */
  Cluster described(Parsed s, Name nominal, List<Name> names, List<Cluster> clusters) {
    if (nominal.type() != EntityType.PERSON) {
      return null;
    }
    int to = nominal.to();
    for (Name n : names) {
      to = n.from() == nominal.to() && n.type() == EntityType.COUNTRY ? n.to() : to;
    }
    String country = country(s, nominal.from(), to, names);
    Cluster found = null;
    for (Cluster c : clusters) {
      if (c.type == EntityType.PERSON
          && c.roles.stream().anyMatch(r -> hasNoun(r, nominal.normal()))
          && (country == null || country.equals(c.country))) {
        if (found != null) {
          return null;
        }
        found = c;
      }
    }
    return found;
  }

  private static boolean hasNoun(String role, String noun) {
    String stem = noun.length() > 4 ? noun.substring(0, noun.length() - 1) : noun;
    for (String word : role.toLowerCase(Locale.ROOT).split("[\\s]+", -1)) {
      if (word.startsWith(stem) && word.length() <= noun.length() + 2) {
        return true;
      }
    }
    return false;
  }
}
