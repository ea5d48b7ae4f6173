package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;

/**
 * Puts the names of an article into clusters: full names of persons by surname and compatible given
 * names, lone surnames where one person bears them, organizations by name, legal form aside, and by
 * acronym, places by gazetteer key or name.
 */
final class Clusters {
  private final NameWords words;
  private final Set<String> companySuffixes;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Map<Integer, Cluster> byMention = new LinkedHashMap<>();
  private final Map<String, List<String>> cores = new HashMap<>();
  private final Map<String, String> normals = new HashMap<>();

  Clusters(NameWords words, Set<String> companySuffixes) {
    this.words = words;
    this.companySuffixes = companySuffixes;
  }

  /** The clusters, by first appearance of the name that opened them. */
  List<Cluster> all() {
    return clusters;
  }

  /** The cluster of a mention by its index, or null where it stays unresolved. */
  Cluster of(int mention) {
    return byMention.get(mention);
  }

  /** Clusters all mentions that are names. */
  void addNames(List<Mention> mentions, String text) {
    List<Mention> lone = new ArrayList<>();
    for (Mention m : mentions) {
      if (m.form() == Mention.Form.NAME) {
        if (m.type() == EntityType.PERSON && Cluster.words(m.name()).length == 1) {
          lone.add(m);
        } else if (m.type() == EntityType.PERSON) {
          add(person(m.name()), m);
        } else {
          add(other(m), m);
        }
      }
    }
    lone.removeIf(m -> addRelative(m, mentions, text));
    lone.forEach(m -> addLone(m, text));
    acronyms();
    shortNames(mentions, text);
    clusters.sort(Comparator.comparingInt(Clusters::first));
  }

  private static int first(Cluster cluster) {
    return cluster.mentions.stream().mapToInt(Mention::index).min().orElseThrow();
  }

  /** Adds a mention to a cluster; descriptions and pronouns add no name. */
  void add(Cluster cluster, Mention m) {
    cluster.mentions.add(m);
    byMention.put(m.index(), cluster);
    if (m.form() == Mention.Form.NAME) {
      cluster.names.add(m.name());
      if (cluster.key == null) {
        cluster.key = m.key();
      }
    }
  }

  Cluster open(EntityType type) {
    Cluster cluster = new Cluster(type);
    clusters.add(cluster);
    return cluster;
  }

  private Cluster person(String name) {
    for (Cluster c : clusters) {
      if (c.type == EntityType.PERSON && c.names.stream().allMatch(n -> samePerson(n, name))) {
        return c;
      }
    }
    return open(EntityType.PERSON);
  }

  /** Whether two full names can be one person's: equal surname, given names equal or initials. */
  private boolean samePerson(String a, String b) {
    List<String> left = core(a);
    List<String> right = core(b);
    String surname = left.get(left.size() - 1);
    if (!surname.equals(right.get(right.size() - 1))) {
      return false;
    }
    return left.size() == 1 || right.size() == 1 || sameGiven(left.get(0), right.get(0));
  }

  private static boolean sameGiven(String a, String b) {
    if (a.equals(b)) {
      return true;
    }
    boolean initial = a.replace(".", "").length() == 1 || b.replace(".", "").length() == 1;
    return initial && a.charAt(0) == b.charAt(0);
  }

  /** The words of a person's name in lower case, without "Jr." and the like. */
  private List<String> core(String name) {
    return cores.computeIfAbsent(name, this::findCore);
  }

  private List<String> findCore(String name) {
    List<String> core = new ArrayList<>();
    for (String word : Cluster.words(name)) {
      if (!words.suffixes.contains(word) || core.isEmpty()) {
        core.add(word.toLowerCase(Locale.ROOT));
      }
    }
    return core;
  }

  /** Adds a given name alone to the person whose surname others share; whether it did. */
  private boolean addRelative(Mention m, List<Mention> mentions, String text) {
    String surname = SharedSurnames.of(m, mentions, text, words);
    if (surname == null || clusters.stream().anyMatch(c -> isSurname(m.name(), c))) {
      return false;
    }
    String name = m.name() + " " + surname;
    Cluster person = person(name);
    add(person, m);
    person.names.add(name);
    return true;
  }

  private boolean isSurname(String word, Cluster c) {
    List<String> core = c.type == EntityType.PERSON ? core(c.name()) : List.of();
    return core.size() > 1 && core.get(core.size() - 1).equalsIgnoreCase(word);
  }

