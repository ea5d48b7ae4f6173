package org.newsgraph.annotate.english;

/**
 * A candidate for a mention, while the rules still work on it.
 *
 * @param sentence index of its sentence
 * @param from index of its first token
 * @param to index after its last token
 * @param label what it is taken for
 * @param rule id of the rule that gave it its label
 */
record Name(int sentence, int from, int to, Label label, String rule) {

  /** What the rules tell apart. Only the first three become mentions. */
  enum Label {
    PERSON,
    ORGANIZATION,
    PLACE,
    /** A nation, religion or other people: "Russian", "Muslims". */
    PEOPLE,
    /** A product, work, law, time: no actor and no place. */
    OTHER
  }

  int size() {
    return to - from;
  }

  Name as(Label other, String by) {
    return label == other ? this : new Name(sentence, from, to, other, by);
  }

  Name at(int newFrom, int newTo) {
    return new Name(sentence, newFrom, newTo, label, rule);
  }

  boolean covers(int token) {
    return from <= token && token < to;
  }
}
