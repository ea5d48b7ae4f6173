package org.newsgraph.resolve;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.Count;
import org.newsgraph.model.Digest;
import org.newsgraph.model.Digest.EventDigest;
import org.newsgraph.model.Digest.Participant;
import org.newsgraph.model.Digest.RelationDigest;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.PartialDate;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.Quantity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;
import org.newsgraph.model.Temporality;
import org.newsgraph.model.TimeExpression;

/** Builds digests for tests. */
final class Digests {
  private final String article;
  private String language = "en";
  private PartialDate published;
  private String publisher;
  private final List<LocalEntity> entities = new ArrayList<>();
  private final List<EventDigest> events = new ArrayList<>();
  private final List<RelationDigest> relations = new ArrayList<>();

  private Digests(String article) {
    this.article = article;
  }

  static Digests article(String id) {
    return new Digests(id);
  }

  Digests in(String code) {
    language = code;
    return this;
  }

  Digests published(String date, String by) {
    published = PartialDate.parse(date);
    publisher = by;
    return this;
  }

  Digests person(String name, String... roles) {
    return entity(EntityType.PERSON, name, null, null, List.of(roles));
  }

  Digests organization(String name, String country) {
    return entity(EntityType.ORGANIZATION, name, null, country, List.of());
  }

  Digests place(String name, String key, String country) {
    return entity(EntityType.PLACE, name, key, country, List.of());
  }

  Digests country(String name, String key) {
    return entity(EntityType.COUNTRY, name, key, null, List.of());
  }

  Digests entity(EntityType type, String name, String key, String country, List<String> roles) {
    entities.add(
        new LocalEntity(
            entities.size(), type, name, List.of(name), null, key, country, roles, List.of()));
    return this;
  }

  Digests event(EventDigest event) {
    events.add(event);
    return this;
  }

  Digests relation(String type, int subject, int object, String title) {
    relations.add(
        new RelationDigest(
            relations.size(), type, subject, object, title, null, null, false, Polarity.AFFIRMED));
    return this;
  }

  Digests office(int subject, int object, String title, String since, boolean former) {
    PartialDate begin = since == null ? null : PartialDate.parse(since);
    relations.add(
        new RelationDigest(
            relations.size(),
            "PositionHeld",
            subject,
            object,
            title,
            begin,
            null,
            former,
            Polarity.AFFIRMED));
    return this;
  }

  Digests denied(String type, int subject, int object) {
    relations.add(
        new RelationDigest(
            relations.size(), type, subject, object, null, null, null, false, Polarity.DENIED));
    return this;
  }

  Digest digest() {
    return new Digest(article, language, published, publisher, entities, events, relations);
  }

  /** A past, asserted, affirmed claim. */
  static EventDigest claim(int index, String type, String date, Participant... participants) {
    return new EventDigest(
        index,
        index,
        type,
        List.of(participants),
        date == null ? null : time(date),
        List.of(),
        Certainty.ASSERTED,
        Polarity.AFFIRMED,
        Temporality.PAST,
        List.of(),
        null);
  }

  static EventDigest inSentence(EventDigest e, int sentence) {
    return new EventDigest(
        e.claim(),
        sentence,
        e.eventType(),
        e.participants(),
        e.time(),
        e.counts(),
        e.certainty(),
        e.polarity(),
        e.temporality(),
        e.sources(),
        e.voice());
  }

  static EventDigest with(EventDigest e, Count... counts) {
    return told(e, List.of(counts), e.polarity(), e.temporality(), e.sources(), e.voice());
  }

  static EventDigest with(EventDigest e, Polarity polarity) {
    return told(e, e.counts(), polarity, e.temporality(), e.sources(), e.voice());
  }

  static EventDigest with(EventDigest e, Temporality temporality) {
    return told(e, e.counts(), e.polarity(), temporality, e.sources(), e.voice());
  }

  static EventDigest crediting(EventDigest e, Integer... sources) {
    return told(e, e.counts(), e.polarity(), e.temporality(), List.of(sources), null);
  }

  /** A claim of somebody who is no entity. */
  static EventDigest voiced(EventDigest e, String voice) {
    return told(e, e.counts(), e.polarity(), e.temporality(), List.of(-1), voice);
  }

  /** The same happening, told otherwise. */
  private static EventDigest told(
      EventDigest e,
      List<Count> counts,
      Polarity polarity,
      Temporality temporality,
      List<Integer> sources,
      String voice) {
    return new EventDigest(
        e.claim(),
        e.sentence(),
        e.eventType(),
        e.participants(),
        e.time(),
        counts,
        e.certainty(),
        polarity,
        temporality,
        sources,
        voice);
  }

  static Participant agent(int entity) {
    return new Participant(Role.AGENT, entity, "agent", Certainty.ASSERTED);
  }

  static Participant patient(int entity) {
    return new Participant(Role.PATIENT, entity, "patient", Certainty.ASSERTED);
  }

  static Participant at(int entity) {
    return new Participant(Role.LOCATION, entity, "there", Certainty.ASSERTED);
  }

  static Participant words(Role role, String words) {
    return new Participant(role, -1, words, Certainty.ASSERTED);
  }

  static Count count(Count.Property property, long value) {
    return count(property, value, Quantity.Qualifier.EXACTLY);
  }

  static Count count(Count.Property property, long value, Quantity.Qualifier qualifier) {
    return new Count(property, new Quantity(new Span(0, 2), value, qualifier));
  }

  static TimeExpression time(String date) {
    PartialDate partial = PartialDate.parse(date);
    LocalDate last = partial.latest();
    return new TimeExpression(new Span(0, 4), date, partial.earliest(), last);
  }
}