  /** A surname or given name alone belongs to the one person who bears it; shared, to nobody. */
  private void addLone(Mention m, String text) {
    String name = m.name().toLowerCase(Locale.ROOT);
    List<Cluster> surname = new ArrayList<>();
    List<Cluster> given = new ArrayList<>();
    List<Cluster> same = new ArrayList<>();
    for (Cluster c : clusters) {
      if (c.type == EntityType.PERSON) {
        List<String> core = core(c.name());
        if (core.size() == 1) {
          if (core.get(0).equals(name)) {
            same.add(c);
          }
        } else if (core.get(core.size() - 1).equals(name)) {
          surname.add(c);
        } else if (core.get(0).equals(name)) {
          given.add(c);
        }
      }
    }
    List<Cluster> bearers = surname.isEmpty() ? given : surname;
    if (bearers.size() > 1) {
      bearers = byTitle(m, bearers, text);
    }
    if (bearers.size() == 1) {
      add(bearers.get(0), m);
    } else if (bearers.isEmpty()) {
      add(same.isEmpty() ? open(EntityType.PERSON) : same.get(0), m);
    }
  }

  /** Of the persons who share a surname those whose gender the form of address fits. */
  private List<Cluster> byTitle(Mention m, List<Cluster> bearers, String text) {
    String before = text.substring(Math.max(0, m.span().start() - 6), m.span().start());
    String gender =
        before.matches("(?s).*\\bMr\\.? $")
            ? "Masc"
            : before.matches("(?s).*\\bM(?:r?s\\.?|iss) $") ? "Fem" : null;
    if (gender == null) {
      return bearers;
    }
    return bearers.stream()
        .filter(c -> gender.equals(words.genderOf(Cluster.words(c.name())[0])))
        .toList();
  }

  private Cluster other(Mention m) {
    String name = normal(m.name());
    for (Cluster c : clusters) {
      boolean fits = c.type == m.type() && c.type != EntityType.PERSON;
      boolean key = m.key() != null && m.key().equals(c.key);
      if (key || (fits && c.names.stream().anyMatch(n -> normal(n).equals(name)))) {
        return c;
      }
    }
    Cluster opened = open(m.type());
    opened.key = m.key();
    return opened;
  }

  /** Lower case, without dots, legal form and article. */
  private String normal(String name) {
    return normals.computeIfAbsent(name, this::normalise);
  }

  private String normalise(String name) {
    List<String> parts = new ArrayList<>(List.of(Cluster.words(name)));
    while (parts.size() > 1 && companySuffixes.contains(parts.get(parts.size() - 1))) {
      parts.remove(parts.size() - 1);
    }
    if (parts.size() > 1 && NameWords.isArticle(parts.get(0))) {
      parts.remove(0);
    }
    return String.join(" ", parts).toLowerCase(Locale.ROOT).replaceAll("[.,]", "");
  }

  /** Joins "European Space Agency" with "(ESA)" after it, or with ESA where no other fits. */
  private void acronyms() {
    for (Cluster c : List.copyOf(clusters)) {
      String name = c.name();
      if (c.type == EntityType.PERSON || !NameWords.isAcronym(name)) {
        continue;
      }
      List<Cluster> longer =
          clusters.stream()
              .filter(o -> o != c && o.type == c.type && initials(o.name()).equals(letters(name)))
              .toList();
      if (longer.size() == 1 && (c.key == null || longer.get(0).key == null)) {
        merge(longer.get(0), c);
      }
    }
  }

  /** Joins an organization with the short name that follows it in brackets. */
  private void shortNames(List<Mention> mentions, String text) {
    for (int i = 1; i < mentions.size(); i++) {
      Cluster longer = of(mentions.get(i - 1).index());
      Cluster shorter = of(mentions.get(i).index());
      String between =
          text.substring(
              mentions.get(i - 1).span().end(),
              Math.max(mentions.get(i - 1).span().end(), mentions.get(i).span().start()));
      if (between.equals(" (")
          && longer != null
          && shorter != null
          && longer != shorter
          && longer.type == EntityType.ORGANIZATION
          && shorter.type == EntityType.ORGANIZATION
          && ShortNames.shortens(mentions.get(i).name(), mentions.get(i - 1).name())) {
        merge(longer, shorter);
      }
    }
  }

  private void merge(Cluster into, Cluster from) {
    into.names.addAll(from.names);
    into.mentions.addAll(from.mentions);
    into.key = into.key == null ? from.key : into.key;
    from.mentions.forEach(m -> byMention.put(m.index(), into));
    clusters.remove(from);
  }

  private static String letters(String acronym) {
    return acronym.replaceAll("[^\\p{Lu}]", "");
  }

  private static String initials(String name) {
    StringBuilder initials = new StringBuilder();
    String[] parts = name.split("[\\s-]+", -1);
    for (String part : parts) {
      if (NameWords.isCapitalised(part)) {
        initials.appendCodePoint(part.codePointAt(0));
      }
    }
    return parts.length < 2 ? "" : initials.toString();
  }
}
