package org.newsgraph.extract;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Upos;

/**
 * A word that colours what depends on it: says it, doubts it, denies it, plans it.
 *
 * @param id what names the row
 * @param lemmas the words
 * @param upos their part of speech
 * @param content paths to the head of what is coloured
 * @param source paths to who says so; empty where nobody does
 * @param effects what it does to the content
 * @param require paths that must lead somewhere
 * @param forbid paths that must not
 * @param examples sentences in which it must colour something
 * @param counterexamples sentences in which it must not
 */
record Cue(
    String id,
    Set<String> lemmas,
    Upos upos,
    List<Path> content,
    List<Path> source,
    Set<Effect> effects,
    List<Path> require,
    List<Path> forbid,
    List<String> examples,
    List<String> counterexamples) {

  /** What a cue does. */
  enum Effect {
    /** Reports the content as somebody's words. */
    SPEECH,
    HEDGED,
    UNCONFIRMED,
    /** Turns the content into its negation. */
    DENIED,
    PLANNED,
    HYPOTHETICAL,
    /** Under negation the content is not denied but unconfirmed: "has not confirmed that". */
    FACTUAL,
    /** Its object acts in the content: "accused him of killing". */
    BY_OBJECT,
    /** Its subject acts in the content although it has an object: "promised her to leave". */
    BY_SUBJECT
  }
}
