package org.newsgraph.serve.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class TurnsTest {

  @Test
  void oneTooManyIsToldWhenToComeBack() {
    Turns turns = new Turns(2, 10, "busy", 5);
    turns.take();
    turns.take();
    Failure failure = assertThrows(Failure.class, turns::take);
    assertEquals(Failure.BUSY, failure.status());
    assertTrue(failure.retryAfter() > 0);
    turns.giveBack();
    turns.take();
  }
}
