package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Token;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;

/**
 * What an article says of its entities: titles before names, appositions and predicates after them,
 * nationalities. Descriptions in apposition join the entity they describe.
 */
final class Descriptions {
  private static final int LONGEST_ROLE = 12;

  private final NameWords words;
  private final Gazetteer gazetteer;
  private final Set<String> masculine;
  private final Set<String> feminine;
  private final Set<String> address;

  Descriptions(NameWords words, Gazetteer gazetteer, WordList coreference) {
    this.words = words;
    this.gazetteer = gazetteer;
    masculine = coreference.of("Masc");
    feminine = coreference.of("Fem");
    address = coreference.of("address");
  }

  /** Reads titles and nationality before each name, gender from title and given name. */
  void readTitles(Draft draft, Clusters clusters) {
    for (Cluster c : clusters.all()) {
      if (c.type == EntityType.PERSON && c.name().contains(" ")) {
        c.gender = words.genderOf(Cluster.words(c.name())[0]);
      }
      for (Mention m : c.mentions) {
        Sentence s = draft.sentences().get(m.sentence());
        List<Token> inside = s.in(m.span());
        if (!inside.isEmpty() && c.type == EntityType.PERSON) {
          titleBefore(s, inside.get(0).index(), c, draft.text());
        } else if (!inside.isEmpty() && c.type == EntityType.ORGANIZATION) {
          organizationCountry(s, inside, c);
        }
      }
    }
  }

  private void titleBefore(Sentence s, int name, Cluster c, String text) {
    int from = name;
    int title = -1;
    while (from > 0 && isTitlePart(s.tokens().get(from - 1))) {
      from--;
      String form = s.tokens().get(from).form();
      title = words.titles.contains(form) || isRoleNoun(s.tokens().get(from)) ? from : title;
      setGender(c, form);
    }
    if (title >= 0 && from < name) {
      String role = new Span(s.tokens().get(from).span().start(), end(s, name)).in(text).strip();
      if (!address.contains(role)) {
        c.roles.add(role);
      }
    }
    for (int i = from - 1; i >= Math.max(0, from - 2); i--) {
      String country = gazetteer.countryAdjective(s.tokens().get(i).form(), "en");
      if (country != null && c.country == null) {
        c.country = country;
      }
    }
  }

  private static int end(Sentence s, int name) {
    return s.tokens().get(name - 1).span().end();
  }

  private boolean isTitlePart(Token t) {
    return words.titles.contains(t.form())
        || words.titleModifiers.contains(t.form())
        || isRoleNoun(t)
        || (t.upos() == Upos.ADJ && t.form().matches("former|late|acting|deputy|senior|chief"));
  }

  private static boolean isRoleNoun(Token t) {
    return t.upos() == Upos.NOUN && t.is("compound") && !t.form().matches("\\W+");
  }

  /** The given name goes before a title: a woman may be a spokesman. */
  private void setGender(Cluster c, String form) {
    if (c.gender != null) {
      return;
    }
    if (masculine.contains(form)) {
      c.gender = "Masc";
    } else if (feminine.contains(form)) {
      c.gender = "Fem";
    }
  }

  private void organizationCountry(Sentence s, List<Token> inside, Cluster c) {
    int first = inside.get(0).index();
    String country = gazetteer.countryAdjective(inside.get(0).form(), "en");
    if (country == null && first > 0) {
      country = gazetteer.countryAdjective(s.tokens().get(first - 1).form(), "en");
    }
    if (country == null) {
      country = countryBeside(s, first, inside.get(inside.size() - 1).index());
    }
    c.country = c.country == null ? country : c.country;
  }

  /** "Georgia's Defence Ministry", "the Ministry of Justice of Georgia": whose it is, or null. */
  private String countryBeside(Sentence s, int first, int last) {
    List<Token> tokens = s.tokens();
    int owner = first - 1;
    while (owner >= 0 && tokens.get(owner).form().matches("['’]s?|[Tt]he")) {
      owner--;
    }
    if (owner >= 0 && owner < first - 1) {
      return country(tokens.get(owner).form());
    }
    int at = last + 1;
    if (at < tokens.size() && tokens.get(at).form().equals("of")) {
      at++;
      while (at < tokens.size() && tokens.get(at).form().matches("the|Republic|of")) {
        at++;
      }
      return at < tokens.size() ? country(tokens.get(at).form()) : null;
    }
    return null;
  }

