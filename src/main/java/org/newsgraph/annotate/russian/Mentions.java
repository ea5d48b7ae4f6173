package org.newsgraph.annotate.russian;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.russian.OrganizationFinder.Found;
import org.newsgraph.annotate.russian.PlaceFinder.Place;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Span;
import org.newsgraph.model.Upos;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;

/** Brings the names of an article together as mentions, by position. */
final class Mentions {
  private final PersonFinder persons;
  private final PlaceFinder places;
  private final OrganizationFinder organizations;
  private final Nominative nominative;

  Mentions(Dictionary dictionary) {
    NameWords list = new NameWords();
    nominative = new Nominative(dictionary);
    places = new PlaceFinder(Gazetteer.bundled(), nominative, list);
    persons = new PersonFinder(places, list);
    organizations = new OrganizationFinder(Gazetteer.bundled(), nominative, list, places);
  }

  /** The names in the sentences. */
  List<Mention> find(String text, List<Parsed> sentences) {
    List<Phrase> people = persons.find(sentences);
    Set<String> surnames = surnames(people, text);
    List<Mention> found = new ArrayList<>();
    for (Parsed sentence : sentences) {
      List<Phrase> here = people.stream().filter(p -> p.words() == sentence.words()).toList();
      for (Phrase p : here) {
        String name = personName(p, text, surnames);
        found.add(name(sentence, p, EntityType.PERSON, name, null, "ru.person"));
      }
      List<Found> bodies = organizations.find(sentence.words(), here);
      for (Found f : bodies) {
        Phrase core = new Phrase(f.phrase().words(), f.core(), f.phrase().to());
        // Every country has a foreign ministry: that a body is one does not tell which.
        String key = f.entry() == null || f.entry().generic() ? null : f.entry().key();
        String name = nominative.of(core, text);
        EntityType type = repeats(f, here) ? EntityType.PERSON : EntityType.ORGANIZATION;
        found.add(name(sentence, f.phrase(), type, name, key, "ru.org." + f.rule()));
      }
      found.addAll(nationalities(sentence, here));
      for (Place place : places.find(sentence.words(), here)) {
        if (bodies.stream().noneMatch(f -> inName(place.phrase(), f))) {
          found.add(place(sentence, place, text));
        }
      }
    }
    found.sort(Comparator.comparing(Mention::span));
    List<Mention> numbered = new ArrayList<>();
    for (Mention m : found) {
      boolean twice = numbered.stream().anyMatch(o -> o.span().equals(m.span()));
      if (!twice) {
        numbered.add(numbered(numbered.size(), m));
      }
    }
    return numbered;
  }

  /**
   * The adjectives of countries before the titles of named persons: "турецкий бизнесмен Ветров".
   */
  private static List<Mention> nationalities(Parsed sentence, List<Phrase> persons) {
    List<Mention> found = new ArrayList<>();
    List<Word> words = sentence.words();
    for (Word word : words) {
      String key =
          word.is(Upos.ADJ) && word.deprel.equals("amod") && titles(word.head, persons)
              ? Gazetteer.bundled().countryAdjective(word.lemma(), "ru")
              : null;
      GazetteerEntry country = key == null ? null : Gazetteer.bundled().byKey(key);
      if (country != null) {
        found.add(
            new Mention(
                0,
                sentence.index(),
                word.span,
                EntityType.COUNTRY,
                Mention.Form.NOMINAL,
                country.name("ru"),
                key,
                -1,
                "ru.adjective",
                0.8));
      }
    }
    return found;
  }

  private static boolean titles(int noun, List<Phrase> persons) {
    return persons.stream()
        .anyMatch(p -> p.first().head == noun && p.first().deprel.equals("appos"));
  }

  /** The surnames of the persons who are named in full, in the nominative. */
  private Set<String> surnames(List<Phrase> people, String text) {
    Set<String> surnames = new LinkedHashSet<>();
    for (Phrase p : people) {
      if (p.length() > 1) {
        String name = nominative.ofPerson(p, text);
        surnames.add(name.substring(name.lastIndexOf(' ') + 1));
      }
    }
    return surnames;
  }

  /** "Алиева" alone is Алиев's genitive where the text names an Алиев in full. */
  private String personName(Phrase p, String text, Set<String> surnames) {
    String name = nominative.ofPerson(p, text);
    if (p.length() > 1 || surnames.contains(name)) {
      return name;
    }
    for (Reading r : p.first().readings) {
      String other = nominative.one(p.first().form, r);
      if (surnames.contains(other)) {
        p.first().reading = r;
        return other;
      }
    }
    return name;
  }

  /**
   * Whether Latin letters in brackets repeat the person's name before: "Джон Смит (John Smith)".
   */
  private static boolean repeats(Found f, List<Phrase> persons) {
    int from = f.phrase().from();
    return f.rule().equals("latin")
        && from > 1
        && f.phrase().words().get(from - 1).form.equals("(")
        && persons.stream().anyMatch(p -> p.to() == from - 1);
  }

  /** Whether a place is only a word in a quoted or known name: «Голос Америки» apart. */
  private static boolean inName(Phrase place, Found body) {
    boolean quoted = body.core() > body.phrase().from() || body.rule().startsWith("quoted");
    Phrase core = new Phrase(body.phrase().words(), body.core(), body.phrase().to());
    boolean head = body.rule().equals("headed") && place.length() == 1 && head(place, body);
    return head
        || (quoted && core.overlaps(place))
        || (place.from() == body.phrase().from() && place.to() == body.phrase().to());
  }

  /** "Полиция Риги": the body's head noun is no place, even if a village has that name. */
  private static boolean head(Phrase place, Found body) {
    return place.from() == body.phrase().from() && body.phrase().length() > 1;
  }

  static Mention numbered(int index, Mention m) {
    return new Mention(
        index,
        m.sentence(),
        m.span(),
        m.type(),
        m.form(),
        m.name(),
        m.key(),
        m.entity(),
        m.rule(),
        m.confidence());
  }

  private Mention place(Parsed sentence, Place place, String text) {
    GazetteerEntry entry = place.entry();
    boolean country = entry != null && entry.kind() == GazetteerEntry.Kind.COUNTRY;
    String name = nominative.of(place.phrase(), text);
    return name(
        sentence,
        place.phrase(),
        country ? EntityType.COUNTRY : EntityType.PLACE,
        entry != null && place.phrase().length() == 1 ? entry.name("ru") : name,
        entry == null ? null : entry.key(),
        entry == null ? "ru.place.head" : "ru.place.gazetteer");
  }

  private static Mention name(
      Parsed sentence, Phrase phrase, EntityType type, String name, String key, String rule) {
    Span span = phrase.span();
    return new Mention(
        0, sentence.index(), span, type, Mention.Form.NAME, name, key, -1, rule, 0.8);
  }
}
