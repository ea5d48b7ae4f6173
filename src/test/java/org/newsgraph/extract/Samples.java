package org.newsgraph.extract;

import java.util.List;
import org.newsgraph.annotate.english.SharedAnnotator;
import org.newsgraph.annotate.russian.Read;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Argument;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Role;
import org.newsgraph.model.Speech;

/** Claims read from short texts by the real annotators, loaded once for all tests. */
final class Samples {
  private static final Extractor EXTRACTOR = Extractor.load();

  private Samples() {}

  static Annotated annotate(String language, String text) {
    return language.equals("ru") ? Read.text(text) : SharedAnnotator.annotate(text);
  }

  static Extracted english(String text) {
    return EXTRACTOR.extract(annotate("en", text));
  }

  static Extracted russian(String text) {
    return EXTRACTOR.extract(annotate("ru", text));
  }

  /** The claims of a type. */
  static List<EventClaim> of(Extracted e, String type) {
    return e.events().stream().filter(c -> c.eventType().equals(type)).toList();
  }

  /** The words that fill a role. */
  static List<String> words(Extracted e, EventClaim claim, Role role) {
    return claim.arguments().stream()
        .filter(a -> a.role() == role)
        .map(Argument::span)
        .map(s -> s.in(e.annotated().article().text()))
        .toList();
  }

  /** Speaker and words of each report, apart by a colon. */
  static List<String> speech(Extracted e) {
    String text = e.annotated().article().text();
    return e.speech().stream().map(s -> source(s, text) + ": " + s.content().in(text)).toList();
  }

  /** Those credited with a claim, nearest first. */
  static List<String> credited(Extracted e, EventClaim claim) {
    String text = e.annotated().article().text();
    return claim.assertion().attribution().stream().map(a -> a.span().in(text)).toList();
  }

  private static String source(Speech s, String text) {
    return s.source() == null ? "nobody" : s.source().span().in(text);
  }
}
