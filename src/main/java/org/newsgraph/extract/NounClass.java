package org.newsgraph.extract;

import java.util.EnumSet;
import java.util.Set;

/** What kind of thing a word can stand for, as far as rules ask. */
enum NounClass {
  /** People, one or many. */
  PERSON,
  ORGANIZATION,
  COUNTRY,
  /** Anything that can act with intent: persons, organizations, countries, capitals. */
  ACTOR,
  PLACE,
  BUILDING,
  VEHICLE,
  WEAPON,
  /** Happenings: they cause, they don't act. */
  EVENT,
  /** Agreements, laws and other texts with force. */
  DOCUMENT,
  MONEY,
  ANIMAL;

  /** Reads names apart by {@code |}; null gives none. */
  static Set<NounClass> parse(String text) {
    Set<NounClass> found = EnumSet.noneOf(NounClass.class);
    if (text != null) {
      for (String name : text.split("\\|", -1)) {
        found.add(valueOf(name));
      }
    }
    return found;
  }
}
