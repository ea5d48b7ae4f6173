package org.newsgraph.extract;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Upos;

/**
 * A row of the relation lexicon.
 *
 * @param id what {@code ng:rule} carries
 * @param lemmas the words that trigger it
 * @param upos their part of speech
 * @param type local name of the relation type
 * @param subject paths to who has the tie; the first that leads somewhere counts
 * @param object paths to whom or what it is with, likewise; empty where a bare title is enough
 * @param title whether the trigger with its modifiers is a position's title
 * @param bare whether the tie holds without an object
 * @param require paths that must lead somewhere
 * @param examples sentences in which it must fire
 * @param counterexamples sentences in which it must not
 */
record RelationRule(
    String id,
    Set<String> lemmas,
    Upos upos,
    String type,
    List<Path> subject,
    List<Path> object,
    boolean title,
    boolean bare,
    List<Path> require,
    List<String> examples,
    List<String> counterexamples) {}
