package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsgraph.model.Annotated;
import org.newsgraph.model.Attribution;
import org.newsgraph.model.EventClaim;
import org.newsgraph.model.Extracted;
import org.newsgraph.model.Span;
import org.newsgraph.model.Speech;

/**
 * Reads claims from annotated articles by the rules of their language. Immutable, so one serves all
 * threads; an article's claims depend on that article alone.
 */
public final class Extractor {
  private final Map<String, Knowledge> languages;

  private Extractor(Map<String, Knowledge> languages) {
    this.languages = languages;
  }

  /**
   * Loads the rules of every language.
   *
   * @throws IllegalStateException if a table is malformed
   */
  public static Extractor load() {
    Map<String, Knowledge> languages = new TreeMap<>();
    for (String language : List.of("en", "ru")) {
      languages.put(language, Knowledge.load(language));
    }
    return new Extractor(languages);
  }

  /** The claims of an article; none where its language has no rules. */
  public Extracted extract(Annotated annotated) {
    return extract(annotated, false);
  }

  /**
   * The same, and with it a claim of the type {@code Action}, which the event-type scheme lacks,
   * for each other verb that has a participant, in headings too: a general layer for measuring and
   * for looking, not for the graph.
   */
  public Extracted extractAll(Annotated annotated) {
    return extract(annotated, true);
  }

  private Extracted extract(Annotated annotated, boolean all) {
    Knowledge knowledge = knowledge(annotated);
    if (knowledge == null) {
      return new Extracted(annotated, List.of(), List.of(), List.of());
    }
    Reading reading = new Reading(annotated, knowledge);
    List<Frame> frames = SpeechReader.read(reading);
    List<Frame> voices = SpeechReader.voices(frames, reading);
    List<EventClaim> events = Findings.add(reading, voices, EventReader.read(reading, voices, all));
    return new Extracted(annotated, speech(frames), events, RelationReader.read(reading, voices));
  }

  private Knowledge knowledge(Annotated annotated) {
    String language = annotated.article().language();
    return language == null ? null : languages.get(language);
  }

  private static List<Speech> speech(List<Frame> frames) {
    List<Speech> found = new ArrayList<>();
    for (Frame f : frames) {
      for (Span content : f.pieces()) {
        if (f.sources().isEmpty() && f.spoken()) {
          found.add(new Speech(null, f.cue(), content));
        }
        for (List<Attribution> chain : f.sources()) {
          found.add(new Speech(chain.get(0), f.cue(), content));
        }
      }
    }
    return found;
  }
}
