package org.newsgraph.annotate.russian;

import org.newsgraph.model.EntityType;
import org.newsgraph.model.Mention;

/**
 * A stretch of a sentence that names or describes an entity.
 *
 * @param sentence index of the sentence
 * @param from its first token
 * @param to after its last token
 * @param type what it names
 * @param form how it names it
 * @param normal the name in the nominative; of a description the words as written
 * @param key identifier in a bundled list, or null
 * @param gender of a person, or null
 * @param rule what found it
 */
record Name(
    int sentence,
    int from,
    int to,
    EntityType type,
    Mention.Form form,
    String normal,
    String key,
    String gender,
    String rule) {

  int length() {
    return to - from;
  }

  boolean overlaps(int begin, int end) {
    return from < end && begin < to;
  }
}
