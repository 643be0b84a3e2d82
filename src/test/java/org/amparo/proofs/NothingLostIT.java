package org.amparo.proofs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Map;
import org.amparo.harness.RunningPortal;
import org.junit.jupiter.api.Test;

/** What was written survives a session that ended, a tab that lay open, and a yes taken back. */
class NothingLostIT {
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

  @Test
  void erasesNoStoryByATabThatLayOpenSinceBefore() throws IOException, InterruptedException {
    var filer = new Filer(RunningPortal.shared().intake(), "en");
    filer.start();
    filer.fill(1, Filer.shortest("").get(1));
    var stale = filer.get("step/5");

    filer.fill(5, Map.of("harm", "other", "story", "They took him in May."));
    filer.press(stale, Map.of(), "");

    assertTrue(filer.get("step/5").body().contains("They took him in May."));
  }

  @Test
  void saysWhatIsStillKeptWhenTheYesIsTakenBack() throws IOException, InterruptedException {
    var filer = new Filer(RunningPortal.shared().intake(), "en");
    filer.start();
    filer.fill(1, Filer.shortest("").get(1));

    var answer = filer.fill(1, Map.of("lang", "en"));

    assertTrue(answer.body().contains("You took your yes back. What you saved before is still here."));
  }
}
