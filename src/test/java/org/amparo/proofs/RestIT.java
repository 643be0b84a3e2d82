package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Test;

/** A session that ended takes no words with it. */
class RestIT {
  @Test
  void showsBackWhatAReviewerWroteInASessionThatEnded() throws IOException, InterruptedException {
    var portal = RunningPortal.shared();
    var filer = new Filer(portal.intake(), "en");
    filer.start();
    for (var screen : Filer.shortest("They say so.").entrySet()) {
      filer.fill(screen.getKey(), screen.getValue());
    }
    filer.send();
    var seat = Seat.take(portal, portal.samples().person("reviewer-general"), 0);
    var open = seat.open(seat.cases().get(0));

    seat.signOut();
    var answer = seat.press(open, "say", Map.of("say", "What did the paper say?"));

    assertEquals(200, answer.status());
    assertTrue(answer.body().contains("What did the paper say?</textarea>"));
    assertTrue(answer.body().contains("Your words were not sent"));
  }
}
