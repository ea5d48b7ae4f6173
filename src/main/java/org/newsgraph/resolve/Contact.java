package org.newsgraph.resolve;

import java.util.Set;

/** Kinds of contact that exclude each other: who telephoned did not meet. */
final class Contact {
  private static final Set<String> KINDS = Set.of("PhoneCall", "Meeting");

  private Contact() {}

  static boolean isContact(String eventType) {
    return KINDS.contains(eventType);
  }

  static boolean agree(String a, String b) {
    return a.equals(b);
  }
}
