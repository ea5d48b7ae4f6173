package org.newsgraph.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Argument;
import org.newsgraph.model.Assertion;
import org.newsgraph.model.Certainty;
import org.newsgraph.model.CodePoints;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Mention;
import org.newsgraph.model.Polarity;
import org.newsgraph.model.RelationClaim;
import org.newsgraph.model.Role;
import org.newsgraph.model.Span;
import org.newsgraph.model.Speech;
import org.newsgraph.model.Temporality;
import org.newsgraph.model.TimeExpression;

/**
 * Writes what was read from an article as one line of JSON: stand-off annotation whose offsets are
 * Unicode code points into the article's text, half-open.
 */
public final class EvalJson {
  private static final JsonFactory JSON = new JsonFactory();

  private final Extracted extracted;
  private final Annotated annotated;
  private final CodePoints points;
  private final StringWriter out = new StringWriter();
  private final JsonGenerator json;

  private final Ids ids;

  private EvalJson(Extracted extracted, Ids ids) throws IOException {
    this.extracted = extracted;
    this.ids = ids;
    annotated = extracted.annotated();
    points = new CodePoints(annotated.article().text());
    json = JSON.createGenerator(out);
  }

  /** What to call an article's entities and events. */
  public interface Ids {
    /** The id of a local entity. */
    String entity(String article, int index);

    /** The id of the event that a claim is about. */
    String event(String article, int index);

    /** Ids that are of one article each. */
    Ids LOCAL =
        new Ids() {
          @Override
          public String entity(String article, int index) {
            return article + "#" + index;
          }

          @Override
          public String event(String article, int index) {
            return article + "#e" + index;
          }
        };
  }

  /** The line, without a line break, with the article's own ids. */
  public static String line(Extracted extracted) {
    return line(extracted, Ids.LOCAL);
  }

  /** The line, without a line break. */
  public static String line(Extracted extracted, Ids ids) {
    try {
      return new EvalJson(extracted, ids).write();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // A StringWriter throws none.
    }
  }

  private String write() throws IOException {
    json.writeStartObject();
    json.writeStringField("id", annotated.article().id());
    if (annotated.article().language() != null) {
      json.writeStringField("lang", annotated.article().language());
    }
    json.writeStringField("text", annotated.article().text());
    json.writeArrayFieldStart("entities");
    for (Mention mention : annotated.mentions()) {
      mention(mention);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("times");
    for (TimeExpression time : annotated.times()) {
      time(time);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("events");
    Set<String> written = new HashSet<>();
    for (EventClaim event : extracted.events()) {
      // A claim that several speakers make is one claim each; the words that tell of it are one.
      if (written.add(event.assertion().trigger() + " " + event.eventType())) {
        event(event);
      }
    }
    json.writeEndArray();
    json.writeArrayFieldStart("claims");
    for (Speech speech : extracted.speech()) {
      speech(speech);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("relations");
    for (RelationClaim relation : extracted.relations()) {
      relation(relation);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.flush();
    return out.toString();
  }

  private void mention(Mention mention) throws IOException {
    if (mention.form() == Mention.Form.PRONOUN) {
      return; // Read for coreference; the format holds names and descriptions.
    }
    json.writeStartObject();
    offsets(mention.span());
    json.writeStringField(
        "type",
        switch (mention.type()) {
          case PERSON -> "PER";
          case ORGANIZATION, GROUP -> "ORG";
          case COUNTRY, PLACE -> "LOC";
        });
    json.writeStringField("mention", mention.form().name().toLowerCase(Locale.ROOT));
    if (mention.entity() >= 0) {
      json.writeStringField("id", ids.entity(annotated.article().id(), mention.entity()));
      json.writeStringField("name", annotated.entities().get(mention.entity()).name());
    }
    json.writeStringField("rule", mention.rule());
    json.writeEndObject();
  }

  private void time(TimeExpression time) throws IOException {
    json.writeStartObject();
    offsets(time.span());
    if (time.value() != null) {
      json.writeStringField("value", time.value());
    }
    json.writeEndObject();
  }

  private void event(EventClaim event) throws IOException {
    Assertion assertion = event.assertion();
    json.writeStartObject();
    offsets(assertion.trigger());
    json.writeStringField("type", event.eventType());
    json.writeStringField("id", ids.event(annotated.article().id(), event.index()));
    if (event.time() != null && event.time().value() != null) {
      json.writeStringField("time", event.time().value());
    }
    json.writeStringField("polarity", assertion.polarity() == Polarity.AFFIRMED ? "pos" : "neg");
    json.writeStringField(
        "certainty", assertion.certainty() == Certainty.ASSERTED ? "certain" : "uncertain");
    boolean future =
        assertion.temporality() == Temporality.PLANNED
            || assertion.temporality() == Temporality.HYPOTHETICAL;
    json.writeStringField("tense", future ? "future" : "past");
    json.writeStringField("rule", assertion.rule());
    json.writeArrayFieldStart("args");
    for (Argument argument : event.arguments()) {
      argument(argument);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private void argument(Argument argument) throws IOException {
    json.writeStartObject();
    offsets(argument.span());
    json.writeStringField("role", role(argument.role()));
    json.writeEndObject();
  }

  private static String role(Role role) {
    return switch (role) {
      case AGENT -> "agent";
      case PATIENT -> "patient";
      case RECIPIENT -> "recipient";
      case LOCATION -> "place";
      case CAUSE, MEANS -> "other";
    };
  }

  private void speech(Speech speech) throws IOException {
    json.writeStartObject();
    if (speech.source() == null) {
      json.writeNullField("source");
    } else {
      span("source", speech.source().span());
    }
    span("cue", speech.cue());
    span("content", speech.content());
    json.writeEndObject();
  }

  private void relation(RelationClaim relation) throws IOException {
    if (relation.object() < 0) {
      return; // The format has no place for a bare title.
    }
    json.writeStartObject();
    json.writeStringField("type", relation.relationType());
    span("source", annotated.mentions().get(relation.subject()).span());
    span("target", annotated.mentions().get(relation.object()).span());
    json.writeEndObject();
  }

  private void span(String field, Span span) throws IOException {
    json.writeObjectFieldStart(field);
    offsets(span);
    json.writeEndObject();
  }

  private void offsets(Span span) throws IOException {
    json.writeNumberField("start", points.of(span.start()));
    json.writeNumberField("end", points.of(span.end()));
  }
}