  private String country(String name) {
    GazetteerEntry country = gazetteer.countryNamed(name, "en");
    return country == null ? null : country.key();
  }

  /** Joins descriptions to the entities that they stand beside, and reads roles from them. */
  void readAppositions(Draft draft, List<Mention> mentions, Clusters clusters) {
    Map<Integer, List<Mention>> bySentence = new HashMap<>();
    for (Mention m : mentions) {
      bySentence.computeIfAbsent(m.sentence(), k -> new ArrayList<>()).add(m);
    }
    for (List<Mention> inside : bySentence.values()) {
      Sentence s = draft.sentences().get(inside.get(0).sentence());
      Map<Integer, Mention> heads = new HashMap<>();
      for (Mention m : inside) {
        Token head = s.headOf(m.span());
        if (head != null) {
          heads.putIfAbsent(head.index(), m);
        }
      }
      for (Map.Entry<Integer, Mention> e : heads.entrySet()) {
        Token head = s.tokens().get(e.getKey());
        Mention other = partner(s, head, heads);
        if (other != null) {
          join(s, e.getValue(), other, clusters, draft.text());
        }
      }
    }
  }

  /** The mention that the one headed by {@code head} is an apposition or predicate of, or null. */
  private static Mention partner(Sentence s, Token head, Map<Integer, Mention> heads) {
    if (head.is("appos")) {
      return heads.get(head.head());
    }
    boolean copula = s.dependents(head.index()).stream().anyMatch(t -> t.is("cop"));
    boolean denied =
        s.dependents(head.index()).stream()
            .anyMatch(t -> t.lemma().equals("not") || t.lemma().equals("never"));
    if (!copula || denied) {
      return null;
    }
    for (Token t : s.dependents(head.index())) {
      if (t.is("nsubj") && heads.containsKey(t.index())) {
        return heads.get(t.index());
      }
    }
    return null;
  }

  private void join(Sentence s, Mention a, Mention b, Clusters clusters, String text) {
    boolean nameFirst = b.form() == Mention.Form.NAME;
    Mention name = nameFirst ? b : a;
    Mention described = nameFirst ? a : b;
    Cluster cluster = clusters.of(name.index());
    if (cluster == null
        || name.form() != Mention.Form.NAME
        || described.form() != Mention.Form.NOMINAL
        || !compatible(cluster.type, described.type())) {
      return;
    }
    if (clusters.of(described.index()) == null) {
      clusters.add(cluster, described);
    }
    String role = role(s, described, text);
    if (cluster.type == EntityType.PERSON && role != null) {
      cluster.roles.add(role);
      for (String word : Cluster.words(role)) {
        setGender(cluster, word);
        String country = gazetteer.countryAdjective(word, "en");
        cluster.country = cluster.country == null ? country : cluster.country;
      }
    }
  }

  private static boolean compatible(EntityType name, EntityType description) {
    return name == description
        || (name == EntityType.ORGANIZATION && description == EntityType.GROUP)
        || (name == EntityType.COUNTRY && description == EntityType.PLACE);
  }

  /** The description with its "of" phrase, without article: "head of the agency". */
  private static String role(Sentence s, Mention described, String text) {
    List<Token> inside = s.in(described.span());
    int from = inside.get(0).index();
    int to = inside.get(inside.size() - 1).index() + 1;
    int head = s.headOf(described.span()).index();
    boolean outer = NameWords.isArticle(inside.get(0).form()) || inside.get(0).is("nmod:poss");
    if (outer && inside.size() > 1) {
      from++;
    }
    for (Token t : s.dependents(head)) {
      if (t.is("nmod") && t.index() == nextNominal(s, to)) {
        to = Math.max(to, last(s, t) + 1);
      }
    }
    if (to - from > LONGEST_ROLE) {
      return null;
    }
    return s.tokens().get(from).span().cover(s.tokens().get(to - 1).span()).in(text);
  }

  /** The object of a preposition that directly follows, or -1. */
  private static int nextNominal(Sentence s, int at) {
    return at < s.tokens().size() && s.tokens().get(at).is("case") ? s.tokens().get(at).head() : -1;
  }

  /** The last token of the phrase below {@code t}, up to a comma. */
  private static int last(Sentence s, Token t) {
    int last = t.index();
    for (Token d : s.tokens()) {
      if (d.head() == t.index()
          && d.index() > t.index()
          && (d.is("nmod") || d.is("conj") || d.is("flat"))) {
        last = Math.max(last, last(s, d));
      }
    }
    return last;
  }
}
