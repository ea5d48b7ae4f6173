package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.HeadNouns;

/**
 * Titles of persons, and descriptions that stand for them: "президент Азербайджана", "российский
 * министр"; groups of people: "силовики".
 */
final class Descriptions {
  private final HeadNouns nouns = HeadNouns.bundled();
  private final Gazetteer gazetteer;

  Descriptions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** Gives a person the title before the name, or after it behind a comma. */
  void readTitles(
      Parsed sentence, Mention m, Cluster person, IdentityHashMap<Mention, Cluster> links) {
    List<Word> words = sentence.words();
    int first = index(words, m.span().start());
    int head = words.get(first).deprel.equals("appos") ? words.get(first).head : -1;
    int last = first;
    while (last + 1 < words.size() && words.get(last + 1).span.end() <= m.span().end()) {
      last++;
    }
    int after =
        head < 0 && last + 2 < words.size() && words.get(last + 1).form.equals(",")
            ? title(words, last + 2)
            : -1;
    int title = head >= 0 ? head : after;
    if (title < 0 || nouns.titles(words.get(title).lemma(), "ru").isEmpty()) {
      return;
    }
    Span phrase = phrase(words, title, head >= 0 ? first : words.size());
    person.roles.add(phrase.in(sentenceText(sentence, words)).strip());
    person.offices.add(words.get(title).lemma());
    String country = country(words, phrase, links);
    person.country = person.country == null ? country : person.country;
  }

  /** The words with single spaces at their own places, so that spans of the article fit. */
  private static String sentenceText(Parsed sentence, List<Word> words) {
    StringBuilder text = new StringBuilder(" ".repeat(sentence.span().end()));
    for (Word word : words) {
      text.replace(word.span.start(), word.span.end(), word.form);
    }
    return text.toString();
  }

  private int title(List<Word> words, int i) {
    for (int k = i; k < words.size() && k < i + 3; k++) {
      Word word = words.get(k);
      if (word.isNoun()) {
        boolean nominative = "Nom".equals(word.kase()) || word.kase() == null;
        return nominative && !nouns.titles(word.lemma(), "ru").isEmpty() ? k : -1;
      }
      if (!word.reading.isAdjectival()) {
        return -1;
      }
    }
    return -1;
  }

  private static int index(List<Word> words, int start) {
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).span.start() == start) {
        return i;
      }
    }
    throw new IllegalArgumentException("no word starts at " + start);
  }

  /** A noun with its adjectives and genitives, up to a word. */
  private static Span phrase(List<Word> words, int head, int end) {
    int from = head;
    while (from > 0
        && words.get(from - 1).head == head
        && !words.get(from - 1).deprel.matches("case|cc|punct|mark")) {
      from--;
    }
    int to = head;
    while (to + 1 < end && under(words, to + 1, head) && !words.get(to + 1).isPunct()) {
      to++;
    }
    return words.get(from).span.cover(words.get(to).span);
  }

  private static boolean under(List<Word> words, int i, int head) {
    int at = i;
    while (at >= 0 && at != head) {
      boolean part = words.get(at).deprel.matches("nmod|amod|flat:name|case|nummod|det");
      at = part ? words.get(at).head : -1;
    }
    return at == head;
  }

  /** The country that a phrase names, by noun or adjective; or null. */
  private String country(List<Word> words, Span phrase, IdentityHashMap<Mention, Cluster> links) {
    for (Word word : words) {
      String key =
          word.is(Upos.ADJ) && phrase.contains(word.span)
              ? gazetteer.countryAdjective(word.lemma(), "ru")
              : null;
      if (key != null) {
        return key;
      }
    }
    return links.keySet().stream()
        .filter(m -> m.type() == EntityType.COUNTRY && phrase.contains(m.span()))
        .map(Mention::key)
        .sorted()
        .findFirst()
        .orElse(null);
  }

  /** Descriptions of known persons by title and country, and groups, outside names. */
  List<Mention> find(
      List<Parsed> sentences,
      List<Mention> names,
      List<Cluster> clusters,
      IdentityHashMap<Mention, Cluster> links) {
    List<Mention> found = new ArrayList<>();
    for (Parsed sentence : sentences) {
      List<Word> words = sentence.words();
      List<Mention> here = names.stream().filter(m -> m.sentence() == sentence.index()).toList();
      for (int i = 0; i < words.size(); i++) {
        Span at = words.get(i).span;
        boolean inName = here.stream().anyMatch(m -> m.span().contains(at));
        List<HeadNouns.Title> titles =
            words.get(i).isNoun() ? nouns.titles(words.get(i).lemma(), "ru") : List.of();
        List<HeadNouns.Title> plural =
            words.get(i).isNoun() ? nouns.titles(words.get(i).form, "ru") : List.of();
        boolean group =
            titles.stream().anyMatch(t -> t.type() == EntityType.GROUP)
                || plural.stream().anyMatch(t -> t.type() == EntityType.GROUP)
                || (!titles.isEmpty() && "Plur".equals(words.get(i).reading.number()));
        if (inName || (titles.isEmpty() && !group)) {
          continue;
        }
        Span phrase = phrase(words, i, words.size());
        if (group) {
          found.add(mention(sentence, phrase, EntityType.GROUP, "ru.group"));
        } else if (!explained(words, i)) {
          Cluster person = known(words, i, phrase, clusters, links);
          if (person != null) {
            Mention m = mention(sentence, phrase, EntityType.PERSON, "ru.description");
            links.put(m, person);
            found.add(m);
          }
        }
      }
    }
    return found;
  }

  /** Whether a name follows that says who the title's bearer is. */
  private static boolean explained(List<Word> words, int i) {
    return words.stream().anyMatch(w -> w.head == i && w.deprel.equals("appos"));
  }

  private Cluster known(
      List<Word> words,
      int i,
      Span phrase,
      List<Cluster> clusters,
      IdentityHashMap<Mention, Cluster> links) {
    String country = country(words, phrase, links);
    List<Cluster> fitting =
        clusters.stream()
            .filter(
                c ->
                    c.offices.contains(words.get(i).lemma())
                        || (country != null
                            && words.get(i).lemma().matches("лидер|глава")
                            && c.offices.contains("президент")))
            .filter(c -> country == null || country.equals(c.country))
            .toList();
    return fitting.size() == 1 ? fitting.get(0) : null;
  }

  private static Mention mention(Parsed sentence, Span span, EntityType type, String rule) {
    StringBuilder name = new StringBuilder();
    for (Word word : sentence.words()) {
      if (span.contains(word.span)) {
        name.append(name.isEmpty() ? "" : " ").append(word.form);
      }
    }
    return new Mention(
        0,
        sentence.index(),
        span,
        type,
        Mention.Form.NOMINAL,
        name.toString(),
        null,
        -1,
        rule,
        0.7);
  }
}
