package org.newsgraph.extract;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Article;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.Block;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.CodedEvent;
import org.newsgraph.model.Count;
import org.newsgraph.model.EntityType;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.LocalEntity;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Quantity;
import org.newsgraph.model.Role;
import org.newsgraph.model.Sentence;
import org.newsgraph.model.Span;
import org.newsgraph.model.Temporality;
import org.newsgraph.model.TimeExpression;

/**
 * Reads a row of coded events as the provider's report: a text of its columns and values in one
 * sentence, whose mentions and claim are what the columns say. So a coded event has its source, its
 * words and its place in the graph just as one read from an article has.
 */
public final class CodedReader {
  private static final String RULE = "coded.";

  private final CodedTypes types = CodedTypes.load();
  private final CodedActors actors = new CodedActors();

  /** Reads one row. Without a claim where its code means no known type of event. */
  public Extracted read(CodedEvent event) {
    return new Reading(event).extracted();
  }

  /** The reading of one row. */
  private final class Reading {
    private final CodedEvent event;
    private final List<Mention> mentions = new ArrayList<>();
    private final List<LocalEntity> entities = new ArrayList<>();
    private final List<Argument> arguments = new ArrayList<>();
    private final List<Attribution> credited = new ArrayList<>();
    private final List<Count> counts = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private final String rule;
    private Span trigger;
    private TimeExpression time;

    Reading(CodedEvent event) {
      this.event = event;
      rule = RULE + (event.provider() == null ? "own" : event.provider());
    }

    Extracted extracted() {
      event.fields().forEach(this::field);
      Span all = new Span(0, text.length());
      Article article =
          new Article(
              event.id(),
              "en",
              null,
              text.toString(),
              List.of(new Block(all, Block.Kind.PARAGRAPH)),
              null,
              event.provider(),
              null,
              event.url(),
              event.file());
      Annotated annotated =
          new Annotated(
              article,
              List.of(new Sentence(0, all, Block.Kind.PARAGRAPH, List.of())),
              mentions,
              entities,
              time == null ? List.of() : List.of(time),
              counts.stream().map(Count::quantity).toList(),
              List.of());
      String type = types.of(event);
      List<EventClaim> claims =
          type == null
              ? List.of()
              : List.of(new EventClaim(0, assertion(), type, arguments, time, counts));
      return new Extracted(annotated, List.of(), claims, List.of());
    }

    private Assertion assertion() {
      return new Assertion(
          0, trigger, credited, event.certainty(), event.polarity(), Temporality.PAST, rule, 1.0);
    }

    /** Appends a value to the text and notes what it tells. */
    private void field(CodedEvent.Field field) {
      text.append(text.isEmpty() ? "" : "; ").append(field.column()).append(": ");
      Span span = new Span(text.length(), text.length() + field.value().length());
      text.append(field.value());
      switch (field.part()) {
        case TYPE -> trigger = span;
        case AGENT -> actor(Role.AGENT, span);
        case PATIENT -> actor(Role.PATIENT, span);
        case RECIPIENT -> actor(Role.RECIPIENT, span);
        case PLACE -> place(span);
        case COUNTRY -> country(span);
        case DATE -> time = time(span);
        case SOURCE -> source(span);
        case KILLED -> count(Count.Property.KILLED, span);
        case INJURED -> count(Count.Property.INJURED, span);
        case SURVIVORS -> count(Count.Property.SURVIVORS, span);
        case DETAINED -> count(Count.Property.DETAINED, span);
        case MISSING -> count(Count.Property.MISSING, span);
        case NOTES -> {}
      }
    }

    private void actor(Role role, Span value) {
      CodedActors.Actor actor = actors.of(value.in(text.toString()));
      Span span = new Span(value.start(), value.start() + actor.length());
      int mention = mention(span, actor.type(), actor.name(), actor.key(), actor.country());
      arguments.add(new Argument(role, span, mention, Certainty.ASSERTED));
    }

    /** A place's own name ends at the first comma: "Baku, Baki, Azerbaijan". */
    private void place(Span value) {
      String name = value.in(text.toString()).split(",", 2)[0].strip();
      Span span = new Span(value.start(), value.start() + name.length());
      boolean country = event.placeKey() != null && event.placeKey().startsWith("country/");
      EntityType type = country ? EntityType.COUNTRY : EntityType.PLACE;
      int mention = mention(span, type, name, event.placeKey(), null);
      arguments.add(new Argument(Role.LOCATION, span, mention, Certainty.ASSERTED));
    }

    /** The country is the place where no narrower one is told. */
    private void country(Span span) {
      CodedActors.Actor actor = actors.of(span.in(text.toString()));
      boolean alone = arguments.stream().noneMatch(a -> a.role() == Role.LOCATION);
      if (actor.type() == EntityType.COUNTRY && alone) {
        int mention = mention(span, actor.type(), actor.name(), actor.key(), null);
        arguments.add(new Argument(Role.LOCATION, span, mention, Certainty.ASSERTED));
      }
    }

    private void source(Span value) {
      String name = value.in(text.toString()).split(";", 2)[0].strip();
      Span span = new Span(value.start(), value.start() + name.length());
      int mention = mention(span, EntityType.ORGANIZATION, name, null, null);
      credited.add(new Attribution(value, mention, false));
    }

    private void count(Count.Property property, Span span) {
      long value = Long.parseLong(span.in(text.toString()));
      counts.add(new Count(property, new Quantity(span, value, Quantity.Qualifier.EXACTLY)));
    }

    private TimeExpression time(Span span) {
      LocalDate from = event.from().earliest();
      LocalDate until = event.until().latest();
      boolean one = event.until().equals(event.from());
      String value = one ? event.from().toString() : event.from() + "/" + event.until();
      return new TimeExpression(span, value, from, until);
    }

    private int mention(Span span, EntityType type, String name, String key, String country) {
      int entity = entity(type, name, key, country);
      mentions.add(
          new Mention(
              mentions.size(), 0, span, type, Mention.Form.NAME, name, key, entity, rule, 1.0));
      return mentions.size() - 1;
    }

    private int entity(EntityType type, String name, String key, String country) {
      int mention = mentions.size();
      for (LocalEntity e : entities) {
        if (e.type() == type && e.name().equals(name)) {
          List<Integer> all = new ArrayList<>(e.mentions());
          all.add(mention);
          entities.set(e.index(), local(e.index(), type, name, key, country, all));
          return e.index();
        }
      }
      entities.add(local(entities.size(), type, name, key, country, List.of(mention)));
      return entities.size() - 1;
    }

    private LocalEntity local(
        int index, EntityType type, String name, String key, String country, List<Integer> all) {
      return new LocalEntity(index, type, name, List.of(name), null, key, country, List.of(), all);
    }
  }
}
