package org.newsgraph.serve.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.newsgraph.serve.http.Failure;

class SlotsTest {

  @Test
  void oneTooManyIsToldWhenToComeBack() {
    Slots slots = new Slots(2, 10);
    slots.take();
    slots.take();
    Failure failure = assertThrows(Failure.class, slots::take);
    assertEquals(Failure.BUSY, failure.status());
    assertTrue(failure.retryAfter() > 0);
    slots.giveBack();
    slots.take();
  }
}
