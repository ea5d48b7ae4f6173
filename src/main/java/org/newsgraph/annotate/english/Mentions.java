package org.newsgraph.annotate.english;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;
import org.newsgraph.vocab.Gazetteer;
import org.newsgraph.vocab.GazetteerEntry;

/** Makes mentions of names and descriptions, in order of the text. */
final class Mentions {
  private final Gazetteer gazetteer;
  private final Nominals nominals = new Nominals();

  Mentions(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  /** The mentions; their entities are not yet known. */
  List<Mention> of(Draft draft, List<Name> names) {
    List<Mention> mentions = new ArrayList<>();
    List<Name> kept = new ArrayList<>();
    for (Name name : names) {
      Mention m = mention(draft, name);
      if (m != null) {
        mentions.add(m);
      }
      if (name.label() != Name.Label.OTHER) {
        kept.add(name);
      }
    }
    mentions.addAll(nominals.find(draft, kept));
    mentions.sort(Comparator.comparing(Mention::span));
    List<Mention> numbered = new ArrayList<>(mentions.size());
    for (Mention m : mentions) {
      numbered.add(numbered(numbered.size(), m));
    }
    return numbered;
  }

  /** The same mention at another place in the list. */
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

  private Mention mention(Draft draft, Name name) {
    String text = draft.text(name);
    return switch (name.label()) {
      case PERSON -> mention(draft, name, text, EntityType.PERSON, null);
      case ORGANIZATION -> mention(draft, name, text, EntityType.ORGANIZATION, null);
      case PLACE -> place(draft, name, text);
      case PEOPLE -> people(draft, name, text);
      case OTHER -> null;
    };
  }

  private Mention place(Draft draft, Name name, String text) {
    for (GazetteerEntry entry : gazetteer.find(text, "en")) {
      return switch (entry.kind()) {
        case COUNTRY -> mention(draft, name, text, EntityType.COUNTRY, entry.key());
        case INSTITUTION -> mention(draft, name, text, EntityType.ORGANIZATION, entry.key());
        case REGION, PLACE -> mention(draft, name, text, EntityType.PLACE, entry.key());
      };
    }
    return mention(draft, name, text, EntityType.PLACE, null);
  }

  /** "Russians" are people; "Russian" before a noun is no mention. */
  private static Mention people(Draft draft, Name name, String text) {
    var last = draft.tokens(name.sentence()).get(name.to() - 1);
    boolean plural = "Plur".equals(last.feat("Number"));
    if (!plural || last.is("compound") || last.is("amod")) {
      return null;
    }
    return new Mention(
        0,
        name.sentence(),
        draft.span(name),
        EntityType.GROUP,
        Mention.Form.NOMINAL,
        text,
        null,
        -1,
        "people",
        0.6);
  }

  private static Mention mention(Draft draft, Name name, String text, EntityType type, String key) {
    double confidence = name.rule().equals("nlp4j") ? 0.8 : 0.7;
    return new Mention(
        0,
        name.sentence(),
        draft.span(name),
        type,
        Mention.Form.NAME,
        text,
        key,
        -1,
        name.rule(),
        confidence);
  }
}
