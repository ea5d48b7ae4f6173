package org.newsgraph.extract;

import java.util.List;
import java.util.Set;
import org.newsgraph.model.Count;
import org.newsgraph.model.Role;
import org.newsgraph.model.Upos;

/**
 * A row of the event lexicon.
 *
 * @param id what {@code ng:rule} carries
 * @param lemmas the words that trigger it
 * @param upos their part of speech
 * @param type local name of the event type
 * @param roles where its participants stand
 * @param require paths that must lead somewhere
 * @param forbid paths that must not
 * @param count what a number of people on its patient means, or null
 * @param examples sentences in which it must fire
 * @param counterexamples sentences in which it must not
 */
record Rule(
    String id,
    Set<String> lemmas,
    Upos upos,
    String type,
    List<RolePath> roles,
    List<Path> require,
    List<Path> forbid,
    Count.Property count,
    List<String> examples,
    List<String> counterexamples) {

  /** Where the participant of a role stands. */
  record RolePath(Role role, Path path) {}
}
