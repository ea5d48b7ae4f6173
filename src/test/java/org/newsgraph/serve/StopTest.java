package org.newsgraph.serve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopTest {
  private static final String SLOW =
      "/sparql?timeout=2&query="
          + Served.encode("SELECT (COUNT(*) AS ?n) { ?a ?b ?c . ?d ?e ?f . ?g ?h ?i . ?j ?k ?l }");

  @Test
  void whatRunsIsAnsweredBeforeTheServerStops() throws Exception {
    Served served = Served.sample();
    served.get("/$/ping");
    CompletableFuture<HttpResponse<String>> slow =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return served.get(SLOW);
              } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
              }
            });
    TimeUnit.MILLISECONDS.sleep(700);
    served.close();
    // Its own time limit ended it, not the stop.
    HttpResponse<String> answer = slow.get(1, TimeUnit.SECONDS);
    assertEquals(503, answer.statusCode());
    assertTrue(answer.body().contains("longer than 2 s"), answer.body());
    assertThrows(IOException.class, () -> served.get("/$/ping"));
  }
}
